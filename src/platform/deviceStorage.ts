// The best place this browser has to keep cases: its database, or memory alone when there is none.
import { PLAIN_SEALER } from '../ports/sealer.ts';
import { type CaseStorage, failureOf, type StorageEvents, type StorageFailure } from '../ports/storage.ts';
import { browserTimer } from './browserTimer.ts';
import { openIndexedDb } from './indexedDb.ts';
import { memoryStorage } from './memoryStorage.ts';

export interface DeviceStorage {
  readonly storage: CaseStorage;
  /** Why nothing is kept on this device; null when all is well. */
  readonly failure: StorageFailure | null;
}

export async function openDeviceStorage(events: StorageEvents): Promise<DeviceStorage> {
  try {
    const storage = await openIndexedDb({ sealer: PLAIN_SEALER, timer: browserTimer, events });
    return { storage, failure: null };
  } catch (error) {
    return { storage: memoryStorage(), failure: failureOf(error) };
  }
}
