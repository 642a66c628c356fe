// Everything the databases of this device hold, as it stands there: read without changing, mending or making anything.
import { openDB } from 'idb';
import type { Id } from '../../base/ids.ts';
import type { CaseKey, CopyRow, DocRow, MainSchema, SealedRow } from '../indexedDbSchema.ts';

export interface RawEntry {
  readonly seq: number;
  readonly row: SealedRow;
}

/** One map as it lies on the device. */
export interface RawMap {
  readonly id: Id;
  /** Absent when only the second copy still has the map. */
  readonly doc?: DocRow;
  /** Oldest first. */
  readonly journal: readonly RawEntry[];
  readonly snaps: readonly RawEntry[];
  readonly copy?: CopyRow;
}

export interface RawDevice {
  readonly maps: readonly RawMap[];
  /** Unreadable bytes that were put aside. */
  readonly attic: readonly MainSchema['attic']['value'][];
  readonly notes: Readonly<Record<string, string>>;
}

/** The rows of one store; empty when the store, or the whole database, is not there. */
async function rowsOf(name: string): Promise<Map<string, [IDBValidKey, unknown][]>> {
  const stores = new Map<string, [IDBValidKey, unknown][]>();
  let absent = false;
  const opening = openDB(name, undefined, {
    // A database that is not there stays that way.
    upgrade: (_db, from, _to, tx) => {
      absent = from === 0;
      if (!absent) return;
      tx.done.catch(() => {});
      tx.abort();
    },
  });
  try {
    const db = await opening;
    for (const store of db.objectStoreNames) {
      const tx = db.transaction([store], 'readonly');
      const [keys, values] = await Promise.all([tx.objectStore(store).getAllKeys(), tx.objectStore(store).getAll()]);
      stores.set(
        store,
        keys.map((key, i) => [key as IDBValidKey, values[i]]),
      );
    }
    db.close();
  } catch (error) {
    if (!absent) throw error;
  }
  return stores;
}

/** Throws what the browser throws when it cannot open a database. */
export async function readDevice(name = 'kring'): Promise<RawDevice> {
  const main = await rowsOf(name);
  const copy = await rowsOf(`${name}-copy`);
  const numbered = (store: string, id: Id): RawEntry[] =>
    (main.get(store) ?? []).flatMap(([key, value]) => {
      const [caseId, seq] = key as CaseKey;
      return caseId === id ? [{ seq, row: value as SealedRow }] : [];
    });
  const docs = new Map((main.get('docs') ?? []).map(([id, doc]) => [String(id), doc as DocRow]));
  const copies = new Map((copy.get('snaps') ?? []).map(([id, row]) => [String(id), row as CopyRow]));
  const maps = [...new Set([...docs.keys(), ...copies.keys()])].map((id): RawMap => {
    const [doc, kept] = [docs.get(id), copies.get(id)];
    return {
      id,
      journal: numbered('journal', id),
      snaps: numbered('snaps', id),
      ...(doc ? { doc } : {}),
      ...(kept ? { copy: kept } : {}),
    };
  });
  const notes = [...(copy.get('device') ?? []), ...(main.get('device') ?? [])];
  return {
    maps,
    attic: (main.get('attic') ?? []).map(([, value]) => value as MainSchema['attic']['value']),
    notes: Object.fromEntries(notes.map(([key, value]) => [String(key), String(value)])),
  };
}

/** Everything as one text, a line per map, bytes as base64: for whoever can do more with it than this page. */
export const rawText = ({ maps, attic, notes }: RawDevice): string =>
  [...maps, { attic }, { notes }].map((part) => JSON.stringify(part, bytesAsText)).join('\n');

const bytesAsText = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
    : value;
