// Who this is, in one look: symbol or picture, name, age, and what they are to the child.
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ageAt, ageIsRough, hasDied } from '../../model/facts/age.ts';
import { kinOf, roleWords } from '../../model/facts/kinship.ts';
import { callNameOf, fullNameOf } from '../../model/facts/names.ts';
import { codeKey, dateInWords } from '../../model/facts/words.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { PersonPicture } from './PersonSymbol.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { useCase } from './useCase.ts';

export function PersonHeader({ person }: { person: Person }) {
  const say = useSay();
  const { tables, readOnly, day } = useCase();
  const [choosing, setChoosing] = useState(false);
  const indexIds = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const name = fullNameOf(person, say);
  return (
    <header className="side-header">
      <Button
        className="side-picture"
        aria-label={say('sidebar.changePicture', { name: callNameOf(person, say) })}
        isDisabled={readOnly}
        onPress={() => setChoosing(true)}
      >
        <PersonPicture person={person} size={56} />
        <ImagePlus size={16} strokeWidth={1.75} aria-hidden className="side-picture-mark" />
      </Button>
      <div>
        <h2 dir="auto">{name}</h2>
        <p className="side-sub">{[toIndex(), ageWords()].filter((part) => part !== '').join(' · ')}</p>
      </div>
      {choosing ? <PictureDialog person={person} onClose={() => setChoosing(false)} /> : null}
    </header>
  );

  function ageWords(): string {
    if (person.kind === 'unborn') {
      const due = person.dueOn ? say('sidebar.due', { date: dateInWords(person.dueOn, say) }) : '';
      const outcome = person.pregnancyOutcome ?? 'pregnancy';
      return [say(codeKey('pregnancy', outcome)), outcome === 'pregnancy' ? due : ''].filter(Boolean).join(', ');
    }
    if (person.kind === 'institution') return say(codeKey('personKind', person.kind));
    if (person.standsFor) {
      const { count } = person.standsFor;
      return count === undefined ? say('sidebar.severalPeople') : say('sidebar.people', { count });
    }
    const age = ageAt(person, day);
    if (hasDied(person)) return age === null ? say('sidebar.dead') : say('sidebar.deadAt', { age });
    if (age === null) return say('sidebar.ageUnknown');
    return say(ageIsRough(person) ? 'sidebar.ageRough' : 'sidebar.age', { age });
  }

  function toIndex(): string {
    if (indexIds.includes(person.id)) return say('sidebar.indexChild');
    const index = indexIds.map((id) => tables.person[id]).find((one) => one !== undefined);
    const kin = index ? kinOf(tables, person.id, index.id) : null;
    if (!index || !kin) return person.role ?? '';
    return say('sidebar.kinOf', { kin: roleWords(kin, person.gender, say), name: callNameOf(index, say) });
  }
}
