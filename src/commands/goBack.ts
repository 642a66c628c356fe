// Back to how the case was at another moment: everything of then comes back and everything since goes, as one step that
// can be undone, so that the present is never lost.
import type { Rec, Table } from '../base/tables.ts';
import { type CaseTx, type Records, TABLE_NAMES, type Tables } from '../model/records/registry.ts';
import { defineCommand } from './command.ts';

export const goBackTo = defineCommand<{
  readonly tables: Tables;
  /** What the moment is called. */
  readonly name: string;
}>({
  label: 'versions.goBack',
  run(tx, { tables, name }) {
    for (const table of TABLE_NAMES) restoreTable(tx, table, tables[table] as Table);
    return { done: { key: 'versions.wentBack', values: { name } } };
  },
});

function restoreTable(tx: CaseTx, table: keyof Records, then: Table): void {
  const now = tx.tables[table] as Table;
  if (now === then) return;
  for (const id of Object.keys(now)) if (!then[id]) tx.remove(table, id);
  for (const record of Object.values(then)) {
    if (!equal(now[record.id], record)) tx.put(table, record as Records[typeof table]);
  }
}

const equal = (a: Rec | undefined, b: Rec): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
