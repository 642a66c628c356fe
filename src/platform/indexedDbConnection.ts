// One database of the browser: opens it, opens it again when the browser has dropped it, and turns its errors into ours.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { StorageError, type StorageEvents, type StorageFailure } from '../ports/storage.ts';
import type { Timer } from '../ports/timer.ts';

/** A browser that has not answered by then is not going to. */
const OPEN_WITHIN_MS = 8000;

export interface Connection<S extends DBSchema> {
  read<T>(
    stores: StoreNames<S>[],
    job: (tx: IDBPTransaction<S, StoreNames<S>[], 'readonly'>) => Promise<T>,
  ): Promise<T>;
  /** Resolves when the transaction is complete, and thus on the device; nothing of it is kept when the job fails. */
  write<T>(
    stores: StoreNames<S>[],
    job: (tx: IDBPTransaction<S, StoreNames<S>[], 'readwrite'>) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

export interface Opening {
  readonly name: string;
  readonly version: number;
  readonly timer: Timer;
  readonly events: StorageEvents;
}

export async function connect<S extends DBSchema>(
  { name, version, timer, events }: Opening,
  upgrade: (db: IDBPDatabase<S>) => void,
): Promise<Connection<S>> {
  let db: IDBPDatabase<S> | null = null;
  let outdated = false;

  const open = (): Promise<IDBPDatabase<S>> =>
    new Promise((resolve, reject) => {
      const giveUp = timer.after(OPEN_WITHIN_MS, () => reject(new StorageError('unavailable', 'open takes too long')));
      const opening = openDB<S>(name, version, {
        upgrade,
        blocked: () => events.blocked(),
        blocking() {
          outdated = true;
          db?.close();
          db = null;
          events.outdated();
        },
        terminated() {
          db = null;
        },
      });
      opening.then(resolve, reject).finally(giveUp);
    });

  const connected = async (): Promise<IDBPDatabase<S>> => {
    if (outdated) throw new StorageError('newer');
    db ??= await open();
    return db;
  };

  /** A connection that died without telling is opened once more. */
  const started = async <T>(start: (db: IDBPDatabase<S>) => T): Promise<T> => {
    try {
      return start(await connected());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError' || outdated) throw error;
      db = null;
      return start(await connected());
    }
  };

  const told = async <T>(job: () => Promise<T>): Promise<T> => {
    try {
      return await job();
    } catch (error) {
      // What the browser says of a database it has lost; whoever tries again gets another connection.
      if (error instanceof DOMException && (error.name === 'UnknownError' || error.name === 'InvalidStateError')) {
        db?.close();
        db = null;
      }
      throw storageError(error);
    }
  };

  await told(connected);
  return {
    read: (stores, job) => told(async () => job(await started((one) => one.transaction(stores, 'readonly')))),
    write: (stores, job) =>
      told(async () => {
        const tx = await started((one) => one.transaction(stores, 'readwrite', { durability: 'strict' }));
        const done = tx.done.then(
          () => null,
          (error: unknown) => ({ error }),
        );
        try {
          const result = await job(tx);
          const failed = await done;
          if (failed) throw tx.error ?? failed.error;
          return result;
        } catch (error) {
          try {
            tx.abort();
          } catch {
            // It has ended already.
          }
          await done;
          throw error instanceof StorageError ? error : (tx.error ?? error);
        }
      }),
    close() {
      db?.close();
      db = null;
    },
  };
}

const FAILURES: Readonly<Record<string, StorageFailure>> = {
  ConstraintError: 'conflict',
  QuotaExceededError: 'quota',
  VersionError: 'newer',
};

function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : '';
  return new StorageError(FAILURES[name] ?? 'unavailable', error instanceof Error ? error.message : '', error);
}
