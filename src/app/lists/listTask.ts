// What the dialog for lists is about: asking for one, the sheets of one, or people out of another program's file.
import type { OpenedFile } from '../../imports/format.ts';
import type { ListSheet } from '../../imports/lists/listSheet.ts';
import type { Ui } from '../ui.ts';

export type ListTask =
  | { readonly is: 'ask' }
  | { readonly is: 'list'; readonly name: string; readonly sheets: readonly ListSheet[] }
  | { readonly is: 'opened'; readonly opened: OpenedFile };

/** Counts, so that another list of the same name begins anew. */
export interface NumberedTask {
  readonly nr: number;
  readonly task: ListTask;
}

let asked = 0;

export function askList(ui: Ui, task: ListTask): void {
  asked += 1;
  ui.set({ list: { nr: asked, task }, dialog: 'lists' });
}

export const closeList = (ui: Ui): void => ui.set({ list: null, dialog: null });
