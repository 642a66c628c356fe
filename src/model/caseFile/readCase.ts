// Reads a .kring file: whatever is sound comes back, whatever is not is named. Never throws.

import { err, ok, type Result } from '../../base/result.ts';
import { allSteps, type Steps } from '../../base/steps.ts';
import type { RawRecord } from '../migrations/migration.ts';
import { migrate } from '../migrations/registry.ts';
import type { Tables } from '../records/registry.ts';
import { noStamps, type RecordStamps, SEEN, type Stamps, seenTable, unpackStamps } from '../stamps.ts';
import { casesFromRecords } from './assemble.ts';
import { checkedJson, linesOf, partedJson } from './fileLines.ts';
import { readHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { rawCaseSteps } from './rawCase.ts';
import { type CaseIssue, type CaseMeta, GONE_TABLE, MAX_LINE_BYTES, VERSION } from './shape.ts';

export interface ReadCase {
  readonly tables: Tables;
  readonly meta: CaseMeta;
  readonly issues: readonly CaseIssue[];
}

export const readCase = (bytes: Uint8Array, onProgress?: (done: number) => void): Result<ReadCase, Problem> => {
  const result = allSteps(readCaseSteps(bytes), (done) => {
    onProgress?.(done);
    return true;
  });
  return result ?? err({ key: 'files.kringForeign' });
};

export function* readCaseSteps(bytes: Uint8Array): Steps<Result<ReadCase, Problem>> {
  const read = yield* rawCaseSteps(bytes);
  if (!read.ok) return read;
  const { header, lines, issues } = read.value;
  const raw: (RawRecord & { line: number })[] = [];
  const stamps: { [table: string]: { [id: string]: RecordStamps } } = Object.create(null);
  const replicas = header?.sound ? header.replicas : null;
  if (replicas && header && header.seen.length > 0)
    Object.assign(stamps, { [SEEN]: seenTable(replicas.map((replica, nr) => [replica, header.seen[nr] ?? 0])) });
  for (const { line, table, record, stamps: packed } of lines) {
    const of = table === GONE_TABLE ? goneRecord(record) : { table, id: idOf(record) };
    if (table !== GONE_TABLE) raw.push({ table, record, line });
    if (packed === undefined || !replicas) continue;
    const known = unpackStamps(packed, replicas);
    if (!known || !of || of.id === null) issues.push({ kind: 'stamps', line });
    else {
      stamps[of.table] ??= Object.create(null) as { [id: string]: RecordStamps };
      const ofTable = stamps[of.table] as { [id: string]: RecordStamps };
      ofTable[of.id] = table === GONE_TABLE ? { ...known, gone: true } : known;
    }
  }
  const tables = yield* casesFromRecords(migrate(raw, header?.version ?? VERSION), issues);
  return ok({ tables, meta: { id: header?.id ?? null, stamps: replicas ? (stamps as Stamps) : noStamps() }, issues });
}

const idOf = (record: unknown): string | null => {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
};

function goneRecord(record: unknown): { table: string; id: string } | null {
  const { id, table } = (record ?? {}) as { id?: unknown; table?: unknown };
  return typeof id === 'string' && typeof table === 'string' ? { table, id } : null;
}

/** Told by the first lines: a header, or a record whose hash is right. */
export function looksLikeCase(bytes: Uint8Array): boolean {
  let seen = 0;
  for (const { bytes: text } of linesOf(bytes.subarray(0, 2 * MAX_LINE_BYTES))) {
    if (readHeader(text) || checkedJson(text) || partedJson(text).length > 0) return true;
    if (++seen === 3) return false;
  }
  return false;
}
