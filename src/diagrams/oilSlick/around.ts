// The order in which people stand around the family: of one group together, and those who know each other near each other.
import type { Id } from '../../base/ids.ts';
import { GROUPS } from '../../model/records/basics.ts';
import type { Person } from '../../model/records/facts.ts';

/** More people than this stand as they come. */
const MOST_SORTED = 120;
const ROUNDS = 4;

/** `busy` people need room beyond them, so they stand apart from each other where they can. */
export function inOrder(
  people: readonly Person[],
  known: readonly (readonly [Id, Id])[],
  busy: (id: Id) => boolean,
): Person[] {
  const sorted = [...people].sort(
    (a, b) =>
      GROUPS.indexOf(a.defaultGroup) - GROUPS.indexOf(b.defaultGroup) ||
      (a.callName < b.callName ? -1 : a.callName > b.callName ? 1 : a.id < b.id ? -1 : 1),
  );
  const order = GROUPS.flatMap((group) =>
    spreadOut(
      sorted.filter(({ defaultGroup }) => defaultGroup === group),
      busy,
    ),
  );
  const here = new Set(order.map(({ id }) => id));
  const pairs = known.filter(([a, b]) => here.has(a) && here.has(b));
  if (pairs.length === 0 || order.length > MOST_SORTED) return order;
  let best = lengthOf(order, pairs);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const person of [...order]) {
      if (!pairs.some((pair) => pair.includes(person.id))) continue;
      best = putBest(order, person, pairs, best);
    }
    if (best === before) break;
  }
  return order;
}

/** Those who need room evenly among the others. */
function spreadOut(people: readonly Person[], busy: (id: Id) => boolean): Person[] {
  const [wide, calm] = [people.filter(({ id }) => busy(id)), people.filter(({ id }) => !busy(id))];
  const at = (i: number, of: readonly Person[]): number => (i + 0.5) / of.length;
  return [
    ...wide.map((person, i) => ({ person, at: at(i, wide) })),
    ...calm.map((person, i) => ({ person, at: at(i, calm) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

/** Tries everybody's place among their own group. */
function putBest(order: Person[], person: Person, pairs: readonly (readonly [Id, Id])[], length: number): number {
  const from = order.indexOf(person);
  order.splice(from, 1);
  let best = { at: from, length };
  for (let at = 0; at <= order.length; at++) {
    const beside = [order[at - 1], order[at]].some((one) => one?.defaultGroup === person.defaultGroup);
    if (!beside) continue;
    order.splice(at, 0, person);
    const now = lengthOf(order, pairs);
    if (now < best.length) best = { at, length: now };
    order.splice(at, 1);
  }
  order.splice(best.at, 0, person);
  return best.length;
}

/** How far those who know each other stand apart, along the ring. */
function lengthOf(order: readonly Person[], pairs: readonly (readonly [Id, Id])[]): number {
  const at = new Map(order.map(({ id }, i) => [id, i]));
  return pairs.reduce((sum, [a, b]) => {
    const apart = Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0));
    return sum + Math.min(apart, order.length - apart);
  }, 0);
}
