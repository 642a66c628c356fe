// What one person is to another, in words.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { kinOf, roleWords } from '../../../src/model/facts/kinship.ts';
import { relationsTo } from '../../../src/model/facts/relationWords.ts';
import { novaTables } from '../../support/nova.ts';
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

describe('the worked example', async () => {
  const nova = await novaTables();
  const wordsFor = relationsTo(nova, 'pv-nova', sayIn('nl'));

  it.each([
    ['ria', 'oma van moeders kant'],
    ['gloria', 'oma van vaders kant'],
    ['tim', 'oom van moeders kant'],
    ['lotte', 'aangetrouwde tante van moeders kant'],
    ['milan', 'halfbroer'],
    ['zoe', 'halfzus'],
    ['pip', 'nicht van moeders kant'],
    ['dennis', 'stiefvader'],
    ['hennie', 'stiefoma'],
    ['bram', 'pleegvader'],
    ['corrie', 'pleegoma'],
    ['fenna', 'pleegzus'],
    ['patrick', 'trainer'],
    ['samira', 'moeder van Inaya'],
    ['nel', ''],
  ])('%s is to Nova: %s', (id, expected) => {
    expect(wordsFor(id)).toBe(expected);
  });

  it('tells other eyes something else', () => {
    const forSanne = relationsTo(nova, 'pv-sanne', sayIn('nl'));
    expect(['ria', 'tim', 'lotte', 'hennie', 'marleen'].map(forSanne)).toEqual([
      'moeder',
      'broer',
      'schoonzus',
      'schoonmoeder',
      'vriendin',
    ]);
  });

  it('says nothing where there are no eyes to look through', () => {
    expect(relationsTo(nova, undefined, sayIn('nl'))('ria')).toBe('');
    expect(relationsTo(nova, 'pv-pleeg', sayIn('nl'))('ria')).toBe('');
  });
});
