// Splits a family into the parts that hang together, the part of the index persons first.
import type { Id } from '../../../base/ids.ts';
import type { Family, Union } from '../family.ts';

export function partsOf(family: Family): Family[] {
  const near = new Map<Id, Id[]>();
  const tie = (a: Id, b: Id): void => {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  };
  for (const id of family.people.keys()) near.set(id, []);
  for (const members of [...family.unions.map(membersOf), ...family.siblings]) {
    const [first, ...others] = members;
    if (first !== undefined) for (const other of others) tie(first, other);
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
  for (const union of family.unions) unions[partOf.get(membersOf(union)[0] as Id) ?? 0]?.push(union);
  const siblings: (readonly Id[])[][] = members.map(() => []);
  for (const group of family.siblings) siblings[partOf.get(group[0] as Id) ?? 0]?.push(group);
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
        siblings: siblings[i] ?? [],
        unseen: unseen[i] ?? [],
        index: family.index.filter((id) => people.has(id)),
        tray: [],
        strictAge: family.strictAge,
      };
    })
    .sort(
      (a, b) =>
        Number(b.index.some((id) => index.has(id))) - Number(a.index.some((id) => index.has(id))) ||
        b.people.size - a.people.size,
    );
}

const membersOf = ({ partners, children }: Union): Id[] => [...partners, ...children.map((c) => c.childId)];
