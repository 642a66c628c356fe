// The map as a whole, and the editor around it: export, save, settings, help.
import { askList } from '../lists/listTask.ts';
import { askSafety } from '../lock/task.ts';
import { leaveMap, newMap, openFileAsMap } from '../start/openings.ts';
import type { Action } from './action.ts';

const opened: NonNullable<Action['enabled']> = (state) => state.caseId !== null;

export const MAP_ACTIONS: readonly Action[] = [
  {
    id: 'export',
    label: 'shell.action.export',
    group: 'map',
    keys: ['Ctrl+Shift+E'],
    enabled: (state) => state.caseId !== null && state.viewId !== null,
    perform: ({ ui }) => ui.open('export'),
  },
  {
    id: 'saveFile',
    label: 'shell.action.saveFile',
    group: 'map',
    keys: ['Ctrl+S'],
    enabled: opened,
    // Where maps are behind a password, a file without one is a choice to be made.
    perform: (env) => {
      if (env.ports.vault.state() === 'open') askSafety(env.ui, { is: 'saveFile' });
      else void import('./saveMapAsFile.ts').then(({ saveMapAsFile }) => saveMapAsFile(env));
    },
  },
  {
    id: 'saveSealed',
    label: 'safety.file.action',
    group: 'map',
    keys: [],
    enabled: opened,
    perform: ({ ui }) => askSafety(ui, { is: 'saveFile' }),
  },
  {
    id: 'backup',
    label: 'safety.backup.open',
    group: 'map',
    keys: [],
    perform: ({ ui }) => askSafety(ui, { is: 'backup' }),
  },
  {
    id: 'lock',
    label: 'safety.lock.now',
    group: 'map',
    keys: ['Ctrl+Shift+L'],
    enabled: (_, { ports }) => ports.vault.state() === 'open',
    perform: ({ ports }) => ports.vault.lock(),
  },
  {
    id: 'renameMap',
    label: 'shell.action.renameMap',
    group: 'map',
    keys: [],
    enabled: (state) => state.caseId !== null && !state.readOnly,
    perform: ({ ui }) => ui.set({ renaming: true }),
  },
  {
    id: 'toMaps',
    label: 'shell.action.toMaps',
    group: 'map',
    keys: [],
    enabled: opened,
    perform: (env) => void leaveMap(env),
  },
  {
    id: 'newMap',
    label: 'shell.newMap',
    group: 'map',
    keys: [],
    perform: (env) => void newMap(env),
  },
  {
    id: 'openFile',
    label: 'shell.openFile',
    group: 'map',
    keys: ['Ctrl+O'],
    perform: (env) => void openFileAsMap(env),
  },
  {
    id: 'pasteList',
    label: 'lists.action',
    group: 'map',
    keys: [],
    perform: ({ ui }) => askList(ui, { is: 'ask' }),
  },
  {
    id: 'merge',
    label: 'merge.action',
    group: 'map',
    keys: [],
    enabled: (state) => state.caseId !== null && !state.readOnly,
    perform: (env) => void import('../merge/mergeWork.ts').then(({ mergeWithFile }) => mergeWithFile(env)),
  },
  {
    id: 'settings',
    label: 'shell.action.settings',
    group: 'help',
    keys: ['Ctrl+,'],
    perform: ({ ui }) => ui.open('settings'),
  },
  {
    id: 'palette',
    label: 'shell.action.palette',
    group: 'help',
    keys: ['Ctrl+K', 'Ctrl+Shift+P'],
    perform: ({ ui }) => ui.open('palette'),
  },
  {
    id: 'shortcuts',
    label: 'shell.action.shortcuts',
    group: 'help',
    keys: ['?', 'F1'],
    perform: ({ ui }) => ui.open('shortcuts'),
  },
  {
    id: 'tour',
    label: 'shell.action.tour',
    group: 'help',
    keys: [],
    enabled: opened,
    perform: ({ ui }) => ui.set({ touring: true }),
  },
  {
    id: 'about',
    label: 'shell.action.about',
    group: 'help',
    keys: [],
    perform: ({ ui }) => ui.open('about'),
  },
];
