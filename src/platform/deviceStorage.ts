// The best place this browser has to keep cases: its database behind the vault, or memory alone when there is none.
import type { Age } from '../ports/age.ts';
import { type CaseStorage, failureOf, type StorageEvents, type StorageFailure } from '../ports/storage.ts';
import { browserTimer } from './browserTimer.ts';
import { openIndexedDb } from './indexedDb.ts';
import { memoryStorage } from './memoryStorage.ts';
import { createVault, type DeviceVault } from './vault.ts';

export interface DeviceStorage {
  readonly storage: CaseStorage;
  /** Null when nothing is kept on this device. */
  readonly vault: DeviceVault | null;
  /** Why nothing is kept on this device; null when all is well. */
  readonly failure: StorageFailure | null;
}

/** Nothing is read and nothing is kept: whatever lies on this device stays untouched. */
export const startEmpty = (): DeviceStorage => ({ storage: memoryStorage(), vault: null, failure: null });

export async function openDeviceStorage(events: StorageEvents, age: Age): Promise<DeviceStorage> {
  const vault = createVault(age);
  try {
    const storage = await openIndexedDb({ keys: vault.keys, timer: browserTimer, events });
    await vault.begin(storage.notes);
    return { storage, vault, failure: null };
  } catch (error) {
    return { storage: memoryStorage(), vault: null, failure: failureOf(error) };
  }
}
