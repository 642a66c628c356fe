// What stands in a cell: dates as lists write them, sex, groups, ages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts } from '../../../src/base/fuzzyDate.ts';
import { ageIn, dateIn, diedIn, genderIn, groupIn, kindIn } from '../../../src/imports/lists/readCell.ts';

const read = (text: string): string | null => {
  const found = dateIn(text, 2026);
  return found && `${found.date.value} ${found.date.precision}${found.guessed ? ' ?' : ''}`;
};

describe('a date', () => {
  it.each([
    ['3-4-2012', '2012-04-03 day'],
    ['03/04/2012', '2012-04-03 day'],
    ['3.4.2012', '2012-04-03 day'],
    ['3 - 4 - 2012', '2012-04-03 day'],
    ['2012', '2012 year'],
    ['4-2012', '2012-04 month'],
    ['ca. 2012', '2012 about'],
    ['rond 1950', '1950 about'],
    ['vóór 1960', '1960 before'],
    ['na mei 1960', '1960-05 after'],
    ['3 april 2012', '2012-04-03 day'],
    ['3 mrt. 2012', '2012-03-03 day'],
    ['mei 2012', '2012-05 month'],
    ['April 3, 2012', '2012-04-03 day'],
    ['geb. 3-4-2012', '2012-04-03 day'],
    ['2012-04-03', '2012-04-03 day'],
    ['2012-04-03T00:00:00', '2012-04-03 day'],
    ['3-4-2012 0:00', '2012-04-03 day'],
    ['41002', '2012-04-03 day'],
    ['25569', '1970-01-01 day'],
    ['3-4-12', '2012-04-03 day ?'],
    ["3-4-'87", '1987-04-03 day ?'],
    ["'50", '1950 year ?'],
    ['4/13/2012', '2012-04-13 day ?'],
  ])('"%s" is %s', (text, value) => expect(read(text)).toBe(value));

  it.each(['toen', '31-2-2012', '99999', '12', '2012-99-99', '1-2-3-4', '0', 'mei', '1/1', '13:45', '<script>'])(
    '"%s" is none',
    (text) => expect(read(text)).toBeNull(),
  );

  it('is a real one, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.stringMatching(/^['\d .\-/a-z]{0,14}$/),
      fc.integer({ min: -1e9, max: 1e9 }).map(String),
    );
    fc.assert(
      fc.property(text, (written) => {
        const found = dateIn(written, 2026);
        if (found) expect(dateParts(found.date.value)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('is every day that a spreadsheet counts', () => {
    const start = Date.UTC(1899, 11, 30);
    fc.assert(
      fc.property(fc.integer({ min: 7_306, max: 65_746 }), (count) => {
        expect(dateIn(String(count), 2026)?.date.value).toBe(
          new Date(start + count * 86_400_000).toISOString().slice(0, 10),
        );
      }),
    );
  });
});

describe('a word', () => {
  it('for sex, in Dutch and English', () => {
    for (const text of ['v', 'V', 'Vrouw', 'meisje', 'F', 'female', 'woman', 'mevr.'])
      expect(genderIn(text)).toBe('female');
    for (const text of ['m', 'Man', 'jongen', 'male', 'dhr.']) expect(genderIn(text)).toBe('male');
    for (const text of ['x', 'anders', 'non-binair']) expect(genderIn(text)).toBe('other');
    for (const text of ['?', 'onbekend', 'unknown']) expect(genderIn(text)).toBe('unknown');
    for (const text of ['vm', '__proto__', 'constructor', '']) expect(genderIn(text)).toBeNull();
  });

  it('for groups, kinds, ages and having died', () => {
    expect(['familie', 'Gezin', 'family'].map(groupIn)).toEqual(['family', 'family', 'family']);
    expect(['vrienden en buurt', 'buren', 'friends and neighbours'].map(groupIn)).toEqual([
      'social',
      'social',
      'social',
    ]);
    expect(['professionals', 'hulpverlening', 'toString'].map(groupIn)).toEqual(['professional', 'professional', null]);
    expect(['huisdier', 'persoon', 'ongeboren kind', 'institution', 'x'].map(kindIn)).toEqual([
      ...['pet', 'person', 'unborn', 'institution', null],
    ]);
    expect(['9', '9 jaar', 'ca. 40', '12,0', '130', 'negen', '-1'].map(ageIn)).toEqual([
      9,
      9,
      40,
      12,
      null,
      null,
      null,
    ]);
    expect(['ja', '†', 'dag onbekend', 'nee', 'in leven', '2012'].map(diedIn)).toEqual([
      ...[true, true, true, false, false, null],
    ]);
  });
});
