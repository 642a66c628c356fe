// The rows of one case as texts: entries with the chain that binds each to the one before, heads, and what is put aside.
import type { Id } from '../base/ids.ts';
import type { Sealer, WrappedKey } from '../ports/sealer.ts';
import { type CaseHead, type JournalEntry, StorageError } from '../ports/storage.ts';
import { ABOUT, type CaseKey, type DocRow, openRow, type SealedRow, sealRow } from './indexedDbSchema.ts';
import { entryOf, headOf } from './storedText.ts';

export interface RawCase {
  readonly journal: readonly SealedRow[];
  readonly journalKeys: readonly CaseKey[];
  readonly snaps: readonly SealedRow[];
  readonly snapKeys: readonly CaseKey[];
}

export const docOf = (row: DocRow | undefined, caseId: Id): DocRow => {
  if (!row) throw new StorageError('missing', caseId);
  return row;
};

export const sameKey = (a: WrappedKey | undefined, b: WrappedKey | undefined): boolean =>
  a === b || (!!a && !!b && a.length === b.length && a.every((byte, i) => byte === b[i]));

/** What the first entry under this key is bound to; undefined where there is no chain. */
export const firstTip = async (sealer: Sealer, key: WrappedKey | undefined): Promise<string | undefined> =>
  key && sealer.link?.(key);

export async function headIn(sealer: Sealer, row: DocRow): Promise<CaseHead> {
  const head = headOf(await openRow(sealer, row.head, ABOUT.head(row.id)));
  return row.binnedAt === undefined ? head : { ...head, binnedAt: row.binnedAt };
}

/** The texts of entries; a cipher notices one that was changed, moved or taken from between. */
export const entryTexts = (
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<string[]> =>
  Promise.all(
    rows.map(async (row, index) => {
      const about = ABOUT.entry(caseId, keys[index]?.[1] ?? 0, row.prev);
      const before = rows[index - 1];
      if (sealer.link && before && (await sealer.link(before.body)) !== row.prev)
        throw new StorageError('unreadable', about);
      return openRow(sealer, row, about);
    }),
  );

export async function entriesIn(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<JournalEntry[]> {
  const texts = await entryTexts(sealer, caseId, rows, keys);
  return texts.map((text, index) => {
    const seq = keys[index]?.[1] ?? 0;
    const entry = entryOf(text);
    if (entry.seq !== seq) throw new StorageError('unreadable', ABOUT.entry(caseId, seq));
    return entry;
  });
}

/** One entry as a row, and what the next is bound to. */
export async function sealEntry(
  sealer: Sealer,
  caseId: Id,
  seq: number,
  text: string,
  prev: string | undefined,
): Promise<{ readonly row: SealedRow; readonly tip: string | undefined }> {
  const sealed = await sealRow(sealer, text, ABOUT.entry(caseId, seq, prev));
  return {
    row: prev === undefined ? sealed : { ...sealed, prev },
    tip: await sealer.link?.(sealed.body),
  };
}
