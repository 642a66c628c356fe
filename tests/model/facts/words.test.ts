// Dates in words and read from words; every code has a word in every language; names found as they are typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FuzzyDate, typedDate } from '../../../src/base/fuzzyDate.ts';
import { ALL_WORDS } from '../../../src/i18n/allWords.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { type Key, sayIn } from '../../../src/i18n/say.ts';
import { folded, matchesWords } from '../../../src/model/facts/names.ts';
import { readTypedDate } from '../../../src/model/facts/readTypedDate.ts';
import { dateInWords, dateWords, spanInWords, tieKey } from '../../../src/model/facts/words.ts';
import { DECEASED_SIGNS } from '../../../src/model/records/arrangement.ts';
import { GROUPS } from '../../../src/model/records/basics.ts';
import {
  birthGroup,
  CONDITION_COLOURS,
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  FAMILY_LINES,
  GENDER_SIGNS,
  GENDERS,
  MOVE_KINDS,
  ORIENTATIONS,
  PARENT_LINK_KINDS,
  PARTNERSHIP_KINDS,
  PARTNERSHIP_STATUSES,
  PERSON_KINDS,
  PREGNANCY_OUTCOMES,
  parentLink,
  WHEREABOUTS,
} from '../../../src/model/records/facts.ts';
import { TIE_CODES, TIE_ENERGIES, TIE_PERIODS } from '../../../src/model/records/perception.ts';

const nl = sayIn('nl');
const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

describe('dates', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['5-2015', '2015-05', 'mei 2015'],
    ['14-5-2015', '2015-05-14', '14 mei 2015'],
    ['14 mei 2015', '2015-05-14', '14 mei 2015'],
    ['ca mrt. 1950', '1950-03', 'rond maart 1950'],
    ['vóór 1960', '1960', 'vóór 1960'],
  ])('%s is understood as %s', (typed, value, words) => {
    const date = readTypedDate(typed, nl);
    expect(date?.value).toBe(value);
    expect(date && dateInWords(date, nl)).toBe(words);
  });

  it.each(['toen ik in groep 4 zat', '31 februari 2015', '31-2-2015', 'de meivakantie 2015'])(
    '%s stays words',
    (typed) => {
      expect(readTypedDate(typed, nl)).toEqual({ value: '', precision: 'unknown', text: typed });
    },
  );

  it('never throws, and what it writes it reads back', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        readTypedDate(typed, nl);
      }),
    );
    const day = fc
      .record({
        y: fc.integer({ min: 1000, max: 2999 }),
        m: fc.integer({ min: 1, max: 12 }),
        d: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const precision = fc.constantFrom<FuzzyDate['precision']>('about', 'before', 'after', 'day');
    for (const language of languages) {
      const say = sayIn(language);
      fc.assert(
        fc.property(day, precision, (value, kind) => {
          const date: FuzzyDate = { value, precision: kind };
          expect(readTypedDate(typedDate(date, dateWords(say)), say)).toEqual(date);
          if (kind === 'day') expect(readTypedDate(dateInWords(date, say), say)).toEqual(date);
        }),
      );
    }
  });

  it('tells a span', () => {
    const [a, b] = ['2013-06-21', '2017'].map((value) => ({ value, precision: 'year' as const }));
    expect(spanInWords(a, b, nl)).toBe('2013 tot 2017');
    expect(spanInWords(a, undefined, nl)).toBe('sinds 2013');
    expect(spanInWords(undefined, undefined, nl)).toBe('');
  });
});

const LISTS: Readonly<Record<string, readonly string[]>> = {
  personKind: PERSON_KINDS,
  gender: GENDERS,
  group: GROUPS,
  whereabouts: WHEREABOUTS,
  pregnancy: PREGNANCY_OUTCOMES,
  partnershipKind: PARTNERSHIP_KINDS,
  partnershipStatus: PARTNERSHIP_STATUSES,
  parentLinkKind: PARENT_LINK_KINDS,
  placement: parentLink.fields.placement.schema.wrapped.options,
  measure: parentLink.fields.measure.schema.wrapped.options,
  custody: parentLink.fields.custody.schema.wrapped.options,
  birthGroup: birthGroup.fields.kind.schema.options,
  siblingKind: ['full', 'half', 'other'],
  period: TIE_PERIODS,
  genderSign: GENDER_SIGNS,
  orientation: ORIENTATIONS,
  moveKind: MOVE_KINDS,
  familyLine: FAMILY_LINES,
  conditionRegion: CONDITION_REGIONS,
  conditionPattern: CONDITION_PATTERNS,
  conditionColour: CONDITION_COLOURS,
  energy: TIE_ENERGIES,
  deceasedSign: DECEASED_SIGNS,
  issue: ['dangling', 'selfLink', 'doubleLink', 'parentLoop'],
};

describe.each(languages)('words in %s', (language) => {
  const words: Readonly<Record<string, string>> = ALL_WORDS[language];

  it('has one for every code', () => {
    const missing = Object.entries(LISTS)
      .flatMap(([list, codes]) => codes.map((code) => `model.${list}.${code}`))
      .concat(TIE_CODES.map((code): Key => tieKey(code)))
      .filter((key) => !words[key]);
    expect(missing).toEqual([]);
  });
});

describe('names', () => {
  it('are found without accents and in any order', () => {
    expect(folded('Şükran Łukasz Zoë')).toBe('sukran lukasz zoe');
    expect(matchesWords('Zoë van den Berg', 'berg zo')).toBe(true);
    expect(matchesWords('Zoë van den Berg', 'erg')).toBe(false);
  });
});
