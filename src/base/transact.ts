// Runs a recipe on tables and records what it changed. The recorded difference is the undo step, the journal entry and
// the message to other tabs: no command ever writes its own inverse.
import type { Id, NewId } from './ids.ts';
import { copyOfTable, type Rec, type Table, type TablesOf } from './tables.ts';

/** One record before and after; null stands for "was not there" or "is gone". */
export interface Change {
  readonly table: string;
  readonly id: Id;
  readonly before: Rec | null;
  readonly after: Rec | null;
}

type Fields<R> = { [K in Exclude<keyof R, 'id'>]?: R[K] | undefined };

/** What a recipe may do. Reads see earlier writes of the same recipe. */
export interface Tx<M> {
  readonly tables: TablesOf<M>;
  readonly newId: NewId;
  get<K extends keyof M & string>(table: K, id: Id): M[K] | undefined;
  put<K extends keyof M & string>(table: K, record: M[K]): void;
  /** Changes some fields of a record; a field set to undefined is taken away. Unknown ids are left alone. */
  patch<K extends keyof M & string>(table: K, id: Id, fields: Fields<M[K]>): void;
  remove<K extends keyof M & string>(table: K, id: Id): void;
  /** What has been written so far, in order of first writing. */
  changes(): Change[];
}

type Loose = Record<string, Table>;

export function transact<M>(
  tables: TablesOf<M>,
  newId: NewId,
  recipe: (tx: Tx<M>) => void,
): { readonly tables: TablesOf<M>; readonly changes: readonly Change[] } {
  const start = tables as unknown as Loose;
  let now: Loose = start;
  const own = new Set<string>();
  const touched = new Map<string, { table: string; id: Id }>();

  const write = (table: string, id: Id, record: Rec | null): void => {
    if (!own.has(table)) {
      now = { ...now, [table]: copyOfTable(now[table] as Table) };
      own.add(table);
    }
    const mutable = now[table] as { [id: Id]: Rec };
    if (record === null) delete mutable[id];
    else mutable[id] = record;
    touched.set(`${table}/${id}`, { table, id });
  };

  const changes = (): Change[] => {
    const list: Change[] = [];
    for (const { table, id } of touched.values()) {
      const before = start[table]?.[id] ?? null;
      const after = now[table]?.[id] ?? null;
      if (before !== after) list.push({ table, id, before, after });
    }
    return list;
  };

  const tx: Tx<M> = {
    get tables() {
      return now as unknown as TablesOf<M>;
    },
    newId,
    get: (table, id) => now[table]?.[id] as never,
    put: (table, record) => write(table, (record as unknown as Rec).id, record as unknown as Rec),
    patch: (table, id, fields) => {
      const record = now[table]?.[id];
      if (!record) return;
      const next: Record<string, unknown> = { ...record };
      let changed = false;
      for (const [name, value] of Object.entries(fields)) {
        if (Object.is(next[name], value)) continue;
        changed = true;
        if (value === undefined) delete next[name];
        else next[name] = value;
      }
      if (changed) write(table, id, next as unknown as Rec);
    },
    remove: (table, id) => {
      if (now[table]?.[id]) write(table, id, null);
    },
    changes,
  };
  recipe(tx);
  const list = changes();
  return list.length === 0 ? { tables, changes: list } : { tables: now as unknown as TablesOf<M>, changes: list };
}

/** The tables after the changes; tables that the changes do not touch keep their identity. */
export function applyChanges<M>(tables: TablesOf<M>, changes: readonly Change[]): TablesOf<M> {
  let now = tables as unknown as Loose;
  const own = new Set<string>();
  for (const { table, id, after } of changes) {
    if (!own.has(table)) {
      now = { ...now, [table]: copyOfTable(now[table] ?? {}) };
      own.add(table);
    }
    const mutable = now[table] as { [id: Id]: Rec };
    if (after === null) delete mutable[id];
    else mutable[id] = after;
  }
  return now as unknown as TablesOf<M>;
}

/** The changes that take these back. */
export const inverted = (changes: readonly Change[]): Change[] =>
  changes.map(({ table, id, before, after }) => ({ table, id, before: after, after: before })).reverse();

/** Two runs of changes as one: what was before the first and is after the second. */
export function squashed(first: readonly Change[], second: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const key = `${change.table}/${change.id}`;
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...byKey.values()].filter(({ before, after }) => before !== after);
}
