// What only the worker sees. Rendered for that audience alone; in every other one it is not there at all.
import { Lock } from 'lucide-react';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { Tick } from '../fields/Tick.tsx';
import { Conditions } from './Conditions.tsx';
import { PersonText } from './PersonText.tsx';
import { Section } from './Section.tsx';
import { orAbsent, usePersonEdit } from './usePersonEdit.ts';

export function WorkerFields({ person }: { person: Person }) {
  const say = useSay();
  const { edit, readOnly } = usePersonEdit(person);
  const change = (fields: { alert?: string | undefined; noContact?: boolean }): void => {
    const { alert, noContact } = { ...person.safety, ...fields };
    const safety = { ...(alert ? { alert } : {}), ...(noContact ? { noContact } : {}) };
    edit({ safety: Object.keys(safety).length > 0 ? safety : undefined });
  };
  return (
    <Section id="worker" title={say('sidebar.workerOnly')}>
      <p className="quiet small side-hidden">
        <Lock size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.workerOnlyHint')}
      </p>
      <PersonText person={person} field="workerNote" label={say('sidebar.workerNote')} severalLines />
      <PersonText
        person={person}
        field="secret"
        label={say('sidebar.familySecret')}
        hint={say('sidebar.familySecretHint')}
      />
      <TextEntry
        label={say('sidebar.alert')}
        value={person.safety?.alert ?? ''}
        onKeep={(alert) => change({ alert: orAbsent(alert) })}
        isDisabled={readOnly}
      />
      <Tick
        label={say('sidebar.noContact')}
        value={person.safety?.noContact ?? false}
        onChange={(noContact) => change({ noContact })}
        isDisabled={readOnly}
      />
      {person.kind === 'person' || person.kind === 'unborn' ? <Conditions person={person} /> : null}
    </Section>
  );
}
