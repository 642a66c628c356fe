// In which order people are told about: the index persons, then whoever is nearest to somebody told already.
import type { Id } from '../../../base/ids.ts';
import { byAge, type Family } from '../family.ts';

export function tellingOrder(family: Family): Id[] {
  const { people, unions, unseen, index } = family;
  const near = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id): void => {
    const known = near.get(from);
    if (known) known.add(to);
    else near.set(from, new Set([to]));
  };
  const lines = unions
    .flatMap((union) => union.children.map((line) => ({ union, line })))
    .sort((a, b) => Number(b.line.primary) - Number(a.line.primary));
  // Parents before partners before children, so that a family is told in the order in which it is drawn.
  for (const { union, line } of lines) for (const parent of union.partners) add(line.childId, parent);
  for (const [parent, child] of unseen) add(child, parent);
  for (const { union } of lines.filter(({ line }) => line.primary)) {
    for (const a of union.children) for (const b of union.children) if (a !== b) add(a.childId, b.childId);
  }
  for (const { partners } of unions) for (const a of partners) for (const b of partners) if (a !== b) add(a, b);
  for (const { union, line } of lines) for (const parent of union.partners) add(parent, line.childId);
  const told = new Set<Id>();
  for (const start of [...index, ...[...people.keys()].sort(byAge(people))]) {
    if (told.has(start)) continue;
    told.add(start);
    const edge = [start];
    for (const id of edge) {
      for (const other of near.get(id) ?? []) {
        if (told.has(other)) continue;
        told.add(other);
        edge.push(other);
      }
    }
  }
  return [...told];
}
