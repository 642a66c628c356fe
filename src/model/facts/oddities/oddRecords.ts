// Odd records: two that look like the same person, and pointers to somebody who is not there.

import { yearOf } from '../../../base/fuzzyDate.ts';
import type { Id } from '../../../base/ids.ts';
import { recordsOf } from '../../../base/tables.ts';
import { LEFT_OUT } from '../../leftOut.ts';
import type { Tables } from '../../records/registry.ts';
import { folded } from '../names.ts';
import type { Oddity } from './oddity.ts';

export const oddRecords = (tables: Tables): Oddity[] => [...doubles(tables), ...missing(tables)];

/** Same name and year of birth; a family name that only one of them has is no difference. */
function doubles(tables: Tables): Oddity[] {
  const alike = new Map<string, { readonly id: Id; readonly family: string }[]>();
  for (const { id, kind, callName, familyName = '', born } of recordsOf(tables.person)) {
    const [name, year] = [folded(callName), yearOf(born)];
    if (kind !== 'person' || name === '' || callName === LEFT_OUT || year === null) continue;
    const key = JSON.stringify([name, year]);
    const group = alike.get(key) ?? [];
    group.push({ id, family: folded(familyName === LEFT_OUT ? '' : familyName) });
    alike.set(key, group);
  }
  return [...alike.values()].flatMap((group): Oddity[] => {
    if (group.length < 2) return [];
    const families = new Map<string, Id[]>();
    for (const { id, family } of group) families.set(family, [...(families.get(family) ?? []), id]);
    const sets = families.has('') ? [group.map(({ id }) => id)] : [...families.values()];
    return sets.filter((ids) => ids.length > 1).map((people) => ({ kind: 'samePerson', people }));
  });
}

function missing(tables: Tables): Oddity[] {
  const lost = (ids: readonly Id[]): Oddity[] => {
    const known = [...new Set(ids)].filter((id) => tables.person[id]);
    const isWhole = known.length === new Set(ids).size;
    return isWhole ? [] : [{ kind: 'missingPerson', people: known, count: new Set(ids).size - known.length }];
  };
  return [
    ...recordsOf(tables.parentLink).flatMap((l) => lost([l.childId, l.parentId])),
    ...recordsOf(tables.partnership).flatMap((p) => lost([p.aId, p.bId])),
    ...recordsOf(tables.tie).flatMap((t) => lost([t.aId, t.bId])),
    ...recordsOf(tables.birthGroup).flatMap((b) => lost(b.childIds)),
    ...recordsOf(tables.siblingGroup).flatMap((s) => lost(s.childIds)),
    ...recordsOf(tables.household).flatMap((h): Oddity[] =>
      h.memberIds.length === 0 ? [{ kind: 'emptyHome', people: [] }] : lost(h.memberIds),
    ),
  ];
}
