// Saves the whole map as a file of its own, and says how sure that is.
import { fileName } from '../../exports/fileName.ts';
import { writeCase } from '../../model/caseFile/writeCase.ts';
import { wordsOf } from '../words.ts';
import type { ActionEnv } from './action.ts';

const MIME = 'application/x-kringkaart';

export async function saveMapAsFile({ session, ports, settings, ui }: ActionEnv): Promise<void> {
  const { caseId, tables, stamps } = session.store.getState();
  if (!caseId) return;
  const say = wordsOf(settings.get().language);
  const bytes = writeCase(tables, { id: caseId, stamps });
  // With the time of day, so that a file from before (which may be a damaged one) is never proposed again.
  const time = new Date(ports.clock.now()).toTimeString().slice(0, 5);
  const name = fileName(ports.clock.today(), `${say('shell.appName')} ${time}`, 'kring');
  const saved = await ports.files.save(bytes, name, MIME);
  if (!saved.ok) {
    const key = saved.error === 'different' ? 'shell.save.different' : 'shell.save.unwritable';
    ui.toast({ sentence: { key, values: { name } }, tone: 'warning' });
    return;
  }
  if (saved.value === 'cancelled') return;
  const key = saved.value === 'checked' ? 'shell.save.checked' : 'shell.save.downloaded';
  ui.toast({ sentence: { key, values: { name } }, tone: 'calm' });
}
