// The outline: everybody has one place in it and is only referred to from elsewhere, whatever the family.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupKey,
  isOpen,
  MOST_IN_GROUP,
  NOTHING_UNFOLDED,
  type OutlineRow,
  type OutlineTree,
  outlineTree,
  rowsUnder,
  topRows,
  type Unfolded,
  unfoldedTo,
} from '../../../src/app/outline/outlineTree.ts';
import { KIN_GROUPS } from '../../../src/app/outline/relatives.ts';
import { familyOf } from '../../../src/model/facts/family.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { family } from '../../support/family.ts';
import { generated } from '../../support/generate.ts';
import { novaTables } from '../../support/nova.ts';

/** The rows that are there; with `all`, as if everything were opened. */
function rowsOf(tree: OutlineTree, unfolded: Unfolded = NOTHING_UNFOLDED, all = false): OutlineRow[] {
  const walk = (row: OutlineRow): OutlineRow[] => [
    row,
    ...(all || isOpen(tree, row, unfolded) ? rowsUnder(tree, row, unfolded).flatMap(walk) : []),
  ];
  return topRows(tree, unfolded).flatMap(walk);
}

/** What is wrong with an outline; nothing when it is sound. */
function faults(tables: Tables, rows: readonly OutlineRow[]): string[] {
  const keys = rows.map((row) => row.key);
  const double = keys.filter((key, nr) => keys.indexOf(key) !== nr).map((key) => `${key} is there twice`);
  const people = rows.flatMap((row) => (row.is === 'person' ? [row.personId] : []));
  const missing = Object.keys(tables.person).filter((id) => !people.includes(id));
  const lost = rows.flatMap((row) => (row.is === 'reference' && !people.includes(row.personId) ? [row.key] : []));
  return [...double, ...missing.map((id) => `${id} has no place`), ...lost.map((key) => `${key} leads nowhere`)];
}

const nova = await novaTables();
const words = (rows: readonly OutlineRow[]): string[] =>
  rows.map((row) => (row.is === 'person' ? row.personId : row.is === 'reference' ? `(${row.personId})` : row.key));

describe('outlineTree', () => {
  it('gives all 47 people of Nova one place each', () => {
    const rows = rowsOf(outlineTree(nova), NOTHING_UNFOLDED, true);
    expect(faults(nova, rows)).toEqual([]);
    expect(faults(nova, [...rows, ...rows.slice(0, 1)])).not.toEqual([]);
    expect(
      faults(
        nova,
        rows.filter((row) => row.is !== 'person'),
      ),
    ).not.toEqual([]);
  });

  it('tells the child, the parents and the grandparents without anything being opened', () => {
    const tables = family(`! Tim
      Mark + Sanne: Tim 2010, Lotte 2012
      Henk + Ria: Mark
      Bo - Sanne: Daan 2018
      Marja: Tim pleeg 2020-
      Juf Friendship Tim`);
    expect(words(rowsOf(outlineTree(tables)))).toEqual([
      'Tim',
      'Tim/parents',
      'Mark',
      'Mark/parents',
      'Henk',
      'Ria',
      'Mark/partners',
      'Mark/children',
      'Sanne',
      'Sanne/partners',
      'Sanne/children',
      'Tim/siblings',
      'Lotte',
      'Daan',
      'Tim/foster',
      'Marja',
      'Tim/ties',
      '/others',
      'Juf',
    ]);
  });

  it('refers to whoever is reached a second time, and leaves out whom they hang under', () => {
    const tables = family(`! Tim
      Mark + Sanne: Tim 2010, Lotte 2012`);
    const tree = outlineTree(tables);
    const group: OutlineRow = { is: 'group', key: 'Mark/children', ownerId: 'Mark', group: 'children', size: 1 };
    expect(words(rowsUnder(tree, group, NOTHING_UNFOLDED))).toEqual(['(Lotte)']);
  });

  it('puts everybody at the top when it is about nobody', () => {
    const tables = family('Jan + Els: Piet\nAnna');
    expect(faults(tables, rowsOf(outlineTree(tables), NOTHING_UNFOLDED, true))).toEqual([]);
    expect(topRows(outlineTree(tables), NOTHING_UNFOLDED).map((row) => row.is)).toEqual(['person', 'person']);
  });

  it('has a place for everybody in any family, and a way to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 60 }), fc.nat(), (seed, size, nr) => {
        const tables = generated(seed, size);
        const tree = outlineTree(tables);
        expect(faults(tables, rowsOf(tree, NOTHING_UNFOLDED, true))).toEqual([]);
        const ids = Object.keys(tables.person);
        const id = ids[nr % ids.length] ?? '';
        const seen = rowsOf(tree, unfoldedTo(tree, id, NOTHING_UNFOLDED));
        expect(seen.some((row) => row.is === 'person' && row.personId === id)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('says the same of parents, partners, children and brothers and sisters as the panel does', () => {
    for (const tables of [nova, generated(7, 60), generated(8, 60)]) {
      const { relativesOf } = outlineTree(tables);
      for (const id of Object.keys(tables.person)) {
        const told = relativesOf(id);
        const own = familyOf(tables, id);
        const ids = (list: readonly { personId: string }[]): string[] =>
          [...new Set(list.map((one) => one.personId))].sort();
        expect(ids(KIN_GROUPS.flatMap((group) => told[group]))).toEqual(
          ids([...own.parents, ...own.partners, ...own.children, ...own.siblings]),
        );
        const full = (kind: string): string[] => ids(own.siblings.filter((one) => one.kind === kind));
        const manner = (word: string): string[] => ids(told.siblings.filter(({ kin }) => kin.manner === word));
        expect(manner('half')).toEqual(full('half'));
        expect(manner('birth')).toEqual(full('full'));
      }
    }
  });

  it('shows a long group in parts, as far as somebody in it', () => {
    const names = Array.from({ length: 250 }, (_, nr) => `P${String(nr).padStart(3, '0')}`);
    const tables = family(`! Tim\n${names.map((name) => `Tim Friendship ${name}`).join('\n')}`);
    const tree = outlineTree(tables);
    const ties: OutlineRow = { is: 'group', key: groupKey('Tim', 'ties'), ownerId: 'Tim', group: 'ties', size: 250 };
    expect(rowsUnder(tree, ties, NOTHING_UNFOLDED)).toHaveLength(MOST_IN_GROUP + 1);
    const unfolded = unfoldedTo(tree, 'P180', NOTHING_UNFOLDED);
    expect(rowsOf(tree, unfolded).some((row) => row.is === 'person' && row.personId === 'P180')).toBe(true);
  });

  it('does as much work for one open row of thousands as for one of a few', () => {
    const tree = outlineTree(generated(3, 3000));
    expect(rowsOf(tree).length).toBeLessThan(150);
  });
});
