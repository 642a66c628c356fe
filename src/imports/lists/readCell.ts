// What stands in one cell, as a value of a person: sex, kind, group, age, dates in the ways lists write them.
import { dateParts, type FuzzyDate, parseTypedDate } from '../../base/fuzzyDate.ts';
import { type Codes, codeKey } from '../../model/facts/words.ts';
import { GROUPS } from '../../model/records/basics.ts';
import { GENDERS, type Gender, PERSON_KINDS, type Person } from '../../model/records/facts.ts';
import { monthOf } from '../../shorthand/words/months.ts';
import { sexOf } from '../../shorthand/words/traits.ts';
import { spreadsheetDay } from '../gedcom/calendars.ts';
import { wordsFor } from './languageSays.ts';

const isOneOf = (words: string, text: string): boolean => words.split('|').includes(text);
const lower = (text: string): string => text.trim().toLowerCase().replace(/\.$/, '');

/** Codes by their words in every language. */
const codesOf = <L extends keyof Codes>(list: L, codes: readonly Codes[L][]): ReadonlyMap<string, Codes[L]> =>
  new Map(codes.flatMap((code) => wordsFor(codeKey(list, code)).map((word) => [word, code] as const)));

const [GENDER_CODES, KIND_CODES, GROUP_CODES] = [
  codesOf('gender', GENDERS),
  codesOf('personKind', PERSON_KINDS),
  codesOf('group', GROUPS),
];
const DAY_UNKNOWN: ReadonlySet<string> = new Set(wordsFor('reports.dayUnknown'));

export function genderIn(text: string): Gender | null {
  const word = lower(text);
  if (isOneOf('mannelijk|hij|dhr|meneer|de heer|mr|boy|jongetje', word)) return 'male';
  if (isOneOf('vrouwelijk|zij|mevr|mw|mevrouw|mrs|ms|w', word)) return 'female';
  if (isOneOf('x|hen|divers|non-binary|nonbinair', word)) return 'other';
  if (isOneOf('?|-|onbekend|unknown|u|n.v.t|nvt', word)) return 'unknown';
  return sexOf(word) ?? GENDER_CODES.get(word) ?? null;
}

export const kindIn = (text: string): Person['kind'] | null => {
  if (isOneOf('mens|kind|volwassene|human', lower(text))) return 'person';
  if (isOneOf('dier|hond|kat|animal|dog|cat', lower(text))) return 'pet';
  if (isOneOf('organisatie|groep|woongroep|organisation', lower(text))) return 'institution';
  return KIND_CODES.get(lower(text)) ?? null;
};

const GROUP_WORDS: Readonly<Record<Person['defaultGroup'], string>> = {
  family: 'gezin|familie|family|relatives|familielid|gezinslid',
  social:
    'sociaal|sociaal netwerk|vrienden|vriend|vriendin|buurt|buren|kennissen|kennis|netwerk|social|friends|friend|neighbours|school en vrije tijd',
  professional:
    'professional|professionals|professioneel|hulpverlening|hulpverlener|hulpverleners|beroepskracht|beroepskrachten|instanties|zorg',
};

export const groupIn = (text: string): Person['defaultGroup'] | null =>
  GROUP_CODES.get(lower(text)) ?? GROUPS.find((group) => isOneOf(GROUP_WORDS[group], lower(text))) ?? null;

/** "9", "9 jaar", "ca. 40". */
export function ageIn(text: string): number | null {
  const match =
    /^(?:ca\.?|circa|ongeveer|rond|±|~|about)?\s*(\d{1,3})(?:[.,]0+)?\s*(?:jaar|jr\.?|years?(?: old)?|y)?$/i.exec(
      text.trim(),
    );
  const age = match ? Number(match[1]) : null;
  return age === null || age > 120 ? null : age;
}

const YES = 'ja|j|yes|y|true|x|†|+|overleden|gestorven|deceased|died|dead|waar|1';
const NO = 'nee|n|no|false|-|in leven|leeft|alive|onwaar|0|nvt|n.v.t';

/** A cell that only says whether, not when. */
export function diedIn(text: string): boolean | null {
  const word = lower(text);
  if (isOneOf(YES, word) || DAY_UNKNOWN.has(word)) return true;
  return isOneOf(NO, word) ? false : null;
}

export interface CellDate {
  readonly date: FuzzyDate;
  /** Not as clear as it stands there: a year of two figures, the month first. */
  readonly guessed?: true;
}

/** From 1-1-1920 to 31-12-2079, as Excel counts days; smaller numbers are years. */
const SERIAL = [7_306, 65_746] as const;
const LEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ca\.?|circa|rond|omstreeks|ongeveer|around|about|approx\.?|±|~)\s*/i, 'ca '],
  [/^(?:voor|vóór|before|<)\s*/i, '< '],
  [/^(?:na|after|>)\s*/i, '> '],
];
const DATE_MARKS = /^(?:geb\.?|geboren|overl\.?|overleden|\*|†)\s*(?:op|in)?\s+/i;

/** Longer is no date. */
const LONGEST = 60;

/** `year` is this year: a year of two figures is never in the future. Null for words that are no date. */
export function dateIn(written: string, year: number): CellDate | null {
  if (written.length > LONGEST) return null;
  const text = written.trim().replace(/\s+/g, ' ').replace(DATE_MARKS, '');
  const lead = LEADS.find(([pattern]) => pattern.test(text));
  const bare = lead ? text.replace(lead[0], '') : text;
  const found = plainDate(bare, year);
  if (!found) return null;
  const date = parseTypedDate(`${lead?.[1] ?? ''}${found.value}`);
  return date && date.value !== '' ? { date, ...(found.guessed ? { guessed: true } : {}) } : null;
}

interface Value {
  readonly value: string;
  readonly guessed?: boolean;
}

function plainDate(text: string, thisYear: number): Value | null {
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(text)) {
    // Also with a time behind it.
    const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ][\d:.]+Z?$)/.exec(text) ?? [];
    return sound([y, m, d]);
  }
  if (/^\d{4,5}(?:[.,]0+)?$/.test(text)) return numberDate(Number.parseInt(text, 10));
  if (/^'\d{2}$/.test(text)) return { value: fullYear(Number(text.slice(1)), thisYear), guessed: true };
  if (/^\d{4}-\d{2}$/.test(text)) return sound(text.split('-'));
  const numbers =
    /^(?:(\d{1,2})\s?[-/. ]\s?)?(\d{1,2})\s?[-/. ]\s?('?\d{2}|\d{4})(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (numbers) return fromParts(numbers[1], numbers[2] ?? '', numbers[3] ?? '', thisYear);
  const named = /^(?:(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[\s.-]+)?(\p{L}{3,})\.?[\s.,-]+('?\d{2}|\d{4})$/u.exec(text);
  const english = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [day, word, written] = english ? [english[2], english[1], english[3]] : [named?.[1], named?.[2], named?.[3]];
  const month = monthOf(word ?? '');
  return month === undefined || written === undefined ? null : fromParts(day, String(month), written, thisYear);
}

function fromParts(day: string | undefined, month: string, written: string, thisYear: number): Value | null {
  const short = written.replace("'", '');
  const guessed = short.length === 2;
  // "3-12" may be a day without a year as well.
  if (guessed && day === undefined) return null;
  const year = guessed ? fullYear(Number(short), thisYear) : short;
  const own = sound([year, month, day]);
  if (own) return guessed ? { ...own, guessed } : own;
  // Americans write the month first.
  const other = day === undefined ? null : sound([year, day, month]);
  return other && { ...other, guessed: true };
}

const fullYear = (short: number, thisYear: number): string => {
  const century = thisYear - (thisYear % 100);
  return String(century + short > thisYear ? century - 100 + short : century + short);
};

function numberDate(count: number): Value | null {
  if (count < SERIAL[0]) return count >= 1000 && count <= 2200 ? { value: String(count) } : null;
  if (count > SERIAL[1]) return null;
  const { year, month, day } = spreadsheetDay(count);
  return sound([year, month, day].map(String));
}

function sound(parts: readonly (string | undefined)[]): Value | null {
  const value = parts
    .filter((part) => part !== undefined)
    .map((part, at) => part.padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
  return dateParts(value) ? { value } : null;
}
