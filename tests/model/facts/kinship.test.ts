// What one person is to another, in words.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { kinOf, roleWords } from '../../../src/model/facts/kinship.ts';
import { sampleFamily } from './sampleFamily.ts';

const tables = sampleFamily();
const words = (who: string, of: string, language: 'nl' | 'en' = 'nl'): string | null => {
  const kin = kinOf(tables, who, of);
  return kin && roleWords(kin, tables.person[who]?.gender ?? 'unknown', sayIn(language));
};

describe('kinship', () => {
  it.each([
    ['sanne', 'tim', 'moeder'],
    ['tim', 'sanne', 'zoon'],
    ['lotte', 'tim', 'zus'],
    ['daan', 'tim', 'halfbroer'],
    ['annie', 'tim', 'oma van moeders kant'],
    ['tim', 'annie', 'kleinzoon'],
    ['eva', 'tim', 'tante van moeders kant'],
    ['tim', 'eva', 'neef'],
    ['marja', 'tim', 'pleegmoeder'],
    ['fenna', 'tim', 'pleegzus'],
    ['mark', 'sanne', 'ex-partner'],
  ])('%s is to %s: %s', (who, of, expected) => {
    expect(words(who, of)).toBe(expected);
  });

  it('says the same in English', () => {
    expect(words('annie', 'tim', 'en')).toBe("grandmother on the mother's side");
    expect(words('daan', 'tim', 'en')).toBe('half-brother');
  });

  it('says nothing of strangers and of oneself', () => {
    expect(kinOf(tables, 'mark', 'eva')).toBeNull();
    expect(kinOf(tables, 'tim', 'tim')).toBeNull();
  });

  it('survives somebody who is their own ancestor', () => {
    const looped = {
      ...tables,
      parentLink: tableOf([
        ...Object.values(tables.parentLink),
        { id: 'x', parentId: 'tim', childId: 'annie', kind: 'biological' as const },
      ]),
    };
    expect(kinOf(looped, 'annie', 'tim')).not.toBeNull();
  });
});
