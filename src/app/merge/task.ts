// What the merge dialog can be about, and how it is asked for.
import type { OpenedFile } from '../../imports/format.ts';
import type { BundlePart } from '../../model/caseFile/bundle.ts';
import type { CaseHead } from '../../ports/storage.ts';
import type { Ui } from '../ui.ts';

/** The bytes of one case, and the versions of it that came in the same file. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly versions: readonly BundlePart[];
}

export type MergeTask =
  /** The case of this file is here already: beside it or together? */
  | { readonly is: 'ask'; readonly file: CaseFile; readonly head: CaseHead }
  /** From the menu of the open map: nobody may be looking along. */
  | { readonly is: 'alone'; readonly file: CaseFile }
  | { readonly is: 'other'; readonly file: CaseFile }
  | { readonly is: 'review'; readonly file: CaseFile; readonly there: OpenedFile };

export const askMerge = (ui: Ui, task: MergeTask): void => ui.set({ merging: task, dialog: 'merge' });
