// The last snapshot of every case in a second database, should the browser lose the first. Without it everything works,
// only less safely: keeping a copy never stands in the way of keeping the case.
import type { Id } from '../base/ids.ts';
import { type CaseHead, type Snapshot, StorageError } from '../ports/storage.ts';
import type { IndexedDbOptions } from './indexedDb.ts';
import { connect } from './indexedDbConnection.ts';
import { ABOUT, type CopyRow, type CopySchema, openRow, type SealedRow, sealRow } from './indexedDbSchema.ts';
import { headOf, snapshotOf, textOf } from './storedText.ts';

export interface SecondCopy {
  keep(caseId: Id, row: CopyRow): Promise<void>;
  forget(caseId: Id): Promise<void>;
  heads(): Promise<CaseHead[]>;
  /** The case as it was kept last; its head tells the snapshot's number. */
  read(caseId: Id): Promise<{ readonly head: SealedRow; readonly snapshot: Snapshot; readonly row: SealedRow }>;
}

export async function openSecondCopy(
  name: string,
  { sealer, timer, events }: Omit<IndexedDbOptions, 'name'>,
): Promise<SecondCopy> {
  const copy = await connect<CopySchema>({ name, version: 1, timer, events }, (db) => {
    db.createObjectStore('snaps');
  }).catch(() => null);

  return {
    async keep(caseId, row) {
      try {
        await copy?.write(['snaps'], (tx) => tx.objectStore('snaps').put(row, caseId));
      } catch {
        // The case itself is kept; the copy follows with the next snapshot.
      }
    },
    async forget(caseId) {
      await copy?.write(['snaps'], (tx) => tx.objectStore('snaps').delete(caseId));
    },
    async heads() {
      if (!copy) return [];
      const [keys, rows] = await copy.read(['snaps'], (tx) =>
        Promise.all([tx.objectStore('snaps').getAllKeys(), tx.objectStore('snaps').getAll()]),
      );
      const heads: CaseHead[] = [];
      for (const [index, row] of rows.entries()) {
        try {
          heads.push(headOf(await openRow(sealer, row.head, ABOUT.head(keys[index] ?? ''))));
        } catch {
          // The title cannot be read; the bytes stay where they are.
        }
      }
      return heads;
    },
    async read(caseId) {
      const row = await copy?.read(['snaps'], (tx) => tx.objectStore('snaps').get(caseId));
      if (!row) throw new StorageError('missing', caseId);
      const snapshot = snapshotOf(await openRow(sealer, row.snapshot, ABOUT.snap(caseId, row.seq)));
      const head = headOf(await openRow(sealer, row.head, ABOUT.head(caseId)));
      return {
        head: await sealRow(sealer, textOf({ ...head, seq: snapshot.seq }), ABOUT.head(caseId)),
        snapshot,
        row: row.snapshot,
      };
    },
  };
}
