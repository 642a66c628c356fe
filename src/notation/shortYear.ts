// Years beside a line, as short as they can be without doubt: '13, but 1938.
import { type FuzzyDate, yearOf } from '../base/fuzzyDate.ts';

const FIRST_SHORT = 1950;

export function shortYear(date: FuzzyDate | undefined): string {
  const year = yearOf(date);
  if (year === null) return '';
  return year < FIRST_SHORT || year >= FIRST_SHORT + 100 ? String(year) : `'${String(year).slice(2)}`;
}
