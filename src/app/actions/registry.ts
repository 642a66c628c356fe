// Every action there is.
import type { Action } from './action.ts';
import { ADD_ACTIONS } from './addActions.ts';
import { EDIT_ACTIONS } from './editActions.ts';
import { MAP_ACTIONS } from './mapActions.ts';
import { VIEW_ACTIONS } from './viewActions.ts';

export const ACTIONS: readonly Action[] = [...EDIT_ACTIONS, ...ADD_ACTIONS, ...VIEW_ACTIONS, ...MAP_ACTIONS];
