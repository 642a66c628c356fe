// What somebody is: a person, a child not yet born, an animal, an institution, or one sign for several people.
import { PERSON_KINDS, type Person, PREGNANCY_OUTCOMES } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { CountEntry } from '../fields/CountEntry.tsx';
import { optionsOf } from './options.ts';
import { usePersonEdit } from './usePersonEdit.ts';

/** One sign for several people is a person who stands for others. */
const SEVERAL = 'several';
const MOST = 99;

export function PersonKind({ person }: { person: Person }) {
  const say = useSay();
  const { edit, readOnly } = usePersonEdit(person);
  const { kind, standsFor } = person;
  const nothing = { pregnancyOutcome: undefined, dueOn: undefined, standsFor: undefined };
  return (
    <>
      <Choice
        label={say('sidebar.personKind')}
        value={standsFor ? SEVERAL : kind}
        options={[
          ...optionsOf('personKind', PERSON_KINDS, say),
          { id: SEVERAL, label: say('sidebar.severalPeople') } as const,
        ]}
        onChoose={(chosen) => {
          if (chosen === SEVERAL) edit({ ...nothing, kind: 'person', standsFor: {} });
          else if (chosen === 'unborn') edit({ kind: chosen, standsFor: undefined });
          else edit({ ...nothing, kind: chosen });
        }}
        isDisabled={readOnly}
      />
      {standsFor ? (
        <CountEntry
          label={say('sidebar.howManyPeople')}
          hint={say('sidebar.howManyPeopleHint')}
          value={standsFor.count}
          most={MOST}
          onKeep={(count) => edit({ standsFor: count === undefined ? {} : { count } })}
          isDisabled={readOnly}
        />
      ) : null}
      {kind === 'unborn' ? (
        <Choice
          label={say('sidebar.pregnancy')}
          value={person.pregnancyOutcome ?? 'pregnancy'}
          options={optionsOf('pregnancy', PREGNANCY_OUTCOMES, say)}
          onChoose={(pregnancyOutcome) => edit({ pregnancyOutcome })}
          isDisabled={readOnly}
        />
      ) : null}
    </>
  );
}
