// What is open on the screen: the dialog, the panels, the messages. Never kept, never undone, never in a file.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../base/ids.ts';
import type { Sentence } from '../commands/command.ts';
import type { PeopleClip } from '../commands/pastePeople.ts';
import type { ReportLine } from '../imports/format.ts';
import type { NumberedTask } from './lists/listTask.ts';
import type { SafetyTask } from './lock/task.ts';
import type { MergeTask } from './merge/task.ts';
import type { Presenting } from './present/presenting.ts';

export const DIALOGS = [
  'settings',
  'palette',
  'find',
  'shortcuts',
  'export',
  'about',
  'worker',
  'takenOver',
  'lists',
  'inWords',
  'safety',
  'startPattern',
  'present',
  'audiences',
  'versions',
  'merge',
] as const;
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
  /** Instead of "… is open": people came into the map that was open. */
  readonly said?: Sentence;
}

/** People copied, to paste here or in another map. */
export interface Copied {
  readonly caseId: Id | null;
  /** For the map they come from. */
  readonly whole: PeopleClip;
  /** What was in sight: other maps do not know what is kept secret in this one. */
  readonly inSight: PeopleClip;
}

interface Reading {
  readonly name: string | null;
  readonly done: number | null;
  readonly cancel: () => void;
}

export interface UiState {
  readonly dialog: DialogName | null;
  readonly sidebarOpen: boolean;
  readonly viewsOpen: boolean;
  readonly touring: boolean;
  /** The who-questions stand below the drawing. */
  readonly asking: boolean;
  /** What is being projected or handed to a child; the editor is not in the page meanwhile. */
  readonly presenting: Presenting | null;
  readonly renaming: boolean;
  readonly toasts: readonly Toast[];
  readonly copied: Copied | null;
  readonly takenOver: TakenOver | null;
  /** What the dialog for lists is about. */
  readonly list: NumberedTask | null;
  /** What the safety dialog is about. */
  readonly safety: SafetyTask | null;
  /** What the merge dialog is about. */
  readonly merging: MergeTask | null;
  /** Counts how often maps came back from a file with everything, so that the list is read again. */
  readonly restored: number;
  /** A file that could not be opened, and why. */
  readonly fileProblem: { readonly name: string; readonly problem: Sentence } | null;
  /** What takes long: a file being read (0 to 1) and drawn (1 to 2), or without a name the drawing being tidied. */
  readonly reading: Reading | null;
}

export interface Ui {
  readonly store: StoreApi<UiState>;
  set(fields: Partial<UiState>): void;
  open(dialog: DialogName): void;
  close(): void;
  toast(toast: Omit<Toast, 'nr'>): void;
  dropToast(nr: number): void;
  /** Something was chosen that the panel tells about: where it lies over the drawing it slides in now. Says whether it lies there. */
  needPanel(): boolean;
  /** Nothing is chosen any more: where the panel lies over the drawing it slides away. */
  leavePanel(): void;
}

const START: UiState = {
  dialog: null,
  sidebarOpen: true,
  viewsOpen: false,
  touring: false,
  asking: false,
  presenting: null,
  renaming: false,
  toasts: [],
  copied: null,
  takenOver: null,
  list: null,
  safety: null,
  merging: null,
  restored: 0,
  fileProblem: null,
  reading: null,
};
const MOST_TOASTS = 3;
/** Below this width the panel slides over the drawing, so it waits until it is asked for. */
const OVERLAID = '(max-width: 1180px)';

/** Follows the width of the window: a wide one shows the panel as it was left there, a narrow one when it is needed. */
function followWidth(store: StoreApi<UiState>): MediaQueryList {
  const overlaid = window.matchMedia(OVERLAID);
  let openWhenWide = true;
  store.setState({ sidebarOpen: !overlaid.matches });
  overlaid.addEventListener('change', ({ matches }) => {
    if (!matches) store.setState({ sidebarOpen: openWhenWide });
    else {
      openWhenWide = store.getState().sidebarOpen;
      const typing = document.activeElement?.closest('[data-region="sidebar"]') instanceof Element;
      store.setState({ sidebarOpen: openWhenWide && typing });
    }
  });
  return overlaid;
}

export function createUi(): Ui {
  const store = createStore<UiState>(() => START);
  const overlaid = followWidth(store);
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
    needPanel: () => {
      if (overlaid.matches) store.setState({ sidebarOpen: true });
      return overlaid.matches;
    },
    leavePanel: () => {
      if (overlaid.matches) store.setState({ sidebarOpen: false });
    },
  };
}
