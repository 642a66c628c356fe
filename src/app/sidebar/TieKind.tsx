// The choice of a kind of relation: the twelve of every day, all of them with a search on request.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { tieKey } from '../../model/facts/words.ts';
import { ECOGRAM_CODES, EVERYDAY_CODES, type TieCode } from '../../model/records/perception.ts';
import { AllKinds } from '../canvas/AllKinds.tsx';
import { LineSample } from '../canvas/LineSample.tsx';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { useCase } from './useCase.ts';

interface TieKindProps {
  readonly value: TieCode;
  /** The tie belongs to somebody's ecogram: its kinds stand first. */
  readonly ecogram?: boolean;
  readonly onChoose: (code: TieCode) => void;
}

export function TieKind({ value, ecogram = false, onChoose }: TieKindProps) {
  const say = useSay();
  const { readOnly } = useCase();
  const [all, setAll] = useState(false);
  const options = useMemo(() => {
    const everyday: readonly TieCode[] = ecogram ? [...ECOGRAM_CODES, ...EVERYDAY_CODES] : EVERYDAY_CODES;
    const codes = everyday.includes(value) ? everyday : [...everyday, value];
    return codes.map((id) => ({ id, label: say(tieKey(id)), picture: <LineSample code={id} /> }));
  }, [say, value, ecogram]);
  return (
    <div className="side-tie-kind">
      <Choice
        label={say('sidebar.tieKind')}
        value={value}
        options={options}
        onChoose={onChoose}
        isDisabled={readOnly}
      />
      <Button className="button link side-link" isDisabled={readOnly} onPress={() => setAll(!all)} aria-expanded={all}>
        {say(all ? 'sidebar.fewerKinds' : 'sidebar.moreKinds')}
      </Button>
      {all ? (
        <div className="side-all-kinds">
          <AllKinds
            now={value}
            onChoose={(code) => {
              onChoose(code);
              setAll(false);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
