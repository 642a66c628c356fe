// Who stands beside whom around the middle: group by group, and in a group those who belong together by family one after
// another, so that the drawing falls apart into calm parts. The same people give the same order.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Around, Ecogram } from '../../model/facts/ecogram.ts';
import { GROUPS } from '../../model/records/basics.ts';
import { TOGETHER } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';

/** Everybody around, clockwise. */
export function orderAround(tables: Tables, { focal, around }: Ecogram): Around[] {
  const middle = new Set(focal.map(({ id }) => id));
  const kin = kinOf(tables, middle);
  const byId = new Map(around.map((one) => [one.person.id, one]));
  return GROUPS.flatMap((group) => {
    const members = around.filter((one) => one.group === group);
    const left = new Set(members.map(({ person }) => person.id));
    const families: Around[][] = [];
    // From the nearest of each family to those who belong to them.
    for (const { person } of [...members].sort((a, b) => a.ring - b.ring || (a.person.id < b.person.id ? -1 : 1))) {
      const family: Around[] = [];
      const visit = (id: Id): void => {
        const one = byId.get(id);
        if (!one || !left.delete(id)) return;
        family.push(one);
        for (const next of kin.get(id) ?? []) visit(next);
      };
      visit(person.id);
      if (family.length > 0) families.push(family);
    }
    return families.flat();
  });
}

/** Partners, children and parents of everybody, as far as they do not meet only in the people of the middle. */
function kinOf(tables: Tables, middle: ReadonlySet<Id>): ReadonlyMap<Id, readonly Id[]> {
  const kin = new Map<Id, Id[]>();
  const tie = (a: Id, b: Id): void => {
    if (middle.has(a) || middle.has(b)) return;
    kin.set(a, [...(kin.get(a) ?? []), b]);
    kin.set(b, [...(kin.get(b) ?? []), a]);
  };
  for (const { aId, bId, status } of recordsOf(tables.partnership)) if (TOGETHER.has(status)) tie(aId, bId);
  for (const { parentId, childId } of recordsOf(tables.parentLink)) tie(parentId, childId);
  return kin;
}
