// The choice of a kind of relation: the twelve of every day, the rest on request.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TieCode } from '../../model/records/perception.ts';
import { LineSample } from '../canvas/LineSample.tsx';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { tieOptions } from './options.ts';
import { useCase } from './useCase.ts';

export function TieKind({ value, onChoose }: { value: TieCode; onChoose: (code: TieCode) => void }) {
  const say = useSay();
  const { forWorker, readOnly } = useCase();
  const [all, setAll] = useState(false);
  const options = useMemo(
    () =>
      tieOptions(say, all, forWorker, value).map((option) => ({ ...option, picture: <LineSample code={option.id} /> })),
    [say, all, forWorker, value],
  );
  return (
    <div>
      <Choice
        label={say('sidebar.tieKind')}
        value={value}
        options={options}
        onChoose={onChoose}
        isDisabled={readOnly}
      />
      <Button className="button link side-link" onPress={() => setAll(!all)} aria-expanded={all}>
        {say(all ? 'sidebar.fewerKinds' : 'sidebar.moreKinds')}
      </Button>
    </div>
  );
}
