// "Volgens wie": the people who said it, chosen by typing a name.
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { useSay } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { peopleByName, useCase } from './useCase.ts';

interface SaidByProps {
  readonly ids: readonly Id[];
  readonly onChange: (ids: Id[]) => void;
  /** Somebody who is not on the map yet said so. */
  readonly onNew: (name: string) => void;
}

export function SaidBy({ ids, onChange, onNew }: SaidByProps) {
  const say = useSay();
  const { tables, readOnly } = useCase();
  const speakers = ids.flatMap((id) => tables.person[id] ?? []);
  return (
    <div className="side-said">
      <PersonPicker
        key={ids.join()}
        label={say('sidebar.saidBy')}
        people={peopleByName(tables).filter((one) => !ids.includes(one.id))}
        chosen={null}
        onChoose={(id) => {
          if (id) onChange([...ids, id]);
        }}
        onNew={onNew}
        isDisabled={readOnly}
      />
      {speakers.length > 0 ? (
        <ul className="side-chips">
          {speakers.map((one) => (
            <li key={one.id} className="side-chip">
              <span dir="auto">{callNameOf(one, say)}</span>
              <Button
                aria-label={say('sidebar.notSaidBy', { name: callNameOf(one, say) })}
                isDisabled={readOnly}
                onPress={() => onChange(ids.filter((id) => id !== one.id))}
              >
                <X size={16} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
