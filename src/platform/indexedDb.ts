// Keeps cases in the browser's database: an append-only journal that is acknowledged when it is on the device, snapshots
// that are read back before older entries go, and a second database that holds the last snapshot of every case.
import type { Id } from '../base/ids.ts';
import type { Sealer } from '../ports/sealer.ts';
import {
  byLastChange,
  type CaseHead,
  type CaseStorage,
  type JournalEntry,
  StorageError,
  type StorageEvents,
  type StoredCase,
} from '../ports/storage.ts';
import type { Timer } from '../ports/timer.ts';
import { connect } from './indexedDbConnection.ts';
import { openSecondCopy } from './indexedDbCopy.ts';
import {
  ABOUT,
  allOf,
  type CaseKey,
  type DocRow,
  type MainSchema,
  openRow,
  type SealedRow,
  sealRow,
} from './indexedDbSchema.ts';
import {
  checksum,
  demandKnownSchema,
  demandNoGaps,
  entryOf,
  headOf,
  KEEP_FOR_UNDO,
  snapshotOf,
  textOf,
} from './storedText.ts';

const SNAPSHOTS_KEPT = 2;

export interface IndexedDbOptions {
  readonly sealer: Sealer;
  readonly timer: Timer;
  readonly events: StorageEvents;
  /** Another pair of databases, for tests. */
  readonly name?: string;
}

/** Opens the databases; throws a StorageError when this browser keeps nothing. */
export async function openIndexedDb({ sealer, timer, events, name = 'kring' }: IndexedDbOptions): Promise<CaseStorage> {
  const main = await connect<MainSchema>({ name, version: 1, timer, events }, (db) => {
    db.createObjectStore('docs', { keyPath: 'id' });
    for (const store of ['journal', 'snaps', 'attic', 'device'] as const) db.createObjectStore(store);
  });
  const copy = await openSecondCopy(`${name}-copy`, { sealer, timer, events });

  const seal = (text: string, about: string): Promise<SealedRow> => sealRow(sealer, text, about);
  const unseal = (row: SealedRow, about: string): Promise<string> => openRow(sealer, row, about);

  const headIn = async (row: DocRow): Promise<CaseHead> => {
    const head = headOf(await unseal(row.head, ABOUT.head(row.id)));
    return row.binnedAt === undefined ? head : { ...head, binnedAt: row.binnedAt };
  };

  const docOf = (row: DocRow | undefined, caseId: Id): DocRow => {
    if (!row) throw new StorageError('missing', caseId);
    return row;
  };

  const entriesIn = (caseId: Id, rows: readonly SealedRow[], keys: readonly CaseKey[]): Promise<JournalEntry[]> =>
    Promise.all(
      rows.map(async (row, index) => {
        const seq = keys[index]?.[1] ?? 0;
        const entry = entryOf(await unseal(row, ABOUT.entry(caseId, seq)));
        if (entry.seq !== seq) throw new StorageError('unreadable', ABOUT.entry(caseId, seq));
        return entry;
      }),
    );

  const keepAside = (caseId: Id, reason: string, raw: unknown): Promise<void> =>
    main.write(['attic'], async (tx) => {
      const key = `${caseId}|${reason}|${checksum(JSON.stringify(raw) ?? '')}`;
      await tx.objectStore('attic').put({ caseId, reason, raw }, key);
    });

  /** The last snapshot that can be read and from which the journal goes on without a hole. */
  async function readCase(caseId: Id, doc: DocRow, raw: RawCase): Promise<StoredCase> {
    const head = await headIn(doc);
    demandKnownSchema(head);
    const entries = await entriesIn(caseId, raw.journal, raw.journalKeys);
    let trouble: unknown = new StorageError('unreadable', 'no snapshot');
    for (let index = raw.snaps.length - 1; index >= 0; index--) {
      const row = raw.snaps[index];
      const seq = raw.snapKeys[index]?.[1] ?? 0;
      if (!row) continue;
      try {
        const snapshot = snapshotOf(await unseal(row, ABOUT.snap(caseId, seq)));
        demandNoGaps(entries, head, snapshot);
        return { head, snapshot, entries };
      } catch (error) {
        trouble = error;
      }
    }
    throw trouble;
  }

  interface RawCase {
    readonly journal: SealedRow[];
    readonly journalKeys: CaseKey[];
    readonly snaps: SealedRow[];
    readonly snapKeys: CaseKey[];
  }

  return {
    lasting: true,
    async list() {
      const rows = await main.read(['docs'], (tx) => tx.objectStore('docs').getAll());
      const heads = await Promise.all(
        rows.map(async (row): Promise<CaseHead> => {
          try {
            return await headIn(row);
          } catch {
            return {
              id: row.id,
              title: '',
              seq: row.seq,
              people: 0,
              changedAt: '',
              fictional: false,
              schema: 0,
              unreadable: true,
            };
          }
        }),
      );
      return heads.sort(byLastChange);
    },
    async create(head, snapshot) {
      const caseId = head.id;
      const headRow = await seal(textOf(head), ABOUT.head(caseId));
      const snapRow = await seal(textOf(snapshot), ABOUT.snap(caseId, snapshot.seq));
      await main.write(['docs', 'snaps'], async (tx) => {
        await tx.objectStore('docs').add({ id: caseId, seq: head.seq, head: headRow });
        await tx.objectStore('snaps').add(snapRow, [caseId, snapshot.seq]);
      });
      await copy.keep(caseId, { head: headRow, snapshot: snapRow, seq: snapshot.seq });
    },
    async open(caseId) {
      const { doc, ...raw } = await main.read(['docs', 'journal', 'snaps'], async (tx) => {
        const [doc, journal, journalKeys, snaps, snapKeys] = await Promise.all([
          tx.objectStore('docs').get(caseId),
          tx.objectStore('journal').getAll(allOf(caseId)),
          tx.objectStore('journal').getAllKeys(allOf(caseId)),
          tx.objectStore('snaps').getAll(allOf(caseId)),
          tx.objectStore('snaps').getAllKeys(allOf(caseId)),
        ]);
        return { doc, journal, journalKeys, snaps, snapKeys };
      });
      const known = docOf(doc, caseId);
      try {
        return await readCase(caseId, known, raw);
      } catch (error) {
        if (error instanceof StorageError && error.failure === 'unreadable')
          await keepAside(caseId, error.message, { doc: known, ...raw }).catch(() => {});
        throw error;
      }
    },
    async append(caseId, entry, head) {
      const [row, headRow] = await Promise.all([
        seal(textOf(entry), ABOUT.entry(caseId, entry.seq)),
        seal(textOf(head), ABOUT.head(caseId)),
      ]);
      await main.write(['docs', 'journal'], async (tx) => {
        const doc = docOf(await tx.objectStore('docs').get(caseId), caseId);
        if (doc.seq !== entry.seq - 1) throw new StorageError('conflict', ABOUT.entry(caseId, entry.seq));
        await Promise.all([
          tx.objectStore('journal').add(row, [caseId, entry.seq]),
          tx.objectStore('docs').put({ ...doc, seq: entry.seq, head: headRow }),
        ]);
      });
    },
    async entriesAfter(caseId, seq) {
      const range = IDBKeyRange.bound([caseId, seq], [caseId, []], true);
      const [rows, keys] = await main.read(['journal'], (tx) =>
        Promise.all([tx.objectStore('journal').getAll(range), tx.objectStore('journal').getAllKeys(range)]),
      );
      return entriesIn(caseId, rows, keys);
    },
    async saveSnapshot(caseId, snapshot) {
      const { seq } = snapshot;
      const text = textOf(snapshot);
      const row = await seal(text, ABOUT.snap(caseId, seq));
      await main.write(['snaps', 'docs'], async (tx) => {
        if (docOf(await tx.objectStore('docs').get(caseId), caseId).seq < seq) throw new StorageError('conflict');
        await tx.objectStore('snaps').put(row, [caseId, seq]);
      });
      const [back, doc] = await main.read(['snaps', 'docs'], (tx) =>
        Promise.all([tx.objectStore('snaps').get([caseId, seq]), tx.objectStore('docs').get(caseId)]),
      );
      if (!back || (await unseal(back, ABOUT.snap(caseId, seq))) !== text)
        throw new StorageError('unavailable', 'snapshot');
      if (doc) await copy.keep(caseId, { head: doc.head, snapshot: row, seq });
      await main.write(['snaps', 'journal'], async (tx) => {
        const snaps = await tx.objectStore('snaps').getAllKeys(allOf(caseId));
        const kept = snaps.slice(-SNAPSHOTS_KEPT);
        for (const key of snaps.slice(0, -SNAPSHOTS_KEPT)) await tx.objectStore('snaps').delete(key);
        const upTo = Math.min(seq - KEEP_FOR_UNDO, kept[0]?.[1] ?? 0);
        if (upTo > 0) await tx.objectStore('journal').delete(IDBKeyRange.bound([caseId], [caseId, upTo]));
      });
    },
    bin: (caseId, at) =>
      main.write(['docs'], async (tx) => {
        const doc = docOf(await tx.objectStore('docs').get(caseId), caseId);
        await tx.objectStore('docs').put({ ...doc, binnedAt: at });
      }),
    restore: (caseId) =>
      main.write(['docs'], async (tx) => {
        const { binnedAt: _, ...doc } = docOf(await tx.objectStore('docs').get(caseId), caseId);
        await tx.objectStore('docs').put(doc);
      }),
    async purge(caseId) {
      // The second copy first, or it would bring the case back.
      await copy.forget(caseId);
      await main.write(['docs', 'journal', 'snaps'], async (tx) => {
        await tx.objectStore('docs').delete(caseId);
        await tx.objectStore('journal').delete(allOf(caseId));
        await tx.objectStore('snaps').delete(allOf(caseId));
      });
    },
    async lost() {
      const known = new Set(await main.read(['docs'], (tx) => tx.objectStore('docs').getAllKeys()));
      return (await copy.heads()).filter(({ id }) => !known.has(id));
    },
    async bringBack(caseId) {
      const { head, snapshot, row } = await copy.read(caseId);
      await main.write(['docs', 'snaps', 'journal'], async (tx) => {
        const entries = await tx.objectStore('journal').getAllKeys(allOf(caseId));
        const seq = Math.max(snapshot.seq, entries.at(-1)?.[1] ?? 0);
        await tx.objectStore('docs').add({ id: caseId, seq, head });
        await tx.objectStore('snaps').put(row, [caseId, snapshot.seq]);
      });
    },
    keepAside,
    replica: (fresh) =>
      main.write(['device'], async (tx) => {
        const known = await tx.objectStore('device').get('replica');
        if (known === undefined) await tx.objectStore('device').put(fresh, 'replica');
        return known ?? fresh;
      }),
  };
}
