// What every part of the screen gets from above: the session, the words, the settings, the ports, the actions.
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Id } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Sentence } from '../commands/command.ts';
import type { Session, SessionPorts } from '../editor/session.ts';
import type { SessionState } from '../editor/state.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { Files, PickedFile } from '../ports/files.ts';
import type { Raster } from '../ports/raster.ts';
import { type Actions, actionsOf } from './actions/actions.ts';
import type { Settings, SettingsBox } from './settings/settings.ts';
import type { UiState } from './ui.ts';

/** What the drawing surface can do for actions; it registers itself while it is on the screen. */
export interface CanvasController {
  zoomIn(): void;
  zoomOut(): void;
  zoomActual(): void;
  fit(): void;
  fitSelection(): void;
  /** Gives the drawing the keyboard focus, on the selected or the index person. */
  focus(): void;
  /** Brings a person into view, selects it and gives it the focus. */
  reveal(id: Id): void;
  /** Opens the name field at the person; `fresh` when it was just made. */
  rename(id: Id, fresh?: boolean): void;
  /** Starts drawing a relation from this person, by keyboard or pointer. */
  startTie(fromId: Id): void;
  toggleHand(): void;
  /** Everybody drawn, in reading order. */
  people(): readonly Id[];
  /** Where a new person can stand: the middle of what is visible, in drawing units. */
  middle(): { x: number; y: number };
}

export interface AppPorts extends SessionPorts {
  readonly files: Files;
  readonly raster: Raster;
  /** Reads a file without holding up the screen; null when it was cancelled. */
  readFile(file: PickedFile, onProgress: (done: number) => void): Reading;
}

export interface Reading {
  readonly result: Promise<Result<OpenedFile, Sentence> | null>;
  readonly cancel: () => void;
}

export interface AppWiring {
  readonly session: Session;
  readonly ports: AppPorts;
  readonly settings: SettingsBox;
}

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
  useStore(actions.env.ui.store, (state) => state.copied.length);
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

const sayOf = { nl: null, en: null } as Record<Settings['language'], Say | null>;

/** The words of a language, made once. */
export function wordsOf(language: Settings['language']): Say {
  const made = sayOf[language] ?? sayIn(language);
  sayOf[language] = made;
  return made;
}

export function useSay(): Say {
  return wordsOf(useSettings().settings.language);
}
