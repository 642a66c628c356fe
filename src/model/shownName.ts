// People who are named less than fully: what is left of their record, and texts in which their names stand.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import { kinTo, roleWords } from './facts/kinship.ts';
import { LEFT_OUT } from './leftOut.ts';
import type { NameStyle } from './masked.ts';
import { CASE_ID } from './records/arrangement.ts';
import type { Person } from './records/facts.ts';
import type { Tables } from './records/registry.ts';

export type Reduced = Exclude<NameStyle, 'full'>;

let caseWords: Say | null = null;
/** Words inside a masked copy are in the language of cases, which is Dutch, whatever the screen speaks. */
const words = (): Say => {
  caseWords ??= sayIn('nl');
  return caseWords;
};

const FIRST_NAME: readonly (keyof Person)[] = ['familyName', 'initials', 'pseudonym'];
const IDENTIFYING: readonly (keyof Person)[] = [
  ...FIRST_NAME,
  'photoAssetId',
  'residenceArea',
  'organisationId',
  'occupation',
  'moves',
];
/** Fields that go with each way of naming; `placeholder` keeps nothing that tells who it is. */
const GOES: { readonly [S in Reduced]: readonly (keyof Person)[] } = {
  firstName: FIRST_NAME,
  initials: IDENTIFYING,
  pseudonym: IDENTIFYING,
  role: IDENTIFYING,
  placeholder: [
    ...IDENTIFYING,
    'born',
    'died',
    'deceased',
    'dueOn',
    'pregnancyOutcome',
    'shownGenderSigns',
    'role',
    'country',
    'emoji',
    'note',
    'familyLine',
    'foundVia',
  ],
  hide: [],
};

/** The name that stands for somebody, for each who is named less than fully. */
export function shownNames(tables: Tables, styles: ReadonlyMap<Id, Reduced>): ReadonlyMap<Id, string> {
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const ofId = index[0];
  const needsRole = [...styles.values()].some((style) => style === 'role' || style === 'pseudonym');
  const kin = needsRole && ofId !== undefined ? kinTo(tables, ofId) : () => null;
  const someone = words()('present.someone');
  const roleOf = (person: Person): string => {
    const found = kin(person.id);
    if (found) return roleWords(found, person.gender, words());
    if (index.includes(person.id)) return words()('present.theChild');
    return person.role?.trim() || someone;
  };
  const shown: { readonly [S in Reduced]: (person: Person) => string } = {
    firstName: ({ callName }) => callName,
    initials: (person) => initialsOf(person),
    pseudonym: (person) => person.pseudonym?.trim() || roleOf(person),
    role: roleOf,
    placeholder: () => someone,
    hide: () => someone,
  };
  const names = new Map<Id, string>();
  for (const [id, style] of styles) {
    const person = tables.person[id];
    if (person) names.set(id, shown[style](person));
  }
  const byRole = [...styles].flatMap(([id, style]) => {
    const person = tables.person[id];
    const isRole = style === 'role' || (style === 'pseudonym' && !person?.pseudonym?.trim());
    return person && isRole && names.get(id) !== someone ? [person] : [];
  });
  return numbered(names, byRole);
}

/** Two aunts are "tante 1" and "tante 2", the eldest first. */
function numbered(names: ReadonlyMap<Id, string>, byRole: readonly Person[]): ReadonlyMap<Id, string> {
  const next = new Map(names);
  const groups = new Map<string, Person[]>();
  for (const person of byRole) {
    const role = names.get(person.id) ?? '';
    groups.set(role, [...(groups.get(role) ?? []), person]);
  }
  const bornOf = ({ born }: Person): string => born?.value ?? '9999';
  for (const [role, people] of groups) {
    if (people.length < 2) continue;
    const inOrder = [...people].sort((a, b) => bornOf(a).localeCompare(bornOf(b)) || a.id.localeCompare(b.id));
    for (const [i, { id }] of inOrder.entries()) next.set(id, `${role} ${i + 1}`);
  }
  return next;
}

/** "Lieke van den Berg" is "L.v.d.B.". */
function initialsOf({ initials, callName, familyName = '' }: Person): string {
  const letters = (text: string): string =>
    (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map((word) => `${[...word][0] ?? ''}.`).join('');
  return `${initials?.trim() || letters(callName)}${letters(familyName)}` || LEFT_OUT;
}

const onlyYear = (date: FuzzyDate): FuzzyDate => ({
  value: date.value.slice(0, 4),
  precision: date.precision === 'day' || date.precision === 'month' ? 'year' : date.precision,
});

/** What is left of somebody who is named this way: the fields to put in, or to leave out (undefined). */
export function reducedFields(person: Person, style: Reduced, name: string): Partial<Record<keyof Person, unknown>> {
  const next: Partial<Record<keyof Person, unknown>> = {};
  for (const field of GOES[style]) if (person[field] !== undefined) next[field] = undefined;
  if (person.callName !== name) next.callName = name;
  if (style === 'firstName') return next;
  for (const field of ['born', 'died', 'dueOn'] as const) {
    const date = person[field];
    if (date && !(field in next)) next[field] = onlyYear(date);
  }
  if (style === 'placeholder') {
    if (person.gender !== 'unknown') next.gender = 'unknown';
    if (person.whereabouts !== 'known') next.whereabouts = 'known';
  }
  return next;
}

/** Short names are also ordinary words ("Roos", "Tak"): they count as a name only as they are written. */
const SHORT = 5;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Puts the shown names into a text; null when nobody is named less than fully. */
export function nameSwapper(
  tables: Tables,
  styles: ReadonlyMap<Id, Reduced>,
  names: ReadonlyMap<Id, string>,
): { readonly swap: (text: string) => string; readonly key: string } | null {
  if (styles.size === 0) return null;
  const openSurnames = new Set<string>();
  for (const person of Object.values(tables.person)) {
    if (person.familyName && !styles.has(person.id)) openSurnames.add(person.familyName.trim().toLowerCase());
  }
  const swaps = new Map<string, { readonly from: string; readonly to: string }>();
  const put = (from: string, to: string): void => {
    if (from !== '' && from !== to && !swaps.has(from.toLowerCase())) swaps.set(from.toLowerCase(), { from, to });
  };
  for (const [id, style] of styles) {
    const person = tables.person[id];
    if (!person) continue;
    const [first, family, name] = [person.callName.trim(), person.familyName?.trim() ?? '', names.get(id) ?? ''];
    // Where the first name stays, only the surname goes: a new first name then changes no text.
    if (style !== 'firstName') {
      if (first !== '' && family !== '') put(`${first} ${family}`, name);
      put(first, name);
    }
    if (family !== '' && !openSurnames.has(family.toLowerCase())) put(family, LEFT_OUT);
    if (person.pseudonym && style !== 'pseudonym')
      put(person.pseudonym.trim(), style === 'firstName' ? LEFT_OUT : name);
  }
  const froms = [...swaps.values()].map(({ from }) => from).sort((a, b) => b.length - a.length);
  if (froms.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${froms.map(literal).join('|')})(?=s?(?![\\p{L}\\p{N}]))`, 'giu');
  const once = (text: string): string =>
    text.replace(pattern, (found) => {
      const swap = swaps.get(found.toLowerCase());
      return !swap || (found.length < SHORT && found !== swap.from) ? found : swap.to;
    });
  return {
    // What stands for one name may hold another ("vriend van Piet").
    swap: (text) => once(once(text)),
    key: JSON.stringify([...swaps.values()].map(({ from, to }) => [from, to])),
  };
}
