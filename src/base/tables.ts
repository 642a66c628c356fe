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
