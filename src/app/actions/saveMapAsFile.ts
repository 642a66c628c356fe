// Saves the whole map as a file of its own, behind a password when one is given, and says how sure that is.
import type { Result } from '../../base/result.ts';
import { namedVersions } from '../../editor/wholeDevice.ts';
import { fileName } from '../../exports/fileName.ts';
import { writeBundle } from '../../model/caseFile/bundle.ts';
import { writeCase } from '../../model/caseFile/writeCase.ts';
import type { Saved, SaveFailure } from '../../ports/files.ts';
import type { CaseHead } from '../../ports/storage.ts';
import type { Ui } from '../ui.ts';
import { wordsOf } from '../words.ts';
import type { ActionEnv } from './action.ts';

const MIME = 'application/x-kringkaart';
export const AGE_MIME = 'application/octet-stream';

interface Wanted {
  readonly password?: string;
  /** The versions with a name go along. */
  readonly versions?: boolean;
}

export async function saveMapAsFile(env: ActionEnv, { password, versions = false }: Wanted = {}): Promise<void> {
  const { session, ports, settings, ui } = env;
  const { caseId, tables, stamps, seq } = session.store.getState();
  if (!caseId) return;
  const say = wordsOf(settings.get().language);
  const alone = writeCase(tables, { id: caseId, stamps });
  const others = versions ? await namedVersions(ports.storage, caseId) : [];
  const plain = others.length > 0 ? writeBundle([{ bytes: alone }, ...others]) : alone;
  const bytes = password === undefined ? plain : await ports.age.encrypt(plain, { passphrase: password });
  // With the time of day, so that a file from before (which may be a damaged one) is never proposed again.
  const time = new Date(ports.clock.now()).toTimeString().slice(0, 5);
  const name = fileName(
    ports.clock.today(),
    `${say('shell.appName')} ${time}`,
    password === undefined ? 'kring' : 'kring.age',
  );
  const saved = await ports.files.save(bytes, name, password === undefined ? MIME : AGE_MIME);
  tellSaved(ui, saved, name);
  if (saved.ok && saved.value !== 'cancelled') noteFiled(env, [{ id: caseId, seq }]);
}

export function tellSaved(ui: Ui, saved: Result<Saved, SaveFailure>, name: string): void {
  if (!saved.ok) {
    const key = saved.error === 'different' ? 'shell.save.different' : 'shell.save.unwritable';
    ui.toast({ sentence: { key, values: { name } }, tone: 'warning' });
    return;
  }
  if (saved.value === 'cancelled') return;
  const key = saved.value === 'checked' ? 'shell.save.checked' : 'shell.save.downloaded';
  ui.toast({ sentence: { key, values: { name } }, tone: 'calm' });
}

/** How far these maps are in a file now: only numbers and random ids. */
export function noteFiled({ ports, settings }: ActionEnv, heads: readonly Pick<CaseHead, 'id' | 'seq'>[]): void {
  const at = ports.clock.now();
  settings.change({
    filed: { ...settings.get().filed, ...Object.fromEntries(heads.map(({ id, seq }) => [id, { seq, at }])) },
  });
}
