// Looking: zoom, the hand, finding people, going from region to region, who is looking along.
import { kindOf } from '../../diagrams/registry.ts';
import type { SessionState } from '../../editor/state.ts';
import type { CanvasController } from '../wiring.ts';
import type { Action } from './action.ts';
import { arrangeAgain } from './arrangeAgain.ts';
import { nextRegion } from './regions.ts';
import { canEdit } from './selection.ts';

/** Nothing is drawn, or people stand where the records say. */
function isFixed({ viewId, tables }: SessionState): boolean {
  const view = viewId === null ? undefined : tables.view[viewId];
  return !view || kindOf(view)?.fixed === true;
}

const opened: NonNullable<Action['enabled']> = (state) => state.caseId !== null;

const looking = (
  id: string,
  label: Action['label'],
  keys: Action['keys'],
  perform: (canvas: CanvasController) => void,
): Action => ({
  id,
  label,
  group: 'view',
  keys,
  enabled: opened,
  perform: ({ canvas }) => {
    const controller = canvas();
    if (controller) perform(controller);
  },
});

export const VIEW_ACTIONS: readonly Action[] = [
  looking('zoomIn', 'shell.action.zoomIn', ['Ctrl++', 'Ctrl+='], (canvas) => canvas.zoomIn()),
  looking('zoomOut', 'shell.action.zoomOut', ['Ctrl+-'], (canvas) => canvas.zoomOut()),
  looking('zoomActual', 'shell.action.zoomActual', ['Ctrl+0', 'Shift+0'], (canvas) => canvas.zoomActual()),
  looking('fit', 'shell.action.fit', ['Shift+1'], (canvas) => canvas.fit()),
  looking('fitSelection', 'shell.action.fitSelection', ['Shift+2'], (canvas) => canvas.fitSelection()),
  { ...looking('hand', 'shell.action.hand', ['H'], (canvas) => canvas.toggleHand()), onCanvas: true },
  {
    id: 'tidy',
    label: 'shell.action.tidy',
    group: 'view',
    keys: [],
    enabled: (state) => canEdit(state) && !isFixed(state),
    perform: (env) => {
      const { viewId, tables } = env.session.store.getState();
      const view = viewId === null ? undefined : tables.view[viewId];
      if (view)
        void arrangeAgain(env, view, true, (places) => env.session.run('view.tidy', { viewId: view.id, places }));
    },
  },
  {
    id: 'find',
    label: 'shell.action.find',
    group: 'view',
    keys: ['Ctrl+F', '/'],
    enabled: opened,
    perform: ({ ui }) => ui.open('find'),
  },
  {
    id: 'inWords',
    label: 'shell.action.inWords',
    group: 'view',
    keys: [],
    enabled: (state) => state.caseId !== null && state.viewId !== null,
    perform: ({ ui }) => ui.open('inWords'),
  },
  {
    id: 'versions',
    label: 'versions.title',
    group: 'view',
    keys: [],
    enabled: (state) => state.caseId !== null,
    perform: ({ ui }) => ui.open('versions'),
  },
  {
    id: 'nextRegion',
    label: 'shell.action.nextRegion',
    group: 'view',
    keys: ['F6'],
    enabled: opened,
    perform: () => nextRegion(1),
  },
  {
    id: 'previousRegion',
    label: 'shell.action.previousRegion',
    group: 'view',
    keys: ['Shift+F6'],
    enabled: opened,
    perform: () => nextRegion(-1),
  },
  {
    id: 'present',
    label: 'present.action',
    group: 'view',
    keys: ['F5'],
    enabled: (state) => state.caseId !== null && state.viewId !== null,
    perform: ({ ui }) => ui.open('present'),
  },
  {
    id: 'whoSeesWhat',
    label: 'present.whoSeesWhat',
    group: 'view',
    keys: [],
    // It names what is kept from whom: the worker's alone.
    enabled: (state) => state.caseId !== null && state.audience === 'worker',
    perform: ({ ui }) => ui.open('audiences'),
  },
  {
    id: 'toTable',
    label: 'shell.action.toTable',
    group: 'view',
    keys: [],
    enabled: (state) => state.caseId !== null && state.audience !== 'table',
    perform: ({ session }) => session.setAudience('table'),
  },
  {
    id: 'toWorker',
    label: 'shell.action.toWorker',
    group: 'view',
    keys: [],
    enabled: (state) => state.caseId !== null && state.audience !== 'worker',
    perform: ({ ui }) => ui.open('worker'),
  },
];
