// An open case between the screen and the place it is kept: writes when this tab is the writer, follows when it is not.
import type { Id } from '../base/ids.ts';
import { type CaseHead, failureOf, type JournalEntry } from '../ports/storage.ts';
import { headOfTables } from './cases.ts';
import { withPauses } from './drawAhead.ts';
import { advance, type History, historyIn, historyOf } from './history.ts';
import { createJournal, type Journal } from './journal.ts';
import type { SaveState } from './saveState.ts';
import { openProblem } from './saveState.ts';
import type { SessionPorts } from './session.ts';
import type { SessionState } from './state.ts';
import { keepOfTheDay } from './versions.ts';

/** A version of the day is kept so long after opening. */
const DAY_VERSION_AFTER_MS = 3000;
/** A snapshot after so many entries. */
const SNAPSHOT_EVERY = 200;

/** What the open case may do to the screen. */
export interface CaseScreen {
  state(): SessionState;
  /** Another history than the one this tab made itself. */
  show(history: History): void;
  set(part: Partial<Pick<SessionState, 'caseId' | 'readOnly' | 'saving' | 'problem'>>): void;
}

export interface OpenCase {
  readonly caseId: Id;
  readonly replica: Id;
  /** Keeps an entry that is on the screen already. */
  keep(entry: JournalEntry, head: CaseHead): void;
  workHere(): void;
  flush(): Promise<void>;
  /** Keeps what is on the screen and nothing of what was before; false when that did not work. */
  forgetHistory(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a case; throws a StorageError when it cannot be read. */
export async function openCaseIn(
  {
    storage,
    tabs,
    clock,
    timer,
    newId,
    drawAhead,
  }: Pick<SessionPorts, 'storage' | 'tabs' | 'clock' | 'timer' | 'newId' | 'drawAhead'>,
  caseId: Id,
  screen: CaseScreen,
): Promise<OpenCase> {
  let journal: Journal | null = null;
  let holdsClaim = false;
  let closed = false;
  let snapshotSeq = 0;
  let keptSeq = 0;
  let begin = (): void => {};
  let work = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const settled: SaveState = storage.lasts(caseId) ? { is: 'saved' } : { is: 'memoryOnly' };

  /** One thing at a time; what goes wrong is told and does not stop what comes after. */
  const later = (job: () => Promise<void>): Promise<void> => {
    work = work.then(async () => {
      if (closed) return;
      try {
        await job();
      } catch (error) {
        screen.set({ problem: openProblem(failureOf(error)) });
      }
    });
    return work;
  };

  const readAll = async (): Promise<void> => {
    const stored = await storage.open(caseId);
    snapshotSeq = stored.snapshot.seq;
    const history = historyOf(stored);
    keptSeq = history.seq;
    if (drawAhead) await withPauses(drawAhead(history.tables, screen.state().audience), timer);
    if (!closed) screen.show(history);
  };

  /** Reads what another tab has written since. */
  const readOn = async (): Promise<void> => {
    if (journal) return;
    let history = historyIn(screen.state());
    for (const entry of await storage.entriesAfter(caseId, history.seq)) {
      if (entry.seq !== history.seq + 1) return readAll();
      history = advance(history, entry);
    }
    keptSeq = history.seq;
    if (!closed) screen.show(history);
  };

  const keepSnapshot = async (): Promise<void> => {
    const { tables, seq, counter, stamps } = screen.state();
    if (seq !== keptSeq || seq === snapshotSeq) return;
    await storage.saveSnapshot(caseId, { seq, counter, tables, stamps });
    snapshotSeq = seq;
  };

  const startWriting = (): void => {
    journal = createJournal(caseId, storage, timer, {
      saving: () => screen.set({ saving: { is: 'saving' } }),
      saved(seq) {
        keptSeq = seq;
        screen.set({ saving: settled });
        claim.tell(seq);
        if (seq - snapshotSeq >= SNAPSHOT_EVERY) void later(keepSnapshot);
      },
      failing: (failure) => screen.set({ saving: { is: 'failing', failure } }),
      conflict: (unsaved) => void giveUpWriting(unsaved),
    });
    screen.set({ readOnly: false, saving: settled });
  };

  /** Read-only from here; entries that were not kept are put aside and told of. */
  const giveUpWriting = (unsaved: readonly JournalEntry[]): Promise<void> => {
    journal = null;
    screen.set({ readOnly: true, saving: { is: 'readOnly' } });
    if (unsaved.length === 0) return Promise.resolve();
    screen.set({ problem: { key: 'storage.conflict', values: { count: unsaved.length } } });
    return later(async () => {
      await storage.keepAside(caseId, 'unsaved entries', JSON.stringify(unsaved)).finally(readAll);
    });
  };

  const replica = await storage.replica(newId());
  const claim = await tabs.claim(caseId, {
    granted() {
      holdsClaim = true;
      void later(async () => {
        await readOn();
        if (holdsClaim && !journal) startWriting();
      });
    },
    lost() {
      holdsClaim = false;
      if (journal) void giveUpWriting(journal.stop());
    },
    async asked() {
      screen.set({ readOnly: true });
      await journal?.flush();
      holdsClaim = false;
      if (journal) await giveUpWriting(journal.stop());
    },
    // The same number once more: what was before it has been taken away.
    news: (seq) => void later(() => (!journal && seq === screen.state().seq ? readAll() : readOn())),
  });
  holdsClaim = claim.writer;
  try {
    await readAll();
  } catch (error) {
    closed = true;
    claim.release();
    throw error;
  }
  screen.set({ caseId, problem: null });
  begin();
  if (holdsClaim) startWriting();
  else screen.set({ readOnly: true, saving: { is: 'readOnly' } });
  const { seq, counter, tables, stamps } = screen.state();
  // Once the drawing is there; a day without its version is no reason to alarm anybody.
  timer.after(DAY_VERSION_AFTER_MS, () => {
    if (!closed && journal)
      keepOfTheDay({ storage, clock, newId }, caseId, { seq, counter, tables, stamps }).catch(() => undefined);
  });

  return {
    caseId,
    replica,
    keep: (entry, head) => journal?.add(entry, head),
    workHere() {
      if (journal) return;
      if (!holdsClaim) return claim.takeOver();
      void later(async () => {
        await readAll();
        startWriting();
      });
    },
    flush: () => journal?.flush() ?? Promise.resolve(),
    async forgetHistory() {
      await journal?.flush();
      let done = false;
      await later(async () => {
        const { tables, seq, counter, stamps } = screen.state();
        if (!journal || journal.waiting() > 0 || seq !== keptSeq) return;
        const snapshot = { seq, counter, tables, stamps };
        await storage.forgetHistory(headOfTables(caseId, tables, seq, clock.now()), snapshot);
        snapshotSeq = seq;
        claim.tell(seq);
        done = true;
        screen.show(historyOf({ snapshot, entries: [] }));
      });
      return done;
    },
    async close() {
      await journal?.flush();
      if (journal && journal.waiting() === 0) await later(keepSnapshot);
      closed = true;
      const unsaved = journal?.stop() ?? [];
      journal = null;
      claim.release();
      if (unsaved.length > 0)
        await storage.keepAside(caseId, 'unsaved entries', JSON.stringify(unsaved)).catch(() => {});
    },
  };
}
