// From a key press to the one action it stands for.
import type { Settings } from '../settings/settings.ts';
import type { Action } from './action.ts';
import { chordsOf, isSingleKey, type KeyPress } from './chord.ts';

export interface KeyContext {
  /** The focus is on the drawing. */
  readonly onCanvas: boolean;
  readonly settings: Pick<Settings, 'letterKeys'>;
  readonly keysOf: (action: Action) => readonly string[];
  readonly isEnabled: (id: string) => boolean;
}

/** The action of a key press; 'several' when more than one can be meant, and then none may run. */
export function actionFor(press: KeyPress, actions: readonly Action[], context: KeyContext): Action | 'several' | null {
  const chords = chordsOf(press);
  const found = actions.filter((action) =>
    context.keysOf(action).some((key) => chords.includes(key) && isAllowed(key, action, context)),
  );
  if (found.length <= 1) return found[0] ?? null;
  const possible = found.filter(({ id }) => context.isEnabled(id));
  return possible.length > 1 ? 'several' : (possible[0] ?? null);
}

function isAllowed(key: string, action: Action, { onCanvas, settings }: KeyContext): boolean {
  if (isSingleKey(key)) return onCanvas && settings.letterKeys;
  return onCanvas || action.onCanvas !== true;
}

/** Keys that two actions share, so that settings can point it out. */
export function sharedKeys(actions: readonly Action[], keysOf: KeyContext['keysOf']): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const action of actions) {
    for (const key of keysOf(action)) {
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  }
  return shared;
}
