// Years as they stand under a name, in signs that need no language: "2015", "±1950", "1943–2002".
import { type DatePrecision, dateParts, type FuzzyDate, yearOf } from '../../base/fuzzyDate.ts';

const SIGNS: Partial<Readonly<Record<DatePrecision, string>>> = { about: '±', before: '<', after: '>' };

function year(date: FuzzyDate | undefined): string {
  const value = yearOf(date);
  return !date || value === null ? '' : `${SIGNS[date.precision] ?? ''}${value}`;
}

/** Empty when no year is known; "1943–?" for who has died nobody knows when. */
export function yearsText(born: FuzzyDate | undefined, died: FuzzyDate | undefined, deceased = false): string {
  const [from, to] = [year(born), year(died)];
  if (to !== '') return `${from}–${to}`;
  return from !== '' && (deceased || died !== undefined) ? `${from}–?` : from;
}

/** When a child is expected: "3-5-2026", "5-2026", "2026", or the family's own words. */
export function dueText(due: FuzzyDate): string {
  const parts = dateParts(due.value);
  if (!parts) return due.text ?? '';
  return [parts.day, parts.month, parts.year].filter((part) => part !== undefined).join('-');
}
