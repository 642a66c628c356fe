// Copying and pasting people, also from one map into another. The people themselves stay in the memory of the editor:
// what is on the clipboard of the device can be read by every other program, so only their names go there.
import { clipOf } from '../../commands/pastePeople.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { wordsOf } from '../words.ts';
import type { ActionEnv } from './action.ts';
import { selectedPeople } from './selection.ts';

export function copyPeople({ session, settings, ui }: ActionEnv): void {
  const state = session.store.getState();
  const { caseId, tables } = state;
  const ids = selectedPeople(state);
  const inSight = clipOf(session.visibleTables(), ids);
  ui.set({ copied: { caseId, whole: clipOf(tables, ids), inSight } });
  const say = wordsOf(settings.get().language);
  const names = inSight.people.map((person) => fullNameOf(person, say)).join('\n');
  // A device that does not allow it keeps what was on its clipboard.
  navigator.clipboard?.writeText(names).catch(() => undefined);
}

export function duplicatePeople({ session, settings }: ActionEnv, ids: readonly string[]): void {
  session.run('person.copy', { ids, suffix: wordsOf(settings.get().language)('shell.copySuffix') });
}

export function pastePeople({ session, settings, ui }: ActionEnv): void {
  const { copied } = ui.store.getState();
  if (!copied) return;
  const clip = copied.caseId === session.store.getState().caseId ? copied.whole : copied.inSight;
  session.run('person.paste', { ...clip, suffix: wordsOf(settings.get().language)('shell.copySuffix') });
}
