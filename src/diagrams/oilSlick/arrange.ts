// Gives people their places in the oil slick and answers which records to write.
import type { Id } from '../../base/ids.ts';
import type { Change } from '../../base/transact.ts';
import { placementId, type View, type ViewPlacement } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type Known, placeSlick } from './place.ts';
import { readSlick, type Slick } from './readSlick.ts';
import { sizesOf } from './spot.ts';

export function arrange(tables: Tables, view: View, afresh: boolean): ViewPlacement[] {
  const slick = readSlick(tables, view);
  const changed: ViewPlacement[] = [];
  for (const [itemId, { x, y }] of placesOf(tables, view, slick, afresh)) {
    const id = placementId(view.id, itemId);
    const before = tables.viewPlacement[id];
    const pinned = !afresh && before?.pinned === true;
    if (before && before.x === x && before.y === y && before.pinned === pinned) continue;
    changed.push({ ...before, id, viewId: view.id, itemId, x, y, pinned });
  }
  return changed;
}

export function placesOf(tables: Tables, view: View, slick: Slick, afresh = false) {
  const known = new Map<Id, Known>();
  for (const { id } of afresh ? [] : [...slick.focal, ...slick.around]) {
    const placement = tables.viewPlacement[placementId(view.id, id)];
    if (placement?.x === undefined || placement.y === undefined) continue;
    known.set(id, { x: placement.x, y: placement.y, pinned: placement.pinned });
  }
  return placeSlick(slick, sizesOf(tables, slick), known);
}

/** Only who knows whom, who is drawn, and how long a name is ask for other places. */
export function stale(changes: readonly Change[], _before: Tables, _now: Tables, view: View): boolean {
  return changes.some(({ table, id, before, after }) => {
    if (table === 'view') return id === view.id;
    if (table === 'viewPlacement') return ((after ?? before) as ViewPlacement).viewId === view.id;
    if (table === 'person') {
      const [was, is] = [before, after] as (Person | null)[];
      return was?.callName !== is?.callName || was?.archived !== is?.archived || was?.familyName !== is?.familyName;
    }
    return table === 'tie' || table === 'oilSlick' || table === 'perspective' || table === 'caseInfo';
  });
}
