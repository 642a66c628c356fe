// The ways into a map and out of it: a new one, one that is there, the sample, a file, back to the list.
import type { Id } from '../../base/ids.ts';
import type { OpenedFile } from '../../imports/format.ts';
import { emptyTables } from '../../model/records/registry.ts';
import { looksLikeAge } from '../../ports/age.ts';
import type { FileToRead, PickedFile } from '../../ports/files.ts';
import type { ActionEnv } from '../actions/action.ts';
import { noteFiled } from '../actions/saveMapAsFile.ts';
import { canEdit } from '../actions/selection.ts';
import { askList } from '../lists/listTask.ts';
import { openListFile } from '../lists/openList.ts';
import { afterChoice } from '../lock/afterChoice.ts';
import { askSafety } from '../lock/task.ts';
import { restoreEverything } from '../lock/wholeDeviceFile.ts';
import { caseFileOf, copyHere } from '../merge/caseFile.ts';
import { takeVersions } from '../merge/takeVersions.ts';
import { askMerge, type CaseFile } from '../merge/task.ts';
import { wordsOf } from '../words.ts';

/** What belongs to the map that was open goes when another opens. */
const FRESH = { touring: false, renaming: false, viewsOpen: false, toasts: [] } as const;

const sayIn = ({ settings }: ActionEnv) => wordsOf(settings.get().language);

export const newMap = (env: ActionEnv): Promise<void> => afterChoice(env, () => makeNewMap(env));

async function makeNewMap(env: ActionEnv): Promise<void> {
  env.ui.set(FRESH);
  await env.session.createCase(emptyTables(), sayIn(env)('shell.newMapTitle'));
}

export async function openMap(env: ActionEnv, id: Id): Promise<boolean> {
  env.ui.set(FRESH);
  return env.session.openCase(id);
}

export async function leaveMap({ session, ui }: ActionEnv): Promise<void> {
  ui.set({ ...FRESH, dialog: null });
  await session.closeCase();
}

/** Keeps what was read as a new map and opens it; what could not be taken over is shown. */
export async function keepOpened(
  env: ActionEnv,
  { tables, title, report, stamps, caseId }: OpenedFile,
  isPrepared = true,
  file?: CaseFile,
): Promise<void> {
  const { session, ui } = env;
  ui.set(FRESH);
  const kept = await (isPrepared
    ? session.keepCase(tables, stamps, caseId)
    : session.createCase(tables, title, stamps));
  if (kept === null) return;
  // Whatever was noted about a map that had this id before says nothing of this one.
  if (kept === caseId) noteFiled(env, [{ id: kept, seq: 0 }]);
  if (report.length > 0) ui.set({ takenOver: { title, report }, dialog: 'takenOver' });
  const count = file ? await takeVersions(env.ports, kept, file) : 0;
  if (count > 0) ui.toast({ sentence: { key: 'merge.versionsCame', values: { count } }, tone: 'calm' });
}

export async function openSampleMap(env: ActionEnv): Promise<void> {
  const { openSample } = await import('../../imports/sample.ts');
  const opened = await openSample();
  if (!opened.ok) {
    env.ui.toast({ sentence: opened.error, tone: 'warning' });
    return;
  }
  const { tables, title, stamps } = opened.value;
  env.ui.set(FRESH);
  if ((await env.session.createCase(tables, title, stamps)) !== null) env.ui.set({ touring: true });
}

/** Opens a file as a new map, or for what is in it; the open map stays as it is until the file has been read. */
export async function openFileAsMap(env: ActionEnv, given?: PickedFile): Promise<void> {
  const { ACCEPTED, IMPORTS } = await import('../../imports/registry.ts');
  const { LIST_FILES, looksLikeList } = await import('../../imports/lists/readList.ts');
  const picked = given ?? (await env.ports.files.pick(`${ACCEPTED},${LIST_FILES},.age`));
  if (!picked) return;
  if (looksLikeAge(picked.bytes)) {
    askSafety(env.ui, { is: 'openFile', file: picked, go: (opened) => openFileAsMap(env, opened) });
    return;
  }
  const file = caseFileOf(picked);
  if (!file) {
    await afterChoice(env, () => restoreEverything(env, picked));
    return;
  }
  if (looksLikeList(picked.name) && !IMPORTS.some(({ recognises }) => recognises(picked.bytes))) {
    await openListFile(env, picked);
    return;
  }
  const head = await copyHere(env.ports.storage, file);
  if (head) askMerge(env.ui, { is: 'ask', file, head });
  else await openAsNewMap(env, file);
}

/** Reads a file while the screen tells how far it is; null when it was stopped or cannot be read, which is told. */
export async function readOpened(env: ActionEnv, file: FileToRead): Promise<OpenedFile | null> {
  const reading = env.ports.readFile(file, (done) => {
    const { reading: now } = env.ui.store.getState();
    if (now) env.ui.set({ reading: { ...now, done } });
  });
  env.ui.set({ reading: { name: file.name, done: null, cancel: reading.cancel } });
  const result = await reading.result;
  env.ui.set({ reading: null });
  if (result === null) env.ui.toast({ sentence: { key: 'shell.reading.cancelled' }, tone: 'calm' });
  else if (!result.ok) env.ui.set({ fileProblem: { name: file.name, problem: result.error } });
  return result?.ok ? result.value : null;
}

/** Beside the maps that are here. */
export async function openAsNewMap(env: ActionEnv, file: CaseFile): Promise<void> {
  const opened = await readOpened(env, { name: file.name, bytes: file.bytes });
  // People out of another program may belong in the map that is open.
  if (opened && opened.caseId === null && canEdit(env.session.store.getState()))
    askList(env.ui, { is: 'opened', opened });
  else if (opened) await afterChoice(env, () => keepOpened(env, opened, true, file));
}
