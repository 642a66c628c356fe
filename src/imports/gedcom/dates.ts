// Dates of GEDCOM 5.5.1 and 7 as fuzzy dates: what can be counted is counted, the rest is kept in the file's own words.
import { type DatePrecision, dateParts, type FuzzyDate, parseTypedDate } from '../../base/fuzzyDate.ts';
import { type Day, frenchDay, hebrewDay, julianDay } from './calendars.ts';

export interface ReadDate {
  readonly date: FuzzyDate;
  /** The second date of a span. */
  readonly until?: FuzzyDate;
  /** Only, or also, in the words of the file. */
  readonly words?: true;
  /** Converted from another calendar. */
  readonly converted?: true;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** As Dutch, German and French programs write them. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { MRT: 3, MEI: 5, MAI: 5, OKT: 10, DEZ: 12 };
const HEBREW = ['TSH', 'CSH', 'KSL', 'TVT', 'SHV', 'ADR', 'ADS', 'NSN', 'IYR', 'SVN', 'TMZ', 'AAV', 'ELL'];
const FRENCH = ['VEND', 'BRUM', 'FRIM', 'NIVO', 'PLUV', 'VENT', 'GERM', 'FLOR', 'PRAI', 'MESS', 'THER', 'FRUC', 'COMP'];
const PRECISIONS: Readonly<Record<string, DatePrecision>> = {
  ABT: 'about',
  ABOUT: 'about',
  CA: 'about',
  CIRCA: 'about',
  CAL: 'about',
  EST: 'about',
  BEF: 'before',
  BEFORE: 'before',
  TO: 'before',
  AFT: 'after',
  AFTER: 'after',
};

export function readDate(written: string, phrase = ''): ReadDate | null {
  const value = written.trim().replace(/\s+/g, ' ');
  if (value === '') return phrase === '' ? null : inWords(phrase);
  const remark = /^(?:INT (.*?) ?)?\((.*)\)$/i.exec(value);
  if (remark) {
    const inner = remark[1] === undefined ? null : readDate(remark[1]);
    const words = remark[2] ?? '';
    return inner ? { ...inner, date: { ...inner.date, text: words }, words: true } : inWords(words);
  }
  const read = span(value) ?? single(value);
  if (!read) {
    const typed = parseTypedDate(value);
    return typed && typed.precision !== 'unknown' ? { date: typed } : inWords(phrase || value);
  }
  return phrase === '' ? read : { ...read, date: { ...read.date, text: phrase }, words: true };
}

const inWords = (text: string): ReadDate => ({ date: { value: '', precision: 'unknown', text }, words: true });

function span(value: string): ReadDate | null {
  const match = /^(BET|FROM) (.+?) (?:AND|TO|-) (.+)$/i.exec(value);
  const [from, to] = match ? [single(match[2] ?? ''), single(match[3] ?? '')] : [null, null];
  if (!from || !to) return null;
  const converted = from.converted || to.converted ? { converted: true as const } : {};
  if (match?.[1]?.toUpperCase() === 'FROM') return { date: from.date, until: to.date, ...converted };
  const text = `${from.date.value} – ${to.date.value}`;
  return { date: { value: from.date.value, precision: 'about', text }, ...converted };
}

function single(written: string): ReadDate | null {
  const match = /^(?:FROM )?(?:([A-Za-z]+)\.? )?(.*)$/.exec(written);
  const lead = match?.[1]?.toUpperCase() ?? '';
  const precision = Object.hasOwn(PRECISIONS, lead) ? PRECISIONS[lead] : undefined;
  const day = dayOf(precision ? (match?.[2] ?? '') : written.replace(/^FROM /i, ''));
  if (!day) return null;
  const { value, converted } = day;
  const exact = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
  return { date: { value, precision: precision ?? exact }, ...(converted ? { converted: true } : {}) };
}

const DATE =
  /^(?:@#D([A-Z ]+)@|(GREGORIAN|JULIAN|HEBREW|FRENCH_R)\b)? ?(?:(?:(\d{1,2}) )?([A-Z]{3,9})\.? )?(\d{1,4})(?:\/(\d{2,4}))?( ?B\.? ?C\.?(?:E\.?)?)?$/;

const CALENDARS: Readonly<Record<string, { months: readonly string[]; toDay: (day: Day) => Day }>> = {
  HEBREW: { months: HEBREW, toDay: hebrewDay },
  FRENCH_R: { months: FRENCH, toDay: frenchDay },
};

/** Our own calendar's value; null when it is no date, or one from before our era, for which values have no room. */
function dayOf(written: string): { value: string; converted: boolean } | null {
  const match = DATE.exec(written.toUpperCase().trim());
  if (!match || match[7] !== undefined) return null;
  const calendar = (match[1] ?? match[2] ?? '').trim().replace(' ', '_');
  const [dayText, monthText] = [match[3], match[4]];
  const other = Object.hasOwn(CALENDARS, calendar) ? CALENDARS[calendar] : undefined;
  const month = monthText === undefined ? undefined : monthOf(monthText, other?.months);
  if (month === 0) return null;
  const day = dayText === undefined ? undefined : Number(dayText);
  // 11 FEB 1731/32: the year began in March then; ours is the later one.
  const year = Number(match[5]) + (match[6] === undefined ? 0 : 1);
  if (other) {
    const first = other.toDay({ year, month: month ?? 1, day: day ?? 1 });
    return iso(
      first.year,
      month === undefined ? undefined : first.month,
      day === undefined ? undefined : first.day,
      true,
    );
  }
  if (calendar === 'JULIAN' && month !== undefined && day !== undefined) {
    const ours = julianDay({ year, month, day });
    return iso(ours.year, ours.month, ours.day, true);
  }
  return calendar === '' || calendar === 'GREGORIAN' || calendar === 'JULIAN' ? iso(year, month, day, false) : null;
}

/** 1, 2, 3 …; 0 when it is no month. */
function monthOf(name: string, months: readonly string[] | undefined): number {
  if (months) return months.indexOf(name) + 1;
  const short = name.slice(0, 3);
  return MONTHS.indexOf(short) + 1 || (Object.hasOwn(OTHER_MONTHS, short) ? (OTHER_MONTHS[short] ?? 0) : 0);
}

function iso(year: number, month: number | undefined, day: number | undefined, converted: boolean) {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  const value = parts.join('-');
  return dateParts(value) ? { value, converted } : null;
}
