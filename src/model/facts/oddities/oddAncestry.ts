// Odd ancestry: somebody their own parent, partner or ancestor, too many birth parents, partner of an ancestor.
import type { Id } from '../../../base/ids.ts';
import { recordsOf } from '../../../base/tables.ts';
import type { Tables } from '../../records/registry.ts';
import type { Oddity } from './oddity.ts';
import { ringsOf } from './ringsOf.ts';

const MOST_PARTNERS = 5;
const MANY_CHILDREN = 12;
/** Nobody's partner is an ancestor further up than great-great-grandparents. */
const GENERATIONS = 4;

export function oddAncestry(tables: Tables): Oddity[] {
  const found: Oddity[] = [];
  const parents = new Map<Id, Set<Id>>();
  const birthParents = new Map<Id, Set<Id>>();
  const children = new Map<Id, Set<Id>>();
  for (const { parentId, childId, kind } of recordsOf(tables.parentLink)) {
    if (!tables.person[parentId] || !tables.person[childId]) continue;
    if (parentId === childId) {
      found.push({ kind: 'ownParent', people: [childId] });
      continue;
    }
    // A stepparent or guardian is no ancestor.
    if (kind === 'step' || kind === 'guardian') continue;
    add(parents, childId, parentId);
    if (kind !== 'biological') continue;
    add(birthParents, childId, parentId);
    add(children, parentId, childId);
  }
  for (const ring of ringsOf(parents)) found.push({ kind: 'ownAncestor', people: ring.sort() });
  for (const [child, all] of birthParents) {
    if (all.size > 2) found.push({ kind: 'manyBirthParents', people: [child, ...all], count: all.size });
  }
  for (const [parent, all] of children) {
    if (all.size >= MANY_CHILDREN) found.push({ kind: 'manyChildren', people: [parent], count: all.size });
  }
  return [...found, ...oddPartners(tables, parents)];
}

function oddPartners(tables: Tables, parents: ReadonlyMap<Id, ReadonlySet<Id>>): Oddity[] {
  const found: Oddity[] = [];
  const partners = new Map<Id, Set<Id>>();
  const pairs = new Set<string>();
  for (const { aId, bId } of recordsOf(tables.partnership)) {
    if (!tables.person[aId] || !tables.person[bId]) continue;
    if (aId === bId) {
      found.push({ kind: 'ownPartner', people: [aId] });
      continue;
    }
    add(partners, aId, bId);
    add(partners, bId, aId);
    const pair = [aId, bId].sort().join('\u0000');
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    if (isAncestor(bId, aId, parents)) found.push({ kind: 'ancestorPartner', people: [aId, bId] });
    else if (isAncestor(aId, bId, parents)) found.push({ kind: 'ancestorPartner', people: [bId, aId] });
  }
  for (const [id, all] of partners) {
    if (all.size > MOST_PARTNERS) found.push({ kind: 'manyPartners', people: [id], count: all.size });
  }
  return found;
}

function isAncestor(who: Id, of: Id, parents: ReadonlyMap<Id, ReadonlySet<Id>>): boolean {
  let edge = new Set([of]);
  for (let up = 0; up < GENERATIONS; up++) {
    const next = new Set<Id>();
    for (const id of edge) for (const parent of parents.get(id) ?? []) next.add(parent);
    if (next.has(who)) return true;
    edge = next;
  }
  return false;
}

function add(map: Map<Id, Set<Id>>, key: Id, value: Id): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
