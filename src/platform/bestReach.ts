// The best that can be made of one case: the snapshot from which the fewest steps are missing, and every step that can
// be read, also those after one that cannot. A step carries whole records, so the later ones stand without it.
import type { Damage, JournalEntry, Snapshot, StoredCase } from '../ports/storage.ts';

/** An entry by its number; null where it is damaged. */
export type Numbered = readonly [seq: number, entry: JournalEntry | null];

/** Null when there is no snapshot to start from. `rows` by number; `last`: how far the case goes. */
export function bestReach(
  snapshots: readonly Snapshot[],
  rows: readonly Numbered[],
  last: number,
): Omit<StoredCase, 'head'> | null {
  const entries = rows.flatMap(([, entry]) => entry ?? []);
  const reached = (snapshot: Snapshot): number => entries.filter(({ seq }) => seq > snapshot.seq).length;
  const lostAfter = (snapshot: Snapshot): number => last - snapshot.seq - reached(snapshot);
  let snapshot: Snapshot | null = null;
  for (const one of snapshots)
    if (one.seq <= last && (!snapshot || lostAfter(one) < lostAfter(snapshot) || isNewer(one, snapshot, lostAfter)))
      snapshot = one;
  if (!snapshot) return null;
  const { seq } = snapshot;
  const lost = lostAfter(snapshot);
  const first = rows[0]?.[0] ?? last + 1;
  const whole = lost === 0 && entries.length === Math.max(0, last - first + 1);
  if (whole && first <= seq + 1) return { snapshot, entries };
  const after = entries.filter((entry) => entry.seq > seq);
  const damage: Damage = { last, lost, atEnd: lost > 0 && (after.at(-1)?.seq ?? seq) === last - lost };
  return { snapshot, entries: after, damage };
}

const isNewer = (one: Snapshot, than: Snapshot, lostAfter: (snapshot: Snapshot) => number): boolean =>
  one.seq > than.seq && lostAfter(one) === lostAfter(than);
