// Memory storage that can be told to fail, for tests of what happens then.
import { type MemoryStorage, memoryStorage } from '../../src/platform/memoryStorage.ts';
import { StorageError, type StorageFailure } from '../../src/ports/storage.ts';

export interface FailingStorage extends MemoryStorage {
  /** From now on writing fails like this; null: it works again. */
  fail(failure: StorageFailure | null): void;
}

export function failingStorage(): FailingStorage {
  const storage = memoryStorage();
  let failing: StorageFailure | null = null;
  return {
    ...storage,
    fail(failure) {
      failing = failure;
    },
    async append(...args) {
      if (failing) throw new StorageError(failing);
      await storage.append(...args);
    },
  };
}
