// The ways into a map and out of it: a new one, one that is there, the sample, a file, back to the list.
import type { Id } from '../../base/ids.ts';
import type { OpenedFile } from '../../imports/format.ts';
import { looksLikeBundle } from '../../model/caseFile/bundle.ts';
import { emptyTables } from '../../model/records/registry.ts';
import { looksLikeAge } from '../../ports/age.ts';
import type { PickedFile } from '../../ports/files.ts';
import type { ActionEnv } from '../actions/action.ts';
import { afterChoice } from '../lock/afterChoice.ts';
import { askSafety } from '../lock/task.ts';
import { restoreEverything } from '../lock/wholeDeviceFile.ts';
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

/** Keeps what was read and prepared as a new map and opens it; what could not be taken over is shown. */
async function keepOpened({ session, ui }: ActionEnv, { tables, title, report, stamps }: OpenedFile): Promise<void> {
  ui.set(FRESH);
  if ((await session.keepCase(tables, stamps)) === null) return;
  if (report.length > 0) ui.set({ takenOver: { title, report }, dialog: 'takenOver' });
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

/** Opens a file as a new map; the open map stays as it is until the file has been read. */
export async function openFileAsMap(env: ActionEnv, given?: PickedFile): Promise<void> {
  const { ACCEPTED } = await import('../../imports/registry.ts');
  const picked = given ?? (await env.ports.files.pick(`${ACCEPTED},.age`));
  if (!picked) return;
  if (looksLikeAge(picked.bytes)) {
    askSafety(env.ui, { is: 'openFile', file: picked, go: (opened) => openFileAsMap(env, opened) });
    return;
  }
  if (looksLikeBundle(picked.bytes)) {
    await afterChoice(env, () => restoreEverything(env, picked));
    return;
  }
  const reading = env.ports.readFile(picked, (done) => {
    const { reading: now } = env.ui.store.getState();
    if (now) env.ui.set({ reading: { ...now, done } });
  });
  env.ui.set({ reading: { name: picked.name, done: null, cancel: reading.cancel } });
  const result = await reading.result;
  env.ui.set({ reading: null });
  if (result === null) {
    env.ui.toast({ sentence: { key: 'shell.reading.cancelled' }, tone: 'calm' });
    return;
  }
  const opened = result.ok ? result.value : null;
  if (opened) await afterChoice(env, () => keepOpened(env, opened));
  if (!result.ok) env.ui.set({ fileProblem: { name: picked.name, problem: result.error } });
}
