// The rows of one case as texts: entries with the chain that binds each to the one before, heads, and what is put aside.
import type { Id } from '../base/ids.ts';
import { VERSION } from '../model/caseFile/shape.ts';
import type { Sealer, WrappedKey } from '../ports/sealer.ts';
import { type CaseHead, type JournalEntry, type Snapshot, StorageError } from '../ports/storage.ts';
import type { Numbered } from './bestReach.ts';
import { ABOUT, type CaseKey, type DocRow, type KeyPart, openRow, type SealedRow, sealRow } from './indexedDbSchema.ts';
import { entryOf, headOf, snapshotOf } from './storedText.ts';

export interface RawCase {
  readonly journal: readonly SealedRow[];
  readonly journalKeys: readonly CaseKey[];
  readonly snaps: readonly SealedRow[];
  readonly snapKeys: readonly CaseKey[];
}

/** The row that is there; refuses one that a newer version of the program has written. */
export const docOf = (row: DocRow | undefined, caseId: Id): DocRow => {
  if (!row) throw new StorageError('missing', caseId);
  if ((row.schema ?? 0) > VERSION) throw new StorageError('newer', String(row.schema));
  return row;
};

export const keyPart = (key: WrappedKey | undefined, tip: string | undefined): KeyPart => ({
  ...(key ? { key } : {}),
  ...(tip === undefined ? {} : { tip }),
});

/** Opened again, to be sure. */
export async function sealSure(sealer: Sealer, text: string, about: string): Promise<SealedRow> {
  const row = await sealRow(sealer, text, about);
  if ((await openRow(sealer, row, about)) !== text) throw new StorageError('unavailable', 'sealing');
  return row;
}

export const sameKey = (a: WrappedKey | undefined, b: WrappedKey | undefined): boolean =>
  a === b || (!!a && !!b && a.length === b.length && a.every((byte, i) => byte === b[i]));

/** What the first entry under this key is bound to; undefined where there is no chain. */
export const firstTip = async (sealer: Sealer, key: WrappedKey | undefined): Promise<string | undefined> =>
  key && sealer.link?.(key);

export async function headIn(sealer: Sealer, row: DocRow): Promise<CaseHead> {
  const head = headOf(await openRow(sealer, row.head, ABOUT.head(row.id)));
  return row.binnedAt === undefined ? head : { ...head, binnedAt: row.binnedAt };
}

/** The text of every entry; null where it is damaged. A cipher also notices one that was moved, or put in another's place. */
async function textsIn(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<(string | null)[]> {
  const seqAt = (index: number): number => keys[index]?.[1] ?? 0;
  const texts = await Promise.all(
    rows.map((row, index) => openRow(sealer, row, ABOUT.entry(caseId, seqAt(index), row.prev)).catch(() => null)),
  );
  return Promise.all(
    texts.map(async (text, index) => {
      const [row, next] = [rows[index], rows[index + 1]];
      if (!sealer.link || text === null || !row || !next) return text;
      // Only a next entry that is itself sound can tell what it was written after.
      const tells = (texts[index + 1] ?? null) !== null && seqAt(index + 1) === seqAt(index) + 1;
      return tells && (await sealer.link(row.body)) !== next.prev ? null : text;
    }),
  );
}

/** The texts of entries that are all sound. */
export async function entryTexts(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<string[]> {
  const texts = await textsIn(sealer, caseId, rows, keys);
  return texts.map((text, index) => {
    if (text === null) throw new StorageError('unreadable', ABOUT.entry(caseId, keys[index]?.[1] ?? 0));
    return text;
  });
}

const entryAt = (text: string | null, seq: number): JournalEntry | null => {
  try {
    const entry = text === null ? null : entryOf(text);
    return entry?.seq === seq ? entry : null;
  } catch {
    return null;
  }
};

/** Every entry by its number; null where it is damaged. */
export async function numberedEntries(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<Numbered[]> {
  const texts = await textsIn(sealer, caseId, rows, keys);
  return texts.map((text, index) => [keys[index]?.[1] ?? 0, entryAt(text, keys[index]?.[1] ?? 0)]);
}

/** Entries that are all sound. */
export async function entriesIn(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<JournalEntry[]> {
  const numbered = await numberedEntries(sealer, caseId, rows, keys);
  return numbered.map(([seq, entry]) => {
    if (!entry) throw new StorageError('unreadable', ABOUT.entry(caseId, seq));
    return entry;
  });
}

/** The snapshots that can be read. */
export async function snapshotsIn(
  sealer: Sealer,
  caseId: Id,
  rows: readonly SealedRow[],
  keys: readonly CaseKey[],
): Promise<Snapshot[]> {
  const read = rows.map(async (row, index) => {
    const seq = keys[index]?.[1] ?? 0;
    const snapshot = snapshotOf(await openRow(sealer, row, ABOUT.snap(caseId, seq)));
    return snapshot.seq === seq ? [snapshot] : [];
  });
  return (await Promise.all(read.map((one) => one.catch(() => [])))).flat();
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
