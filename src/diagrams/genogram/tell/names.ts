// What people are called in sentences, so that no two are called the same: by their year, by what they are to the index
// child, or by a number.
import type { Id } from '../../../base/ids.ts';
import type { Say } from '../../../i18n/say.ts';
import { kinOf, roleWords } from '../../../model/facts/kinship.ts';
import { LEFT_OUT } from '../../../model/leftOut.ts';
import type { Person } from '../../../model/records/facts.ts';
import type { Tables } from '../../../model/records/registry.ts';
import { isolated, listed, quoted, whenWords } from './phrases.ts';

/** Working out what somebody is to the index child takes a while; for a crowd of namesakes numbers will do. */
const MOST_NAMESAKES = 6;

interface Name {
  readonly text: string;
  /** Not a name of somebody but our own words: they begin a sentence with a capital. */
  readonly isOurs: boolean;
}

export interface Names {
  readonly of: (id: Id) => string;
  readonly list: (ids: readonly Id[]) => string;
  /** The list at the beginning of a sentence. */
  readonly start: (ids: readonly Id[]) => string;
  readonly isUnnamed: (id: Id) => boolean;
  /** What tells somebody without a name from others like them: " (2019)", or nothing. */
  readonly mark: (id: Id) => string;
}

/** `ids` are all people who may be named, those told first coming first. */
export function namesOf(tables: Tables, ids: readonly Id[], index: readonly Id[], say: Say): Names {
  const people = ids.flatMap((id) => tables.person[id] ?? []);
  const bases = new Map(people.map((person) => [person.id, baseName(person, say)]));
  const alike = new Map<string, Person[]>();
  for (const person of people) {
    const key = bases.get(person.id)?.text ?? '';
    const group = alike.get(key);
    if (group) group.push(person);
    else alike.set(key, [person]);
  }
  const marks = new Map<Id, string>();
  for (const group of alike.values()) {
    const found = group.length > 1 ? marksOf(group, tables, index, say) : [];
    group.forEach(({ id }, i) => {
      marks.set(id, found[i] ?? '');
    });
  }
  const mark = (id: Id): string => {
    const text = marks.get(id) ?? '';
    return text === '' ? '' : say('diagrams.tell.mark', { mark: text });
  };
  const baseOf = (id: Id): Name => bases.get(id) ?? { text: say('diagrams.noName'), isOurs: true };
  const of = (id: Id): string => `${baseOf(id).text}${mark(id)}`;
  const list = (many: readonly Id[]): string => listed(many.map(of), say);
  return {
    of,
    list,
    start: (many) => (baseOf(many[0] ?? '').isOurs ? capital(list(many)) : list(many)),
    isUnnamed: (id) => tables.person[id]?.callName.trim() === '',
    mark,
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function baseName({ callName, kind, pregnancyOutcome }: Person, say: Say): Name {
  const name = callName.trim();
  if (name === LEFT_OUT) return { text: say('diagrams.tell.nameHidden'), isOurs: true };
  if (name === '') {
    const what =
      kind === 'pet' || kind === 'institution' ? kind : (pregnancyOutcome ?? (kind === 'unborn' ? 'pregnancy' : kind));
    return { text: say(`diagrams.tell.unnamed.${what}`), isOurs: true };
  }
  return { text: isPlain(name, say) ? isolated(name) : quoted(name, say), isOurs: false };
}

/** Could the name be read as part of the sentence? */
function isPlain(name: string, say: Say): boolean {
  const and = say('diagrams.list', { rest: '', last: '' }).trim();
  return /^[\p{L}\p{M}\p{N}'’. -]+$/u.test(name) && !/\.$/.test(name) && !name.split(/\s+/).includes(and);
}

/** One mark for each of these namesakes: the first manner in which all of them differ. */
function marksOf(group: readonly Person[], tables: Tables, index: readonly Id[], say: Say): string[] {
  const years = group.map(({ born }) => whenYear(born, say));
  if (allDiffer(years)) return years;
  const [centre] = index;
  if (centre !== undefined && group.length <= MOST_NAMESAKES) {
    const roles = group.map(({ id, gender }) => {
      if (id === centre) return say('diagrams.tell.isIndex');
      const kin = kinOf(tables, id, centre);
      return kin ? roleWords(kin, gender, say) : '';
    });
    if (allDiffer(roles)) return roles;
  }
  return group.map((_, i) => String(i + 1));
}

const whenYear = (born: Person['born'], say: Say): string =>
  born?.precision === 'year' || born?.precision === 'month' || born?.precision === 'day'
    ? born.value.slice(0, 4)
    : whenWords(born, say);

const allDiffer = (marks: readonly string[]): boolean => !marks.includes('') && new Set(marks).size === marks.length;
