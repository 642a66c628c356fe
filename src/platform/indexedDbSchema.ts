// What lies where in the two databases.
import type { DBSchema } from 'idb';
import type { Id } from '../base/ids.ts';
import type { Sealed, Sealer, WrappedKey } from '../ports/sealer.ts';
import { StorageError } from '../ports/storage.ts';
import { checksum } from './storedText.ts';

export interface SealedRow {
  readonly body: Sealed;
  /** Of the text inside; a cipher has a better one of its own. */
  readonly sum?: number;
  /** Sealed entries: the link of the entry before. */
  readonly prev?: string;
}

/** The key of a sealed case, and what its next entry is bound to. Without them the case is kept as it is. */
export interface KeyPart {
  readonly key?: WrappedKey;
  readonly tip?: string;
}

export interface DocRow extends KeyPart {
  readonly id: Id;
  /** The number of the last entry: the fence against a writer that is behind. */
  readonly seq: number;
  /** The version of the records: the fence against a program that does not know them. */
  readonly schema?: number;
  readonly binnedAt?: string;
  readonly head: SealedRow;
}

/** The note without which nothing sealed opens. */
export const VAULT_NOTE = 'vault';

export type CaseKey = [caseId: Id, seq: number];

export type VersionKey = [caseId: Id, id: Id];

/** A moment that is kept on purpose: what the list says of it, and the case as it was. */
export interface VersionRow {
  readonly about: SealedRow;
  readonly snapshot: SealedRow;
}

export interface MainSchema extends DBSchema {
  docs: { key: Id; value: DocRow };
  journal: { key: CaseKey; value: SealedRow };
  snaps: { key: CaseKey; value: SealedRow };
  versions: { key: VersionKey; value: VersionRow };
  /** What could not be read or kept; it goes only with its case, or with its history, when somebody asks for that. */
  attic: { key: string; value: { readonly caseId: Id; readonly reason: string; readonly raw: unknown } };
  device: { key: string; value: string };
}

/** The last snapshot of every case once more, and the notes without which nothing sealed opens. */
export interface CopySchema extends DBSchema {
  snaps: { key: Id; value: CopyRow };
  device: { key: string; value: string };
}

export interface CopyRow {
  readonly key?: WrappedKey;
  readonly seq: number;
  readonly head: SealedRow;
  readonly snapshot: SealedRow;
}

/** Every row of one case, for stores keyed by `CaseKey`. */
export const allOf = (caseId: Id): IDBKeyRange => IDBKeyRange.bound([caseId], [caseId, []]);

/** What a sealed text belongs to; a cipher binds it, so that rows cannot be swapped. */
export const ABOUT = {
  head: (caseId: Id) => `${caseId}|head`,
  entry: (caseId: Id, seq: number, prev?: string) =>
    prev === undefined ? `${caseId}|${seq}` : `${caseId}|${seq}|${prev}`,
  aside: (caseId: Id) => `${caseId}|aside`,
  snap: (caseId: Id, seq: number) => `${caseId}|snap|${seq}`,
  version: (caseId: Id, id: Id) => `${caseId}|version|${id}`,
  versionBody: (caseId: Id, id: Id) => `${caseId}|version|${id}|snap`,
} as const;

export async function sealRow(sealer: Sealer, text: string, about: string): Promise<SealedRow> {
  const body = await sealer.seal(text, about);
  return sealer.link ? { body } : { body, sum: checksum(text) };
}

/** The text of a row; throws 'unreadable' when it is damaged. */
export async function openRow(sealer: Sealer, row: SealedRow, about: string): Promise<string> {
  let text: string;
  try {
    text = await sealer.open(row.body, about);
  } catch (cause) {
    throw new StorageError('unreadable', about, cause);
  }
  if (!sealer.link && checksum(text) !== row.sum) throw new StorageError('unreadable', about);
  return text;
}
