// The stamps of a case after a merge: those of both copies, and the stamp of the merge itself on whatever was decided in
// it. Only what is new is kept with the step.
import type { Rec, Table } from '../../base/tables.ts';
import type { Change } from '../../base/transact.ts';
import { TABLE_NAMES, type Tables } from '../records/registry.ts';
import { type RecordStamps, type Stamp, type Stamps, stampChanges } from '../stamps.ts';
import type { Merged } from './mergeCopies.ts';

/** `tables`: as they are after the step. */
export const stampsAfter = (merged: Merged, tables: Tables, stamp: Stamp): Stamps =>
  stampChanges(merged.stamps, changesBetween(merged.newest, tables), stamp);

export function changesBetween(before: Tables, after: Tables): Change[] {
  const changes: Change[] = [];
  for (const table of TABLE_NAMES) {
    const [old, now] = [before[table] as Table, after[table] as Table];
    if (old === now) continue;
    for (const id of Object.keys(old)) if (!now[id]) changes.push({ table, id, before: old[id] ?? null, after: null });
    for (const record of Object.values<Rec>(now)) {
      const was = old[record.id] ?? null;
      if (!same(was, record)) changes.push({ table, id: record.id, before: was, after: record });
    }
  }
  return changes;
}

/** Those that are otherwise than before. */
export function newStamps(before: Stamps, after: Stamps): Stamps {
  const next: Record<string, { [id: string]: RecordStamps }> = {};
  for (const [table, records] of Object.entries(after)) {
    const fresh = Object.entries(records).filter(([id, stamps]) => !same(before[table]?.[id], stamps));
    if (fresh.length > 0) next[table] = Object.fromEntries(fresh);
  }
  return next;
}

/** Stamps with others laid over them. */
export function laidOver(stamps: Stamps, fresh: Stamps): Stamps {
  const next: Record<string, { [id: string]: RecordStamps }> = Object.assign(Object.create(null), stamps);
  for (const [table, records] of Object.entries(fresh))
    next[table] = Object.assign(Object.create(null), stamps[table], records);
  return next;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
