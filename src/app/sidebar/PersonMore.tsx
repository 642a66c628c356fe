// What is less often asked of somebody: kind, group, work, place, moves, whether they are the child it is about.
import { CASE_ID } from '../../model/records/arrangement.ts';
import { GROUPS } from '../../model/records/basics.ts';
import { FAMILY_LINES, type Person, WHEREABOUTS } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Tick } from '../fields/Tick.tsx';
import { Moves } from './Moves.tsx';
import { optionsOf, optionsOrNone, orNothing } from './options.ts';
import { PersonKind } from './PersonKind.tsx';
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
  const someone = person.kind === 'person';
  const alone = someone && !Object.values(tables.partnership).some(({ aId, bId }) => [aId, bId].includes(person.id));
  return (
    <Section id="more" title={say('sidebar.more')} startsClosed>
      <PersonKind person={person} />
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
      {someone ? <PersonText person={person} field="occupation" label={say('sidebar.occupation')} /> : null}
      <PersonText person={person} field="residenceArea" label={say('sidebar.residenceArea')} />
      {person.kind === 'person' || person.kind === 'pet' ? (
        <Choice
          label={say('sidebar.whereabouts')}
          value={person.whereabouts}
          options={optionsOf('whereabouts', WHEREABOUTS, say)}
          onChoose={(whereabouts) => edit({ whereabouts })}
          isDisabled={readOnly}
        />
      ) : null}
      {person.whereabouts === 'abroad' || person.country ? (
        <PersonText person={person} field="country" label={say('sidebar.country')} />
      ) : null}
      {someone ? <Moves person={person} /> : null}
      {alone || person.familyLine ? (
        <Choice
          label={say('sidebar.familyLine')}
          value={person.familyLine ?? 'notAsked'}
          options={optionsOrNone('familyLine', FAMILY_LINES, say)}
          onChoose={(chosen) => edit({ familyLine: orNothing(chosen) })}
          isDisabled={readOnly}
        />
      ) : null}
    </Section>
  );
}
