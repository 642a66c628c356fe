// What the safety dialog can be about, and how it is asked for.
import type { PickedFile } from '../../ports/files.ts';
import type { Ui } from '../ui.ts';

export type SafetyTask =
  /** The choice at the first own map; then what was to be done goes on. */
  | { readonly is: 'keeping'; readonly go: () => Promise<void> }
  | { readonly is: 'protect' }
  | { readonly is: 'change' }
  | { readonly is: 'unprotect' }
  | { readonly is: 'newCode' }
  | { readonly is: 'testCode' }
  | { readonly is: 'saveFile' }
  | { readonly is: 'openFile'; readonly file: PickedFile; readonly go: (opened: PickedFile) => Promise<void> }
  | { readonly is: 'backup' }
  | { readonly is: 'forget'; readonly personId: string }
  | { readonly is: 'wipe' };

export const askSafety = (ui: Ui, task: SafetyTask): void => ui.set({ safety: task, dialog: 'safety' });
