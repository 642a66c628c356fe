// The actions with everything they need: run by name, asked whether they can, and found by key.

import { createUi } from '../ui.ts';
import type { AppWiring, CanvasController, OutlineController } from '../wiring.ts';
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
  /** So does the family in words: while it has its turn, names are typed and people are shown there. */
  attachOutline(controller: OutlineController): () => void;
  /** The drawing itself, whoever has the turn. */
  drawing(): CanvasController | null;
}

export function actionsOf(wiring: AppWiring): Actions {
  let canvas: CanvasController | null = null;
  let outline: OutlineController | null = null;
  const inTurn = (): CanvasController | null =>
    outline?.hasTurn() ? { ...(canvas ?? NO_DRAWING), ...outline } : canvas;
  const env: ActionEnv = { ...wiring, ui: createUi(), canvas: inTurn };
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
    attachOutline(controller) {
      outline = controller;
      return () => {
        if (outline === controller) outline = null;
      };
    },
    drawing: () => canvas,
  };
}

const nothing = (): void => {};
/** What can be asked of a drawing that is not on the screen. */
const NO_DRAWING: Omit<CanvasController, keyof OutlineController> = {
  zoomIn: nothing,
  zoomOut: nothing,
  zoomActual: nothing,
  fit: nothing,
  fitLegibly: nothing,
  fitSelection: nothing,
  show: nothing,
  toggleHand: nothing,
  middle: () => ({ x: 0, y: 0 }),
};
