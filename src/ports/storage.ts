// Where cases are kept: an append-only journal per case, acknowledged entry by entry, with snapshots beside it.
import type { Id } from '../base/ids.ts';
import type { Change } from '../base/transact.ts';
import type { Tables } from '../model/records/registry.ts';
import type { Stamps } from '../model/stamps.ts';

/** What the list of cases shows, kept beside the case so that listing opens nothing. */
export interface CaseHead {
  readonly id: Id;
  readonly title: string;
  /** The number of the last journal entry. */
  readonly seq: number;
  readonly people: number;
  /** ISO moment, to show. */
  readonly changedAt: string;
  readonly fictional: boolean;
  /** In the bin since. */
  readonly binnedAt?: string;
  readonly schema: number;
  /** The title itself could not be read. */
  readonly unreadable?: true;
}

/** Versions, oldest first: by the steps in them, as clocks are set wrong and right again. Those put back from a file have none. */
export const byMoment = (a: Version, b: Version): number => a.seq - b.seq || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The order of a list of cases: the last changed first. */
export const byLastChange = (a: CaseHead, b: CaseHead): number =>
  a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : a.id < b.id ? -1 : 1;

/** One command, undo or redo, as it is kept. */
export interface JournalEntry {
  /** 1, 2, 3, …: the order, and the fence between two writers. */
  readonly seq: number;
  /** ISO moment, to show; never used to put things in order. */
  readonly at: string;
  /** The random id of the copy that was written: one stretch of writing by one tab. */
  readonly replica: Id;
  /** A logical clock (Lamport) per replica, for merging copies. */
  readonly counter: number;
  readonly act: 'do' | 'undo' | 'redo';
  /** The key of the step's name. */
  readonly label: string;
  /** Belongs to the same undo step as the entry before it (typing). */
  readonly joins?: boolean;
  readonly changes: readonly Change[];
  /** Of a merge: the stamps that are otherwise than the changes alone would make them. */
  readonly merged?: Stamps;
  readonly selectionBefore: readonly Id[];
  readonly selectionAfter: readonly Id[];
}

/** The whole case as it is after entry `seq`. */
export interface Snapshot {
  readonly seq: number;
  readonly counter: number;
  readonly tables: Tables;
  readonly stamps: Stamps;
}

export interface StoredCase {
  readonly head: CaseHead;
  readonly snapshot: Snapshot;
  /** Every entry that is kept, oldest first; those up to the snapshot are there to be undone. */
  readonly entries: readonly JournalEntry[];
  /** Something of it could not be read. The raw bytes lie aside; what is here is the best that can be made of it. */
  readonly damage?: Damage;
}

export interface Damage {
  /** How far the case went; the next entry comes after it. */
  readonly last: number;
  /** Steps that are not in it; 0 when only what can be undone is missing. */
  readonly lost: number;
  /** They are the last ones: nothing came after. */
  readonly atEnd: boolean;
}

/** A moment of a case that is kept on purpose: by name, or by itself once a day (then without a name). */
export interface Version {
  readonly id: Id;
  readonly name: string;
  /** ISO moment. */
  readonly at: string;
  readonly people: number;
  /** The number of the last entry that is in it. */
  readonly seq: number;
}

export type StorageFailure =
  /** Another writer wrote this entry number first. */
  | 'conflict'
  | 'quota'
  /** The database is absent, closed or broken; trying again may help. */
  | 'unavailable'
  /** A newer version of the program has been used here. */
  | 'newer'
  /** What is there cannot be read; it is left alone and may not be written to. */
  | 'unreadable'
  | 'missing'
  /** Protected, and the passphrase has not been given. */
  | 'locked';

export class StorageError extends Error {
  readonly failure: StorageFailure;
  constructor(failure: StorageFailure, detail = '', cause?: unknown) {
    super(detail === '' ? failure : `${failure}: ${detail}`, { cause });
    this.name = 'StorageError';
    this.failure = failure;
  }
}

export const failureOf = (error: unknown): StorageFailure =>
  error instanceof StorageError ? error.failure : 'unavailable';

export interface CaseStorage {
  /** False when nothing outlives the page. */
  readonly lasting: boolean;
  /** Whether this case outlives the page. */
  lasts(caseId: Id): boolean;
  /** Every case, those in the bin too, last changed first. */
  list(): Promise<CaseHead[]>;
  /** Keeps a new case whole, as snapshot number `head.seq`. */
  create(head: CaseHead, snapshot: Snapshot): Promise<void>;
  /** Opens around what is damaged as far as that can be; it is put aside first, and told of in `damage`. */
  open(caseId: Id): Promise<StoredCase>;
  /** Keeps a case that was opened around damage as it is now, in the place of what could not all be read. */
  mend(head: CaseHead, snapshot: Snapshot): Promise<void>;
  /** Resolves only when the entry and the head are safely on the device, together. */
  append(caseId: Id, entry: JournalEntry, head: CaseHead): Promise<void>;
  entriesAfter(caseId: Id, seq: number): Promise<JournalEntry[]>;
  /** Writes, reads back, compares; only then lets go of older entries that nobody needs for undo. */
  saveSnapshot(caseId: Id, snapshot: Snapshot): Promise<void>;
  /** Writes, reads back, compares. */
  keepVersion(caseId: Id, version: Version, snapshot: Snapshot): Promise<void>;
  /** Oldest first; those that cannot be read are left out. */
  versions(caseId: Id): Promise<Version[]>;
  readVersion(caseId: Id, id: Id): Promise<Snapshot>;
  dropVersion(caseId: Id, id: Id): Promise<void>;
  bin(caseId: Id, at: string): Promise<void>;
  restore(caseId: Id): Promise<void>;
  /** Takes a case away for good, copies included. */
  purge(caseId: Id): Promise<void>;
  /** Cases that the second copy knows and this place has lost. */
  lost(): Promise<CaseHead[]>;
  /** Brings a lost case back from the second copy. */
  bringBack(caseId: Id): Promise<void>;
  /** Puts something aside that could not be used, raw; it is never deleted by the program. */
  keepAside(caseId: Id, reason: string, raw: string): Promise<void>;
  /** Cases that are kept in another way than they would be now: lying open under a passphrase, or still sealed without. */
  toRekey(): Promise<Id[]>;
  /** Keeps everything of a case in the way of now: made new, opened again to be sure, and only then put in the old place. */
  rekey(caseId: Id): Promise<void>;
  /** Keeps the case as it is now and nothing of what was before: history, older snapshots, copies and the old key go. */
  forgetHistory(head: CaseHead, snapshot: Snapshot): Promise<void>;
}

/** Told when the place itself changes under the program. */
export interface StorageEvents {
  /** Another tab needs the database in a newer shape; this one has let go of it. */
  outdated(): void;
  /** Another tab holds the database back. */
  blocked(): void;
}
