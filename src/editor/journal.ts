// Hands every entry to storage at once and one after the other, and keeps what is not acknowledged until it is.
import type { Id } from '../base/ids.ts';
import {
  type CaseHead,
  type CaseStorage,
  failureOf,
  type JournalEntry,
  type StorageFailure,
} from '../ports/storage.ts';
import type { Timer } from '../ports/timer.ts';

const RETRY_AFTER_MS = [1000, 2000, 5000] as const;
const LAST_RETRY_MS = 10_000;

export interface JournalEvents {
  /** Something is being written. */
  saving(): void;
  /** Everything up to entry `seq` is on the device. */
  saved(seq: number): void;
  /** It did not work; it is tried again. */
  failing(failure: StorageFailure): void;
  /** Another writer was first: these entries are not kept and will not be. */
  conflict(unsaved: readonly JournalEntry[]): void;
}

export interface Journal {
  add(entry: JournalEntry, head: CaseHead): void;
  /** Resolves when nothing is waiting, or when writing has stopped or fails. */
  flush(): Promise<void>;
  /** Writes nothing more; gives what was not acknowledged. */
  stop(): readonly JournalEntry[];
  /** Entries that are not acknowledged yet. */
  waiting(): number;
}

export function createJournal(caseId: Id, storage: CaseStorage, timer: Timer, events: JournalEvents): Journal {
  let queue: { readonly entry: JournalEntry; readonly head: CaseHead }[] = [];
  let busy = false;
  let stopped = false;
  let failures = 0;
  let cancelRetry: (() => void) | null = null;
  let flushed: (() => void)[] = [];

  const settle = (): void => {
    const calls = flushed;
    flushed = [];
    for (const call of calls) call();
  };

  /** Kept after all by a try that seemed to fail: the answer got lost, not the entry. */
  const isKept = async (entry: JournalEntry): Promise<boolean> => {
    if (failures === 0) return false;
    const [there] = await storage.entriesAfter(caseId, entry.seq - 1).catch(() => []);
    return JSON.stringify(there) === JSON.stringify(entry);
  };

  const retryNow = (): void => {
    cancelRetry?.();
    cancelRetry = null;
    void drain();
  };

  const failed = (failure: StorageFailure): void => {
    if (failure === 'conflict') {
      stopped = true;
      const unsaved = queue.map(({ entry }) => entry);
      queue = [];
      events.conflict(unsaved);
      return;
    }
    events.failing(failure);
    cancelRetry = timer.after(RETRY_AFTER_MS[failures] ?? LAST_RETRY_MS, retryNow);
    failures += 1;
  };

  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = queue[0]; next && !stopped && !cancelRetry; next = queue[0]) {
      const { entry, head } = next;
      try {
        await storage.append(caseId, entry, head).catch(async (error: unknown) => {
          if (failureOf(error) !== 'conflict' || !(await isKept(entry))) throw error;
        });
        queue.shift();
        failures = 0;
        if (queue.length === 0 && !stopped) events.saved(entry.seq);
      } catch (error) {
        if (stopped) break;
        failed(failureOf(error));
      }
    }
    busy = false;
    settle();
  };

  return {
    add(entry, head) {
      if (stopped) return;
      queue.push({ entry, head });
      if (failures === 0) events.saving();
      void drain();
    },
    flush() {
      if (stopped || (queue.length === 0 && !busy)) return Promise.resolve();
      return new Promise((resolve) => {
        flushed.push(resolve);
        if (cancelRetry) retryNow();
      });
    },
    stop() {
      stopped = true;
      cancelRetry?.();
      cancelRetry = null;
      return queue.map(({ entry }) => entry);
    },
    waiting: () => queue.length,
  };
}
