// The first own map asks once how maps are kept; everything after that goes straight on.
import type { ActionEnv } from '../actions/action.ts';
import { askSafety } from './task.ts';

export function afterChoice(env: ActionEnv, go: () => Promise<void>): Promise<void> {
  const { ports, settings, ui } = env;
  const chosen = ports.vault.state() !== 'off' || settings.get().keeping !== 'ask' || !ports.storage.lasting;
  if (chosen) return go();
  askSafety(ui, { is: 'keeping', go });
  return Promise.resolve();
}
