// The actions with everything they need: run by name, asked whether they can, and found by key.

import { createUi } from '../ui.ts';
import type { AppWiring, CanvasController } from '../wiring.ts';
import type { Action, ActionEnv } from './action.ts';
import { ACTIONS } from './registry.ts';

export interface Actions {
  readonly all: readonly Action[];
  readonly env: ActionEnv;
  /** Does it when it can be done now; says whether it did. */
  run(id: string): boolean;
  isEnabled(id: string): boolean;
  /** Its keys now: the user's own, or those of the language. */
  keysOf(action: Action): readonly string[];
  byId(id: string): Action | undefined;
  /** The drawing surface registers itself, and takes itself away with the function it gets back. */
  attachCanvas(controller: CanvasController): () => void;
}

export function actionsOf(wiring: AppWiring): Actions {
  let canvas: CanvasController | null = null;
  const env: ActionEnv = { ...wiring, ui: createUi(), canvas: () => canvas };
  const byId = new Map(ACTIONS.map((action) => [action.id, action]));

  const isEnabled = (id: string): boolean => {
    const action = byId.get(id);
    return action !== undefined && (action.enabled?.(wiring.session.store.getState(), env) ?? true);
  };

  return {
    all: ACTIONS,
    env,
    isEnabled,
    byId: (id) => byId.get(id),
    run(id) {
      if (!isEnabled(id)) return false;
      byId.get(id)?.perform(env);
      return true;
    },
    keysOf(action) {
      const { language, ownKeys } = wiring.settings.get();
      const own = Object.hasOwn(ownKeys, action.id) ? ownKeys[action.id] : undefined;
      return own ?? ('nl' in action.keys ? action.keys[language] : action.keys);
    },
    attachCanvas(controller) {
      canvas = controller;
      return () => {
        if (canvas === controller) canvas = null;
      };
    },
  };
}
