// Undo and redo, delete, copy and paste, rename.
import type { Action } from './action.ts';
import { copyPeople, duplicatePeople, pastePeople } from './clipboard.ts';
import { removeSelection } from './removeSelection.ts';
import { canEdit, canEditPerson, onlyPerson, selectedPeople } from './selection.ts';

const anyPerson: NonNullable<Action['enabled']> = (state) => canEdit(state) && selectedPeople(state).length > 0;

export const EDIT_ACTIONS: readonly Action[] = [
  {
    id: 'undo',
    label: 'shell.action.undo',
    group: 'edit',
    keys: ['Ctrl+Z'],
    enabled: (state) => canEdit(state) && state.undo.length > 0,
    perform: ({ session }) => session.undo(),
  },
  {
    id: 'redo',
    label: 'shell.action.redo',
    group: 'edit',
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    enabled: (state) => canEdit(state) && state.redo.length > 0,
    perform: ({ session }) => session.redo(),
  },
  {
    id: 'rename',
    label: 'shell.action.rename',
    group: 'edit',
    keys: ['F2', 'Enter'],
    onCanvas: true,
    enabled: canEditPerson,
    perform: ({ session, canvas }) => {
      const id = onlyPerson(session.store.getState());
      if (id) canvas()?.rename([id]);
    },
  },
  {
    id: 'remove',
    label: 'shell.action.remove',
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    onCanvas: true,
    enabled: (state) => canEdit(state) && state.selection.length > 0,
    perform: removeSelection,
  },
  {
    id: 'copy',
    label: 'shell.action.copy',
    group: 'edit',
    keys: ['Ctrl+C'],
    onCanvas: true,
    enabled: (state) => selectedPeople(state).length > 0,
    perform: copyPeople,
  },
  {
    id: 'cut',
    label: 'shell.action.cut',
    group: 'edit',
    keys: ['Ctrl+X'],
    onCanvas: true,
    enabled: anyPerson,
    perform: (env) => {
      copyPeople(env);
      removeSelection(env);
    },
  },
  {
    id: 'paste',
    label: 'shell.action.paste',
    group: 'edit',
    keys: ['Ctrl+V'],
    onCanvas: true,
    enabled: (state, env) => canEdit(state) && env.ui.store.getState().copied !== null,
    perform: pastePeople,
  },
  {
    id: 'duplicate',
    label: 'shell.action.duplicate',
    group: 'edit',
    keys: ['Ctrl+D'],
    onCanvas: true,
    enabled: anyPerson,
    perform: (env) => duplicatePeople(env, selectedPeople(env.session.store.getState())),
  },
  {
    id: 'selectAll',
    label: 'shell.action.selectAll',
    group: 'edit',
    keys: ['Ctrl+A'],
    onCanvas: true,
    enabled: (state) => state.caseId !== null,
    perform: ({ session, canvas }) => {
      const drawn = canvas()?.people();
      if (drawn) session.select(drawn);
    },
  },
  {
    id: 'selectNothing',
    label: 'shell.action.selectNothing',
    group: 'edit',
    keys: ['Escape'],
    onCanvas: true,
    enabled: (state) => state.selection.length > 0,
    perform: ({ session }) => session.select([]),
  },
];
