// A file with a list, or rows that were pasted, brought to the dialog; what cannot be read is said, and nothing changes.
import type { PickedFile } from '../../ports/files.ts';
import type { ActionEnv } from '../actions/action.ts';
import { wordsOf } from '../words.ts';
import { askList } from './listTask.ts';

export async function openListFile({ ui }: ActionEnv, { name, bytes }: PickedFile): Promise<void> {
  const { readList } = await import('../../imports/lists/readList.ts');
  const sheets = await readList(bytes);
  if (sheets.ok) askList(ui, { is: 'list', name, sheets: sheets.value });
  else ui.set({ fileProblem: { name, problem: sheets.error } });
}

export async function openListText({ ui, settings }: ActionEnv, text: string): Promise<void> {
  const name = wordsOf(settings.get().language)('lists.mapTitle');
  const { readRows } = await import('../../imports/lists/readList.ts');
  const sheets = await readRows(text);
  if (sheets.ok) askList(ui, { is: 'list', name, sheets: sheets.value });
  else ui.set({ fileProblem: { name, problem: sheets.error } });
}
