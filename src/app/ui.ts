// What is open on the screen: the dialog, the panels, the messages. Never kept, never undone, never in a file.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sentence } from '../commands/command.ts';
import type { ReportLine } from '../imports/format.ts';
import type { Person } from '../model/records/facts.ts';

export const DIALOGS = ['settings', 'palette', 'find', 'shortcuts', 'export', 'about', 'worker', 'takenOver'] as const;
export type DialogName = (typeof DIALOGS)[number];

/** A short message in the corner, with at most one thing to do about it. */
export interface Toast {
  readonly nr: number;
  readonly sentence: Sentence;
  readonly tone: 'calm' | 'warning';
  readonly act?: { readonly label: Sentence; readonly perform: () => void };
}

/** What an import could not take over. */
export interface TakenOver {
  readonly title: string;
  readonly report: readonly ReportLine[];
}

export interface UiState {
  readonly dialog: DialogName | null;
  readonly sidebarOpen: boolean;
  readonly viewsOpen: boolean;
  readonly touring: boolean;
  readonly renaming: boolean;
  readonly toasts: readonly Toast[];
  /** People copied, to paste here or in another map. */
  readonly copied: readonly Person[];
  readonly takenOver: TakenOver | null;
  /** A file that could not be opened, and why. */
  readonly fileProblem: { readonly name: string; readonly problem: Sentence } | null;
  /** A file being read: how far, and the way to stop it. */
  readonly reading: { readonly name: string; readonly done: number | null; readonly cancel: () => void } | null;
}

export interface Ui {
  readonly store: StoreApi<UiState>;
  set(fields: Partial<UiState>): void;
  open(dialog: DialogName): void;
  close(): void;
  toast(toast: Omit<Toast, 'nr'>): void;
  dropToast(nr: number): void;
}

const START: UiState = {
  dialog: null,
  sidebarOpen: true,
  viewsOpen: false,
  touring: false,
  renaming: false,
  toasts: [],
  copied: [],
  takenOver: null,
  fileProblem: null,
  reading: null,
};
const MOST_TOASTS = 3;
/** Below this width the panel slides over the drawing, so it waits until it is asked for. */
const WIDE_PX = 1180;

export function createUi(): Ui {
  const store = createStore<UiState>(() => ({ ...START, sidebarOpen: window.innerWidth > WIDE_PX }));
  let nr = 0;
  return {
    store,
    set: (fields) => store.setState(fields),
    open: (dialog) => store.setState({ dialog }),
    close: () => store.setState({ dialog: null }),
    toast(toast) {
      nr += 1;
      const made: Toast = { ...toast, nr };
      store.setState(({ toasts }) => ({ toasts: [...toasts, made].slice(-MOST_TOASTS) }));
    },
    dropToast: (gone) => store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.nr !== gone) })),
  };
}
