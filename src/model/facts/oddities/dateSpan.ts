// The first and last day a date may mean. Two dates contradict each other only when no reading of them fits.
import { dateParts, type FuzzyDate } from '../../../base/fuzzyDate.ts';

export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

/** In the days of `dateSpan`. */
export const A_YEAR = 372;
const A_MONTH = 31;
/** "Rond 1950" may be some years off. */
const ABOUT = 5 * A_YEAR;

/** Null when nothing is known. */
export function dateSpan(date: FuzzyDate | undefined): DateSpan | null {
  const parts = date && dateParts(date.value);
  if (!date || !parts) return null;
  const { year, month, day } = parts;
  const start = year * A_YEAR + ((month ?? 1) - 1) * A_MONTH + ((day ?? 1) - 1);
  const end = year * A_YEAR + ((month ?? 12) - 1) * A_MONTH + ((day ?? 31) - 1);
  switch (date.precision) {
    case 'about':
      return { first: start - ABOUT, last: end + ABOUT };
    case 'before':
      return { first: Number.NEGATIVE_INFINITY, last: end };
    case 'after':
      return { first: start, last: Number.POSITIVE_INFINITY };
    default:
      return { first: start, last: end };
  }
}

/** Was the first surely before the second? */
export const surelyBefore = (a: FuzzyDate | undefined, b: FuzzyDate | undefined): boolean => {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return one !== null && other !== null && one.last < other.first;
};
