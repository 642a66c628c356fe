// Keeps everything of a case in the other way: sealed where it lay open, open where it was sealed. The new rows are made
// and opened again first; one transaction then swaps them, so that a crash leaves the old or the new.
import type { Id } from '../base/ids.ts';
import type { Keys, Sealer } from '../ports/sealer.ts';
import { StorageError } from '../ports/storage.ts';
import type { Connection } from './indexedDbConnection.ts';
import type { SecondCopy } from './indexedDbCopy.ts';
import { docOf, entryTexts, firstTip, keyPart, sealEntry, sealSure } from './indexedDbRows.ts';
import {
  ABOUT,
  allOf,
  type DocRow,
  type MainSchema,
  openRow,
  type SealedRow,
  type VersionRow,
} from './indexedDbSchema.ts';

export interface Rekeying {
  readonly main: Connection<MainSchema>;
  readonly copy: SecondCopy;
  readonly keys: Keys;
}

type Attic = MainSchema['attic']['value'];

/** Cases of which something is kept in another way than it would be now, in either database. */
export async function toRekeyIn({ main, copy, keys }: Rekeying): Promise<Id[]> {
  const sealed = (await keys.fresh('')).wrapped !== undefined;
  const docs = await main.read(['docs'], (tx) => tx.objectStore('docs').getAll());
  const others = docs.filter(({ key }) => (key !== undefined) !== sealed).map(({ id }) => id);
  return [...new Set([...others, ...(await copy.keptOtherwise(sealed))])];
}

export async function rekeyCase({ main, copy, keys }: Rekeying, caseId: Id): Promise<void> {
  const { sealer, wrapped } = await keys.fresh(caseId);
  const { doc, ...old } = await rowsOf(main, caseId);
  if (!doc) return copy.rekey(caseId, { sealer, ...(wrapped ? { wrapped } : {}) });
  docOf(doc, caseId);
  const newest = old.snaps.at(-1);
  const newestSeq = old.snapKeys.at(-1)?.[1];
  if ((doc.key === undefined) === (wrapped === undefined)) {
    // Only the copy had not followed.
    if (newest && newestSeq !== undefined)
      await copy.keep(caseId, {
        seq: newestSeq,
        head: doc.head,
        snapshot: newest,
        ...(doc.key ? { key: doc.key } : {}),
      });
    return;
  }

  const before = await keys.of(caseId, doc.key);
  const rekeyed = async (row: SealedRow, about: string): Promise<SealedRow> =>
    sealSure(sealer, await openRow(before, row, about), about);

  let tip = await firstTip(sealer, wrapped);
  const texts = await entryTexts(before, caseId, old.journal, old.journalKeys);
  const entries: SealedRow[] = [];
  for (const [index, text] of texts.entries()) {
    const made = await sealEntry(sealer, caseId, old.journalKeys[index]?.[1] ?? 0, text, tip);
    entries.push(made.row);
    tip = made.tip;
  }
  const back = await entryTexts(sealer, caseId, entries, old.journalKeys);
  if (back.some((text, index) => text !== texts[index])) throw new StorageError('unavailable', 'sealing');

  // Without a snapshot that can be read the case must be opened and mended first.
  const snaps = await orNulls(old.snaps, (row, index) =>
    rekeyed(row, ABOUT.snap(caseId, old.snapKeys[index]?.[1] ?? 0)),
  );
  const last = snaps.findLastIndex((row) => row !== null);
  const [lastSnap, lastSeq] = [snaps[last], old.snapKeys[last]?.[1]];
  if (!lastSnap || lastSeq === undefined) throw new StorageError('unreadable', 'no snapshot');
  const versions = await orNulls(old.versions, async ({ about, snapshot }, index): Promise<VersionRow> => {
    const id = old.versionKeys[index]?.[1] ?? '';
    return {
      about: await rekeyed(about, ABOUT.version(caseId, id)),
      snapshot: await rekeyed(snapshot, ABOUT.versionBody(caseId, id)),
    };
  });
  const head = await rekeyed(doc.head, ABOUT.head(caseId));
  const attic = await Promise.all(
    old.attic.map(async (row) => (row.caseId === caseId ? atticRow(row, before, sealer) : null)),
  );
  // What cannot be read is not thrown away for that: it goes aside.
  const unread = [...unreadOf(old.snaps, snaps), ...unreadOf(old.versions, versions)];
  const aside = await Promise.all(
    unread.map((raw) => atticRow({ caseId, reason: 'unreadable when sealed anew', raw }, before, sealer)),
  );

  await main.write(['docs', 'journal', 'snaps', 'versions', 'attic'], async (tx) => {
    const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
    if (now.seq !== doc.seq || (now.key === undefined) !== (doc.key === undefined))
      throw new StorageError('conflict', caseId);
    const { key: _, tip: __, ...rest } = now;
    const row: DocRow = { ...rest, head, ...keyPart(wrapped, tip) };
    await tx.objectStore('docs').put(row);
    for (const [index, entry] of entries.entries()) await tx.objectStore('journal').put(entry, old.journalKeys[index]);
    for (const [index, snap] of snaps.entries())
      if (snap) await tx.objectStore('snaps').put(snap, old.snapKeys[index]);
      else await tx.objectStore('snaps').delete(old.snapKeys[index] ?? [caseId, -1]);
    for (const [index, version] of versions.entries())
      if (version) await tx.objectStore('versions').put(version, old.versionKeys[index]);
      else await tx.objectStore('versions').delete(old.versionKeys[index] ?? [caseId, '']);
    for (const [index, one] of attic.entries()) if (one) await tx.objectStore('attic').put(one, old.atticKeys[index]);
    for (const [index, one] of aside.entries())
      await tx.objectStore('attic').put(one, `${caseId}|rekey|${doc.seq}|${index}`);
  });
  await copy.keep(caseId, { seq: lastSeq, head, snapshot: lastSnap, ...(wrapped ? { key: wrapped } : {}) });
}

const rowsOf = (main: Connection<MainSchema>, caseId: Id) =>
  main.read(['docs', 'journal', 'snaps', 'versions', 'attic'], async (tx) => {
    const [doc, journal, journalKeys, snaps, snapKeys, versions, versionKeys, attic, atticKeys] = await Promise.all([
      tx.objectStore('docs').get(caseId),
      tx.objectStore('journal').getAll(allOf(caseId)),
      tx.objectStore('journal').getAllKeys(allOf(caseId)),
      tx.objectStore('snaps').getAll(allOf(caseId)),
      tx.objectStore('snaps').getAllKeys(allOf(caseId)),
      tx.objectStore('versions').getAll(allOf(caseId)),
      tx.objectStore('versions').getAllKeys(allOf(caseId)),
      tx.objectStore('attic').getAll(),
      tx.objectStore('attic').getAllKeys(),
    ]);
    return { doc, journal, journalKeys, snaps, snapKeys, versions, versionKeys, attic, atticKeys };
  });

/** Null where a row cannot be read. */
const orNulls = <T, R>(rows: readonly T[], job: (row: T, index: number) => Promise<R>): Promise<(R | null)[]> =>
  Promise.all(rows.map((row, index) => job(row, index).catch(() => null)));

const unreadOf = (old: readonly unknown[], made: readonly unknown[]): unknown[] =>
  old.filter((_, index) => made[index] === null);

/** What lies aside, sealed with the case; or open again with it, as far as it opens. */
async function atticRow(row: Attic, before: Sealer, sealer: Sealer): Promise<Attic> {
  const about = ABOUT.aside(row.caseId);
  if (sealer.link) return { ...row, raw: { sealed: await sealer.seal(JSON.stringify(row.raw) ?? '', about) } };
  const { sealed } = row.raw as { readonly sealed?: Uint8Array };
  return sealed ? { ...row, raw: await before.open(sealed, about).catch(() => row.raw) } : row;
}
