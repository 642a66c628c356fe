import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedName } from '../../../src/app/canvas/typedName.ts';

const year = (value: string) => ({ value, precision: 'year' });

describe('a typed name', () => {
  it.each([
    ['Tim', { callName: 'Tim' }],
    ['Tim m', { callName: 'Tim', gender: 'male' }],
    ['Tim 2010', { callName: 'Tim', born: year('2010') }],
    ['Tim m 2010', { callName: 'Tim', gender: 'male', born: year('2010') }],
    ['Tim 2010 m', { callName: 'Tim', gender: 'male', born: year('2010') }],
    ['Anne Marie v 1984', { callName: 'Anne Marie', gender: 'female', born: year('1984') }],
    ['  Şükran   nb ', { callName: 'Şükran', gender: 'other' }],
    ['Jan van den Berg', { callName: 'Jan van den Berg' }],
    ['محمد m', { callName: 'محمد', gender: 'male' }],
    ['', { callName: '' }],
    ['tim m 2010', { callName: 'Tim', gender: 'male', born: year('2010') }],
    ['jan van den berg', { callName: 'Jan van den Berg' }],
    ['henk m 1948 +2019', { callName: 'Henk', gender: 'male', born: year('1948'), died: year('2019') }],
    ['Henk 1948-2019', { callName: 'Henk', born: year('1948'), died: year('2019') }],
    ['Ria v †', { callName: 'Ria', gender: 'female', deceased: true }],
    ['Sanne //', { callName: 'Sanne //' }],
  ])('%s', (typed, expected) => {
    expect(typedName(typed)).toEqual(expected);
  });
  it('takes "//" and "gescheiden" for the couple, where there is one', () => {
    expect(typedName('sanne v 1984 //', true)).toEqual({
      callName: 'Sanne',
      gender: 'female',
      born: year('1984'),
      apart: 'divorced',
    });
    expect(typedName('Sanne /', true)).toEqual({ callName: 'Sanne', apart: 'separated' });
    expect(typedName('Sanne gescheiden', true)).toEqual({ callName: 'Sanne', apart: 'divorced' });
  });
  it('never takes the whole name away', () => {
    for (const typed of ['m', 'v', '2010', 'm 2010', 'Jan 85']) expect(typedName(typed).callName).not.toBe('');
    fc.assert(fc.property(fc.string(), (typed) => typedName(typed).callName !== '' || typed.trim() === ''));
  });
  it('is not misled by names of built-in things', () => {
    expect(typedName('Tim constructor')).toEqual({ callName: 'Tim constructor' });
    expect(typedName('Tim __proto__')).toEqual({ callName: 'Tim __proto__' });
  });
});
