// What has happened to a case as plain data, and how one journal entry moves it on. The same function runs for an own
// command, for another tab's, and for every entry read back when a case is opened.
import type { Id } from '../base/ids.ts';
import { applyChanges, type Change, inverted, squashed, transact } from '../base/transact.ts';
import type { Key } from '../i18n/say.ts';
import { repair } from '../model/integrity.ts';
import { laidOver } from '../model/merge/stampsAfter.ts';
import { type CaseTx, emptyTables, type Tables } from '../model/records/registry.ts';
import { noStamps, type Stamps, stampChanges } from '../model/stamps.ts';
import type { Damage, JournalEntry, StoredCase } from '../ports/storage.ts';

/** Something that can be undone, or done again, in one go. */
export interface Step {
  /** What the step is called. */
  readonly label: Key;
  readonly changes: readonly Change[];
  readonly selectionBefore: readonly Id[];
  readonly selectionAfter: readonly Id[];
}

export interface History {
  readonly tables: Tables;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** The number of the last entry. */
  readonly seq: number;
  /** The highest logical clock seen. */
  readonly counter: number;
  /** Which change was the last to touch each field. */
  readonly stamps: Stamps;
}

export const EMPTY_HISTORY: History = {
  tables: emptyTables(),
  undo: [],
  redo: [],
  seq: 0,
  counter: 0,
  stamps: noStamps(),
};

/** The history out of something larger that has one. */
export const historyIn = ({ tables, undo, redo, seq, counter, stamps }: History): History => ({
  tables,
  undo,
  redo,
  seq,
  counter,
  stamps,
});

/** Older steps are let go, so that a long day does not fill the memory. */
const STEPS_KEPT = 500;

const pushed = (steps: readonly Step[], step: Step): Step[] => [...steps.slice(1 - STEPS_KEPT), step];

/** `tables` when they are known already: what the changes come to. */
export function advance(history: History, entry: JournalEntry, tables?: Tables): History {
  const { changes, seq, replica, counter, merged } = entry;
  return {
    ...moveSteps(history, entry),
    tables: tables ?? (applyChanges(history.tables, changes) as Tables),
    seq,
    counter: Math.max(history.counter, counter),
    stamps: merged ? laidOver(history.stamps, merged) : stampChanges(history.stamps, changes, [replica, counter]),
  };
}

function moveSteps(history: History, entry: JournalEntry): History {
  const { undo, redo } = history;
  const label = entry.label as Key;
  const { changes, selectionBefore, selectionAfter } = entry;
  switch (entry.act) {
    case 'do': {
      const last = undo.at(-1);
      if (!entry.joins || !last)
        return { ...history, undo: pushed(undo, { label, changes, selectionBefore, selectionAfter }), redo: [] };
      const joined = { ...last, changes: squashed(last.changes, changes), selectionAfter };
      return { ...history, undo: [...undo.slice(0, -1), joined], redo: [] };
    }
    case 'undo': {
      const step = {
        label,
        changes: inverted(changes),
        selectionBefore: selectionAfter,
        selectionAfter: selectionBefore,
      };
      return { ...history, undo: undo.slice(0, -1), redo: pushed(redo, step) };
    }
    case 'redo':
      return {
        ...history,
        undo: pushed(undo, { label, changes, selectionBefore, selectionAfter }),
        redo: redo.slice(0, -1),
      };
  }
}

/** The case as it was left, with everything that can still be undone. */
export function historyOf({ snapshot, entries, damage }: Omit<StoredCase, 'head'>): History {
  const { tables, seq, counter, stamps } = snapshot;
  let history: History = { ...EMPTY_HISTORY, tables, seq, counter, stamps };
  for (const entry of entries) history = entry.seq <= seq ? moveSteps(history, entry) : advance(history, entry);
  return damage ? around(history, damage) : history;
}

/** Steps are missing: nothing may point to what they brought, and nothing before now can be undone. */
function around(history: History, { last, lost }: Damage): History {
  const { tables } = lost > 0 ? transact(history.tables, noNewId, (tx: CaseTx) => void repair(tx)) : history;
  return { ...history, tables: tables as Tables, undo: [], redo: [], seq: last };
}

/** Putting right makes nothing new. */
const noNewId = (): Id => '';
