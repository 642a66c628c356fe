// How old somebody is on a day, or was when they died.
import { wholeYears } from '../../base/fuzzyDate.ts';
import { CASE_ID } from '../records/arrangement.ts';
import type { Person } from '../records/facts.ts';
import type { Tables } from '../records/registry.ts';

export const hasDied = (person: Person): boolean => person.died !== undefined || person.deceased === true;

/** Whole years on that day; for somebody who died the age then. Null when it cannot be known or has no meaning. */
export function ageAt(person: Person, day: string): number | null {
  if (!person.born || person.kind === 'unborn') return null;
  if (hasDied(person)) return person.died ? wholeYears(person.born.value, person.died.value) : null;
  return wholeYears(person.born.value, day);
}

/** Years that rest on a guess are told as "about". */
export const ageIsRough = (person: Person): boolean =>
  [person.born, person.died].some((date) => date && date.precision !== 'day' && date.precision !== 'month');

/** The day at which ages of this case are told. */
export const ageDay = (tables: Tables, today: string): string => tables.caseInfo[CASE_ID]?.referenceDate ?? today;
