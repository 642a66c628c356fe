// Which change was the last to touch each field: what merging two copies of a case needs (decisions.md 6). A removed
// record keeps the stamp of its removal. Plain data throughout, so that it can be kept as it is.
//
// A stamp alone does not tell whether whoever made a change knew of another one; so the stamps also hold, per copy, the
// last of its changes that is known here. Two values of one field are at odds when neither side knew of the other's.
import type { Id } from '../base/ids.ts';
import type { Change } from '../base/transact.ts';

/**
 * The copy of the case that made the change, and its logical clock. A copy is one stretch of writing by one tab: its id
 * is random and never used again, so that two copies on one device are never taken for one.
 */
export type Stamp = readonly [replica: Id, counter: number];

export interface RecordStamps {
  /** Of every field that is not named in `fields`. */
  readonly all: Stamp;
  readonly fields?: { readonly [field: string]: Stamp };
  /** The record is gone since `all`. */
  readonly gone?: true;
}

export type Stamps = { readonly [table: string]: { readonly [id: Id]: RecordStamps } };

/** The name under which the stamps keep the last known change of every copy, by the id of the copy. */
export const SEEN = '~seen';

const bare = <T>(from?: { readonly [key: string]: T }): { [key: string]: T } =>
  Object.assign(Object.create(null) as { [key: string]: T }, from);

export const noStamps = (): Stamps => bare();

export const sameStamp = (a: Stamp, b: Stamp): boolean => a[0] === b[0] && a[1] === b[1];

/** Later by the clock; between equal clocks the replica decides, so that every copy answers alike. */
export const isLater = (a: Stamp, b: Stamp): boolean => a[1] > b[1] || (a[1] === b[1] && a[0] > b[0]);

/** The last known change of every copy. What was kept before that was written down is told by what is left of it. */
export function seenIn(stamps: Stamps): ReadonlyMap<Id, number> {
  const seen = new Map<Id, number>();
  for (const table of Object.values(stamps))
    for (const { all, fields } of Object.values(table))
      for (const [replica, counter] of [all, ...Object.values(fields ?? {})])
        seen.set(replica, Math.max(seen.get(replica) ?? 0, counter));
  return seen;
}

export function highestCounter(stamps: Stamps): number {
  let highest = 0;
  for (const counter of seenIn(stamps).values()) highest = Math.max(highest, counter);
  return highest;
}

/** The last known changes as they stand among the stamps. */
export const seenTable = (seen: Iterable<readonly [Id, number]>): Stamps[string] =>
  bare(Object.fromEntries([...seen].map((stamp) => [stamp[0], { all: stamp }])));

/** The stamps after these changes, all made at once by `stamp`. */
export function stampChanges(stamps: Stamps, changes: readonly Change[], stamp: Stamp): Stamps {
  const next = bare(stamps);
  next[SEEN] = bare<RecordStamps>({ ...next[SEEN], [stamp[0]]: { all: stamp } });
  const own = new Set<string>();
  for (const change of changes) {
    if (!own.has(change.table)) {
      next[change.table] = bare(next[change.table]);
      own.add(change.table);
    }
    const table = next[change.table] as { [id: Id]: RecordStamps };
    table[change.id] = stampedRecord(table[change.id], change, stamp);
  }
  return next;
}

function stampedRecord(known: RecordStamps | undefined, { before, after }: Change, stamp: Stamp): RecordStamps {
  if (after === null) return { all: stamp, gone: true };
  if (before === null || !known || known.gone) return { all: stamp };
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const now = after as unknown as Readonly<Record<string, unknown>>;
  const fields = bare(known.fields);
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (!sameValue(old[name], now[name])) fields[name] = stamp;
  }
  return { all: known.all, fields };
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

export function stampOf(stamps: Stamps, table: string, id: Id, field: string): Stamp | null {
  const known = stamps[table]?.[id];
  if (!known) return null;
  return known.fields && Object.hasOwn(known.fields, field) ? (known.fields[field] as Stamp) : known.all;
}

/** A stamp as two numbers: the replica's place in a list, and the counter. */
export type PackedStamp = readonly [replica: number, counter: number];
export type PackedRecord = readonly [
  replica: number,
  counter: number,
  fields?: { readonly [field: string]: PackedStamp },
];

/** Turns stamps into their short form; replicas are numbered in order of their ids, so that equal stamps pack alike. */
export function stampPacker(stamps: Stamps): {
  readonly replicas: readonly Id[];
  pack(record: RecordStamps): PackedRecord;
} {
  const names = new Set<Id>();
  for (const table of Object.values(stamps)) {
    for (const { all, fields } of Object.values(table)) {
      names.add(all[0]);
      for (const stamp of Object.values(fields ?? {})) names.add(stamp[0]);
    }
  }
  const replicas = [...names].sort();
  const place = new Map(replicas.map((name, index) => [name, index]));
  const short = ([replica, counter]: Stamp): PackedStamp => [place.get(replica) ?? 0, counter];
  return {
    replicas,
    pack: ({ all, fields }) => {
      const others = Object.entries(fields ?? {}).filter(([, stamp]) => !sameStamp(stamp, all));
      const [replica, counter] = short(all);
      if (others.length === 0) return [replica, counter];
      return [replica, counter, bare(Object.fromEntries(others.map(([name, stamp]) => [name, short(stamp)])))];
    },
  };
}

/** The stamps behind a short form; null when it is not one. */
export function unpackStamps(packed: unknown, replicas: readonly Id[]): RecordStamps | null {
  if (!Array.isArray(packed) || packed.length < 2 || packed.length > 3) return null;
  const all = unpackStamp(packed, replicas);
  if (!all) return null;
  if (packed.length === 2) return { all };
  if (typeof packed[2] !== 'object' || packed[2] === null) return null;
  const fields = bare<Stamp>();
  for (const [name, value] of Object.entries(packed[2])) {
    const stamp = Array.isArray(value) && value.length === 2 ? unpackStamp(value, replicas) : null;
    if (!stamp) return null;
    fields[name] = stamp;
  }
  return { all, fields };
}

function unpackStamp([place, counter]: readonly unknown[], replicas: readonly Id[]): Stamp | null {
  const replica = typeof place === 'number' ? replicas[place] : undefined;
  return replica !== undefined && typeof counter === 'number' && Number.isSafeInteger(counter) && counter >= 0
    ? [replica, counter]
    : null;
}

/** Stamps as storage or a message hands them back; whatever is not a stamp is left out. */
export function revivedStamps(value: unknown): Stamps {
  const stamps = bare<{ [id: Id]: RecordStamps }>();
  for (const [table, records] of entriesOf(value)) {
    const known = bare<RecordStamps>();
    for (const [id, record] of entriesOf(records)) {
      const { all, fields, gone } = record as Partial<Record<keyof RecordStamps, unknown>>;
      if (!isStamp(all)) continue;
      const own = bare<Stamp>();
      for (const [name, stamp] of entriesOf(fields)) if (isStamp(stamp)) own[name] = stamp;
      known[id] = { all, ...(fields === undefined ? {} : { fields: own }), ...(gone === true ? { gone } : {}) };
    }
    stamps[table] = known;
  }
  return stamps;
}

const entriesOf = (value: unknown): [string, object][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(
        (entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null,
      )
    : [];

const isStamp = (value: unknown): value is Stamp =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isSafeInteger(value[1]);
