// The best that can be made of one map as it lies on the device. What is damaged is stepped over, counted and left where
// it is.
import { historyOf } from '../../editor/history.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Stamps } from '../../model/stamps.ts';
import type { Sealer } from '../../ports/sealer.ts';
import type { CaseHead } from '../../ports/storage.ts';
import { bestReach } from '../bestReach.ts';
import { headIn, numberedEntries, snapshotsIn } from '../indexedDbRows.ts';
import { ABOUT, type CaseKey, openRow, type SealedRow } from '../indexedDbSchema.ts';
import { headOf } from '../storedText.ts';
import type { RawEntry, RawMap } from './readDevice.ts';

export interface Salvaged {
  readonly tables: Tables;
  readonly stamps: Stamps;
  /** Steps that could not be read, as far as the device knows. */
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
  const of = (raw: readonly RawEntry[]): [SealedRow[], CaseKey[]] => [
    raw.map(({ row }) => row),
    raw.map(({ seq }) => [id, seq]),
  ];
  const rows = await numberedEntries(sealer, id, ...of(journal));
  const kept = [...snaps, ...(copy ? [{ seq: copy.seq, row: copy.snapshot }] : [])];
  const last = Math.max(0, doc?.seq ?? 0, ...[...journal, ...kept].map(({ seq }) => seq));
  const best = bestReach(await snapshotsIn(sealer, id, ...of(kept)), rows, last);
  try {
    const made = best && historyOf(best);
    return made && { tables: made.tables, stamps: made.stamps, missing: best.damage?.lost ?? 0 };
  } catch {
    return null;
  }
}
