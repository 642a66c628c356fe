// The best that can be made of one map as it lies on the device: from the snapshot and the unbroken row of entries that
// reach furthest. What is damaged is stepped over, counted and left where it is.
import { historyOf } from '../../editor/history.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Stamps } from '../../model/stamps.ts';
import type { Sealer } from '../../ports/sealer.ts';
import type { CaseHead, JournalEntry, Snapshot } from '../../ports/storage.ts';
import { headIn } from '../indexedDbRows.ts';
import { ABOUT, openRow } from '../indexedDbSchema.ts';
import { entryOf, headOf, snapshotOf } from '../storedText.ts';
import type { RawMap } from './readDevice.ts';

export interface Salvaged {
  readonly tables: Tables;
  readonly stamps: Stamps;
  /** The number of the last step that is in it. */
  readonly upTo: number;
  /** Steps that were made after that, as far as the device knows. */
  readonly missing: number;
}

const orNull = <T>(job: () => Promise<T>): Promise<T | null> => job().catch(() => null);

/** What the list says of the map; null when that is damaged too. */
export const headOfMap = ({ id, doc, copy }: RawMap, sealer: Sealer): Promise<CaseHead | null> =>
  orNull(async () => {
    if (doc) return headIn(sealer, doc);
    if (!copy) throw new Error('No head.');
    return headOf(await openRow(sealer, copy.head, ABOUT.head(id)));
  });

/** Null when not even one snapshot can be read. */
export async function salvage(map: RawMap, sealer: Sealer): Promise<Salvaged | null> {
  const { id, journal, snaps, copy, doc } = map;
  const entries = new Map<number, JournalEntry>();
  for (const { seq, row } of journal) {
    const entry = await orNull(async () => entryOf(await openRow(sealer, row, ABOUT.entry(id, seq, row.prev))));
    if (entry?.seq === seq) entries.set(seq, entry);
  }
  const kept = [...snaps, ...(copy ? [{ seq: copy.seq, row: copy.snapshot }] : [])];
  const last = Math.max(0, doc?.seq ?? 0, ...journal.map(({ seq }) => seq), ...kept.map(({ seq }) => seq));
  let best: Salvaged | null = null;
  for (const { seq, row } of kept) {
    const snapshot = await orNull(async () => snapshotOf(await openRow(sealer, row, ABOUT.snap(id, seq))));
    const made = snapshot && fromSnapshot(snapshot, entries, last);
    if (made && (!best || made.upTo > best.upTo)) best = made;
  }
  return best;
}

function fromSnapshot(snapshot: Snapshot, entries: ReadonlyMap<number, JournalEntry>, last: number): Salvaged | null {
  const row: JournalEntry[] = [];
  for (let seq = snapshot.seq + 1; ; seq++) {
    const entry = entries.get(seq);
    if (!entry) break;
    row.push(entry);
  }
  try {
    const { tables, stamps, seq } = historyOf({ snapshot, entries: row });
    return { tables, stamps, upTo: seq, missing: Math.max(0, last - seq) };
  } catch {
    return null;
  }
}
