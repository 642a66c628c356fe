// What one copy took away and the other still has. What went in one step is kept or given up in one step, so that
// somebody who stays keeps their ties.
import type { Id } from '../../base/ids.ts';
import type { Rec } from '../../base/tables.ts';
import { TABLE_NAMES, type TableName, type Tables } from '../records/registry.ts';
import { type Redirect, redirectRecord } from '../references.ts';
import type { RecordStamps, Stamp, Stamps } from '../stamps.ts';
import { decide, latest, type MaybeStamp, otherSide, type Seen, type Side } from './decide.ts';
import type { OneRecord } from './recordDifference.ts';

export interface RecordOf {
  readonly table: TableName;
  readonly id: Id;
}

export interface Removal {
  readonly key: string;
  /** The copy that took it away; it is the other one that still has it. */
  readonly by: Side;
  readonly at: Stamp;
  readonly records: readonly RecordOf[];
  /** Records of the other copy that the removal did not know of, and that cannot stay as they are without. */
  readonly touches: readonly RecordOf[];
  /** `by` when it goes, unless somebody chooses otherwise. */
  readonly taken: Side;
  /** The other side changed it, or built on it, without knowing that it was gone. */
  readonly conflict: boolean;
}

export const keyOf = ({ table, id }: RecordOf): string => `${table}/${id}`;

/** A record that one side has and the other took away, and when. */
export interface Gone extends RecordOf {
  readonly by: Side;
  readonly at: Stamp;
}

interface Copies {
  readonly tables: OneRecord<Tables>;
  readonly stamps: OneRecord<Stamps>;
  readonly seen: OneRecord<Seen>;
}

/** Where things stand in a drawing is nothing that somebody could lose. */
const isPlace = ({ table }: RecordOf): boolean => table === 'viewPlacement';

export function removalsIn(
  gone: readonly Gone[],
  copies: Copies,
  /** Every record of either copy, those that are not the same as the newest of them. */
  everything: Tables,
): Removal[] {
  const groups = new Map<string, Gone[]>();
  for (const one of gone) {
    const key = `~gone/${one.by}/${one.at.join('/')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const removals = new Map<string, Removal>();
  for (const [key, records] of groups) {
    const [first] = records;
    if (first) removals.set(key, { key, ...judged(records, first, [], copies) });
  }
  const pointers = pointersIn(everything);
  for (let again = true; again; ) {
    again = false;
    const away = new Set([...removals.values()].flatMap((one) => (one.taken === one.by ? one.records.map(keyOf) : [])));
    for (const [key, one] of removals) {
      const touches = touchedBy(one.records, everything, pointers, away);
      if (touches.length === one.touches.length) continue;
      const records = groups.get(key) ?? [];
      const [first] = records;
      if (!first) continue;
      removals.set(key, { key, ...judged(records, first, touches, copies) });
      again = true;
    }
  }
  return [...removals.values()];
}

function judged(
  records: readonly Gone[],
  { by, at }: Gone,
  touches: readonly RecordOf[],
  { stamps, seen }: Copies,
): Omit<Removal, 'key'> {
  const keeper = otherSide(by);
  const of = (list: readonly RecordOf[]): MaybeStamp[] =>
    list.filter((one) => !isPlace(one)).flatMap(({ table, id }) => stampsOf(stamps[keeper][table]?.[id]));
  const kept = [...of(records), ...of(touches)];
  const { newest, conflict } = by === 'here' ? decide([at], kept, seen) : decide(kept, [at], seen);
  const isConflict = conflict || touches.length > 0;
  const later = latest([at, ...of(records), ...of(touches)]) === at ? by : keeper;
  return {
    by,
    at,
    records: records.map(({ table, id }) => ({ table, id })),
    touches,
    taken: isConflict ? later : (newest ?? later),
    conflict: isConflict,
  };
}

const stampsOf = (stamps: RecordStamps | undefined): MaybeStamp[] =>
  stamps ? [stamps.all, ...Object.values(stamps.fields ?? {})] : [null];

/** Who points to what: by the record pointed to. */
function pointersIn(tables: Tables): ReadonlyMap<string, readonly RecordOf[]> {
  const pointers = new Map<string, RecordOf[]>();
  for (const table of TABLE_NAMES) {
    if (isPlace({ table, id: '' })) continue;
    for (const record of Object.values<Rec>(tables[table])) {
      redirectRecord(table, record, (to, id) => {
        const key = keyOf({ table: to as TableName, id });
        const list = pointers.get(key);
        if (list) list.push({ table, id: record.id });
        else pointers.set(key, [{ table, id: record.id }]);
        return id;
      });
    }
  }
  return pointers;
}

/** Records that stay and point to what would go, or to something that cannot be without it. */
function touchedBy(
  records: readonly RecordOf[],
  everything: Tables,
  pointers: ReadonlyMap<string, readonly RecordOf[]>,
  away: ReadonlySet<string>,
): RecordOf[] {
  const own = new Set(records.map(keyOf));
  const touched = new Map<string, RecordOf>();
  const lost = new Set(own);
  const redirect: Redirect = (table, id) => (lost.has(`${table}/${id}`) ? null : id);
  for (const key of lost) {
    for (const one of pointers.get(key) ?? []) {
      const its = keyOf(one);
      if (own.has(its) || away.has(its) || touched.has(its)) continue;
      touched.set(its, one);
      const record = everything[one.table][one.id];
      if (record && redirectRecord<Rec>(one.table, record, redirect) === null) lost.add(its);
    }
  }
  return [...touched.values()];
}
