// The record store as plain data: one object per record type, keyed by id. An untouched table keeps its identity,
// which is what memoising relies on. Tables have no prototype, so an id such as "__proto__" is an ordinary key.
import type { Id } from './ids.ts';

export interface Rec {
  readonly id: Id;
}

export type Table<R extends Rec = Rec> = { readonly [id: Id]: R };

export type TablesOf<M> = { readonly [K in keyof M]: M[K] extends Rec ? Table<M[K]> : never };

export function emptyTable<R extends Rec>(): Table<R> {
  return Object.create(null) as Table<R>;
}

export function copyOfTable<R extends Rec>(table: Table<R>): { [id: Id]: R } {
  return Object.assign(Object.create(null) as { [id: Id]: R }, table);
}

export function tableOf<R extends Rec>(records: Iterable<R>): Table<R> {
  const table = Object.create(null) as { [id: Id]: R };
  for (const record of records) table[record.id] = record;
  return table;
}

/** All records of a table, in order of their ids, so that nothing depends on the order of typing. */
export function recordsOf<R extends Rec>(table: Table<R>): R[] {
  return Object.keys(table)
    .sort()
    .map((id) => table[id] as R);
}

/** Whether two stores hold the same, whichever way they came about. */
export function sameTables(a: Readonly<Record<string, Table>>, b: Readonly<Record<string, Table>>): boolean {
  const same = (one: Table, other: Table): boolean => {
    if (one === other) return true;
    const ids = Object.keys(one);
    return (
      ids.length === Object.keys(other).length &&
      ids.every((id) => one[id] === other[id] || JSON.stringify(one[id]) === JSON.stringify(other[id]))
    );
  };
  const none = emptyTable();
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => same(a[name] ?? none, b[name] ?? none));
}
