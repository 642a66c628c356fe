// Dates as families know them: a day, a month, a year, "about 1950", or words. Nothing here knows what day it is.
export const DATE_PRECISIONS = ['day', 'month', 'year', 'about', 'before', 'after', 'unknown'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface FuzzyDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD; empty when only `text` is known. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** The family's own words: "toen ik in groep 4 zat". */
  readonly text?: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number =>
  [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] ?? 0;

/** Year, month and day of an ISO-like value, each as far as it is given; null when it is not a date. */
export function dateParts(value: string): { year: number; month?: number; day?: number } | null {
  const match = SHAPE.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[2] === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  return day < 1 || day > daysIn(year, month) ? null : { year, month, day };
}

export const yearOf = (date: FuzzyDate | undefined): number | null =>
  date ? (dateParts(date.value)?.year ?? null) : null;

/** A number that sorts by time: days for days, the middle of what is left open; null when nothing is known. */
export function dateOrder(date: FuzzyDate | undefined): number | null {
  const parts = date ? dateParts(date.value) : null;
  if (!parts) return null;
  return parts.year * 372 + ((parts.month ?? 6.5) - 1) * 31 + ((parts.day ?? 15.5) - 1);
}

/**
 * Whole years from one date to another, both as ISO-like values; null when either is not a date. Where a month or day
 * is missing, a birthday later in the year cannot be known, and the plain difference of years is given.
 */
export function wholeYears(from: string, to: string): number | null {
  const a = dateParts(from);
  const b = dateParts(to);
  if (!a || !b) return null;
  let years = b.year - a.year;
  if (a.month !== undefined && b.month !== undefined) {
    if (b.month < a.month || (b.month === a.month && a.day !== undefined && b.day !== undefined && b.day < a.day)) {
      years -= 1;
    }
  }
  return years < 0 ? null : years;
}

const ABOUT = /^(?:ca\.?|circa|about|abt\.?|rond|ongeveer|±|~)\s*/i;
const BEFORE = /^(?:voor|vóór|before|bef\.?|<)\s*/i;
const AFTER = /^(?:na|after|aft\.?|>)\s*/i;

/**
 * What a person typed as a date: 2015, 5-2015, 14-5-2015, 14/5/2015, 2015-05-14, "ca 1950", "voor 1960", or free words
 * (kept as words). Null for an empty text.
 */
export function parseTypedDate(typed: string): FuzzyDate | null {
  const text = typed.trim();
  if (text === '') return null;
  for (const [pattern, precision] of [
    [ABOUT, 'about'],
    [BEFORE, 'before'],
    [AFTER, 'after'],
  ] as const) {
    if (pattern.test(text)) {
      const value = isoOf(text.replace(pattern, '').trim());
      if (value) return { value, precision };
    }
  }
  const value = isoOf(text);
  if (value) return { value, precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day' };
  return { value: '', precision: 'unknown', text };
}

function isoOf(text: string): string | null {
  const iso = SHAPE.exec(text);
  if (iso) return dateParts(text) ? text : null;
  const match = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})$/.exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  const value = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return dateParts(value) ? value : null;
}

/** How a date is written in a field: 14-5-2015, 5-2015, 2015, "ca 1950", or the family's own words. */
export function typedDate(
  date: FuzzyDate | undefined,
  words: { about: string; before: string; after: string },
): string {
  if (!date) return '';
  const parts = dateParts(date.value);
  if (!parts) return date.text ?? date.value;
  const number = [parts.day, parts.month, parts.year].filter((part) => part !== undefined).join('-');
  const { precision } = date;
  const lead = precision === 'about' || precision === 'before' || precision === 'after' ? `${words[precision]} ` : '';
  return lead + number;
}
