// The last snapshot of every case in a second database, should the browser lose the first. Without it everything works,
// only less safely: keeping a copy never stands in the way of keeping the case.
import type { Id } from '../base/ids.ts';
import type { Sealer, WrappedKey } from '../ports/sealer.ts';
import { type CaseHead, type Snapshot, StorageError } from '../ports/storage.ts';
import type { IndexedDbOptions } from './indexedDb.ts';
import { connect } from './indexedDbConnection.ts';
import { firstTip, sealSure } from './indexedDbRows.ts';
import {
  ABOUT,
  type CopyRow,
  type CopySchema,
  type KeyPart,
  openRow,
  type SealedRow,
  sealRow,
} from './indexedDbSchema.ts';
import { headOf, snapshotOf, textOf } from './storedText.ts';

export interface SecondCopy {
  keep(caseId: Id, row: CopyRow): Promise<void>;
  forget(caseId: Id): Promise<void>;
  heads(): Promise<CaseHead[]>;
  /** The case as it was kept last; its head tells the snapshot's number. */
  read(
    caseId: Id,
  ): Promise<KeyPart & { readonly head: SealedRow; readonly snapshot: Snapshot; readonly row: SealedRow }>;
  /** Cases whose copy is sealed and should not be, or the other way about. */
  keptOtherwise(sealed: boolean): Promise<Id[]>;
  /** Keeps the copy of a case that is here alone in the other way. */
  rekey(caseId: Id, by: { readonly sealer: Sealer; readonly wrapped?: WrappedKey }): Promise<void>;
  readNote(name: string): Promise<string | undefined>;
  /** `null`: takes the note away. */
  writeNote(name: string, text: string | null): Promise<void>;
}

export async function openSecondCopy(
  name: string,
  { keys, timer, events }: Omit<IndexedDbOptions, 'name'>,
): Promise<SecondCopy> {
  const copy = await connect<CopySchema>({ name, version: 2, timer, events }, (db) => {
    for (const store of ['snaps', 'device'] as const)
      if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
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
      const [ids, rows] = await copy.read(['snaps'], (tx) =>
        Promise.all([tx.objectStore('snaps').getAllKeys(), tx.objectStore('snaps').getAll()]),
      );
      const heads: CaseHead[] = [];
      for (const [index, row] of rows.entries()) {
        const caseId = ids[index] ?? '';
        try {
          heads.push(headOf(await openRow(await keys.of(caseId, row.key), row.head, ABOUT.head(caseId))));
        } catch {
          // The title cannot be read; the bytes stay where they are.
        }
      }
      return heads;
    },
    async read(caseId) {
      const row = await copy?.read(['snaps'], (tx) => tx.objectStore('snaps').get(caseId));
      if (!row) throw new StorageError('missing', caseId);
      const sealer = await keys.of(caseId, row.key);
      const snapshot = snapshotOf(await openRow(sealer, row.snapshot, ABOUT.snap(caseId, row.seq)));
      const head = headOf(await openRow(sealer, row.head, ABOUT.head(caseId)));
      const tip = await firstTip(sealer, row.key);
      return {
        head: await sealRow(sealer, textOf({ ...head, seq: snapshot.seq }), ABOUT.head(caseId)),
        snapshot,
        row: row.snapshot,
        ...(row.key ? { key: row.key } : {}),
        ...(tip === undefined ? {} : { tip }),
      };
    },
    async keptOtherwise(sealed) {
      if (!copy) return [];
      const [ids, rows] = await copy.read(['snaps'], (tx) =>
        Promise.all([tx.objectStore('snaps').getAllKeys(), tx.objectStore('snaps').getAll()]),
      );
      return ids.filter((_, index) => (rows[index]?.key !== undefined) !== sealed);
    },
    async rekey(caseId, { sealer, wrapped }) {
      const row = await copy?.read(['snaps'], (tx) => tx.objectStore('snaps').get(caseId));
      if (!row || (row.key === undefined) === (wrapped === undefined)) return;
      const before = await keys.of(caseId, row.key);
      const rekeyed = async (part: SealedRow, about: string): Promise<SealedRow> =>
        sealSure(sealer, await openRow(before, part, about), about);
      const head = await rekeyed(row.head, ABOUT.head(caseId));
      const snapshot = await rekeyed(row.snapshot, ABOUT.snap(caseId, row.seq));
      const key = wrapped ? { key: wrapped } : {};
      await copy?.write(['snaps'], (tx) =>
        tx.objectStore('snaps').put({ seq: row.seq, head, snapshot, ...key }, caseId),
      );
    },
    readNote: async (note) => copy?.read(['device'], (tx) => tx.objectStore('device').get(note)),
    async writeNote(note, text) {
      await copy?.write(['device'], async (tx) => {
        if (text === null) await tx.objectStore('device').delete(note);
        else await tx.objectStore('device').put(text, note);
      });
    },
  };
}
