// Makes the copy of a case that an audience may see. Everything that leaves the worker's own screen starts here: a field's
// `travel` decides, secret places and the words that betray them go, statements wait until their speaker releases them,
// and the rules of the audience take away what is left to choose.
import type { Id } from '../base/ids.ts';
import { type Rec, type Table, tableOf } from '../base/tables.ts';
import type { AudienceKind, MaskChoice, MaskedTables, SharedAudience } from './masked.ts';
import { type MaskPolicy, maskPolicy } from './maskPolicy.ts';
import { type MaskedRecord, maskRecord } from './maskRecord.ts';
import { TABLE_NAMES, type TableName, type Tables } from './records/registry.ts';
import { redirectRecord, tablesPointingTo } from './references.ts';

interface MaskedTable {
  readonly table: Table;
  readonly hidden: ReadonlyMap<Id, readonly string[]>;
}

interface Remembered {
  readonly tables: WeakMap<Table, MaskedTable>;
  readonly records: WeakMap<Rec, MaskedRecord>;
  /** The pictures last shown of a table of them, and by what they were in use. */
  readonly pictures: WeakMap<Table, { readonly by: readonly Table[]; readonly table: Table }>;
}
export const nothingRemembered = (): Remembered => ({
  tables: new WeakMap(),
  records: new WeakMap(),
  pictures: new WeakMap(),
});

/** What was masked before, per policy. A few policies at a time: the screen's, the projector's, an export's. */
const remembered = new Map<string, Remembered>();
const MOST_POLICIES = 6;
const hiddenOf = new WeakMap<MaskedTables, ReadonlyMap<string, ReadonlyMap<Id, readonly string[]>>>();

/** The case as this audience may see it. Tables and records that lose nothing keep their identity. */
export function mask<A extends AudienceKind>(tables: Tables, audience: A, choice: MaskChoice = {}): MaskedTables<A> {
  const { names = 'full', withoutConflict = false } = choice;
  if (audience === 'worker' && names === 'full' && !withoutConflict) return tables as MaskedTables<A>;
  const policy = maskPolicy(tables, audience, choice);
  return maskBy(tables, policy, rememberedFor(policy.key)) as unknown as MaskedTables<A>;
}

function rememberedFor(key: string): Remembered {
  const found = remembered.get(key) ?? nothingRemembered();
  // The last one asked for stands last; the first goes when there are too many.
  remembered.delete(key);
  remembered.set(key, found);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_POLICIES && oldest !== undefined) remembered.delete(oldest);
  return found;
}

/** The copy that one policy makes; `mask` is for everybody else. */
export function maskBy(tables: Tables, policy: MaskPolicy, known = nothingRemembered()): MaskedTables<SharedAudience> {
  const hidden = new Map<string, ReadonlyMap<Id, readonly string[]>>();
  const result: Record<string, Table> = {};
  for (const name of TABLE_NAMES) {
    const table = tables[name] as Table;
    let masked = known.tables.get(table);
    if (!masked) {
      masked = maskTable(name, table, policy, known);
      known.tables.set(table, masked);
    }
    result[name] = masked.table;
    hidden.set(name, masked.hidden);
  }
  result['asset'] = picturesInUse(result, known);
  const out = result as unknown as MaskedTables<SharedAudience>;
  hiddenOf.set(out, hidden);
  return out;
}

/** Was this field taken out of the record for this audience? */
export const isHidden = (tables: MaskedTables, table: TableName, id: Id, field: string): boolean =>
  hiddenOf.get(tables)?.get(table)?.get(id)?.includes(field) ?? false;

function maskTable(name: TableName, table: Table, policy: MaskPolicy, known: Remembered): MaskedTable {
  const all: Rec[] = [];
  const hidden = new Map<Id, readonly string[]>();
  let changed = false;
  for (const record of Object.values(table)) {
    let masked = known.records.get(record);
    if (!masked) {
      masked = maskRecord(name, record, policy);
      known.records.set(record, masked);
    }
    const { record: shown, hidden: fields } = masked;
    if (shown !== record) changed = true;
    if (shown) all.push(shown);
    if (fields.length > 0) hidden.set(record.id, fields);
  }
  return { table: changed ? tableOf(all) : table, hidden };
}

const PICTURED = tablesPointingTo('asset');

/** A photo or drawing goes with whoever or whatever it shows: only those that something visible points to are left. */
function picturesInUse(tables: Readonly<Record<string, Table>>, known: Remembered): Table {
  const all = tables['asset'] as Table;
  if (Object.keys(all).length === 0) return all;
  const by = PICTURED.map((name) => tables[name] as Table);
  const before = known.pictures.get(all);
  if (before && by.every((table, i) => table === before.by[i])) return before.table;
  const used = new Set<Id>();
  PICTURED.forEach((name, i) => {
    for (const record of Object.values(by[i] as Table)) {
      redirectRecord(name, record, (table, id) => {
        if (table === 'asset') used.add(id);
        return id;
      });
    }
  });
  const left = Object.values(all).filter(({ id }) => used.has(id));
  const same = before && left.length === Object.keys(before.table).length && left.every(({ id }) => before.table[id]);
  const table = same ? before.table : left.length === Object.keys(all).length ? all : tableOf(left);
  known.pictures.set(all, { by, table });
  return table;
}
