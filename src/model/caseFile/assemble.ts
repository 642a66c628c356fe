// Makes sound tables of records from a file: each checked, doubles set aside, pointers to lost records caught, and the
// rules of the case restored.
import type { Steps } from '../../base/steps.ts';
import { type Rec, tableOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import { ensureCaseInfo, repair } from '../integrity.ts';
import type { RawRecord } from '../migrations/migration.ts';
import { type CaseTx, emptyTables, isTableName, type Records, TABLE_NAMES, type Tables } from '../records/registry.ts';
import { redirectRecord } from '../references.ts';
import { checkRecord } from './checkRecord.ts';
import type { CaseIssue, CaseIssueKind } from './shape.ts';
import { standIn } from './standIns.ts';

const RECORDS_PER_STEP = 500;
const LOSSES: ReadonlySet<CaseIssueKind> = new Set(['damagedLine', 'truncated', 'invalidRecord', 'changedOutside']);

const noIds = (): string => '';

/** Adds to `issues` what was found on the way. */
export function* casesFromRecords(
  raw: readonly (RawRecord & { readonly line?: number })[],
  issues: CaseIssue[],
): Steps<Tables> {
  const found = new Map<string, Map<string, Rec>>(TABLE_NAMES.map((name) => [name, new Map()]));
  let seen = 0;
  for (const { table, record: value, line } of raw) {
    if (++seen % RECORDS_PER_STEP === 0) yield 0.5 + seen / raw.length / 2;
    const checked = checkRecord(table, value, line ?? null, issues);
    if (!checked) continue;
    const rows = found.get(checked.table) as Map<string, Rec>;
    const { id } = checked.record;
    if (!rows.has(id)) rows.set(id, checked.record);
    else {
      const place = line === undefined ? {} : { line };
      issues.push({ kind: 'doubleId', ...place, table, id, kept: JSON.stringify(value) });
    }
  }
  const tables = { ...emptyTables() } as Record<string, unknown>;
  for (const [name, rows] of found) tables[name] = tableOf(rows.values());

  const lost = issues.some(({ kind }) => LOSSES.has(kind));
  const { tables: sound } = transact<Records>(tables as unknown as Tables, noIds, (tx) => {
    if (lost) addStandIns(tx, issues);
    issues.push(...repair(tx));
    ensureCaseInfo(tx);
  });
  return sound;
}

/** An empty record for each lost one that a remaining record points to. */
function addStandIns(tx: CaseTx, issues: CaseIssue[]): void {
  for (const name of TABLE_NAMES) {
    for (const record of Object.values(tx.tables[name])) {
      redirectRecord(name, record, (table, id) => {
        if (!isTableName(table) || Object.hasOwn(tx.tables[table], id)) return id;
        const empty = standIn(table, id);
        if (empty) {
          tx.put(table, empty);
          issues.push({ kind: 'standIn', table, id });
        }
        return id;
      });
    }
  }
}
