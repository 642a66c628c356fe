// Splits a family into the parts that hang together, the part of the index persons first.
import type { Id } from '../../base/ids.ts';
import type { Family } from './family.ts';

export function partsOf(family: Family): Family[] {
  const near = new Map<Id, Id[]>();
  const tie = (a: Id, b: Id): void => {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  };
  for (const id of family.people.keys()) near.set(id, []);
  for (const { partners, children } of family.unions) {
    const [first, second] = partners;
    if (first === undefined) continue;
    if (second !== undefined) tie(first, second);
    for (const c of children) tie(first, c.childId);
  }
  for (const [a, b] of family.unseen) tie(a, b);
  const partOf = new Map<Id, number>();
  const members: Id[][] = [];
  for (const start of family.people.keys()) {
    if (partOf.has(start)) continue;
    const part = [start];
    partOf.set(start, members.length);
    for (const id of part) {
      for (const other of near.get(id) ?? []) {
        if (partOf.has(other)) continue;
        partOf.set(other, members.length);
        part.push(other);
      }
    }
    members.push(part.sort());
  }
  if (members.length <= 1) return [family];
  const unions: Family['unions'][number][][] = members.map(() => []);
  for (const union of family.unions) unions[partOf.get(union.partners[0] as Id) ?? 0]?.push(union);
  const unseen: (readonly [Id, Id])[][] = members.map(() => []);
  for (const pair of family.unseen) unseen[partOf.get(pair[0]) ?? 0]?.push(pair);
  const index = new Set(family.index);
  return members
    .map((ids, i): Family => {
      const people = new Map(
        ids.flatMap((id) => {
          const person = family.people.get(id);
          return person ? [[id, person] as const] : [];
        }),
      );
      return {
        people,
        unions: unions[i] ?? [],
        unseen: unseen[i] ?? [],
        index: family.index.filter((id) => people.has(id)),
        tray: [],
      };
    })
    .sort(
      (a, b) =>
        Number(b.index.some((id) => index.has(id))) - Number(a.index.some((id) => index.has(id))) ||
        b.people.size - a.people.size,
    );
}
