// The file with everything: written behind a password, and put back beside what is there.

import type { Id } from '../../base/ids.ts';
import { putBack, putBackVersion, wholeDevice } from '../../editor/wholeDevice.ts';
import { fileName } from '../../exports/fileName.ts';
import { bundleParts } from '../../model/caseFile/bundle.ts';
import type { PickedFile } from '../../ports/files.ts';
import type { ActionEnv } from '../actions/action.ts';
import { AGE_MIME, noteFiled, tellSaved } from '../actions/saveMapAsFile.ts';
import { wordsOf } from '../words.ts';

export async function saveEverything(env: ActionEnv, password: string): Promise<void> {
  const { session, ports, settings, ui } = env;
  const say = wordsOf(settings.get().language);
  await session.flush();
  const { bytes, heads, left, partly } = await wholeDevice(ports.storage);
  const name = fileName(ports.clock.today(), `${say('shell.appName')} ${say('safety.backup.fileName')}`, 'kring.age');
  const sealed = await ports.age.encrypt(bytes, { passphrase: password });
  const saved = await ports.files.save(sealed, name, AGE_MIME);
  tellSaved(ui, saved, name);
  if (!saved.ok || saved.value === 'cancelled') return;
  noteFiled(env, heads);
  if (left > 0) ui.toast({ sentence: { key: 'safety.backup.left', values: { count: left } }, tone: 'warning' });
  if (partly > 0) ui.toast({ sentence: { key: 'safety.backup.partly', values: { count: partly } }, tone: 'warning' });
}

export async function restoreEverything(env: ActionEnv, { name, bytes }: PickedFile): Promise<void> {
  const { ports, settings, ui } = env;
  const say = wordsOf(settings.get().language);
  let restored = 0;
  let failed = 0;
  let caseId: Id | null = null;
  for (const part of bundleParts(bytes)) {
    try {
      const read = await ports.readFile({ name, bytes: part.bytes }, () => {}).result;
      if (!read?.ok) throw new Error(name);
      const other = (title: string): string => say('safety.backup.restoredTitle', { title });
      if (part.version && caseId !== null) {
        await putBackVersion(ports, caseId, read.value, part.version);
        continue;
      }
      caseId = null;
      caseId = await putBack(ports, read.value, { binnedAt: part.binnedAt, other });
      noteFiled(env, [{ id: caseId, seq: 0 }]);
      restored += 1;
    } catch {
      failed += 1;
    }
  }
  ui.set({ restored: ui.store.getState().restored + 1 });
  ui.toast({ sentence: { key: 'safety.backup.restored', values: { count: restored } }, tone: 'calm' });
  if (failed > 0) ui.toast({ sentence: { key: 'safety.backup.failed', values: { count: failed } }, tone: 'warning' });
}
