// Copying and pasting people inside the editor. The clipboard of the device is left alone: what is on it can be read
// by every other program.
import type { Id } from '../../base/ids.ts';
import { wordsOf } from '../words.ts';
import type { ActionEnv } from './action.ts';
import { selectedPeople } from './selection.ts';

export function copyPeople({ session, ui }: ActionEnv): void {
  const state = session.store.getState();
  ui.set({ copied: selectedPeople(state).flatMap((id) => state.tables.person[id] ?? []) });
}

export function duplicatePeople({ session, settings }: ActionEnv, ids: readonly Id[]): void {
  const suffix = wordsOf(settings.get().language)('shell.copySuffix');
  session.run('person.copy', { ids, suffix });
}

/** People who are still here are copied as they are; others come back by name, sex and birth. */
export function pastePeople(env: ActionEnv): void {
  const { copied } = env.ui.store.getState();
  const { person } = env.session.store.getState().tables;
  const here = copied.filter(({ id }) => person[id]).map(({ id }) => id);
  if (here.length > 0) duplicatePeople(env, here);
  for (const { id, callName, gender, born } of copied) {
    if (!person[id]) env.session.run('person.add', { kind: 'other', callName, gender, ...(born ? { born } : {}) });
  }
}
