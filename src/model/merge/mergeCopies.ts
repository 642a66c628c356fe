// What two copies come to when everything is chosen: a sound case, and the stamps from which the next merge goes on.
// Without choices the outcome is the same whichever of the two is the one here.
import { type Rec, type Table, tableOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import { ensureCaseInfo, type IntegrityIssue, repair } from '../integrity.ts';
import { type CaseTx, TABLE_NAMES, type TableName, type Tables } from '../records/registry.ts';
import type { RecordStamps, Stamps } from '../stamps.ts';
import type { Comparison } from './compareCopies.ts';
import { joinAudiences } from './joinAudiences.ts';
import type { Choice } from './recordDifference.ts';
import { keyOf, type Removal } from './removals.ts';

export type Choices = ReadonlyMap<string, Choice>;

/** What a session needs to make a merge one step. */
export interface Merged {
  /** As chosen, and put right where the two together would not be sound. */
  readonly tables: Tables;
  /** What `stamps` tell about: everything as the newest has it. What is otherwise in `tables` was decided now. */
  readonly newest: Tables;
  readonly stamps: Stamps;
}

export interface MergeOutcome extends Merged {
  /** What had to be put right, or was found and left. */
  readonly issues: readonly IntegrityIssue[];
}

const noIds = (): string => '';

export function mergeCopies(comparison: Comparison, choices: Choices): MergeOutcome {
  const { everything, fields, removals, stamps } = comparison;
  const away = removals.filter((one) => one.taken === one.by);
  const newest = without(everything, away);
  const isAway = (one: Removal): boolean => (choices.get(one.key) ?? one.taken) === one.by;
  let issues: readonly IntegrityIssue[] = [];
  const { tables } = transact(without(everything, removals.filter(isAway)), noIds, (tx: CaseTx) => {
    for (const one of fields) {
      const choice = choices.get(one.key) ?? one.taken;
      if (choice === one.newest) continue;
      const values = choice === 'both' ? (one.both ?? one[one.newest]) : one[choice];
      // A field that is absent is taken away.
      const all = Object.fromEntries(one.fields.map((name) => [name, values[name]]));
      tx.patch(one.table, one.id, all as never);
    }
    joinAudiences(tx);
    issues = repair(tx);
    ensureCaseInfo(tx);
  });
  return { tables: tables as Tables, newest, stamps: withGone(stamps, away), issues };
}

function without(tables: Tables, removals: readonly Removal[]): Tables {
  const gone = new Set(removals.flatMap(({ records }) => records.map(keyOf)));
  if (gone.size === 0) return tables;
  const next: Record<string, Table> = {};
  for (const table of TABLE_NAMES) {
    const records = Object.values<Rec>(tables[table]);
    next[table] = tableOf(records.filter(({ id }) => !gone.has(keyOf({ table, id }))));
  }
  return next as unknown as Tables;
}

function withGone(stamps: Stamps, removals: readonly Removal[]): Stamps {
  const next: Record<string, { [id: string]: RecordStamps }> = Object.create(null);
  for (const [table, records] of Object.entries(stamps)) next[table] = Object.assign(Object.create(null), records);
  for (const { records, at } of removals) {
    for (const { table, id } of records) (next[table as TableName] ?? {})[id] = { all: at, gone: true };
  }
  return next;
}
