// What must always hold, restored inside the same transaction: no pointer to a record that is gone, no tie of somebody
// with themselves, no link twice. Runs after every command and on every case that is opened; never throws.
import type { Id } from '../base/ids.ts';
import { CASE_ID } from './records/arrangement.ts';
import {
  type CaseTx,
  isTableName,
  type Records,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from './records/registry.ts';
import { type Redirect, redirectRecord, tablesPointingTo } from './references.ts';

/** Something that was put right, or found and left. Words are `issue.<kind>`. */
export interface IntegrityIssue {
  readonly kind: 'dangling' | 'selfLink' | 'doubleLink' | 'parentLoop';
  readonly table: TableName;
  readonly id: Id;
  /** Whom it was about, where the record itself is gone. */
  readonly personId?: Id;
}

/** Everything that follows from the removals made so far in this transaction. */
export function settleRemovals(tx: CaseTx): void {
  const done = new Set<string>();
  for (;;) {
    const gone = tx.changes().filter((c) => c.after === null && !done.has(`${c.table}/${c.id}`));
    if (gone.length === 0) return;
    const lost = new Set<string>();
    const tables = new Set<TableName>();
    for (const { table, id } of gone) {
      done.add(`${table}/${id}`);
      lost.add(`${table}/${id}`);
      for (const pointing of tablesPointingTo(table)) tables.add(pointing);
    }
    const redirect: Redirect = (table, id) => (lost.has(`${table}/${id}`) ? null : id);
    for (const table of tables) redirectTable(tx, table, redirect);
    dropHollow(tx);
  }
}

/** Redirects every pointer of one table; records whose required target is gone are removed. */
export function redirectTable(tx: CaseTx, table: TableName, redirect: Redirect): void {
  for (const record of Object.values(tx.tables[table])) {
    const next = redirectRecord(table, record, redirect);
    if (next === record) continue;
    if (next === null) tx.remove(table, record.id);
    else tx.put(table, next as Records[typeof table]);
  }
}

/** Records that only make sense with enough members. */
function dropHollow(tx: CaseTx): void {
  const changed = new Set(tx.changes().map((c) => c.table));
  for (const table of ['birthGroup', 'siblingGroup'] as const) {
    if (!changed.has(table)) continue;
    for (const group of Object.values(tx.tables[table])) {
      if (group.childIds.length < 2) tx.remove(table, group.id);
    }
  }
  if (changed.has('household')) {
    for (const home of Object.values(tx.tables.household)) {
      if (home.memberIds.length === 0) tx.remove('household', home.id);
    }
  }
}

/** Puts right what a file or another version of the program brought in, and says what it did. */
export function repair(tx: CaseTx): IntegrityIssue[] {
  const issues: IntegrityIssue[] = [];
  const before = tx.tables;
  const redirect: Redirect = (table, id) => (isTableName(table) && Object.hasOwn(tx.tables[table], id) ? id : null);
  for (let round = 0; round < 10; round++) {
    let changed = false;
    for (const table of TABLE_NAMES) {
      for (const record of Object.values(tx.tables[table])) {
        const next = redirectRecord(table, record, redirect);
        if (next === record) continue;
        changed = true;
        issues.push({ kind: 'dangling', table, id: record.id });
        if (next === null) tx.remove(table, record.id);
        else tx.put(table, next as Records[typeof table]);
      }
    }
    if (!changed) break;
  }
  const seen = new Set<string>();
  for (const link of Object.values(tx.tables.parentLink)) {
    if (link.parentId === link.childId) {
      issues.push({ kind: 'selfLink', table: 'parentLink', id: link.id, personId: link.childId });
      tx.remove('parentLink', link.id);
      continue;
    }
    const key = `${link.parentId}/${link.childId}/${link.kind}/${link.from?.value ?? ''}/${link.to?.value ?? ''}`;
    if (seen.has(key)) {
      issues.push({ kind: 'doubleLink', table: 'parentLink', id: link.id, personId: link.childId });
      tx.remove('parentLink', link.id);
    } else seen.add(key);
  }
  for (const table of ['partnership', 'tie'] as const) {
    for (const record of Object.values(tx.tables[table])) {
      if (record.aId !== record.bId) continue;
      issues.push({ kind: 'selfLink', table, id: record.id, personId: record.aId });
      tx.remove(table, record.id);
    }
  }
  if (before !== tx.tables) settleRemovals(tx);
  for (const id of parentLoops(tx.tables)) issues.push({ kind: 'parentLoop', table: 'parentLink', id });
  return issues;
}

/** Ids of parent links that make somebody their own ancestor: one link per loop found. Left in place (decisions.md 3). */
export function parentLoops(tables: Tables): Id[] {
  const down = new Map<Id, { link: Id; child: Id }[]>();
  for (const link of Object.values(tables.parentLink)) {
    const list = down.get(link.parentId);
    if (list) list.push({ link: link.id, child: link.childId });
    else down.set(link.parentId, [{ link: link.id, child: link.childId }]);
  }
  const loops: Id[] = [];
  const state = new Map<Id, 'open' | 'closed'>();
  for (const start of [...down.keys()].sort()) {
    if (state.has(start)) continue;
    const stack: { person: Id; next: number }[] = [{ person: start, next: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { person: Id; next: number };
      const edge = down.get(top.person)?.[top.next++];
      if (!edge) {
        state.set(top.person, 'closed');
        stack.pop();
      } else if (state.get(edge.child) === 'open') loops.push(edge.link);
      else if (!state.has(edge.child)) {
        state.set(edge.child, 'open');
        stack.push({ person: edge.child, next: 0 });
      }
    }
  }
  return loops;
}

/** Would this new link make somebody their own ancestor? */
export function wouldLoop(tables: Tables, parentId: Id, childId: Id): boolean {
  if (parentId === childId) return true;
  const parents = new Map<Id, Id[]>();
  for (const link of Object.values(tables.parentLink)) {
    const list = parents.get(link.childId);
    if (list) list.push(link.parentId);
    else parents.set(link.childId, [link.parentId]);
  }
  const queue = [parentId];
  const seen = new Set(queue);
  for (const id of queue) {
    if (id === childId) return true;
    for (const up of parents.get(id) ?? []) {
      if (!seen.has(up)) {
        seen.add(up);
        queue.push(up);
      }
    }
  }
  return false;
}

/** A case needs its one describing record; index persons who are gone drop out by the general rule. */
export function ensureCaseInfo(tx: CaseTx): void {
  if (tx.get('caseInfo', CASE_ID)) return;
  tx.put('caseInfo', {
    id: CASE_ID,
    title: '',
    fictional: false,
    locale: 'nl-NL',
    indexPersonIds: [],
    notation: 'mcgoldrick',
  });
}
