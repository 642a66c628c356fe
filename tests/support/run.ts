// Runs a command on tables as the editor does: the command, then what follows from its removals.
import type { NewId } from '../../src/base/ids.ts';
import { type Change, transact } from '../../src/base/transact.ts';
import type { Command, Outcome } from '../../src/commands/command.ts';
import { type ArgsOf, COMMANDS, type CommandId } from '../../src/commands/registry.ts';
import { settleRemovals } from '../../src/model/integrity.ts';
import type { Records, Tables } from '../../src/model/records/registry.ts';

export interface Ran {
  readonly tables: Tables;
  readonly changes: readonly Change[];
  readonly outcome: Outcome;
  /** The key of the sentence that refused it. */
  readonly refused: string | null;
}

export function runCommand<C extends CommandId>(tables: Tables, newId: NewId, id: C, args: ArgsOf<C>): Ran {
  const command = COMMANDS[id] as unknown as Command<ArgsOf<C>>;
  const refusal = command.refuse?.(tables, args);
  if (refusal) return { tables, changes: [], outcome: {}, refused: refusal.key };
  let outcome: Outcome = {};
  const done = transact<Records>(tables, newId, (tx) => {
    outcome = command.run(tx, args);
    settleRemovals(tx);
  });
  return { ...done, outcome, refused: null };
}
