// Who is shown of a large family: everybody within a number of generations of one person, with the partners of all of
// them. Every kind of parent counts, and so does whoever has a child together with somebody.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { View } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface Around {
  readonly personId: Id;
  readonly generations: number;
}

/** What the view asks for; null when it shows everybody, or asks for somebody who is gone. */
export function aroundOf(tables: Tables, view: View): Around | null {
  const { around, generations } = view.filter ?? {};
  if (typeof around !== 'string' || !tables.person[around]) return null;
  const asked = typeof generations === 'number' && Number.isFinite(generations) ? Math.round(generations) : 2;
  return { personId: around, generations: Math.max(1, asked) };
}

/** More people are hard to take in at once. */
const READABLE = 80;

/** How many generations to show at first: two, or one where those would be too many people. */
export const readableGenerations = (tables: Tables, personId: Id): number =>
  peopleAround(tables, { personId, generations: 2 }).size > READABLE ? 1 : 2;

/**
 * Up at most so many generations, from there down at most as many: one generation gives parents, brothers and sisters and
 * children; two also grandparents, aunts, cousins, nephews and grandchildren. Whoever is reached going down comes with
 * both parents, and everybody with their partners.
 */
export function peopleAround(tables: Tables, { personId, generations }: Around): ReadonlySet<Id> {
  const parents = new Map<Id, Id[]>();
  const children = new Map<Id, Id[]>();
  for (const { parentId, childId } of recordsOf(tables.parentLink)) {
    add(parents, childId, parentId);
    add(children, parentId, childId);
  }
  const up = within(new Map([[personId, 0]]), parents, generations);
  // Who was reached after fewer steps up may still be reached going down; only steps down count from here.
  const down = within(new Map([...up.keys()].map((id) => [id, 0])), children, generations);
  const found = new Set(down.keys());
  for (const [id, steps] of down)
    if (steps > 0 || id === personId) for (const one of parents.get(id) ?? []) found.add(one);
  const family = new Set(found);
  for (const { aId, bId } of recordsOf(tables.partnership)) {
    if (family.has(aId)) found.add(bId);
    if (family.has(bId)) found.add(aId);
  }
  return found;
}

function add(map: Map<Id, Id[]>, key: Id, value: Id): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Everybody at most `most` steps from the start, with the number of steps. Loops do no harm. */
function within(start: ReadonlyMap<Id, number>, next: ReadonlyMap<Id, readonly Id[]>, most: number): Map<Id, number> {
  const found = new Map(start);
  for (const [id, steps] of found) {
    if (steps === most) continue;
    for (const one of next.get(id) ?? []) if (!found.has(one)) found.set(one, steps + 1);
  }
  return found;
}
