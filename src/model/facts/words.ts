// The word for a code of a record, and dates in words.
import { dateParts, type FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Key, Say } from '../../i18n/say.ts';
import type { Condition, FamilyLine, GENDER_SIGNS, Move } from '../records/facts.ts';
import type { Records } from '../records/registry.ts';

/** The code lists that have words, by the first part of their keys. */
export interface Codes {
  readonly personKind: Records['person']['kind'];
  readonly gender: Records['person']['gender'];
  readonly group: Records['person']['defaultGroup'];
  readonly whereabouts: Records['person']['whereabouts'];
  readonly pregnancy: NonNullable<Records['person']['pregnancyOutcome']>;
  readonly genderSign: (typeof GENDER_SIGNS)[number];
  readonly orientation: NonNullable<Records['person']['orientation']>;
  readonly moveKind: Move['kind'];
  readonly familyLine: FamilyLine;
  readonly conditionRegion: Condition['region'];
  readonly conditionPattern: Condition['pattern'];
  readonly conditionColour: Condition['colour'];
  readonly partnershipKind: Records['partnership']['kind'];
  readonly partnershipStatus: Records['partnership']['status'];
  readonly parentLinkKind: Records['parentLink']['kind'];
  readonly placement: NonNullable<Records['parentLink']['placement']>;
  readonly measure: NonNullable<Records['parentLink']['measure']>;
  readonly custody: NonNullable<Records['parentLink']['custody']>;
  readonly birthGroup: Records['birthGroup']['kind'];
  readonly siblingKind: 'full' | 'half' | 'other';
  readonly period: Records['tie']['period'];
  readonly energy: NonNullable<Records['tie']['energy']>;
  readonly deceasedSign: NonNullable<Records['caseInfo']['deceasedSign']>;
}

/** The key of a code's word; every code of `Codes` has one, which a test checks. */
export const codeKey = <L extends keyof Codes>(list: L, code: Codes[L]): Key => `model.${list}.${code}` as Key;

/** The word for a relation between two people; shared with the legend. */
export const tieKey = (code: Records['tie']['code']): Key => `notation.line.${code}` as Key;

export const dateWords = (say: Say): { about: string; before: string; after: string } => ({
  about: say('model.date.about'),
  before: say('model.date.before'),
  after: say('model.date.after'),
});

/** "14 mei 2015", "mei 2015", "rond 1950", or the family's own words. */
export function dateInWords(date: FuzzyDate, say: Say): string {
  const parts = dateParts(date.value);
  if (!parts) return date.text ?? date.value;
  const month = parts.month === undefined ? '' : say(`model.month.${parts.month}` as Key);
  const plain =
    parts.month === undefined
      ? String(parts.year)
      : parts.day === undefined
        ? say('model.date.month', { month, year: parts.year })
        : say('model.date.day', { day: parts.day, month, year: parts.year });
  const { precision } = date;
  return precision === 'about' || precision === 'before' || precision === 'after'
    ? say(`model.date.${precision}Words`, { date: plain })
    : plain;
}

/** "2013 tot 2017", "sinds 2017", "tot 2017"; empty when neither is known. */
export function spanInWords(from: FuzzyDate | undefined, to: FuzzyDate | undefined, say: Say): string {
  const [a, b] = [from && shortDate(from, say), to && shortDate(to, say)];
  if (a && b) return say('model.date.span', { from: a, to: b });
  if (a) return say('model.date.since', { from: a });
  return b ? say('model.date.until', { to: b }) : '';
}

function shortDate(date: FuzzyDate, say: Say): string {
  const parts = dateParts(date.value);
  return parts ? dateInWords({ ...date, value: String(parts.year) }, say) : dateInWords(date, say);
}
