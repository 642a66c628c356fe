// The ways to a merge and through it: from a file that is opened, from the menu of the open map, and the merge itself.
import type { Id } from '../../base/ids.ts';
import { keepVersion } from '../../editor/versions.ts';
import { areOneCase } from '../../model/merge/compareCopies.ts';
import type { Merged } from '../../model/merge/mergeCopies.ts';
import { looksLikeAge } from '../../ports/age.ts';
import type { PickedFile } from '../../ports/files.ts';
import type { ActionEnv } from '../actions/action.ts';
import { askSafety } from '../lock/task.ts';
import { openMap, readOpened } from '../start/openings.ts';
import { wordsOf } from '../words.ts';
import { caseFileOf } from './caseFile.ts';
import { takeVersions } from './takeVersions.ts';
import { askMerge, type CaseFile } from './task.ts';

/** Asks for a file and takes it into the open map. */
export async function mergeWithFile(env: ActionEnv, given?: PickedFile): Promise<void> {
  const { ui, ports, session } = env;
  const picked = given ?? (await ports.files.pick('.kring,.age'));
  if (!picked) return;
  if (looksLikeAge(picked.bytes)) {
    askSafety(ui, { is: 'openFile', file: picked, go: (opened) => mergeWithFile(env, opened) });
    return;
  }
  const file = caseFileOf(picked);
  if (!file) ui.set({ fileProblem: { name: picked.name, problem: { key: 'merge.severalMaps' } } });
  else if (session.store.getState().audience === 'worker') await reviewFile(env, file);
  else askMerge(ui, { is: 'alone', file });
}

/** Opens the map of which the file is a copy, and shows the two beside each other. */
export async function mergeInto(env: ActionEnv, file: CaseFile, caseId: Id): Promise<void> {
  if (env.session.store.getState().caseId !== caseId && !(await openMap(env, caseId))) return;
  await reviewFile(env, file);
}

export async function reviewFile(env: ActionEnv, file: CaseFile): Promise<void> {
  const { ui, session } = env;
  ui.close();
  const there = await readOpened(env, { name: file.name, bytes: file.bytes, asIs: true });
  const { caseId, tables } = session.store.getState();
  if (!there || caseId === null) return;
  const isCopy = there.caseId === caseId || areOneCase(tables, there.tables);
  askMerge(ui, isCopy ? { is: 'review', file, there } : { is: 'other', file });
}

/** Keeps how it was, and makes the merge one step. False when that could not be kept, and nothing has changed. */
export async function acceptMerge(env: ActionEnv, file: CaseFile, merged: Merged): Promise<boolean> {
  const { session, ports, settings, ui } = env;
  const say = wordsOf(settings.get().language);
  const { caseId, seq, counter, tables, stamps } = session.store.getState();
  if (caseId === null) return false;
  try {
    await keepVersion(ports, caseId, { seq, counter, tables, stamps }, say('merge.versionName'));
  } catch {
    return false;
  }
  session.run('case.merge', { merged, name: file.name });
  ui.set({ dialog: null, merging: null });
  const count = await takeVersions(ports, caseId, file);
  if (count > 0) ui.toast({ sentence: { key: 'merge.versionsCame', values: { count } }, tone: 'calm' });
  return true;
}
