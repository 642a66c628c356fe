// An edit: who was drawn keeps their side and nearly their place, and newcomers stand where they belong.
import { describe, expect, it } from 'vitest';
import { loadFamily } from '../../../bench/genogram/dataSets.ts';
import { displacement } from '../../../bench/genogram/displacement.ts';
import { editsOf } from '../../../bench/genogram/edits.ts';
import { copyOf } from '../../../bench/genogram/family.ts';
import { measure } from '../../../bench/genogram/measure.ts';
import { layout } from '../../../bench/layoutAdapter.ts';

describe('an edit', () => {
  it('moves nobody past another, hardly moves anybody, and makes few lines cross', () => {
    const family = loadFamily('care-30-2');
    const before = layout(family);
    const confusions = measure(family, before, 0).confusions;
    const edits = editsOf(family, 2).map(({ after }) => {
      const places = layout(after, { previous: before });
      return { moved: displacement(before, places), found: measure(after, places, 0) };
    });
    expect(edits.length).toBeGreaterThan(6);
    for (const { moved, found } of edits) {
      expect(moved?.swaps).toBe(0);
      expect(found.onPeople + found.dropped + found.notAbove).toBe(0);
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / list.length;
    expect(mean(edits.map(({ moved }) => moved?.mean ?? 99))).toBeLessThan(8);
    expect(mean(edits.map(({ found }) => found.confusions - confusions))).toBeLessThan(1);
  });

  it('puts a child among brothers and sisters by age when age always decides', () => {
    const family = loadFamily('care-30-1');
    const before = layout(family, { strict: true });
    for (const [i, { partners, children }] of family.unions.entries()) {
      if (partners.length < 2 || children.length < 2) continue;
      const after = copyOf(family);
      after.persons.push({ id: 'new', sex: 'f', birth: 1, dead: false, twin: null });
      after.unions[i]?.children.unshift({ id: 'new', kind: 'birth' });
      const found = measure(after, layout(after, { strict: true, previous: before }), 0);
      expect(found.ageOrder).toBe(0);
    }
  });
});
