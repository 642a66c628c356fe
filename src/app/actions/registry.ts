// Every action there is.
import { START_ACTIONS } from '../startPattern/startActions.ts';
import type { Action } from './action.ts';
import { ADD_ACTIONS } from './addActions.ts';
import { EDIT_ACTIONS } from './editActions.ts';
import { EXPORT_ACTIONS } from './exportActions.ts';
import { MAP_ACTIONS } from './mapActions.ts';
import { VIEW_ACTIONS } from './viewActions.ts';

export const ACTIONS: readonly Action[] = [
  ...EDIT_ACTIONS,
  ...ADD_ACTIONS,
  ...START_ACTIONS,
  ...VIEW_ACTIONS,
  ...MAP_ACTIONS,
  ...EXPORT_ACTIONS,
];
