// Puts another set of rows in the place of all that is kept of a case: without its history, or whole again after damage.
import type { Id } from '../base/ids.ts';
import { type CaseHead, type Snapshot, StorageError } from '../ports/storage.ts';
import type { Rekeying } from './indexedDbRekey.ts';
import { docOf, firstTip, keyPart, sameKey, sealSure } from './indexedDbRows.ts';
import { ABOUT, allOf } from './indexedDbSchema.ts';
import { textOf } from './storedText.ts';

export async function forgetHistoryOf(
  { main, copy, keys }: Rekeying,
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
    await tx
      .objectStore('docs')
      .put({ id: caseId, seq: snapshot.seq, schema: head.schema, head: headRow, ...keyPart(wrapped, tip) });
  });
  await copy.keep(caseId, {
    seq: snapshot.seq,
    head: headRow,
    snapshot: snapRow,
    ...(wrapped ? { key: wrapped } : {}),
  });
}

/** What could not all be read lies aside by now; the key stays, and so do the versions. */
export async function mendCase({ main, copy, keys }: Rekeying, head: CaseHead, snapshot: Snapshot): Promise<void> {
  const { id: caseId, schema } = head;
  const { seq } = snapshot;
  const { key } = docOf(await main.read(['docs'], (tx) => tx.objectStore('docs').get(caseId)), caseId);
  const sealer = await keys.of(caseId, key);
  const headRow = await sealSure(sealer, textOf(head), ABOUT.head(caseId));
  const snapRow = await sealSure(sealer, textOf(snapshot), ABOUT.snap(caseId, seq));
  await main.write(['docs', 'journal', 'snaps'], async (tx) => {
    const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
    if (now.seq !== seq || !sameKey(now.key, key)) throw new StorageError('conflict', caseId);
    await tx.objectStore('journal').delete(allOf(caseId));
    await tx.objectStore('snaps').delete(allOf(caseId));
    await tx.objectStore('snaps').put(snapRow, [caseId, seq]);
    await tx.objectStore('docs').put({ ...now, schema, head: headRow });
  });
  await copy.keep(caseId, { seq, head: headRow, snapshot: snapRow, ...(key ? { key } : {}) });
}

interface Attic {
  getAllKeys(): Promise<string[]>;
  delete(key: string): Promise<void>;
}

/** What was put aside of a case goes only when its people ask for it: with the case, or with its history. */
export async function clearAttic(attic: Attic, caseId: Id): Promise<void> {
  for (const key of await attic.getAllKeys()) if (key.startsWith(`${caseId}|`)) await attic.delete(key);
}
