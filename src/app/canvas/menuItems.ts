// What the context menu offers for a person, a line, or the empty drawing; at most seven things.
import type { Id } from '../../base/ids.ts';
import { hasOrder } from '../../commands/siblings.ts';
import type { Session } from '../../editor/session.ts';
import type { Actions } from '../actions/actions.ts';
import type { CanvasMenuItem } from './CanvasMenu.tsx';

interface MenuMakers {
  readonly session: Session;
  readonly actions: Actions;
  readonly addHere: () => void;
}

const action = (actions: Actions, id: string, label: CanvasMenuItem['label']): CanvasMenuItem => ({
  id,
  label,
  perform: () => void actions.run(id),
});

export function personMenu({ session, actions }: MenuMakers, ids: readonly Id[], pinned: boolean): CanvasMenuItem[] {
  const { viewId, readOnly, tables } = session.store.getState();
  if (readOnly || viewId === null) return [action(actions, 'copy', 'canvas.menu.copy')];
  const one = ids.length === 1;
  const [first] = ids;
  const ordered = one && first !== undefined && hasOrder(tables, viewId, first);
  const place: CanvasMenuItem = ordered
    ? {
        id: 'orderByAge',
        label: 'canvas.menu.orderByAge',
        perform: () => void session.run('siblings.byAge', { viewId, id: first }),
      }
    : pinned
      ? { id: 'unpin', label: 'canvas.menu.unpin', perform: () => void session.run('person.unpin', { viewId, ids }) }
      : action(actions, 'duplicate', 'canvas.menu.duplicate');
  return [
    ...(one
      ? [
          action(actions, 'rename', 'canvas.menu.rename'),
          action(actions, 'addCarer', 'canvas.menu.addCarer'),
          action(actions, 'addRelation', 'canvas.menu.addRelation'),
        ]
      : []),
    action(actions, 'copy', 'canvas.menu.copy'),
    place,
    { id: 'hide', label: 'canvas.menu.hide', perform: () => void session.run('person.hide', { viewId, ids }) },
    action(actions, 'remove', 'canvas.menu.remove'),
  ];
}

/** `records` is what the line stands for: a couple can change sides, children who were put in another order go back. */
export function lineMenu({ session, actions }: MenuMakers, records: readonly Id[]): CanvasMenuItem[] {
  const { viewId, readOnly, tables } = session.store.getState();
  const couple = records.find((id) => tables.partnership[id]);
  const child = records.map((id) => tables.parentLink[id]?.childId).find((id) => id !== undefined);
  const items: CanvasMenuItem[] = [];
  if (viewId !== null && !readOnly && couple !== undefined) {
    items.push({
      id: 'swapPartners',
      label: 'canvas.menu.swapPartners',
      perform: () => void session.run('partnership.swap', { viewId, id: couple }),
    });
  }
  if (viewId !== null && !readOnly && child !== undefined && hasOrder(tables, viewId, child)) {
    items.push({
      id: 'orderByAge',
      label: 'canvas.menu.orderByAge',
      perform: () => void session.run('siblings.byAge', { viewId, id: child }),
    });
  }
  return [...items, action(actions, 'remove', 'canvas.menu.removeLine')];
}

export const emptyMenu = ({ actions, addHere, session }: MenuMakers): CanvasMenuItem[] => [
  ...(session.store.getState().readOnly
    ? []
    : [
        { id: 'add', label: 'canvas.menu.addHere', perform: addHere } as const,
        action(actions, 'paste', 'canvas.menu.paste'),
        action(actions, 'tidy', 'canvas.menu.tidy'),
      ]),
  action(actions, 'selectAll', 'canvas.menu.selectAll'),
  action(actions, 'fit', 'canvas.menu.fit'),
];
