// Puts another set of rows in the place of all that is kept of a case: sealed where it was not, or without its history.
// The new rows are made and opened again first; one transaction then swaps them, so that a crash leaves old or new.
import type { Id } from '../base/ids.ts';
import type { Keys, Sealer } from '../ports/sealer.ts';
import { type CaseHead, type Snapshot, StorageError } from '../ports/storage.ts';
import type { Connection } from './indexedDbConnection.ts';
import type { SecondCopy } from './indexedDbCopy.ts';
import { docOf, entryTexts, firstTip, sameKey, sealEntry } from './indexedDbRows.ts';
import {
  ABOUT,
  allOf,
  type DocRow,
  type KeyPart,
  type MainSchema,
  openRow,
  type SealedRow,
  sealRow,
  type VersionRow,
} from './indexedDbSchema.ts';
import { textOf } from './storedText.ts';

type Main = Connection<MainSchema>;
type NewKey = Awaited<ReturnType<Keys['fresh']>>;

const keyPart = (key: NewKey['wrapped'], tip: string | undefined): KeyPart => ({
  ...(key ? { key } : {}),
  ...(tip === undefined ? {} : { tip }),
});

async function resealedVersion(
  row: VersionRow,
  caseId: Id,
  id: Id,
  plain: Sealer,
  sealer: Sealer,
): Promise<VersionRow> {
  const resealed = async (part: SealedRow, about: string): Promise<SealedRow> =>
    sealSure(sealer, await openRow(plain, part, about), about);
  return {
    about: await resealed(row.about, ABOUT.version(caseId, id)),
    snapshot: await resealed(row.snapshot, ABOUT.versionBody(caseId, id)),
  };
}

async function sealSure(sealer: Sealer, text: string, about: string): Promise<SealedRow> {
  const row = await sealRow(sealer, text, about);
  if ((await openRow(sealer, row, about)) !== text) throw new StorageError('unavailable', 'sealing');
  return row;
}

export interface Protecting {
  readonly main: Main;
  readonly copy: SecondCopy;
  readonly keys: Keys;
}

/** Cases of which something still lies open, in either database. */
export async function unprotectedIn({ main, copy, keys }: Protecting): Promise<Id[]> {
  if (!(await keys.fresh('')).wrapped) return [];
  const docs = await main.read(['docs'], (tx) => tx.objectStore('docs').getAll());
  const open = docs.filter(({ key }) => !key).map(({ id }) => id);
  return [...new Set([...open, ...(await copy.unprotected())])];
}

export async function protectCase({ main, copy, keys }: Protecting, caseId: Id): Promise<void> {
  const { doc, journal, journalKeys, snaps, snapKeys, versions, versionKeys, attic, atticKeys } = await main.read(
    ['docs', 'journal', 'snaps', 'versions', 'attic'],
    async (tx) => {
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
    },
  );
  if (!doc) return copy.protect(caseId, await keys.fresh(caseId));
  if (doc.key) return copy.protect(caseId, { sealer: await keys.of(caseId, doc.key), wrapped: doc.key });

  const plain = await keys.of(caseId, undefined);
  const { sealer, wrapped } = await keys.fresh(caseId);
  let tip = await firstTip(sealer, wrapped);
  const entries: SealedRow[] = [];
  for (const [index, text] of (await entryTexts(plain, caseId, journal, journalKeys)).entries()) {
    const sealed = await sealEntry(sealer, caseId, journalKeys[index]?.[1] ?? 0, text, tip);
    entries.push(sealed.row);
    tip = sealed.tip;
  }
  const back = await entryTexts(sealer, caseId, entries, journalKeys);
  const before = await entryTexts(plain, caseId, journal, journalKeys);
  if (back.some((text, index) => text !== before[index])) throw new StorageError('unavailable', 'sealing');
  const sealedSnaps = await Promise.all(
    snaps.map(async (row, index) => {
      const about = ABOUT.snap(caseId, snapKeys[index]?.[1] ?? 0);
      return sealSure(sealer, await openRow(plain, row, about), about);
    }),
  );
  const sealedVersions = await Promise.all(
    versions.map((row, index) => resealedVersion(row, caseId, versionKeys[index]?.[1] ?? '', plain, sealer)),
  );
  const head = await sealSure(sealer, await openRow(plain, doc.head, ABOUT.head(caseId)), ABOUT.head(caseId));
  const aside = await Promise.all(
    attic.map(async (row) =>
      row.caseId === caseId
        ? { ...row, raw: { sealed: await sealer.seal(JSON.stringify(row.raw) ?? '', ABOUT.aside(caseId)) } }
        : null,
    ),
  );

  await main.write(['docs', 'journal', 'snaps', 'versions', 'attic'], async (tx) => {
    const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
    if (now.seq !== doc.seq || now.key) throw new StorageError('conflict', caseId);
    const { binnedAt } = now;
    const row: DocRow = {
      id: caseId,
      seq: doc.seq,
      head,
      ...(binnedAt === undefined ? {} : { binnedAt }),
      ...keyPart(wrapped, tip),
    };
    await tx.objectStore('docs').put(row);
    for (const [index, entry] of entries.entries()) await tx.objectStore('journal').put(entry, journalKeys[index]);
    for (const [index, snap] of sealedSnaps.entries()) await tx.objectStore('snaps').put(snap, snapKeys[index]);
    for (const [index, version] of sealedVersions.entries())
      await tx.objectStore('versions').put(version, versionKeys[index]);
    for (const [index, one] of aside.entries()) if (one) await tx.objectStore('attic').put(one, atticKeys[index]);
  });
  await copy.protect(caseId, { sealer, ...(wrapped ? { wrapped } : {}) });
}

export async function forgetHistoryOf(
  { main, copy, keys }: Protecting,
  head: CaseHead,
  snapshot: Snapshot,
): Promise<void> {
  const caseId = head.id;
  const { key } = docOf(await main.read(['docs'], (tx) => tx.objectStore('docs').get(caseId)), caseId);
  const { sealer, wrapped } = key ? await keys.fresh(caseId) : { sealer: await keys.of(caseId, undefined) };
  const tip = await firstTip(sealer, wrapped);
  const headRow = await sealSure(sealer, textOf(head), ABOUT.head(caseId));
  const snapRow = await sealSure(sealer, textOf(snapshot), ABOUT.snap(caseId, snapshot.seq));
  // The second copy first: it must not outlive what is to be forgotten.
  await copy.forget(caseId);
  await main.write(['docs', 'journal', 'snaps', 'versions', 'attic'], async (tx) => {
    const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
    if (now.seq !== snapshot.seq || !sameKey(now.key, key)) throw new StorageError('conflict', caseId);
    await tx.objectStore('journal').delete(allOf(caseId));
    await tx.objectStore('snaps').delete(allOf(caseId));
    await tx.objectStore('versions').delete(allOf(caseId));
    await clearAttic(tx.objectStore('attic'), caseId);
    await tx.objectStore('snaps').put(snapRow, [caseId, snapshot.seq]);
    await tx.objectStore('docs').put({ id: caseId, seq: snapshot.seq, head: headRow, ...keyPart(wrapped, tip) });
  });
  await copy.keep(caseId, {
    seq: snapshot.seq,
    head: headRow,
    snapshot: snapRow,
    ...(wrapped ? { key: wrapped } : {}),
  });
}

interface Attic {
  getAllKeys(): Promise<string[]>;
  delete(key: string): Promise<void>;
}

/** What was put aside of a case goes only when its people ask for it: with the case, or with its history. */
export async function clearAttic(attic: Attic, caseId: Id): Promise<void> {
  for (const key of await attic.getAllKeys()) if (key.startsWith(`${caseId}|`)) await attic.delete(key);
}
