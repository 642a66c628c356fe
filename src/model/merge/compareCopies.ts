// Two copies of one case laid beside each other: what is not the same, which of the two is the newest, and what both
// come to together.
import { type Rec, type Table, tableOf } from '../../base/tables.ts';
import { emptyTables, TABLE_NAMES, type TableName, type Tables } from '../records/registry.ts';
import { type RecordStamps, SEEN, type Stamps, seenIn, seenTable } from '../stamps.ts';
import { latest, type Seen, type Side } from './decide.ts';
import { type FieldDifference, type OneRecord, recordDifference } from './recordDifference.ts';
import { type Gone, type RecordOf, type Removal, removalsIn } from './removals.ts';

export interface CopyOfCase {
  readonly tables: Tables;
  readonly stamps: Stamps;
}

export interface Comparison {
  readonly fields: readonly FieldDifference[];
  readonly removals: readonly Removal[];
  /** Records that only one copy has, and the other never took away. */
  readonly only: { readonly [side in Side]: readonly RecordOf[] };
  /** Every record of either copy; those that are not the same are as the newest has them. */
  readonly everything: Tables;
  /** Of `everything`, and of what both have taken away. */
  readonly stamps: Stamps;
}

/** Whether these could be copies of one case: the ids of people and views are random, so one in common is enough. */
export const areOneCase = (a: Tables, b: Tables): boolean =>
  (['person', 'view'] as const).some((table) => Object.keys(a[table]).some((id) => Object.hasOwn(b[table], id)));

export function compareCopies(here: CopyOfCase, there: CopyOfCase): Comparison {
  const tables = { here: here.tables, there: there.tables };
  const stamps = { here: here.stamps, there: there.stamps };
  const seen = { here: seenIn(here.stamps), there: seenIn(there.stamps) };
  const fields: FieldDifference[] = [];
  const gone: Gone[] = [];
  const only: { [side in Side]: RecordOf[] } = { here: [], there: [] };
  const everything: Record<string, Table> = { ...(emptyTables() as Record<string, Table>) };
  const joined: { [table: string]: Stamps[string] } = Object.create(null);
  for (const table of TABLE_NAMES) {
    const both = { here: tables.here[table] as Table, there: tables.there[table] as Table };
    const its = { here: stamps.here[table] ?? {}, there: stamps.there[table] ?? {} };
    const records: Rec[] = [];
    const known: { [id: string]: RecordStamps } = Object.create(null);
    for (const id of idsIn(both, its)) {
      const one = { here: both.here[id], there: both.there[id] };
      const stamp = { here: its.here[id], there: its.there[id] };
      const made = oneRecord(table, one, stamp, seen);
      if (made.record) records.push(made.record);
      if (made.stamps) known[id] = made.stamps;
      fields.push(...made.fields);
      if (made.gone) gone.push({ ...made.gone, table, id });
      else if (made.only) only[made.only].push({ table, id });
    }
    everything[table] = tableOf(records);
    joined[table] = known;
  }
  joined[SEEN] = seenTable(union(seen));
  const all = everything as unknown as Tables;
  return { fields, only, everything: all, stamps: joined, removals: removalsIn(gone, { tables, stamps, seen }, all) };
}

function idsIn(both: OneRecord<Table>, stamps: OneRecord<Stamps[string]>): string[] {
  const ids = new Set([both.here, both.there, stamps.here, stamps.there].flatMap((one) => Object.keys(one)));
  return [...ids].sort();
}

interface Made {
  readonly record: Rec | null;
  readonly stamps: RecordStamps | null;
  readonly fields: readonly FieldDifference[];
  readonly gone?: Pick<Gone, 'by' | 'at'>;
  readonly only?: Side;
}

function oneRecord(
  table: TableName,
  one: OneRecord<Rec | undefined>,
  stamps: OneRecord<RecordStamps | undefined>,
  seen: OneRecord<Seen>,
): Made {
  const { here, there } = one;
  if (here && there) {
    const { fields, stamps: both } = recordDifference(table, { here, there }, stamps, seen);
    const record = newestOf(here, fields);
    return { record, stamps: both, fields };
  }
  if (!here && !there) {
    const at = latest([goneAt(stamps.here), goneAt(stamps.there)]);
    return { record: null, stamps: at && { all: at, gone: true }, fields: [] };
  }
  const side: Side = here ? 'here' : 'there';
  const by: Side = here ? 'there' : 'here';
  const record = here ?? there ?? null;
  const at = goneAt(stamps[by]);
  const own = { record, stamps: stamps[side] ?? null, fields: [] };
  // Whoever knew that it was gone and has it all the same brought it back.
  return at && (seen[side].get(at[0]) ?? 0) < at[1] ? { ...own, gone: { by, at } } : { ...own, only: side };
}

/** The record of here with whatever is newer there; itself when nothing is. */
function newestOf(here: Rec, fields: readonly FieldDifference[]): Rec {
  const newer = fields.filter(({ newest }) => newest === 'there');
  if (newer.length === 0) return here;
  const next: Record<string, unknown> = { ...here };
  for (const { fields: names, there: values } of newer) {
    for (const name of names) {
      if (Object.hasOwn(values, name)) next[name] = values[name];
      else delete next[name];
    }
  }
  return next as unknown as Rec;
}

const goneAt = (stamps: RecordStamps | undefined) => (stamps?.gone ? stamps.all : null);

function union({ here, there }: OneRecord<Seen>): Map<string, number> {
  const all = new Map(here);
  for (const [replica, counter] of there) all.set(replica, Math.max(all.get(replica) ?? 0, counter));
  return all;
}
