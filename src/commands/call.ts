// A command with its arguments as plain data, and running one inside a transaction that may hold several.

import type { CaseTx } from '../model/records/registry.ts';
import type { Command, Outcome, Sentence } from './command.ts';
import { type ArgsOf, COMMANDS, type CommandId } from './registry.ts';

export type CommandCall = { [C in CommandId]: { readonly id: C; readonly args: ArgsOf<C> } }[CommandId];

export interface Refusal {
  readonly refused: Sentence;
}

export function runCall(tx: CaseTx, { id, args }: CommandCall): Outcome | Refusal {
  const command = COMMANDS[id] as unknown as Command<typeof args>;
  const refused = command.refuse?.(tx.tables, args);
  return refused ? { refused } : command.run(tx, args);
}
