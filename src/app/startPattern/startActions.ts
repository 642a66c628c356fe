// A family at once, and going along everybody who has no name yet.
import type { Action } from '../actions/action.ts';
import { canEdit } from '../actions/selection.ts';
import { nameEverybody } from './nameEverybody.ts';

export const START_ACTIONS: readonly Action[] = [
  {
    id: 'startPattern',
    label: 'entry.title',
    group: 'add',
    keys: ['W'],
    onCanvas: true,
    enabled: canEdit,
    perform: ({ ui }) => ui.open('startPattern'),
  },
  {
    id: 'nameEverybody',
    label: 'entry.nameEverybody',
    group: 'add',
    keys: [],
    enabled: (state) => canEdit(state) && Object.values(state.tables.person).some(({ callName }) => callName === ''),
    perform: (env) => nameEverybody(env),
  },
];
