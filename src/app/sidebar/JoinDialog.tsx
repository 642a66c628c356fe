// "This is the same person as…": choose the other record, see where the two differ, choose, join.
import { useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { differencesOf, type JoinField, takenOver } from './joinFields.ts';
import { peopleByName, useCase } from './useCase.ts';
import './sidebarDialogs.css';

export function JoinDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const say = useSay();
  const { tables, run, forWorker, readOnly, hidden } = useCase();
  const [otherId, setOtherId] = useState<Id | null>(null);
  const [fromOther, setFromOther] = useState<ReadonlySet<JoinField>>(new Set());
  const other = otherId ? tables.person[otherId] : undefined;
  const differences = other
    ? differencesOf(person, other, say, forWorker).filter(
        ({ field }) => !hidden('person', person.id, field) && !hidden('person', other.id, field),
      )
    : [];

  const join = (): void => {
    if (!other) return;
    // What this audience may not see stays as it is recorded.
    const fields = Object.fromEntries(
      Object.entries(takenOver(person, other, say, fromOther)).filter(
        ([field]) => !hidden('person', person.id, field) && !hidden('person', other.id, field),
      ),
    );
    run('person.join', { keepId: person.id, goneId: other.id, fields });
    onClose();
  };
  const choose = (field: JoinField, side: string): void => {
    const next = new Set(fromOther);
    if (side === 'other') next.add(field);
    else next.delete(field);
    setFromOther(next);
  };
  return (
    <Sheet title={say('sidebar.joinTitle', { name: fullNameOf(person, say) })} onClose={onClose}>
      <div className="side-join">
        <p>{say('sidebar.joinHint')}</p>
        <PersonPicker
          label={say('sidebar.joinWith')}
          people={peopleByName(tables).filter((one) => one.id !== person.id)}
          chosen={otherId}
          onChoose={(id) => {
            setOtherId(id);
            setFromOther(new Set());
          }}
        />
        {other ? (
          <p className="quiet">{say(differences.length === 0 ? 'sidebar.joinSame' : 'sidebar.joinDiffer')}</p>
        ) : null}
        {differences.map(({ field, label, mine, theirs }) => (
          <RadioGroup
            key={field}
            className="side-join-field"
            aria-label={say(label)}
            value={fromOther.has(field) ? 'other' : 'mine'}
            onChange={(side) => choose(field, side)}
          >
            <span className="fieldLabel" aria-hidden="true">
              {say(label)}
            </span>
            {(
              [
                ['mine', mine],
                ['other', theirs],
              ] as const
            ).map(([side, words]) => (
              <Radio key={side} value={side} className="side-radio">
                <span dir="auto">{words}</span>
              </Radio>
            ))}
          </RadioGroup>
        ))}
        <div className="side-buttons">
          <Button className="button primary" isDisabled={!other || readOnly} onPress={join}>
            {say('sidebar.join')}
          </Button>
          <Button className="button" onPress={onClose}>
            {say('sidebar.cancel')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
