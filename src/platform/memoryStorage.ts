// Keeps cases in memory only: for a browser without storage, for "niets bewaren", and for tests. Behaves like the
// database: everything goes through text, entries are added and never overwritten.
import type { Id } from '../base/ids.ts';
import {
  byLastChange,
  byMoment,
  type CaseHead,
  type CaseStorage,
  type JournalEntry,
  type Snapshot,
  StorageError,
  type StoredCase,
} from '../ports/storage.ts';
import { demandKnownSchema, entryOf, headOf, KEEP_FOR_UNDO, snapshotOf, textOf, versionOf } from './storedText.ts';

interface Kept {
  head: string;
  snapshot: string;
  readonly journal: Map<number, string>;
  readonly versions: Map<Id, { readonly version: string; readonly snapshot: string }>;
}

export interface MemoryStorage extends CaseStorage {
  readonly aside: { readonly caseId: Id; readonly reason: string; readonly raw: string }[];
}

export function memoryStorage(): MemoryStorage {
  const cases = new Map<Id, Kept>();
  const aside: { caseId: Id; reason: string; raw: string }[] = [];

  const kept = (caseId: Id): Kept => {
    const found = cases.get(caseId);
    if (!found) throw new StorageError('missing', caseId);
    return found;
  };
  const entriesFrom = ({ journal }: Kept, seq: number): JournalEntry[] =>
    [...journal.entries()]
      .filter(([nr]) => nr > seq)
      .sort(([a], [b]) => a - b)
      .map(([, text]) => entryOf(text));
  const changeHead = (caseId: Id, change: (head: CaseHead) => CaseHead): void => {
    const one = kept(caseId);
    one.head = textOf(change(headOf(one.head)));
  };

  return {
    lasting: false,
    lasts: () => false,
    aside,
    async list() {
      return [...cases.values()].map(({ head }) => headOf(head)).sort(byLastChange);
    },
    async create(head, snapshot) {
      if (cases.has(head.id)) throw new StorageError('conflict', head.id);
      cases.set(head.id, { head: textOf(head), snapshot: textOf(snapshot), journal: new Map(), versions: new Map() });
    },
    async open(caseId): Promise<StoredCase> {
      const one = kept(caseId);
      const head = headOf(one.head);
      demandKnownSchema(head);
      const snapshot = snapshotOf(one.snapshot);
      return { head, snapshot, entries: entriesFrom(one, 0) };
    },
    async mend(head, snapshot) {
      kept(head.id).head = textOf(head);
      kept(head.id).snapshot = textOf(snapshot);
    },
    async append(caseId, entry, head) {
      const one = kept(caseId);
      if (headOf(one.head).seq !== entry.seq - 1) throw new StorageError('conflict', String(entry.seq));
      one.journal.set(entry.seq, textOf(entry));
      one.head = textOf(head);
    },
    async entriesAfter(caseId, seq) {
      return entriesFrom(kept(caseId), seq);
    },
    async saveSnapshot(caseId, snapshot: Snapshot) {
      const one = kept(caseId);
      if (snapshotOf(one.snapshot).seq > snapshot.seq) return;
      one.snapshot = textOf(snapshot);
      for (const seq of one.journal.keys()) if (seq <= snapshot.seq - KEEP_FOR_UNDO) one.journal.delete(seq);
    },
    async keepVersion(caseId, version, snapshot) {
      kept(caseId).versions.set(version.id, { version: textOf(version), snapshot: textOf(snapshot) });
    },
    async versions(caseId) {
      return [...kept(caseId).versions.values()].map(({ version }) => versionOf(version)).sort(byMoment);
    },
    async readVersion(caseId, id) {
      const found = kept(caseId).versions.get(id);
      if (!found) throw new StorageError('missing', id);
      return snapshotOf(found.snapshot);
    },
    async dropVersion(caseId, id) {
      kept(caseId).versions.delete(id);
    },
    async bin(caseId, at) {
      changeHead(caseId, (head) => ({ ...head, binnedAt: at }));
    },
    async restore(caseId) {
      changeHead(caseId, ({ binnedAt: _, ...head }) => head);
    },
    async purge(caseId) {
      cases.delete(caseId);
    },
    async lost() {
      return [];
    },
    async bringBack(caseId) {
      throw new StorageError('missing', caseId);
    },
    async keepAside(caseId, reason, raw) {
      aside.push({ caseId, reason, raw });
    },
    async toRekey() {
      return [];
    },
    async rekey(caseId) {
      kept(caseId);
    },
    async forgetHistory(head, snapshot) {
      const one = kept(head.id);
      if (headOf(one.head).seq !== snapshot.seq) throw new StorageError('conflict', head.id);
      cases.set(head.id, { head: textOf(head), snapshot: textOf(snapshot), journal: new Map(), versions: new Map() });
    },
  };
}
