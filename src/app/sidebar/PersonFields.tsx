// Who somebody is: names, gender, birth and death, what they are to the child.

import { hasDied } from '../../model/facts/age.ts';
import { codeKey } from '../../model/facts/words.ts';
import { GENDERS, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { DateEntry } from '../fields/DateEntry.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { Tick } from '../fields/Tick.tsx';
import { HiddenField } from './HiddenField.tsx';
import { GenderSymbol } from './PersonSymbol.tsx';
import { PersonText } from './PersonText.tsx';
import { Section } from './Section.tsx';
import { usePersonEdit } from './usePersonEdit.ts';

export function PersonFields({ person }: { person: Person }) {
  const say = useSay();
  const { edit, isHidden, readOnly } = usePersonEdit(person);
  return (
    <Section id="facts" title={say('sidebar.facts')}>
      {isHidden('callName') ? (
        <HiddenField label={say('sidebar.callName')} />
      ) : (
        <TextEntry
          label={say('sidebar.callName')}
          value={person.callName}
          onKeep={(callName) => edit({ callName })}
          isDisabled={readOnly}
        />
      )}
      <PersonText person={person} field="familyName" label={say('sidebar.familyName')} />
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
      <div className="side-pair">
        <DateEntry
          label={say('sidebar.born')}
          value={person.born}
          onKeep={(born) => edit({ born })}
          isDisabled={readOnly}
        />
        <DateEntry
          label={say('sidebar.died')}
          value={person.died}
          onKeep={(died) => edit({ died })}
          isDisabled={readOnly}
        />
      </div>
      {person.died ? null : (
        <Tick
          label={say('sidebar.diedUnknown')}
          value={hasDied(person)}
          onChange={(deceased) => edit({ deceased: deceased ? true : undefined })}
          isDisabled={readOnly}
        />
      )}
      <PersonText person={person} field="role" label={say('sidebar.role')} hint={say('sidebar.roleHint')} />
      <PersonText person={person} field="note" label={say('sidebar.note')} severalLines />
    </Section>
  );
}
