// The open case: runs commands, keeps undo and redo, and sees to it that every step is kept.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id, NewId } from '../base/ids.ts';
import { inverted, transact } from '../base/transact.ts';
import type { Refusal } from '../commands/call.ts';
import type { Command, Outcome, Sentence } from '../commands/command.ts';
import { namingKey } from '../commands/editPerson.ts';
import { type ArgsOf, COMMANDS, type CommandId } from '../commands/registry.ts';
import type { Key } from '../i18n/say.ts';
import { settleRemovals } from '../model/integrity.ts';
import { mask } from '../model/mask.ts';
import type { AudienceKind, MaskedTables } from '../model/masked.ts';
import type { Merged } from '../model/merge/mergeCopies.ts';
import { newStamps, stampsAfter } from '../model/merge/stampsAfter.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { highestCounter, type Stamps } from '../model/stamps.ts';
import type { Clock } from '../ports/clock.ts';
import { type CaseStorage, failureOf, type JournalEntry } from '../ports/storage.ts';
import type { CaseTabs } from '../ports/tabs.ts';
import type { Timer } from '../ports/timer.ts';
import { arrangeViews, type Kinds } from './arrange.ts';
import { headOfTables, keepCaseIn } from './cases.ts';
import type { DrawAhead } from './drawAhead.ts';
import { advance, type History, historyIn, type Step } from './history.ts';
import { type OpenCase, openCaseIn } from './openCase.ts';
import { preparedCase } from './prepareCase.ts';
import { type Calls, runCalls } from './runCalls.ts';
import { openProblem } from './saveState.ts';
import { firstViewId, stillThere } from './selection.ts';
import { CLOSED, type SessionState } from './state.ts';

export type { SessionState } from './state.ts';

export interface SessionPorts {
  readonly storage: CaseStorage;
  readonly tabs: CaseTabs;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly newId: NewId;
  readonly kinds: Kinds;
  /** What is drawn while a case is being opened. */
  readonly drawAhead?: DrawAhead;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  run<C extends CommandId>(id: C, args: ArgsOf<C>): Outcome | Refusal;
  /** Several commands as one step, all or none. */
  runAll(step: Calls): Outcome | Refusal;
  undo(): void;
  redo(): void;
  select(ids: readonly Id[]): void;
  setAudience(audience: AudienceKind): void;
  setView(viewId: Id): void;
  /** Says something to screen readers. */
  announce(sentence: Sentence): void;
  /** Takes the notice, or the problem, out of sight. */
  dismiss(what: 'notice' | 'problem'): void;
  /** The tables as the present audience may see them; the same object until something changes. */
  visibleTables(): MaskedTables;
  /** Keeps a new case and opens it; null when that did not work (the reason is in `problem`). */
  createCase(tables: Tables, title: string, stamps?: Stamps): Promise<Id | null>;
  /** The same for tables that were prepared elsewhere (prepareCase.ts); `of`: the case that they are a copy of. */
  keepCase(prepared: Tables, stamps?: Stamps, of?: Id | null): Promise<Id | null>;
  openCase(caseId: Id): Promise<boolean>;
  closeCase(): Promise<void>;
  /** "Hier verder werken": makes this tab the writer. */
  workHere(): void;
  /** Resolves when everything is kept, or when keeping fails. */
  flush(): Promise<void>;
  /** Takes away for good what can be undone and every older state of this case; false when that did not work. */
  forgetHistory(): Promise<boolean>;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createSession(ports: SessionPorts): Session {
  const { clock, newId, kinds } = ports;
  const store = createStore<SessionState>(() => CLOSED);
  const { getState } = store;
  let open: OpenCase | null = null;
  /** What may be glued to the last step. */
  let glue: ReadonlySet<string> = NOTHING;

  const set = (part: Partial<SessionState>): void => store.setState(part);
  const announcing = (sentence: Sentence | undefined): Partial<SessionState> =>
    sentence ? { announce: { sentence, nr: (getState().announce?.nr ?? 0) + 1 } } : {};

  /** Shows another history, without pointing at what is no longer there. */
  const show = (
    history: History,
    selection: readonly Id[] = getState().selection,
    along: Partial<SessionState> = {},
  ): void => {
    const { viewId } = getState();
    const { tables } = history;
    set({
      ...along,
      ...history,
      selection: stillThere(tables, selection),
      viewId: viewId !== null && tables.view[viewId] ? viewId : firstViewId(tables),
    });
  };

  /** Keeps and shows a step at once; `along` is what else the screen says with it. */
  const commit = (
    part: Pick<JournalEntry, 'act' | 'label' | 'changes' | 'selectionBefore' | 'selectionAfter' | 'joins'>,
    along: Partial<SessionState>,
    tables?: Tables,
    merged?: Merged,
  ): void => {
    if (!open) return;
    const state = getState();
    const counter = Math.max(state.counter, merged ? highestCounter(merged.stamps) : 0) + 1;
    const replica = open.replica();
    const entry: JournalEntry = {
      ...part,
      ...{ seq: state.seq + 1, counter, at: clock.now(), replica },
      ...(merged && tables && { merged: newStamps(state.stamps, stampsAfter(merged, tables, [replica, counter])) }),
    };
    const next = advance(historyIn(state), entry, tables);
    show(next, part.selectionAfter, along);
    open.keep(entry, headOfTables(open.caseId, next.tables, next.seq, entry.at));
  };

  const refuse = (refused: Sentence): Refusal => {
    set({ notice: { sentence: refused, undoable: false }, ...announcing(refused) });
    return { refused };
  };

  const blocked = (): Sentence | null => {
    if (!open) return { key: 'storage.refusedNoCase' };
    return getState().readOnly ? { key: 'storage.refusedReadOnly' } : null;
  };

  function run<C extends CommandId>(id: C, args: ArgsOf<C>): Outcome | Refusal {
    const command = COMMANDS[id] as unknown as Command<ArgsOf<C>>;
    const { tables, selection, undo } = getState();
    const reason = blocked() ?? command.refuse?.(tables, args) ?? null;
    if (reason) return refuse(reason);
    let outcome: Outcome = {};
    let ran: { readonly tables: Tables; readonly changes: JournalEntry['changes'] };
    try {
      ran = transact(tables, newId, (tx: CaseTx) => {
        outcome = command.run(tx, args);
        settleRemovals(tx);
        // A merge arranges everything, so that both copies come to one drawing.
        arrangeViews(tx, (outcome as Outcome).merged ? null : tables, kinds);
      });
    } catch {
      return refuse({ key: 'storage.commandFailed' });
    }
    const { changes } = ran;
    const { done, select = selection, merged } = outcome as Outcome;
    const said = announcing(done);
    // What a merge decided is kept even when nothing changes.
    if (changes.length === 0 && !merged) {
      set({ selection: stillThere(tables, select), notice: null, ...said });
      return outcome;
    }
    const key = command.mergeKey?.(args) ?? null;
    const joins = key !== null && glue.has(key) && undo.length > 0;
    const removes = changes.some(({ table, after }) => after === null && table !== 'viewPlacement');
    commit(
      {
        ...{ act: 'do', label: command.label, changes, selectionBefore: selection, selectionAfter: select },
        ...(joins && { joins }),
      },
      { notice: (removes || merged) && done ? { sentence: done, undoable: true } : null, ...said },
      ran.tables,
      merged,
    );
    // Whoever was just added is named in the same step.
    const naming = (outcome as Outcome).nameNext?.map(namingKey) ?? [];
    glue = new Set([...(joins ? glue : []), ...(key === null ? [] : [key]), ...naming]);
    return outcome;
  }

  function runAll(step: Calls): Outcome | Refusal {
    const { tables, selection } = getState();
    const reason = blocked();
    if (reason) return refuse(reason);
    let ran: ReturnType<typeof runCalls>;
    try {
      ran = runCalls(tables, newId, kinds, step);
    } catch {
      return refuse({ key: 'storage.commandFailed' });
    }
    if ('refused' in ran) return refuse(ran.refused);
    const { label, done } = step;
    const { changes } = ran;
    const along = { notice: null, ...announcing(done) };
    if (changes.length > 0)
      commit({ act: 'do', label, changes, selectionBefore: selection, selectionAfter: selection }, along, ran.tables);
    else set(along);
    glue = NOTHING;
    return { done };
  }

  const goBack = (act: 'undo' | 'redo', step: Step | undefined): void => {
    const reason = blocked();
    if (reason) {
      refuse(reason);
      return;
    }
    if (!step) {
      set(announcing({ key: act === 'undo' ? 'storage.nothingToUndo' : 'storage.nothingToRedo' }));
      return;
    }
    const { label, changes, selectionBefore, selectionAfter } = step;
    const key: Key = act === 'undo' ? 'storage.undone' : 'storage.redone';
    commit(
      act === 'redo'
        ? { act, label, changes, selectionBefore, selectionAfter }
        : { act, label, changes: inverted(changes), selectionBefore: selectionAfter, selectionAfter: selectionBefore },
      { notice: null, ...announcing({ key, values: { label } }) },
    );
    glue = NOTHING;
  };

  /** Opening and closing happen one after the other, however fast somebody clicks. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job);
    turn = mine.catch(() => {});
    return mine;
  };

  async function closeNow(): Promise<void> {
    if (!open) return;
    set({ readOnly: true });
    await open.close();
    open = null;
    glue = NOTHING;
    set({ ...CLOSED, audience: getState().audience, announce: getState().announce });
  }

  async function openNow(caseId: Id): Promise<boolean> {
    await closeNow();
    try {
      open = await openCaseIn(ports, caseId, {
        state: getState,
        show(history) {
          glue = NOTHING;
          show(history);
        },
        set,
      });
      return true;
    } catch (error) {
      set({ ...CLOSED, audience: getState().audience, problem: openProblem(failureOf(error)) });
      return false;
    }
  }

  async function keepNew(prepare: () => Tables, stamps?: Stamps, of?: Id | null): Promise<Id | null> {
    try {
      const caseId = await keepCaseIn(ports, prepare(), stamps, of);
      return (await inTurn(() => openNow(caseId))) ? caseId : null;
    } catch (error) {
      set({ problem: { key: 'storage.failing', values: openProblem(failureOf(error)).values ?? {} } });
      return null;
    }
  }

  let shown: { readonly of: Tables; readonly to: AudienceKind; readonly as: MaskedTables } | null = null;

  return {
    store,
    run,
    runAll,
    undo: () => goBack('undo', getState().undo.at(-1)),
    redo: () => goBack('redo', getState().redo.at(-1)),
    select(ids) {
      glue = NOTHING;
      set({ selection: stillThere(getState().tables, ids) });
    },
    setAudience(audience) {
      const { tables, selection } = getState();
      // What was said last may be the worker's alone.
      set({ audience, notice: null, announce: null, selection: stillThere(mask(tables, audience), selection) });
    },
    setView(viewId) {
      if (getState().tables.view[viewId]) set({ viewId });
    },
    announce: (sentence) => set(announcing(sentence)),
    dismiss: (what) => set(what === 'notice' ? { notice: null } : { problem: null }),
    visibleTables() {
      const { tables, audience } = getState();
      if (shown?.of !== tables || shown.to !== audience)
        shown = { of: tables, to: audience, as: mask(tables, audience) };
      return shown.as;
    },
    createCase: (tables, title, stamps) => keepNew(() => preparedCase(ports, tables, title), stamps),
    keepCase: (prepared, stamps, of) => keepNew(() => prepared, stamps, of),
    openCase: (caseId) => inTurn(() => openNow(caseId)),
    closeCase: () => inTurn(closeNow),
    workHere: () => open?.workHere(),
    flush: () => open?.flush() ?? Promise.resolve(),
    forgetHistory: () => open?.forgetHistory() ?? Promise.resolve(false),
  };
}
