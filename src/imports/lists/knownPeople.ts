// Who of the people that come in may be in the map already: the same name, and no birth that says otherwise. Only ever a
// question to whoever reads the list.
import { dateParts, type FuzzyDate } from '../../base/fuzzyDate.ts';
import { folded } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';

export interface MaybeKnown {
  readonly person: Person;
  /** Those in the map, the likeliest first. */
  readonly known: readonly Person[];
}

export function maybeKnown(coming: Iterable<Person>, there: Iterable<Person>): MaybeKnown[] {
  const byName = new Map<string, Person[]>();
  for (const person of there) {
    for (const name of namesOf(person)) byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  const found: MaybeKnown[] = [];
  for (const person of coming) {
    const known = [...new Set(namesOf(person).flatMap((name) => byName.get(name) ?? []))]
      .filter((one) => canBeOne(person, one))
      .sort((a, b) => likeness(person, b) - likeness(person, a));
    if (known.length > 0) found.push({ person, known });
  }
  return found;
}

/** "Sara" and "Sara Jansen": somebody may write the whole name where others part it. */
const namesOf = ({ callName, familyName = '' }: Person): string[] => {
  const name = folded(callName);
  return name === '' ? [] : [...new Set([name, folded(`${callName} ${familyName}`)])];
};

function canBeOne(a: Person, b: Person): boolean {
  const [familyA, familyB] = [folded(a.familyName ?? ''), folded(b.familyName ?? '')];
  if (familyA !== '' && familyB !== '' && familyA !== familyB) return false;
  return a.kind === b.kind && canBeOneDay(a.born, b.born);
}

/** As far as both are known; "about" gives three years room. */
function canBeOneDay(a: FuzzyDate | undefined, b: FuzzyDate | undefined): boolean {
  const [first, second] = [a && dateParts(a.value), b && dateParts(b.value)];
  if (!a || !b || !first || !second) return true;
  if (a.precision === 'before' || b.precision === 'before' || a.precision === 'after' || b.precision === 'after')
    return true;
  if (a.precision === 'about' || b.precision === 'about') return Math.abs(first.year - second.year) <= 3;
  return (['year', 'month', 'day'] as const).every(
    (part) => first[part] === undefined || second[part] === undefined || first[part] === second[part],
  );
}

const likeness = (a: Person, b: Person): number =>
  (a.familyName && folded(a.familyName) === folded(b.familyName ?? '') ? 2 : 0) +
  (a.born && a.born.value !== '' && a.born.value === b.born?.value ? 2 : 0) +
  (a.gender === b.gender ? 1 : 0);
