// What every part of the screen gets from above: the session, the words, the settings, the ports, the actions.
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../editor/session.ts';
import type { SessionState } from '../editor/state.ts';
import type { Say } from '../i18n/say.ts';
import { type Actions, actionsOf } from './actions/actions.ts';
import type { Settings, SettingsBox } from './settings/settings.ts';
import type { UiState } from './ui.ts';
import type { AppPorts, AppWiring } from './wiring.ts';
import { wordsOf } from './words.ts';

interface AppValue extends AppWiring {
  readonly actions: Actions;
}

const AppContext = createContext<AppValue | null>(null);

export function AppProvider({ wiring, children }: { wiring: AppWiring; children: ReactNode }) {
  const value = useMemo<AppValue>(() => ({ ...wiring, actions: actionsOf(wiring) }), [wiring]);
  return <AppContext value={value}>{children}</AppContext>;
}

function useApp(): AppValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('AppProvider is missing.');
  return value;
}

export const useSession = (): Session => useApp().session;
export const usePorts = (): AppPorts => useApp().ports;
export const useActions = (): Actions => useApp().actions;

/** Whether an action can be done now; follows the map and the screen. */
export function useEnabled(id: string): boolean {
  const { session, actions } = useApp();
  useStore(actions.env.ui.store, (state) => state.copied);
  return useStore(session.store, () => actions.isEnabled(id));
}

/** A part of what is open on the screen. */
export function useUi<T>(selector: (state: UiState) => T): T {
  return useStore(useApp().actions.env.ui.store, selector);
}

/** A part of the session's state; the selector must give the same object for the same state. */
export function useSessionState<T>(selector: (state: SessionState) => T): T {
  return useStore(useApp().session.store, selector);
}

export function useSettings(): { readonly settings: Settings; readonly change: SettingsBox['change'] } {
  const box = useApp().settings;
  const settings = useSyncExternalStore(box.subscribe, box.get);
  return { settings, change: box.change };
}

export function useSay(): Say {
  return wordsOf(useSettings().settings.language);
}
