// What this case and another copy of it come to, as one step that can be undone.

import type { Merged } from '../model/merge/mergeCopies.ts';
import { changesBetween } from '../model/merge/stampsAfter.ts';
import type { Records } from '../model/records/registry.ts';
import { defineCommand } from './command.ts';

export const mergeCopy = defineCommand<{
  readonly merged: Merged;
  /** What the other copy is called. */
  readonly name: string;
}>({
  label: 'merge.step',
  run(tx, { merged, name }) {
    for (const { table, id, after } of changesBetween(tx.tables, merged.tables)) {
      if (after) tx.put(table as keyof Records, after as Records[keyof Records]);
      else tx.remove(table as keyof Records, id);
    }
    return { merged, done: { key: 'merge.done', values: { name } } };
  },
});
