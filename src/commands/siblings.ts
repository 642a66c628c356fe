// The order of brothers and sisters in a view, changed by hand: by a drop, by a step to the left or right, or given back
// to their ages.
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import { wouldLoop } from '../model/integrity.ts';
import { placementId } from '../model/records/arrangement.ts';
import type { ParentLink, ParentLinkKind } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand, type Sentence } from './command.ts';
import { linksTo } from './kin.ts';
import { setPlacement } from './setPlacement.ts';

/** The parents somebody hangs from: by birth first, then by adoption, then those who care for them now. */
const STANDS_UNDER: readonly (readonly ParentLinkKind[])[] = [
  ['biological', 'legal'],
  ['donor', 'surrogate'],
  ['adoptive'],
  ['foster'],
  ['guardian'],
];
/** So far off the row of the others somebody is meant to stand elsewhere. */
const ROW_REACH = 60;

function parentsOver(links: readonly ParentLink[]): string | null {
  for (const kinds of STANDS_UNDER) {
    const parents = links.filter(({ kind }) => kinds.includes(kind)).map(({ parentId }) => parentId);
    if (parents.length > 0) return [...new Set(parents)].sort().join('+');
  }
  return null;
}

/** Everybody with the same parents, this person among them. */
export function sibshipOf(tables: Tables, id: Id): Id[] {
  const mine = parentsOver(linksTo(tables, id));
  if (mine === null) return [id];
  const byChild = new Map<Id, ParentLink[]>();
  for (const link of recordsOf(tables.parentLink)) {
    const own = byChild.get(link.childId);
    if (own) own.push(link);
    else byChild.set(link.childId, [link]);
  }
  return [...byChild].filter(([, links]) => parentsOver(links) === mine).map(([childId]) => childId);
}

export const hasOrder = (tables: Tables, viewId: Id, id: Id): boolean =>
  sibshipOf(tables, id).some((one) => tables.viewPlacement[placementId(viewId, one)]?.order !== undefined);

interface Standing {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** Brothers and sisters who stand in the view, from the left. */
export function standingSiblings(tables: Tables, viewId: Id, id: Id): Standing[] {
  return sibshipOf(tables, id)
    .flatMap((one): Standing[] => {
      const { x, y, hidden } = tables.viewPlacement[placementId(viewId, one)] ?? {};
      return x === undefined || y === undefined || hidden ? [] : [{ id: one, x, y }];
    })
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
}

/** The new order from the left when a drop says one; null when it means a place. */
export function orderDropped(tables: Tables, viewId: Id, drop: Standing): Id[] | null {
  const before = standingSiblings(tables, viewId, drop.id);
  const others = before.filter(({ id }) => id !== drop.id);
  const rows = others.map(({ y }) => y).sort((a, b) => a - b);
  const row = rows[Math.floor(rows.length / 2)];
  if (row === undefined || Math.abs(drop.y - row) > ROW_REACH || others.length === before.length) return null;
  const after = [...others, drop].sort((a, b) => a.x - b.x).map(({ id }) => id);
  const was = before.map(({ id }) => id);
  return after.join() === was.join() ? null : twinsTogether(tables, after, drop.id);
}

/** Twins stay beside each other: the one who was moved takes the others along. */
function twinsTogether(tables: Tables, order: readonly Id[], moved: Id): Id[] {
  const groupOf = (id: Id): string =>
    recordsOf(tables.birthGroup).find((group) => group.childIds.includes(id))?.id ?? id;
  const of = new Map(order.map((id) => [id, groupOf(id)]));
  const mine = of.get(moved);
  const seen = new Set<string>();
  return order.flatMap((id) => {
    const group = of.get(id) ?? id;
    if (seen.has(group) || (group === mine && id !== moved)) return [];
    seen.add(group);
    return order.filter((one) => of.get(one) === group);
  });
}

/** Keeps the order; whoever was moved is given a place anew, and so is the family that hangs from them. */
export function putOrder(tx: CaseTx, viewId: Id, order: readonly Id[], moved: Id): void {
  for (const [rank, id] of order.entries()) setPlacement(tx, viewId, id, { order: rank });
  tx.patch('viewPlacement', placementId(viewId, moved), { pinned: false });
  for (const id of branchOf(tx.tables, moved)) {
    const place = tx.get('viewPlacement', placementId(viewId, id));
    if (place && !place.pinned) tx.patch('viewPlacement', place.id, { x: undefined, y: undefined });
  }
}

/** Somebody with their descendants, the partners of all of them, and those above these partners. */
function branchOf(tables: Tables, id: Id): ReadonlySet<Id> {
  const children = new Map<Id, Id[]>();
  const parents = new Map<Id, Id[]>();
  const add = (map: Map<Id, Id[]>, key: Id, value: Id): void => {
    const own = map.get(key);
    if (own) own.push(value);
    else map.set(key, [value]);
  };
  for (const { parentId, childId } of recordsOf(tables.parentLink)) {
    add(children, parentId, childId);
    add(parents, childId, parentId);
  }
  const line = new Set([id]);
  for (const one of line) for (const child of children.get(one) ?? []) line.add(child);
  const married = new Set<Id>();
  for (const { aId, bId } of recordsOf(tables.partnership)) {
    if (line.has(aId) && !line.has(bId)) married.add(bId);
    if (line.has(bId) && !line.has(aId)) married.add(aId);
  }
  for (const one of married) for (const parent of parents.get(one) ?? []) married.add(parent);
  return new Set([...line, ...married]);
}

/** Puts somebody one place further to the left or the right among brothers and sisters. */
export const moveSibling = defineCommand<{ readonly viewId: Id; readonly id: Id; readonly step: -1 | 1 }>({
  label: 'commands.moveSibling',
  refuse: (tables, { viewId, id, step }): Sentence | null => {
    const order = standingSiblings(tables, viewId, id).map((one) => one.id);
    const next = order.indexOf(id) + step;
    if (order.length > 1 && next >= 0 && next < order.length) return null;
    const key = step < 0 ? 'commands.alreadyLeftmost' : 'commands.alreadyRightmost';
    return { key, values: { name: nameOf(tables, id) } };
  },
  run: (tx, { viewId, id, step }) => {
    const order = standingSiblings(tx.tables, viewId, id).map((one) => one.id);
    const [from, to] = [order.indexOf(id), order.indexOf(id) + step];
    const other = order[to];
    if (other === undefined) return {};
    order[from] = other;
    order[to] = id;
    const next = twinsTogether(tx.tables, order, id);
    putOrder(tx, viewId, next, id);
    return { done: { key: 'commands.orderedSiblings', values: { name: nameOf(tx.tables, id) } } };
  },
});

/** The oldest left again. */
export const orderByAge = defineCommand<{ readonly viewId: Id; readonly id: Id }>({
  label: 'commands.orderByAge',
  run: (tx, { viewId, id }) => {
    for (const one of sibshipOf(tx.tables, id)) {
      tx.patch('viewPlacement', placementId(viewId, one), { order: undefined });
    }
    return { done: { key: 'commands.orderedByAge' } };
  },
});

/** One more child of the same parents: ties somebody who is there to the parents of a brother or sister. */
export const linkSibling = defineCommand<{ readonly of: Id; readonly id: Id }>({
  label: 'commands.linkSibling',
  refuse: (tables, { of, id }) => {
    if (of === id || !tables.person[of] || !tables.person[id]) return { key: 'commands.chooseTwoPeople' };
    return wouldLoop(tables, of, id) || wouldLoop(tables, id, of)
      ? { key: 'commands.notSiblings', values: { a: nameOf(tables, of), b: nameOf(tables, id) } }
      : null;
  },
  run: (tx, { of, id }) => {
    for (const { parentId, kind } of linksTo(tx.tables, of)) {
      if (parentId === id || wouldLoop(tx.tables, parentId, id)) continue;
      if (linksTo(tx.tables, id).some((link) => link.parentId === parentId)) continue;
      tx.put('parentLink', { id: tx.newId(), parentId, childId: id, kind });
    }
    return {
      done: { key: 'commands.linkedSibling', values: { a: nameOf(tx.tables, of), b: nameOf(tx.tables, id) } },
    };
  },
});

/** Says that these people are brothers and sisters though nobody knows their parents; or takes that back. */
export const setSiblings = defineCommand<{ readonly childIds: readonly Id[]; readonly on: boolean }>({
  label: 'commands.setSiblings',
  refuse: (_tables, { childIds }) => (new Set(childIds).size < 2 ? { key: 'commands.chooseTwoPeople' } : null),
  run: (tx, { childIds, on }) => {
    for (const group of Object.values(tx.tables.siblingGroup)) {
      const rest = group.childIds.filter((id) => !childIds.includes(id));
      if (rest.length === group.childIds.length) continue;
      if (rest.length < 2) tx.remove('siblingGroup', group.id);
      else tx.patch('siblingGroup', group.id, { childIds: rest });
    }
    if (on) tx.put('siblingGroup', { id: tx.newId(), childIds: [...new Set(childIds)] });
    return {};
  },
});
