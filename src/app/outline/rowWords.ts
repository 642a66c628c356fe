// What a row of the outline says: the name, what somebody is, and how old.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { ageAt, ageDay, ageIsRough, hasDied } from '../../model/facts/age.ts';
import { kinTo, roleWords } from '../../model/facts/kinship.ts';
import { callNameOf, fullNameOf } from '../../model/facts/names.ts';
import { codeKey, spanInWords, tieKey } from '../../model/facts/words.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { partnershipWords } from '../sidebar/Partners.tsx';
import type { OutlineRow } from './outlineTree.ts';
import type { Relative } from './relatives.ts';

export interface RowWords {
  readonly name: string;
  /** What is said beside the name; may be empty. */
  readonly more: string;
  /** Both, and what the row is, for those who hear it. */
  readonly label: string;
}

/** Words for the rows of one map, on one day. */
export function rowWordsIn(tables: Tables, say: Say, today: string): (row: OutlineRow) => RowWords {
  const day = ageDay(tables, today);
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const [centre] = index.filter((id) => tables.person[id]);
  const kinToCentre = centre === undefined ? () => null : kinTo(tables, centre);

  /** What somebody is to the child; further away, and between partners, what they are to whom they are told under. */
  const roleOf = (person: Person, relative: Relative | null): string => {
    if (relative?.partnership) return partnershipWords(relative.partnership, say);
    if (index.includes(person.id)) return say('outline.index');
    const kin = kinToCentre(person.id);
    if (kin) return roleWords(kin, person.gender, say);
    return relative ? roleWords(relative.kin, person.gender, say) : (person.role ?? '');
  };
  const personMore = (person: Person, relative: Relative | null): string =>
    listed([
      roleOf(person, relative),
      relative ? spanInWords(relative.from, relative.to, say) : '',
      ageWords(person, day, say),
    ]);
  const tieWords = (tie: Tie, ownerId: Id): RowWords => {
    const other = tie.aId === ownerId ? tie.bId : tie.aId;
    const speakers = tie.saidBy.flatMap((id) => tables.person[id] ?? []).map((one) => callNameOf(one, say));
    const name = say('outline.tieWith', { line: say(tieKey(tie.code)), name: fullNameOf(tables.person[other], say) });
    const more = listed([
      tie.period === 'now' ? '' : say(codeKey('period', tie.period)),
      tie.label ?? '',
      speakers.length === 0 ? '' : say('sidebar.according', { names: speakers.join(', ') }),
    ]);
    return { name, more, label: listed([name, more]) };
  };

  return (row) => {
    if (row.is === 'more') {
      const name = say('outline.more', { count: row.count });
      return { name, more: '', label: name };
    }
    if (row.is === 'group') {
      const name = say(`outline.group.${row.group}`);
      return { name, more: String(row.size), label: say('outline.groupOf', { group: name, count: row.size }) };
    }
    if (row.is === 'tie') return tieWords(row.tie, row.ownerId);
    const person = tables.person[row.personId];
    const name = fullNameOf(person, say);
    const more = person ? personMore(person, row.relative) : '';
    return row.is === 'person'
      ? { name, more, label: listed([name, more]) }
      : { name, more, label: listed([name, more, say('outline.seeAlso')]) };
  };
}

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function ageWords(person: Person, day: string, say: Say): string {
  if (person.kind === 'pet' || person.kind === 'institution') return say(codeKey('personKind', person.kind));
  if (person.kind === 'unborn') return say(codeKey('pregnancy', person.pregnancyOutcome ?? 'pregnancy'));
  const age = ageAt(person, day);
  if (hasDied(person)) return age === null ? say('sidebar.dead') : say('sidebar.deadAt', { age });
  if (age === null) return '';
  return say(ageIsRough(person) ? 'sidebar.ageRough' : 'sidebar.age', { age });
}
