// What an action is: one named thing a person can do, used alike by key, button, menu and palette.
import type { SessionState } from '../../editor/state.ts';
import type { Key } from '../../i18n/say.ts';
import type { Settings } from '../settings/settings.ts';
import type { Ui } from '../ui.ts';
import type { AppWiring, CanvasController } from '../wiring.ts';

export const ACTION_GROUPS = ['edit', 'add', 'view', 'map', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface ActionEnv extends AppWiring {
  readonly ui: Ui;
  /** The drawing surface, while there is one on the screen. */
  canvas(): CanvasController | null;
}

export interface Action {
  readonly id: string;
  readonly label: Key;
  readonly group: ActionGroup;
  /** Keys on first start: the same for every language, or per language where they are letters of a word. */
  readonly keys: readonly string[] | Readonly<Record<Settings['language'], readonly string[]>>;
  /** Keys that work only while the drawing has the focus; every key of one letter does. */
  readonly onCanvas?: boolean;
  readonly enabled?: (state: SessionState, env: ActionEnv) => boolean;
  readonly perform: (env: ActionEnv) => void;
}
