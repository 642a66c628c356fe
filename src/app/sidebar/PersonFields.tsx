// Who somebody is: names, gender, birth and death, what they are to the child. An animal, an institution or a child not
// yet born is asked only what fits.
import { hasDied } from '../../model/facts/age.ts';
import { codeKey } from '../../model/facts/words.ts';
import { GENDERS, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { Tick } from '../fields/Tick.tsx';
import { GenderMore } from './GenderMore.tsx';
import { HiddenField } from './HiddenField.tsx';
import { PersonDate } from './PersonDate.tsx';
import { GenderSymbol } from './PersonSymbol.tsx';
import { PersonText } from './PersonText.tsx';
import { Section } from './Section.tsx';
import { usePersonEdit } from './usePersonEdit.ts';

export function PersonFields({ person }: { person: Person }) {
  const say = useSay();
  const { edit, isHidden, readOnly } = usePersonEdit(person);
  const { kind } = person;
  return (
    <Section id="facts" title={say('sidebar.facts')}>
      {isHidden('callName') ? (
        <HiddenField label={say('sidebar.callName')} />
      ) : (
        <TextEntry
          label={say(kind === 'institution' ? 'sidebar.institutionName' : 'sidebar.callName')}
          value={person.callName}
          onKeep={(callName) => edit({ callName })}
          isDisabled={readOnly}
        />
      )}
      {kind === 'person' || kind === 'unborn' ? (
        <PersonText person={person} field="familyName" label={say('sidebar.familyName')} />
      ) : null}
      {kind === 'institution' ? null : (
        <Segments
          label={say('sidebar.gender')}
          value={person.gender}
          options={GENDERS.map((id) => ({
            id,
            label: say(codeKey('gender', id)),
            picture: <GenderSymbol gender={id} size={18} />,
          }))}
          onChoose={(gender) => edit({ gender })}
          isDisabled={readOnly}
        />
      )}
      {kind === 'person' ? <GenderMore person={person} /> : null}
      {kind === 'unborn' ? <UnbornDate person={person} /> : null}
      {kind === 'person' || kind === 'pet' ? (
        <>
          <div className="side-pair">
            <PersonDate person={person} field="born" label={say('sidebar.born')} />
            <PersonDate person={person} field="died" label={say('sidebar.died')} />
          </div>
          {person.died ? null : (
            <Tick
              label={say('sidebar.diedUnknown')}
              value={hasDied(person)}
              onChange={(deceased) => edit({ deceased: deceased ? true : undefined })}
              isDisabled={readOnly}
            />
          )}
        </>
      ) : null}
      <PersonText person={person} field="role" label={say('sidebar.role')} hint={say('sidebar.roleHint')} />
      <PersonText person={person} field="note" label={say('sidebar.note')} severalLines />
    </Section>
  );
}

/** A pregnancy has a day it is due; one that ended has the day it ended. */
function UnbornDate({ person }: { person: Person }) {
  const say = useSay();
  const going = (person.pregnancyOutcome ?? 'pregnancy') === 'pregnancy';
  return going ? (
    <PersonDate person={person} field="dueOn" label={say('sidebar.dueOn')} />
  ) : (
    <PersonDate person={person} field="born" label={say('sidebar.endedOn')} />
  );
}
