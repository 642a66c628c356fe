// What is less often asked of somebody: kind, group, work, place, whether they are the child it is about.

import { CASE_ID } from '../../model/records/arrangement.ts';
import { GROUPS } from '../../model/records/basics.ts';
import { PERSON_KINDS, type Person, PREGNANCY_OUTCOMES, WHEREABOUTS } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Segments } from '../fields/Segments.tsx';
import { Tick } from '../fields/Tick.tsx';
import { optionsOf } from './options.ts';
import { PersonText } from './PersonText.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';
import { usePersonEdit } from './usePersonEdit.ts';

export function PersonMore({ person }: { person: Person }) {
  const say = useSay();
  const { tables, run } = useCase();
  const { edit, readOnly } = usePersonEdit(person);
  const indexIds = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const others = indexIds.filter((id) => id !== person.id);
  return (
    <Section id="more" title={say('sidebar.more')} startsClosed>
      <Tick
        label={say('sidebar.isIndex')}
        value={indexIds.includes(person.id)}
        onChange={(on) => run('case.edit', { fields: { indexPersonIds: on ? [...others, person.id] : others } })}
        isDisabled={readOnly}
      />
      <Choice
        label={say('sidebar.group')}
        value={person.defaultGroup}
        options={optionsOf('group', GROUPS, say)}
        onChoose={(defaultGroup) => edit({ defaultGroup })}
        isDisabled={readOnly}
      />
      <PersonText person={person} field="occupation" label={say('sidebar.occupation')} />
      <PersonText person={person} field="residenceArea" label={say('sidebar.residenceArea')} />
      <Choice
        label={say('sidebar.whereabouts')}
        value={person.whereabouts}
        options={optionsOf('whereabouts', WHEREABOUTS, say)}
        onChoose={(whereabouts) => edit({ whereabouts })}
        isDisabled={readOnly}
      />
      <Segments
        label={say('sidebar.personKind')}
        value={person.kind}
        options={optionsOf('personKind', PERSON_KINDS, say)}
        onChoose={(kind) => edit(kind === 'unborn' ? { kind } : { kind, pregnancyOutcome: undefined })}
        isDisabled={readOnly}
      />
      {person.kind === 'unborn' ? (
        <Choice
          label={say('sidebar.pregnancy')}
          value={person.pregnancyOutcome ?? 'pregnancy'}
          options={optionsOf('pregnancy', PREGNANCY_OUTCOMES, say)}
          onChoose={(pregnancyOutcome) => edit({ pregnancyOutcome })}
          isDisabled={readOnly}
        />
      ) : null}
    </Section>
  );
}
