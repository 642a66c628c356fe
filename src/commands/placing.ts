// Where people stand in a view: put by hand, left to the layout, or left out of it.
import type { Id } from '../base/ids.ts';
import { placementId, type ViewPlacement } from '../model/records/arrangement.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { nameOf } from './addPerson.ts';
import { defineCommand } from './command.ts';

function setPlacement(tx: CaseTx, viewId: Id, itemId: Id, fields: Partial<Omit<ViewPlacement, 'id'>>): void {
  const id = placementId(viewId, itemId);
  const before = tx.get('viewPlacement', id);
  tx.put('viewPlacement', { pinned: false, ...before, ...fields, id, viewId, itemId });
}

export const placePeople = defineCommand<{
  readonly viewId: Id;
  readonly places: readonly { readonly id: Id; readonly x: number; readonly y: number }[];
}>({
  label: 'commands.placePeople',
  run: (tx, { viewId, places }) => {
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

/** Gives the layout back its say over everybody in the view; who is left out stays out. */
export const tidyView = defineCommand<{ readonly viewId: Id }>({
  label: 'commands.tidyView',
  run: (tx, { viewId }) => {
    for (const placement of Object.values(tx.tables.viewPlacement)) {
      if (placement.viewId !== viewId) continue;
      if (placement.hidden) tx.patch('viewPlacement', placement.id, { x: undefined, y: undefined, pinned: false });
      else tx.remove('viewPlacement', placement.id);
    }
    return { done: { key: 'commands.tidied' } };
  },
});
