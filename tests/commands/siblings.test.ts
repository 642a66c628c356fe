// The order of brothers and sisters, sides of partners, and the family around somebody: what these commands write.
import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/base/ids.ts';
import { tableOf } from '../../src/base/tables.ts';
import type { ArgsOf, CommandId } from '../../src/commands/registry.ts';
import { sibshipOf } from '../../src/commands/siblings.ts';
import { placementId } from '../../src/model/records/arrangement.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { runCommand } from '../support/run.ts';

const VIEW = 'view';
const person = (id: Id, gender: 'male' | 'female' = 'female') => ({
  id,
  kind: 'person' as const,
  callName: id,
  gender,
  whereabouts: 'known' as const,
  defaultGroup: 'family' as const,
});
const link = (parentId: Id, childId: Id, kind: 'biological' | 'foster' = 'biological') => ({
  id: `${parentId}>${childId}`,
  parentId,
  childId,
  kind,
});
const at = (itemId: Id, x: number, y: number, more = {}) => ({
  id: placementId(VIEW, itemId),
  viewId: VIEW,
  itemId,
  x,
  y,
  pinned: false,
  ...more,
});

/** Mother and father above four children in a row, and a half brother of the father beside them. */
function family(): Tables {
  const children = ['a', 'b', 'c', 'd'];
  return {
    ...emptyTables(),
    person: tableOf([person('mum'), person('dad', 'male'), ...[...children, 'half'].map((id) => person(id))]),
    partnership: tableOf([
      { id: 'couple', aId: 'mum', bId: 'dad', kind: 'married' as const, status: 'current' as const },
    ]),
    parentLink: tableOf([
      ...children.flatMap((child) => [link('mum', child), link('dad', child)]),
      link('dad', 'half'),
      link('mum', 'half', 'foster'),
    ]),
    view: tableOf([{ id: VIEW, type: 'genogram' as const, title: '', perspectiveIds: [] }]),
    viewPlacement: tableOf([
      at('dad', 100, 0),
      at('mum', 200, 0),
      ...children.map((id, i) => at(id, i * 100, 150)),
      at('half', 400, 150),
    ]),
  };
}

const run = <C extends CommandId>(tables: Tables, id: C, args: ArgsOf<C>) => runCommand(tables, countedIds(), id, args);
const orderOf = (tables: Tables): string =>
  Object.values(tables.viewPlacement)
    .filter(({ order }) => order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ itemId }) => itemId)
    .join('');
const dropped = (id: Id, x: number, y: number, tables = family()) =>
  run(tables, 'person.place', { viewId: VIEW, places: [{ id, x, y }] });
const placed = (tables: Tables, id: Id) => tables.viewPlacement[placementId(VIEW, id)];

describe('a drop', () => {
  it('past a brother or sister on their row is an order for all of them, and no place', () => {
    for (const [x, order] of [
      [150, 'bacd'],
      [250, 'bcad'],
      [900, 'bcda'],
    ] as const) {
      const { tables, outcome } = dropped('a', x, 170);
      expect(orderOf(tables)).toBe(order);
      expect(placed(tables, 'a')?.pinned).toBe(false);
      expect(outcome.done?.key).toBe('commands.orderedSiblings');
    }
  });
  it('that passes nobody, or leaves the row, is a place', () => {
    for (const [x, y] of [
      [40, 150],
      [250, 300],
      [250, 0],
    ] as const) {
      const { tables } = dropped('a', x, y);
      expect(orderOf(tables)).toBe('');
      expect(placed(tables, 'a')).toMatchObject({ x, y, pinned: true });
    }
  });
  it('of somebody without brothers or sisters, or of several people, is a place', () => {
    expect(orderOf(dropped('half', 50, 150).tables)).toBe('');
    expect(orderOf(dropped('dad', 300, 0).tables)).toBe('');
    const places = [
      { id: 'a', x: 250, y: 150 },
      { id: 'b', x: 350, y: 150 },
    ];
    expect(orderOf(run(family(), 'person.place', { viewId: VIEW, places }).tables)).toBe('');
  });
  it('takes the twin along', () => {
    const twins: Tables = {
      ...family(),
      birthGroup: tableOf([{ id: 'tw', childIds: ['a', 'b'], kind: 'identical' as const }]),
    };
    expect(orderOf(dropped('a', 350, 150, twins).tables)).toBe('cdba');
    expect(orderOf(dropped('a', 150, 150, twins).tables)).toBe('bacd');
    expect(orderOf(dropped('c', 50, 150, twins).tables)).toBe('abcd');
  });
});

describe('the order', () => {
  it('is also changed step by step, and says no at the ends', () => {
    const one = run(family(), 'siblings.move', { viewId: VIEW, id: 'b', step: 1 });
    expect(orderOf(one.tables)).toBe('acbd');
    expect(run(family(), 'siblings.move', { viewId: VIEW, id: 'a', step: -1 }).refused).toBe(
      'commands.alreadyLeftmost',
    );
    expect(run(family(), 'siblings.move', { viewId: VIEW, id: 'd', step: 1 }).refused).toBe(
      'commands.alreadyRightmost',
    );
    expect(run(family(), 'siblings.move', { viewId: VIEW, id: 'half', step: 1 }).refused).not.toBeNull();
  });
  it('stays when the view is tidied, and goes with "oudste links"', () => {
    const { tables } = dropped('a', 900, 150);
    const tidy = run(tables, 'view.tidy', { viewId: VIEW }).tables;
    expect(orderOf(tidy)).toBe('bcda');
    expect(placed(tidy, 'a')?.x).toBeUndefined();
    expect(placed(tidy, 'half')).toBeUndefined();
    expect(orderOf(run(tidy, 'siblings.byAge', { viewId: VIEW, id: 'c' }).tables)).toBe('');
  });
  it('is that of children with the same parents', () => {
    expect(sibshipOf(family(), 'a').sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(sibshipOf(family(), 'half')).toEqual(['half']);
    expect(sibshipOf(family(), 'mum')).toEqual(['mum']);
  });
});

describe('partners', () => {
  it('change sides: whoever stands left goes right, and back', () => {
    const swapped = run(family(), 'partnership.swap', { viewId: VIEW, id: 'couple' }).tables;
    expect([placed(swapped, 'dad')?.side, placed(swapped, 'mum')?.side]).toEqual(['right', 'left']);
    const nowhere: Tables = { ...family(), viewPlacement: {} };
    const first = run(nowhere, 'partnership.swap', { viewId: VIEW, id: 'couple' }).tables;
    expect([placed(first, 'dad')?.side, placed(first, 'mum')?.side]).toEqual(['right', 'left']);
    const second = run(first, 'partnership.swap', { viewId: VIEW, id: 'couple' }).tables;
    expect([placed(second, 'dad')?.side, placed(second, 'mum')?.side]).toEqual(['left', 'right']);
  });
});

describe('linking a brother or sister', () => {
  it('gives the same parents, of the same kind, in one command', () => {
    const { tables } = run(family(), 'siblings.link', { of: 'half', id: 'a' });
    expect(Object.keys(tables.parentLink)).toHaveLength(Object.keys(family().parentLink).length);
    const alone: Tables = { ...family(), person: { ...family().person, ...tableOf([person('new')]) } };
    const linked = run(alone, 'siblings.link', { of: 'half', id: 'new' }).tables;
    const kinds = Object.values(linked.parentLink)
      .filter(({ childId }) => childId === 'new')
      .map(({ parentId, kind }) => `${parentId} ${kind}`);
    expect(kinds.sort()).toEqual(['dad biological', 'mum foster']);
    expect(run(alone, 'siblings.link', { of: 'a', id: 'mum' }).refused).toBe('commands.notSiblings');
  });
  it('of whom nobody knows the parents, and back', () => {
    const on = run(family(), 'siblings.set', { childIds: ['mum', 'half'], on: true }).tables;
    expect(Object.values(on.siblingGroup).map(({ childIds }) => childIds)).toEqual([['mum', 'half']]);
    const off = run(on, 'siblings.set', { childIds: ['mum', 'half'], on: false }).tables;
    expect(Object.keys(off.siblingGroup)).toHaveLength(0);
  });
});

describe('the family around somebody', () => {
  it('is kept in the view with a number of generations, and lets the layout start afresh', () => {
    const pinned = family();
    const tables: Tables = {
      ...pinned,
      viewPlacement: { ...pinned.viewPlacement, ...tableOf([at('b', 7, 8, { pinned: true })]) },
    };
    const shown = run(tables, 'view.around', { viewId: VIEW, around: 'a', generations: 9 }).tables;
    expect(shown.view[VIEW]?.filter).toEqual({ around: 'a', generations: 5 });
    expect(placed(shown, 'a')?.x).toBeUndefined();
    expect(placed(shown, 'b')).toMatchObject({ x: 7, y: 8, pinned: true });
    const all = run(shown, 'view.around', { viewId: VIEW, around: null }).tables;
    expect(all.view[VIEW]?.filter).toEqual({});
    expect(run(tables, 'view.around', { viewId: VIEW, around: 'nobody' }).refused).not.toBeNull();
  });
});
