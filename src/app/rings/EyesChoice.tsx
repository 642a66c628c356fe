// Through whose eyes: the first choice above every drawing of a network.
import { memo, useCallback, useMemo, useRef } from 'react';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';

interface EyesChoiceProps {
  readonly tables: MaskedTables;
  readonly value: Id | undefined;
  readonly onChoose: (perspectiveId: Id) => void;
}

/** A list is much work to draw, and it is above a drawing that changes all the time. */
const StillChoice = memo(Choice) as typeof Choice;

export function EyesChoice({ tables: { perspective }, value, onChoose }: EyesChoiceProps) {
  const say = useSay();
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const choose = useCallback((id: Id): void => latest.current(id), []);
  const options = useMemo(
    () => recordsOf(perspective).map(({ id, label }) => ({ id, label: label || say('rings.untitled') })),
    [perspective, say],
  );
  return (
    <div className="rings-eyes">
      <StillChoice
        label={say('rings.eyes')}
        value={value ?? null}
        options={options}
        placeholder={say('diagrams.rings.noPerspective')}
        onChoose={choose}
      />
    </div>
  );
}
