// The VIP card: ten places without rank, each with how the contact is and whether something should change.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Records, Tables } from '../records/registry.ts';
import { standsBefore } from './circles.ts';

export type VipEntry = Records['vipEntry'];
export const VIP_PLACES = 10;
export const VIP_CHANGES = ['keep', 'more', 'less', 'different'] as const;

/** What stands in each place; at least ten of them. Who has no place of their own stands in the first free one. */
export function vipCard(tables: Tables, perspectiveId: Id | undefined): (VipEntry | null)[] {
  const of = new Map<Id, VipEntry>();
  for (const entry of recordsOf(tables.vipEntry)) {
    if (entry.perspectiveId !== perspectiveId || !tables.person[entry.personId]) continue;
    const before = of.get(entry.personId);
    if (!before || standsBefore(entry, before)) of.set(entry.personId, entry);
  }
  const places: (VipEntry | null)[] = Array.from({ length: VIP_PLACES }, () => null);
  const later: VipEntry[] = [];
  for (const entry of [...of.values()].sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1))) {
    const place = entry.slot - 1;
    if (Number.isInteger(place) && places[place] === null) places[place] = entry;
    else later.push(entry);
  }
  for (const entry of later) {
    const free = places.indexOf(null);
    if (free === -1) places.push(entry);
    else places[free] = entry;
  }
  return places;
}
