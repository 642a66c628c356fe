// Keeps cases in the browser's database: an append-only journal that is acknowledged when it is on the device, snapshots
// that are read back before older entries go, and a second database that holds the last snapshot of every case.
import type { Id } from '../base/ids.ts';
import type { Keys, Sealer } from '../ports/sealer.ts';
import { byLastChange, type CaseStorage, StorageError, type StorageEvents } from '../ports/storage.ts';
import type { Timer } from '../ports/timer.ts';
import { bestReach } from './bestReach.ts';
import { type Notes, notesOf } from './deviceNotes.ts';
import { connect } from './indexedDbConnection.ts';
import { openSecondCopy } from './indexedDbCopy.ts';
import { rekeyCase, toRekeyIn } from './indexedDbRekey.ts';
import { clearAttic, forgetHistoryOf, mendCase } from './indexedDbRewrite.ts';
import {
  docOf,
  entriesIn,
  firstTip,
  headIn,
  keyPart,
  numberedEntries,
  type RawCase,
  sameKey,
  sealEntry,
  snapshotsIn,
} from './indexedDbRows.ts';
import {
  ABOUT,
  allOf,
  type DocRow,
  type KeyPart,
  type MainSchema,
  openRow,
  sealRow,
  VAULT_NOTE,
} from './indexedDbSchema.ts';
import { versionsOf } from './indexedDbVersions.ts';
import { checksum, demandKnownSchema, KEEP_FOR_UNDO, textOf } from './storedText.ts';

const SNAPSHOTS_KEPT = 2;

export interface IndexedDbOptions {
  readonly keys: Keys;
  readonly timer: Timer;
  readonly events: StorageEvents;
  /** Another pair of databases, for tests. */
  readonly name?: string;
}

export interface IndexedDbStorage extends CaseStorage {
  /** Small texts about this device, kept twice. */
  readonly notes: Notes;
}

/** What the next entry of a case is written with. */
interface Pen extends KeyPart {
  readonly seq: number;
  readonly sealer: Sealer;
}

/** Opens the databases; throws a StorageError when this browser keeps nothing. */
export async function openIndexedDb({
  keys,
  timer,
  events,
  name = 'kring',
}: IndexedDbOptions): Promise<IndexedDbStorage> {
  const main = await connect<MainSchema>({ name, version: 2, timer, events }, (db) => {
    // From any earlier shape: what is there stays, what is new comes beside it.
    if (!db.objectStoreNames.contains('docs')) db.createObjectStore('docs', { keyPath: 'id' });
    for (const store of ['journal', 'snaps', 'versions', 'attic', 'device'] as const)
      if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
  });
  const copy = await openSecondCopy(`${name}-copy`, { keys, timer, events });
  const pens = new Map<Id, Pen>();

  const readDoc = async (caseId: Id): Promise<DocRow> =>
    docOf(await main.read(['docs'], (tx) => tx.objectStore('docs').get(caseId)), caseId);
  const sealerOf = ({ id, key }: DocRow): Promise<Sealer> => keys.of(id, key);

  const putAside = (caseId: Id, reason: string, raw: unknown): Promise<void> =>
    main.write(['attic'], async (tx) => {
      const key = `${caseId}|${reason}|${checksum(JSON.stringify(raw) ?? '')}`;
      await tx.objectStore('attic').put({ caseId, reason, raw }, key);
    });

  /** The second copy helps where the snapshots here do not reach. */
  async function readCase(caseId: Id, doc: DocRow, { journal, journalKeys, snaps, snapKeys }: RawCase) {
    const sealer = await sealerOf(doc);
    const head = await headIn(sealer, doc);
    demandKnownSchema(head);
    const rows = await numberedEntries(sealer, caseId, journal, journalKeys);
    const last = Math.max(head.seq, rows.at(-1)?.[0] ?? 0);
    const snapshots = await snapshotsIn(sealer, caseId, snaps, snapKeys);
    let best = bestReach(snapshots, rows, last);
    if (!best || best.damage) {
      const more = await copy.read(caseId).catch(() => null);
      if (more) best = bestReach([...snapshots, more.snapshot], rows, last);
    }
    if (!best) throw new StorageError('unreadable', 'no snapshot');
    return { head, ...best };
  }

  const penFor = async (caseId: Id, seq: number): Promise<Pen> => {
    const known = pens.get(caseId);
    if (known?.seq === seq - 1) return known;
    const doc = await readDoc(caseId);
    return { ...doc, sealer: await sealerOf(doc) };
  };

  return {
    lasting: true,
    lasts: () => true,
    notes: notesOf(main, copy),
    async list() {
      const rows = await main.read(['docs'], (tx) => tx.objectStore('docs').getAll());
      const heads = await Promise.all(
        rows.map(async (row) => {
          try {
            return await headIn(await sealerOf(row), row);
          } catch {
            return { ...UNREADABLE, id: row.id, seq: row.seq };
          }
        }),
      );
      return heads.sort(byLastChange);
    },
    async create(head, snapshot) {
      const caseId = head.id;
      const { sealer, wrapped } = await keys.fresh(caseId);
      const tip = await firstTip(sealer, wrapped);
      const headRow = await sealRow(sealer, textOf(head), ABOUT.head(caseId));
      const snapRow = await sealRow(sealer, textOf(snapshot), ABOUT.snap(caseId, snapshot.seq));
      const key = wrapped ? { key: wrapped } : {};
      await main.write(['docs', 'snaps', 'device'], async (tx) => {
        // Another tab may have taken the passphrase off: nothing would open what is sealed now.
        if (wrapped && (await tx.objectStore('device').get(VAULT_NOTE)) === undefined)
          throw new StorageError('conflict', VAULT_NOTE);
        const { seq, schema } = head;
        await tx.objectStore('docs').add({ id: caseId, seq, schema, head: headRow, ...keyPart(wrapped, tip) });
        await tx.objectStore('snaps').add(snapRow, [caseId, snapshot.seq]);
      });
      await copy.keep(caseId, { head: headRow, snapshot: snapRow, seq: snapshot.seq, ...key });
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
        const found = await readCase(caseId, known, raw);
        // Before anything may be written in its place.
        if (found.damage) await putAside(caseId, 'damaged', { doc: known, ...raw });
        return found;
      } catch (error) {
        if (error instanceof StorageError && error.failure === 'unreadable')
          await putAside(caseId, error.message, { doc: known, ...raw }).catch(() => {});
        throw error;
      }
    },
    async append(caseId, entry, head) {
      const pen = await penFor(caseId, entry.seq);
      pens.delete(caseId);
      const [{ row, tip }, headRow] = await Promise.all([
        sealEntry(pen.sealer, caseId, entry.seq, textOf(entry), pen.tip),
        sealRow(pen.sealer, textOf(head), ABOUT.head(caseId)),
      ]);
      await main.write(['docs', 'journal'], async (tx) => {
        const doc = docOf(await tx.objectStore('docs').get(caseId), caseId);
        if (doc.seq !== entry.seq - 1 || doc.tip !== pen.tip)
          throw new StorageError('conflict', ABOUT.entry(caseId, entry.seq));
        await Promise.all([
          tx.objectStore('journal').add(row, [caseId, entry.seq]),
          tx
            .objectStore('docs')
            .put({ ...doc, seq: entry.seq, schema: head.schema, head: headRow, ...keyPart(doc.key, tip) }),
        ]);
      });
      pens.set(caseId, { seq: entry.seq, sealer: pen.sealer, ...(tip === undefined ? {} : { tip }) });
    },
    async entriesAfter(caseId, seq) {
      const range = IDBKeyRange.bound([caseId, seq], [caseId, []], true);
      const [doc, rows, rowKeys] = await main.read(['docs', 'journal'], (tx) =>
        Promise.all([
          tx.objectStore('docs').get(caseId),
          tx.objectStore('journal').getAll(range),
          tx.objectStore('journal').getAllKeys(range),
        ]),
      );
      return entriesIn(await sealerOf(docOf(doc, caseId)), caseId, rows, rowKeys);
    },
    async saveSnapshot(caseId, snapshot) {
      const { seq } = snapshot;
      const text = textOf(snapshot);
      const { key, ...before } = await readDoc(caseId);
      const sealer = await keys.of(before.id, key);
      const row = await sealRow(sealer, text, ABOUT.snap(caseId, seq));
      await main.write(['snaps', 'docs'], async (tx) => {
        const now = docOf(await tx.objectStore('docs').get(caseId), caseId);
        if (now.seq < seq || !sameKey(now.key, key)) throw new StorageError('conflict');
        await tx.objectStore('snaps').put(row, [caseId, seq]);
      });
      const [back, doc] = await main.read(['snaps', 'docs'], (tx) =>
        Promise.all([tx.objectStore('snaps').get([caseId, seq]), tx.objectStore('docs').get(caseId)]),
      );
      if (!back || (await openRow(sealer, back, ABOUT.snap(caseId, seq))) !== text)
        throw new StorageError('unavailable', 'snapshot');
      if (doc && sameKey(doc.key, key))
        await copy.keep(caseId, { head: doc.head, snapshot: row, seq, ...(key ? { key } : {}) });
      await main.write(['snaps', 'journal'], async (tx) => {
        const snaps = await tx.objectStore('snaps').getAllKeys(allOf(caseId));
        const kept = snaps.slice(-SNAPSHOTS_KEPT);
        for (const old of snaps.slice(0, -SNAPSHOTS_KEPT)) await tx.objectStore('snaps').delete(old);
        const upTo = Math.min(seq - KEEP_FOR_UNDO, kept[0]?.[1] ?? 0);
        if (upTo > 0) await tx.objectStore('journal').delete(IDBKeyRange.bound([caseId], [caseId, upTo]));
      });
    },
    ...versionsOf(main, async (caseId) => sealerOf(await readDoc(caseId))),
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
      // The second copy first, or it would bring the case back. The key goes with the row it stands in.
      await copy.forget(caseId);
      await main.write(['docs', 'journal', 'snaps', 'versions', 'attic'], async (tx) => {
        await tx.objectStore('versions').delete(allOf(caseId));
        await tx.objectStore('docs').delete(caseId);
        await tx.objectStore('journal').delete(allOf(caseId));
        await tx.objectStore('snaps').delete(allOf(caseId));
        await clearAttic(tx.objectStore('attic'), caseId);
      });
    },
    async lost() {
      const known = new Set(await main.read(['docs'], (tx) => tx.objectStore('docs').getAllKeys()));
      return (await copy.heads()).filter(({ id }) => !known.has(id));
    },
    async bringBack(caseId) {
      const { head, snapshot, row, key, tip } = await copy.read(caseId);
      const sealer = await keys.of(caseId, key);
      const [rows, rowKeys] = await main.read(['journal'], (tx) =>
        Promise.all([
          tx.objectStore('journal').getAll(allOf(caseId)),
          tx.objectStore('journal').getAllKeys(allOf(caseId)),
        ]),
      );
      const last = rows.at(-1);
      const now = last && sealer.link ? await sealer.link(last.body) : tip;
      await main.write(['docs', 'snaps'], async (tx) => {
        const seq = Math.max(snapshot.seq, rowKeys.at(-1)?.[1] ?? 0);
        await tx.objectStore('docs').add({ id: caseId, seq, head, ...keyPart(key, now) });
        await tx.objectStore('snaps').put(row, [caseId, snapshot.seq]);
      });
    },
    async keepAside(caseId, reason, raw) {
      const doc = await main.read(['docs'], (tx) => tx.objectStore('docs').get(caseId));
      const sealer = await keys.of(caseId, doc?.key);
      await putAside(caseId, reason, sealer.link ? { sealed: await sealer.seal(raw, ABOUT.aside(caseId)) } : raw);
    },
    toRekey: () => toRekeyIn({ main, copy, keys }),
    async rekey(caseId) {
      await rekeyCase({ main, copy, keys }, caseId);
      pens.delete(caseId);
    },
    async mend(head, snapshot) {
      await mendCase({ main, copy, keys }, head, snapshot);
      pens.delete(head.id);
    },
    async forgetHistory(head, snapshot) {
      await forgetHistoryOf({ main, copy, keys }, head, snapshot);
      pens.delete(head.id);
    },
  };
}

const UNREADABLE = {
  title: '',
  people: 0,
  changedAt: '',
  fictional: false,
  schema: 0,
  unreadable: true,
} as const;
