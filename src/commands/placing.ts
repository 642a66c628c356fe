// Where people stand in a view: put by hand, left to the layout, or left out of it.
import type { Id } from '../base/ids.ts';
import { placementId, type ViewPlacement } from '../model/records/arrangement.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';
import { setPlacement } from './setPlacement.ts';
import { orderDropped, putOrder } from './siblings.ts';

/** Somebody dropped past a brother or sister on their own row changes the order; everybody else is put where they are. */
export const placePeople = defineCommand<{
  readonly viewId: Id;
  readonly places: readonly { readonly id: Id; readonly x: number; readonly y: number }[];
}>({
  label: 'commands.placePeople',
  run: (tx, { viewId, places }) => {
    const [only] = places;
    const order = only && places.length === 1 ? orderDropped(tx.tables, viewId, only) : null;
    if (only && order) {
      putOrder(tx, viewId, order, only.id);
      // Where they were dropped tells the layout between whom.
      setPlacement(tx, viewId, only.id, { x: Math.round(only.x) + 0, y: Math.round(only.y) + 0 });
      return { done: { key: 'commands.orderedSiblings', values: { name: nameOf(tx.tables, only.id) } } };
    }
    for (const { id, x, y } of places) {
      if (!tx.get('person', id) || !Number.isFinite(x) || !Number.isFinite(y)) continue;
      setPlacement(tx, viewId, id, { x: Math.round(x) + 0, y: Math.round(y) + 0, pinned: true });
    }
    return {};
  },
});

export const unpinPeople = defineCommand<{ readonly viewId: Id; readonly ids: readonly Id[] }>({
  label: 'commands.unpinPeople',
  run: (tx, { viewId, ids }) => {
    for (const id of ids) tx.patch('viewPlacement', placementId(viewId, id), { pinned: false });
    return { done: { key: 'commands.unpinnedPeople', values: { count: ids.length } } };
  },
});

export const hidePeople = defineCommand<{ readonly viewId: Id; readonly ids: readonly Id[] }>({
  label: 'commands.hidePeople',
  refuse: (_tables, { ids }) => (ids.length === 0 ? { key: 'commands.chooseSomebodyFirst' } : null),
  run: (tx, { viewId, ids }) => {
    for (const id of ids) setPlacement(tx, viewId, id, { hidden: true });
    const names = ids.map((id) => nameOf(tx.tables, id)).join(', ');
    return { select: [], done: { key: 'commands.hidPeople', values: { count: ids.length, names } } };
  },
});

export const showPeople = defineCommand<{ readonly viewId: Id; readonly ids: readonly Id[] }>({
  label: 'commands.showPeople',
  run: (tx, { viewId, ids }) => {
    for (const id of ids) tx.patch('viewPlacement', placementId(viewId, id), { hidden: undefined });
    return { select: ids };
  },
});

/**
 * Gives the layout back its say over everybody in the view. What was meant stays: who is left out, the order of brothers
 * and sisters, the sides of partners. `places`: where everybody should stand, when that was worked out beforehand.
 */
export const tidyView = defineCommand<{
  readonly viewId: Id;
  readonly places?: readonly Pick<ViewPlacement, 'itemId' | 'x' | 'y'>[];
}>({
  label: 'commands.tidyView',
  run: (tx, { viewId, places }) => {
    for (const placement of Object.values(tx.tables.viewPlacement)) {
      if (placement.viewId !== viewId) continue;
      const { id, hidden, order, side } = placement;
      if (!hidden && order === undefined && side === undefined) tx.remove('viewPlacement', id);
      else tx.patch('viewPlacement', id, { x: undefined, y: undefined, pinned: false });
    }
    for (const { itemId, x, y } of places ?? [])
      if (tx.get('person', itemId)) setPlacement(tx, viewId, itemId, { x, y });
    return { done: { key: 'commands.tidied' } };
  },
});
