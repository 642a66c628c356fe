// Runs several commands in one transaction, all or none: what was tried out on a draft becomes one step.
import type { Id, NewId } from '../base/ids.ts';
import { type Change, transact } from '../base/transact.ts';
import { type CommandCall, type Refusal, runCall } from '../commands/call.ts';
import type { Sentence } from '../commands/command.ts';
import type { Key } from '../i18n/say.ts';
import { settleRemovals } from '../model/integrity.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { arrangeViews, type Kinds } from './arrange.ts';

export interface Calls {
  /** What the step is called. */
  readonly label: Key;
  readonly calls: readonly CommandCall[];
  /** The ids the draft gave to what it made, so that later calls mean the same records. */
  readonly ids: readonly Id[];
  readonly done: Sentence;
}

export function runCalls(
  tables: Tables,
  newId: NewId,
  kinds: Kinds,
  { calls, ids }: Calls,
): { readonly tables: Tables; readonly changes: readonly Change[] } | Refusal {
  const waiting = [...ids];
  let refused: Sentence | null = null;
  const ran = transact(
    tables,
    () => waiting.shift() ?? newId(),
    (tx: CaseTx) => {
      for (const call of calls) {
        const outcome = runCall(tx, call);
        if (!('refused' in outcome)) continue;
        refused = outcome.refused;
        return;
      }
      settleRemovals(tx);
      arrangeViews(tx, tables, kinds);
    },
  );
  return refused ? { refused } : ran;
}
