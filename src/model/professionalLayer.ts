// What a drawing holds for the worker alone, and only when its view asks for it: lines of violence and abuse, forced
// unions, illness and addiction, orientation (notation, head). Everybody else gets records without them from `mask`.
import { type Table, tableOf } from '../base/tables.ts';
import type { MaskedTables } from './masked.ts';
import type { View } from './records/arrangement.ts';
import type { Partnership, Person } from './records/facts.ts';
import { GRAVE_CODES, type Tie } from './records/perception.ts';

/** What a forced union is shown as: the parents of their children, and no more. */
export const PLAIN_UNION: Partnership['kind'] = 'coparents';

const person = (record: Person): Person => {
  if (record.conditions === undefined && record.orientation === undefined) return record;
  const { conditions: _conditions, orientation: _orientation, ...rest } = record;
  return rest;
};
const partnership = (record: Partnership): Partnership =>
  record.kind === 'forced' ? { ...record, kind: PLAIN_UNION } : record;
export const isGrave = (record: Pick<Tie, 'code'>): boolean => GRAVE_CODES.has(record.code);

/** The same table as long as nothing has to go, and the same stripped records as long as they do not change. */
function stripping<R extends { readonly id: string }>(strip: (record: R) => R | null): (table: Table<R>) => Table<R> {
  const tables = new WeakMap<Table<R>, Table<R>>();
  const records = new WeakMap<R, R>();
  const plain = (record: R): R | null => {
    const known = records.get(record);
    if (known) return known;
    const next = strip(record);
    if (next && next !== record) records.set(record, next);
    return next;
  };
  return (table) => {
    let result = tables.get(table);
    if (!result) {
      const all = Object.values(table);
      const left = all.flatMap((record) => plain(record) ?? []);
      result = left.length === all.length && left.every((record, i) => record === all[i]) ? table : tableOf(left);
      tables.set(table, result);
    }
    return result;
  };
}

const people = stripping(person);
const partnerships = stripping(partnership);
const ties = stripping<Tie>((tie) => (isGrave(tie) ? null : tie));

/** The tables that a view draws: all of them when it shows the layer, else without what belongs to it. */
export function drawnTables(tables: MaskedTables, view: View): MaskedTables {
  if (view.filter?.['professional'] === true) return tables;
  const plain = {
    person: people(tables.person),
    partnership: partnerships(tables.partnership),
    tie: ties(tables.tie),
  };
  const same = plain.person === tables.person && plain.partnership === tables.partnership && plain.tie === tables.tie;
  return same ? tables : { ...tables, ...plain };
}
