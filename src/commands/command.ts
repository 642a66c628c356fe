// What a command is: a named change of the case, used alike by key, button, menu, palette and drag.
import type { Id } from '../base/ids.ts';
import type { Key, SayValues } from '../i18n/say.ts';
import type { Merged } from '../model/merge/mergeCopies.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';

/** A sentence to say: a key and its values. */
export interface Sentence {
  readonly key: Key;
  readonly values?: SayValues;
}

/** What a command leaves behind besides its changes. */
export interface Outcome {
  /** What happened, said politely to screen readers and shown where it helps. */
  readonly done?: Sentence;
  /** What is selected afterwards; unchanged when absent. */
  readonly select?: readonly Id[];
  /** The people whose names are to be typed next, one after another. */
  readonly nameNext?: readonly Id[];
  /** Another copy of the case came in: what its stamps and ours are together. */
  readonly merged?: Merged;
}

export interface Command<A> {
  /** What the step is called in "Ongedaan maken: …". */
  readonly label: Key;
  /** Why it cannot be done now; null when it can. */
  readonly refuse?: (tables: Tables, args: A) => Sentence | null;
  readonly run: (tx: CaseTx, args: A) => Outcome;
  /** Successive calls with the same answer, without anything between them, become one undo step (typing). */
  readonly mergeKey?: (args: A) => string;
}

export const defineCommand = <A>(command: Command<A>): Command<A> => command;
