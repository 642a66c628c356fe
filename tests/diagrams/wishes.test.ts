// What people may ask of the layout: who stands left, which child comes first, which family is in the middle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { arrange } from '../../src/diagrams/genogram/arrange.ts';
import { readFamily } from '../../src/diagrams/genogram/readFamily.ts';
import { placementId, type View, type ViewPlacement } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { family, GENOGRAM } from '../support/family.ts';
import { generated } from '../support/generate.ts';

const places = (tables: Tables, view: View = GENOGRAM): ReadonlyMap<string, ViewPlacement> =>
  new Map(arrange(tables, view, true).map((placement) => [placement.itemId, placement]));

const wishing = (tables: Tables, wishes: Readonly<Record<string, Partial<ViewPlacement>>>): Tables => ({
  ...tables,
  viewPlacement: tableOf(
    Object.entries(wishes).map(([itemId, wish]) => ({
      id: placementId(GENOGRAM.id, itemId),
      viewId: GENOGRAM.id,
      itemId,
      pinned: false,
      ...wish,
    })),
  ),
});

/** Names of these people from left to right. */
const fromTheLeft = (at: ReadonlyMap<string, ViewPlacement>, names: readonly string[]): string =>
  [...names].sort((a, b) => (at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0)).join(' ');

describe('a couple', () => {
  const couple = family('Jan 1950 m + Els 1952 v: Piet 1975 m');

  it('has the man left and the woman right', () => {
    expect(fromTheLeft(places(couple), ['Els', 'Jan'])).toBe('Jan Els');
  });

  it('changes places when somebody says so', () => {
    const swapped = wishing(couple, { Jan: { side: 'right' }, Els: { side: 'left' } });
    expect(fromTheLeft(places(swapped), ['Els', 'Jan'])).toBe('Els Jan');
  });
});

describe('brothers and sisters', () => {
  const three = family('Jan m + Els v: Ans 1970 v, Bert 1972 m, Cor 1974 m');
  const names = ['Ans', 'Bert', 'Cor'];

  it('stand with the oldest left', () => {
    expect(fromTheLeft(places(three), names)).toBe('Ans Bert Cor');
  });

  it('stand as somebody put them, and newcomers come after who is older', () => {
    const put = wishing(three, { Cor: { order: 0 }, Ans: { order: 1 } });
    expect(fromTheLeft(places(put), names)).toBe('Cor Ans Bert');
  });

  it('whose parents nobody knows stand on one row', () => {
    const orphans = { ...family('! Ans\nAns 1970 v + Dirk m: Eva 1995 v\nCor 1974 m + Fien v: Gijs 2001 m') };
    const known = { ...orphans, siblingGroup: tableOf([{ id: 's', childIds: ['Ans', 'Cor'] }]) };
    const at = places(known);
    expect(at.get('Ans')?.y).toBe(at.get('Cor')?.y);
    expect(fromTheLeft(at, ['Ans', 'Cor'])).toBe('Ans Cor');
  });

  it('stand with the oldest left without exception when age always decides', { timeout: 60_000 }, () => {
    const strict: View = { ...GENOGRAM, filter: { siblings: 'always' } };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (seed) => {
        const tables = generated(seed, 8 + (seed % 30));
        const at = places(tables, strict);
        for (const { children } of readFamily(tables, strict).unions) {
          const own = children.filter((c) => c.primary).map((c) => c.childId);
          const born = own.filter((id) => tables.person[id]?.born && !readFamily(tables, strict).people.get(id)?.twins);
          expect(fromTheLeft(at, born)).toBe(born.join(' '));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the family in the middle', () => {
  const child = family('! Kim\nJan m + Els v: Kim 2015 v\nPer m + Mia v: Kim pleeg 2020, Tom 2012 m');

  it('is that of birth, or the foster family when somebody asks for it', () => {
    const unionOf = (view: View): string | undefined =>
      readFamily(child, view).unions.find((u) => u.children.some((c) => c.childId === 'Kim' && c.primary))?.key;
    expect(unionOf(GENOGRAM)).toBe('Els+Jan');
    expect(unionOf({ ...GENOGRAM, filter: { anchor: 'foster' } })).toBe('Mia+Per');
  });

  it('has the child below it, and nobody is lost', () => {
    const at = places(child, { ...GENOGRAM, filter: { anchor: 'foster' } });
    expect(at.size).toBe(6);
    const [per, mia, kim] = ['Per', 'Mia', 'Kim'].map((id) => at.get(id)?.x ?? 0) as [number, number, number];
    expect(Math.abs(kim - (per + mia) / 2)).toBeLessThan(120);
  });
});
