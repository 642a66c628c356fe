// How old somebody is, or was.
import { describe, expect, it } from 'vitest';
import { ageAt, ageIsRough } from '../../../src/model/facts/age.ts';
import { personOf } from './sampleFamily.ts';

const day = (value: string) => ({ value, precision: 'day' as const });

describe('ageAt', () => {
  it('counts birthdays', () => {
    const nova = personOf('nova', { born: day('2015-05-14') });
    expect(ageAt(nova, '2026-05-13')).toBe(10);
    expect(ageAt(nova, '2026-05-14')).toBe(11);
  });

  it('tells the age at death, and none when that day is unknown', () => {
    expect(ageAt(personOf('kees', { born: day('1943-01-01'), died: day('2002-06-01') }), '2026-01-01')).toBe(59);
    expect(ageAt(personOf('kees', { born: day('1943-01-01'), deceased: true }), '2026-01-01')).toBeNull();
  });

  it('says nothing of the unborn, the unknown and those born later', () => {
    expect(ageAt(personOf('x', { kind: 'unborn', born: day('2026-01-01') }), '2026-02-01')).toBeNull();
    expect(ageAt(personOf('x'), '2026-02-01')).toBeNull();
    expect(ageAt(personOf('x', { born: day('2030-01-01') }), '2026-02-01')).toBeNull();
  });

  it('knows when an age is a guess', () => {
    expect(ageIsRough(personOf('x', { born: { value: '1950', precision: 'about' } }))).toBe(true);
    expect(ageIsRough(personOf('x', { born: day('1950-02-01') }))).toBe(false);
  });
});
