// What the context menu offers for a person, a line, or the empty drawing; at most seven things.
import type { Id } from '../../base/ids.ts';
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
  const { viewId, readOnly } = session.store.getState();
  if (readOnly || viewId === null) return [action(actions, 'copy', 'canvas.menu.copy')];
  const one = ids.length === 1;
  const place: CanvasMenuItem = pinned
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

export const lineMenu = ({ actions }: MenuMakers): CanvasMenuItem[] => [
  action(actions, 'remove', 'canvas.menu.removeLine'),
];

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
