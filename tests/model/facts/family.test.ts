// Who is what to one person.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { familyOf } from '../../../src/model/facts/family.ts';
import { sampleFamily } from './sampleFamily.ts';

describe('familyOf', () => {
  const tim = familyOf(sampleFamily(), 'tim');

  it('finds partners from both sides', () => {
    expect(familyOf(sampleFamily(), 'sanne').partners.map((one) => one.personId)).toEqual(['mark']);
    expect(familyOf(sampleFamily(), 'mark').partners.map((one) => one.personId)).toEqual(['sanne']);
  });

  it('finds every kind of parent, birth parents first, and children from old to young', () => {
    expect(tim.parents.map((one) => `${one.personId} ${one.link.kind}`)).toEqual([
      'mark biological',
      'sanne biological',
      'marja foster',
    ]);
    expect(familyOf(sampleFamily(), 'sanne').children.map((one) => one.personId)).toEqual(['tim', 'lotte', 'daan']);
  });

  it('tells full, half and other siblings apart', () => {
    expect(tim.siblings).toEqual([
      { personId: 'fenna', kind: 'other' },
      { personId: 'lotte', kind: 'full' },
      { personId: 'daan', kind: 'half' },
    ]);
  });

  it('does not call children of one known parent half', () => {
    expect(familyOf(sampleFamily(), 'eva').siblings).toEqual([{ personId: 'sanne', kind: 'full' }]);
  });

  it('knows twins, also when no parents are known', () => {
    const group = { id: 'b', childIds: ['annie', 'marja'], kind: 'identical' as const };
    const tables = { ...sampleFamily(), birthGroup: tableOf([group]) };
    expect(familyOf(tables, 'annie').siblings).toEqual([{ personId: 'marja', kind: 'full', birthGroup: group }]);
  });

  it('finds households and ties', () => {
    expect(tim.households.map((home) => home.id)).toEqual(['h']);
    expect(tim.ties.map((one) => one.personId)).toEqual(['mark']);
    expect(familyOf(sampleFamily(), 'nobody')).toEqual({
      partners: [],
      parents: [],
      children: [],
      siblings: [],
      households: [],
      ties: [],
    });
  });
});
