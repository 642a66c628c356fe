// One record that both copies have, field by field: what is not the same, which is the newest, and the stamps of both
// together.
import { canonicalJson } from '../../base/canonicalJson.ts';
import type { Id } from '../../base/ids.ts';
import type { Rec } from '../../base/tables.ts';
import type { TableName } from '../records/registry.ts';
import type { RecordStamps, Stamp } from '../stamps.ts';
import { decide, latest, type MaybeStamp, type Seen, type Side } from './decide.ts';
import { unitsOf } from './units.ts';

export type Choice = Side | 'both';
export type Values = { readonly [field: string]: unknown };

/** Fields of one record that are chosen together, and are not the same in the two copies. */
export interface FieldDifference {
  readonly key: string;
  readonly table: TableName;
  readonly id: Id;
  readonly fields: readonly string[];
  readonly here: Values;
  readonly there: Values;
  /** The two together, where that is a value too. */
  readonly both: Values | null;
  readonly newest: Side;
  /** What is taken unless somebody chooses otherwise. */
  readonly taken: Choice;
  readonly conflict: boolean;
}

export interface OneRecord<T> {
  readonly here: T;
  readonly there: T;
}

export interface RecordDifference {
  readonly fields: readonly FieldDifference[];
  /** Of the record that has the newest of everything. */
  readonly stamps: RecordStamps | null;
}

const stampIn = (stamps: RecordStamps | undefined, name: string): MaybeStamp => {
  if (!stamps || stamps.gone) return null;
  return stamps.fields && Object.hasOwn(stamps.fields, name) ? (stamps.fields[name] as Stamp) : stamps.all;
};

export function recordDifference(
  table: TableName,
  records: OneRecord<Rec>,
  stamps: OneRecord<RecordStamps | undefined>,
  seen: OneRecord<Seen>,
): RecordDifference {
  const [here, there] = [records.here as unknown as Values, records.there as unknown as Values];
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  names.delete('id');
  const fields: FieldDifference[] = [];
  const known = new Map<string, MaybeStamp>();
  for (const name of [...names, ...Object.keys(stamps.here?.fields ?? {}), ...Object.keys(stamps.there?.fields ?? {})])
    known.set(name, latest([stampIn(stamps.here, name), stampIn(stamps.there, name)]));
  for (const unit of unitsOf(table, names)) {
    const differing = unit.filter((name) => canonicalJson([here[name]]) !== canonicalJson([there[name]]));
    if (differing.length === 0) continue;
    const { newest, conflict } = decide(
      differing.map((name) => stampIn(stamps.here, name)),
      differing.map((name) => stampIn(stamps.there, name)),
      seen,
    );
    const one = { here: valuesOf(here, unit), there: valuesOf(there, unit) };
    const winner = newest ?? (canonicalJson(one.here) > canonicalJson(one.there) ? 'here' : 'there');
    for (const name of differing) known.set(name, stampIn(stamps[winner], name));
    const both = conflict ? together(differing, winner === 'here' ? [here, there] : [there, here]) : null;
    fields.push({
      key: `${table}/${records.here.id}/${unit[0]}`,
      table,
      id: records.here.id,
      fields: differing,
      ...one,
      both: both && { ...one[winner], ...both.values },
      newest: winner,
      taken: both?.isList ? 'both' : winner,
      conflict,
    });
  }
  return { fields, stamps: joined(stamps, known) };
}

const valuesOf = (record: Values, unit: readonly string[]): Values =>
  Object.fromEntries(unit.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));

/** Notes in which two people may have written. */
const NOTES: ReadonlySet<string> = new Set(['note', 'workerNote']);
const MOST_TEXT = 10_000;

/** Lists of which everything can stay, and notes one below the other: the newest first. */
function together(
  names: readonly string[],
  [first, second]: readonly [Values, Values],
): { readonly values: Values; readonly isList: boolean } | null {
  const [name] = names;
  if (name === undefined || names.length > 1) return null;
  const [a, b] = [first[name], second[name]];
  if (Array.isArray(a) && Array.isArray(b)) {
    const keys = [a, b].map((list) => list.map(keyOfItem));
    if (keys.flat().includes(null)) return null;
    const seen = new Set(keys[0]);
    return { values: { [name]: [...a, ...b.filter((item) => !seen.has(keyOfItem(item)))] }, isList: true };
  }
  if (!NOTES.has(name) || typeof a !== 'string' || typeof b !== 'string') return null;
  const text = `${a}\n\n${b}`;
  return text.length <= MOST_TEXT ? { values: { [name]: text }, isList: false } : null;
}

/** What makes an item of a list itself; null when it is only what it says. */
function keyOfItem(item: unknown): string | null {
  if (typeof item === 'string') return item;
  const id = (item as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}

function joined(
  { here, there }: OneRecord<RecordStamps | undefined>,
  known: ReadonlyMap<string, MaybeStamp>,
): RecordStamps | null {
  const all = latest([here?.all ?? null, there?.all ?? null]);
  if (!all) return null;
  const fields: { [field: string]: Stamp } = Object.create(null);
  for (const [name, stamp] of known) if (stamp) fields[name] = stamp;
  return { all, fields };
}
