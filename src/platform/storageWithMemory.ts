// Two places as one: new cases go to memory while the user wants nothing kept; what is on the device stays there.
import type { Id } from '../base/ids.ts';
import { byLastChange, type CaseStorage } from '../ports/storage.ts';
import { memoryStorage } from './memoryStorage.ts';

export interface StorageWithMemory {
  readonly storage: CaseStorage;
  /** Whether something was done to a case that goes with the page. */
  holds(): boolean;
}

export function storageWithMemory(device: CaseStorage, keepNothing: () => boolean): StorageWithMemory {
  const memory = memoryStorage();
  const inMemory = new Set<Id>();
  let worked = false;
  const place = (caseId: Id): CaseStorage => (inMemory.has(caseId) ? memory : device);
  return {
    holds: () => worked,
    storage: {
      get lasting() {
        return device.lasting && !keepNothing();
      },
      lasts: (caseId) => place(caseId).lasts(caseId),
      list: async () => [...(await memory.list()), ...(await device.list())].sort(byLastChange),
      create(head, snapshot) {
        if (!keepNothing()) return device.create(head, snapshot);
        inMemory.add(head.id);
        return memory.create(head, snapshot);
      },
      open: (caseId) => place(caseId).open(caseId),
      mend: (head, snapshot) => place(head.id).mend(head, snapshot),
      append(caseId, entry, head) {
        worked ||= inMemory.has(caseId);
        return place(caseId).append(caseId, entry, head);
      },
      entriesAfter: (caseId, seq) => place(caseId).entriesAfter(caseId, seq),
      saveSnapshot: (caseId, snapshot) => place(caseId).saveSnapshot(caseId, snapshot),
      keepVersion: (caseId, version, snapshot) => place(caseId).keepVersion(caseId, version, snapshot),
      versions: (caseId) => place(caseId).versions(caseId),
      readVersion: (caseId, id) => place(caseId).readVersion(caseId, id),
      dropVersion: (caseId, id) => place(caseId).dropVersion(caseId, id),
      bin: (caseId, at) => place(caseId).bin(caseId, at),
      restore: (caseId) => place(caseId).restore(caseId),
      purge: (caseId) => place(caseId).purge(caseId),
      lost: () => device.lost(),
      bringBack: (caseId) => device.bringBack(caseId),
      keepAside: (caseId, reason, raw) => place(caseId).keepAside(caseId, reason, raw),
      toRekey: () => device.toRekey(),
      rekey: (caseId) => place(caseId).rekey(caseId),
      forgetHistory: (head, snapshot) => place(head.id).forgetHistory(head, snapshot),
    },
  };
}
