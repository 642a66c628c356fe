// Which of two partners stands left in a view.
import type { Id } from '../base/ids.ts';
import { placementId } from '../model/records/arrangement.ts';
import type { Tables } from '../model/records/registry.ts';
import { defineCommand } from './command.ts';
import { setPlacement } from './setPlacement.ts';

/** The partner who stands left now; where nobody stands yet, the man. */
function leftOf(tables: Tables, viewId: Id, aId: Id, bId: Id): Id {
  const [a, b] = [aId, bId].map((id) => tables.viewPlacement[placementId(viewId, id)]);
  if (a?.x !== undefined && b?.x !== undefined && a.x !== b.x) return a.x < b.x ? aId : bId;
  if (a?.side !== undefined) return a.side === 'left' ? aId : bId;
  return tables.person[bId]?.gender === 'male' && tables.person[aId]?.gender !== 'male' ? bId : aId;
}

/** "Wissel links en rechts". */
export const swapPartners = defineCommand<{ readonly viewId: Id; readonly id: Id }>({
  label: 'commands.swapPartners',
  refuse: (tables, { id }) => (tables.partnership[id] ? null : { key: 'commands.chooseTwoPeople' }),
  run: (tx, { viewId, id }) => {
    const couple = tx.get('partnership', id);
    if (!couple) return {};
    const { aId, bId } = couple;
    const left = leftOf(tx.tables, viewId, aId, bId);
    // A place given by hand would keep them where they are; the one who was left is given a place anew.
    setPlacement(tx, viewId, left, { side: 'right', pinned: false, x: undefined, y: undefined });
    setPlacement(tx, viewId, left === aId ? bId : aId, { side: 'left', pinned: false });
    return { done: { key: 'commands.swappedPartners' } };
  },
});
