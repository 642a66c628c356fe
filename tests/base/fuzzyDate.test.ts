import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder, dateParts, parseTypedDate, typedDate, wholeYears } from '../../src/base/fuzzyDate.ts';

const WORDS = { about: 'ca', before: 'voor', after: 'na' };

describe('typed dates', () => {
  it.each([
    ['2015', { value: '2015', precision: 'year' }],
    ['5-2015', { value: '2015-05', precision: 'month' }],
    ['14-5-2015', { value: '2015-05-14', precision: 'day' }],
    ['14/05/2015', { value: '2015-05-14', precision: 'day' }],
    ['2015-05-14', { value: '2015-05-14', precision: 'day' }],
    ['ca 1950', { value: '1950', precision: 'about' }],
    ['voor 1960', { value: '1960', precision: 'before' }],
    ['na 3-1960', { value: '1960-03', precision: 'after' }],
    ['toen ik in groep 4 zat', { value: '', precision: 'unknown', text: 'toen ik in groep 4 zat' }],
    ['31-2-2015', { value: '', precision: 'unknown', text: '31-2-2015' }],
  ])('reads %s', (typed, date) => expect(parseTypedDate(typed)).toEqual(date));

  it('keeps every text: what was typed comes back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const date = parseTypedDate(typed);
        if (typed.trim() === '') expect(date).toBeNull();
        else expect(parseTypedDate(typedDate(date ?? undefined, WORDS))).toEqual(date);
      }),
    );
  });
});

describe('ages', () => {
  it('counts whole years', () => {
    expect(wholeYears('2015-05-14', '2025-05-13')).toBe(9);
    expect(wholeYears('2015-05-14', '2025-05-14')).toBe(10);
    expect(wholeYears('2015', '2025-05-14')).toBe(10);
    expect(wholeYears('2025-06', '2025-05-14')).toBeNull();
    expect(wholeYears('', '2025')).toBeNull();
  });

  it('orders dates of any precision', () => {
    const order = (value: string) => dateOrder({ value, precision: 'day' }) ?? Number.NaN;
    expect(order('2015-05-14')).toBeLessThan(order('2015-05-15'));
    expect(order('2014')).toBeLessThan(order('2015-01-01'));
    expect(dateParts('2015-13')).toBeNull();
    expect(dateParts('2016-02-29')).toEqual({ year: 2016, month: 2, day: 29 });
    expect(dateParts('2015-02-29')).toBeNull();
  });
});
