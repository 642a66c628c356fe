// An open case between the screen and the place it is kept: writes when this tab is the writer, follows when it is not.
import type { Id } from '../base/ids.ts';
import { sameTables } from '../base/tables.ts';
import { type CaseHead, type Damage, failureOf, type JournalEntry, type Snapshot } from '../ports/storage.ts';
import { headOfTables } from './cases.ts';
import { withPauses } from './drawAhead.ts';
import { advance, type History, historyIn, historyOf } from './history.ts';
import { createJournal, type Journal } from './journal.ts';
import type { SaveState } from './saveState.ts';
import { damageProblem, openProblem } from './saveState.ts';
import type { SessionPorts } from './session.ts';
import type { SessionState } from './state.ts';
import { keepOfTheDay } from './versions.ts';

/** A version of the day is kept so long after the first change, once the drawing stands still. */
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
  /** The copy that this tab is writing: another one each time it begins. */
  replica(): Id;
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
  let damage: Damage | null = null;
  let found: Snapshot | null = null;
  let forgetFound = (): void => {};
  let replica: Id = '';
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
    damage = stored.damage ?? null;
    const history = historyOf(stored);
    keptSeq = history.seq;
    if (drawAhead) await withPauses(drawAhead(history.tables, screen.state().audience), timer);
    if (closed) return;
    screen.show(history);
    if (damage) screen.set({ problem: damageProblem(damage) });
  };

  /** What was opened around damage is kept whole again; when that does not work, it is opened around it once more. */
  const mend = async (): Promise<void> => {
    if (!damage) return;
    const { tables, seq, counter, stamps } = screen.state();
    try {
      await storage.mend(headOfTables(caseId, tables, seq, clock.now()), { seq, counter, tables, stamps });
      damage = null;
      snapshotSeq = seq;
    } catch {
      // Steps of now come after the damage either way.
    }
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

  /** How the case was found: kept once it is no longer so. A day without its version is no reason to alarm anybody. */
  const keepDaySoon = (): void => {
    const then = found;
    if (!then) return;
    found = null;
    forgetFound = timer.after(DAY_VERSION_AFTER_MS, () => {
      if (closed || !journal) return;
      if (sameTables(then.tables, screen.state().tables)) found = then;
      else void later(() => keepOfTheDay({ storage, clock, newId }, caseId, then).catch(() => undefined));
    });
  };

  const startWriting = (): void => {
    replica = newId();
    journal = createJournal(caseId, storage, timer, {
      saving: () => screen.set({ saving: { is: 'saving' } }),
      saved(seq) {
        keptSeq = seq;
        screen.set({ saving: settled });
        claim.tell(seq);
        if (seq - snapshotSeq >= SNAPSHOT_EVERY) void later(keepSnapshot);
        keepDaySoon();
      },
      // A newer program writes here by now: what was typed stays in sight, and nothing comes with it.
      failing: (failure) =>
        screen.set({ saving: { is: 'failing', failure }, ...(failure === 'newer' && { readOnly: true }) }),
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

  const claim = await tabs.claim(caseId, {
    granted() {
      holdsClaim = true;
      void later(async () => {
        // The tab that wrote may have mended it since.
        await (damage ? readAll() : readOn());
        await mend();
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
  screen.set({ problem: null });
  try {
    await readAll();
    if (holdsClaim) await mend();
  } catch (error) {
    closed = true;
    claim.release();
    throw error;
  }
  screen.set({ caseId });
  const { seq, counter, tables, stamps } = screen.state();
  found = { seq, counter, tables, stamps };
  begin();
  if (holdsClaim) startWriting();
  else screen.set({ readOnly: true, saving: { is: 'readOnly' } });
  return {
    caseId,
    replica: () => replica,
    keep: (entry, head) => journal?.add(entry, head),
    workHere() {
      if (journal) return;
      if (!holdsClaim) return claim.takeOver();
      void later(async () => {
        await readAll();
        await mend();
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
        found = null;
        forgetFound();
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
