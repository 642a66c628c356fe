// What lies where in the two databases.
import type { DBSchema } from 'idb';
import type { Id } from '../base/ids.ts';
import type { Sealed, Sealer } from '../ports/sealer.ts';
import { StorageError } from '../ports/storage.ts';
import { checksum } from './storedText.ts';

export interface SealedRow {
  readonly body: Sealed;
  /** Of the text inside. */
  readonly sum: number;
}

export interface DocRow {
  readonly id: Id;
  /** The number of the last entry: the fence against a writer that is behind. */
  readonly seq: number;
  readonly binnedAt?: string;
  readonly head: SealedRow;
}

export type CaseKey = [caseId: Id, seq: number];

export interface MainSchema extends DBSchema {
  docs: { key: Id; value: DocRow };
  journal: { key: CaseKey; value: SealedRow };
  snaps: { key: CaseKey; value: SealedRow };
  /** What could not be read or kept; the program never deletes from it. */
  attic: { key: string; value: { readonly caseId: Id; readonly reason: string; readonly raw: unknown } };
  device: { key: string; value: string };
}

/** The last snapshot of every case once more. */
export interface CopySchema extends DBSchema {
  snaps: { key: Id; value: CopyRow };
}

export interface CopyRow {
  readonly seq: number;
  readonly head: SealedRow;
  readonly snapshot: SealedRow;
}

/** Every row of one case, for stores keyed by `CaseKey`. */
export const allOf = (caseId: Id): IDBKeyRange => IDBKeyRange.bound([caseId], [caseId, []]);

/** What a sealed text belongs to; a cipher binds it, so that rows cannot be swapped. */
export const ABOUT = {
  head: (caseId: Id) => `${caseId}|head`,
  entry: (caseId: Id, seq: number) => `${caseId}|${seq}`,
  snap: (caseId: Id, seq: number) => `${caseId}|snap|${seq}`,
} as const;

export async function sealRow(sealer: Sealer, text: string, about: string): Promise<SealedRow> {
  return { body: await sealer.seal(text, about), sum: checksum(text) };
}

/** The text of a row; throws 'unreadable' when it is damaged. */
export async function openRow(sealer: Sealer, row: SealedRow, about: string): Promise<string> {
  let text: string;
  try {
    text = await sealer.open(row.body, about);
  } catch (cause) {
    throw new StorageError('unreadable', about, cause);
  }
  if (checksum(text) !== row.sum) throw new StorageError('unreadable', about);
  return text;
}
