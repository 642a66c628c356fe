// How each person is shown to an audience.
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { recordsOf } from '../../base/tables.ts';
import { audienceRecord } from '../../model/audiences.ts';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import { VISIBILITY_MODES, type VisibilityMode } from '../../model/records/arrangement.ts';
import { useSay, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import type { AudienceProps } from './audienceProps.ts';

const AS_USUAL = 'usual';
const MOST_ROWS = 12;

export function PersonModes({ tables, audience, readOnly }: AudienceProps) {
  const say = useSay();
  const session = useSession();
  const [typed, setTyped] = useState('');
  const recordId = audienceRecord(tables, audience)?.id;
  const modes = new Map<string, VisibilityMode>();
  for (const { audienceId, target, mode } of Object.values(tables.visibilityRule)) {
    if (audienceId === recordId && target.kind === 'person' && target.id !== undefined) modes.set(target.id, mode);
  }
  const people = recordsOf(tables.person)
    .map((person) => ({ id: person.id, name: fullNameOf(person, say) }))
    .filter(({ id, name }) => (typed.trim() === '' ? modes.has(id) : matchesWords(name, typed)))
    .sort((a, b) => a.name.localeCompare(b.name));
  const options = [AS_USUAL, ...VISIBILITY_MODES] as const;
  return (
    <section className="audiences-part" aria-label={say('present.perPerson')}>
      <h3>{say('present.perPerson')}</h3>
      <TextField className="field" value={typed} onChange={setTyped} autoComplete="off">
        <Label className="fieldLabel">{say('present.findPerson')}</Label>
        <Input className="input" dir="auto" />
      </TextField>
      <ul className="audiences-modes">
        {people.slice(0, MOST_ROWS).map(({ id, name }) => (
          <li key={id}>
            <Choice
              label={name}
              value={modes.get(id) ?? AS_USUAL}
              options={options.map((mode) => ({ id: mode, label: say(`present.mode.${mode}`) }))}
              isDisabled={readOnly}
              onChoose={(mode) =>
                session.run('audience.rule', {
                  audience,
                  target: { kind: 'person', id },
                  mode: mode === AS_USUAL ? null : mode,
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
