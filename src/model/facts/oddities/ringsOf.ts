// Groups of people who can all be reached from each other (Tarjan): with parents as steps, everybody in such a group is
// their own ancestor. Each person and step is looked at once; no recursion, so a long line of ancestors does no harm.
import type { Id } from '../../../base/ids.ts';

export function ringsOf(next: ReadonlyMap<Id, ReadonlySet<Id>>): Id[][] {
  const rings: Id[][] = [];
  const number = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  for (const start of next.keys()) {
    if (number.has(start)) continue;
    const path: { readonly id: Id; readonly steps: Iterator<Id> }[] = [];
    const enter = (id: Id): void => {
      number.set(id, number.size);
      lowest.set(id, number.size - 1);
      open.push(id);
      isOpen.add(id);
      path.push({ id, steps: (next.get(id) ?? new Set<Id>()).values() });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { id, steps } = top;
      const step = steps.next();
      if (!step.done) {
        if (!number.has(step.value)) enter(step.value);
        else if (isOpen.has(step.value)) lower(lowest, id, number.get(step.value) ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(lowest, before.id, lowest.get(id) ?? 0);
      if (lowest.get(id) !== number.get(id)) continue;
      const ring = open.splice(open.lastIndexOf(id));
      for (const one of ring) isOpen.delete(one);
      if (ring.length > 1) rings.push(ring);
    }
  }
  return rings;
}

const lower = (lowest: Map<Id, number>, id: Id, to: number): void => {
  lowest.set(id, Math.min(lowest.get(id) ?? to, to));
};
