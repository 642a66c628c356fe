// What can be done to a map from the list: another title, a copy, into the bin and out of it, gone for good.
import type { Id } from '../../base/ids.ts';
import { copyCase } from '../../editor/cases.ts';
import { openProblem } from '../../editor/saveState.ts';
import { createSession } from '../../editor/session.ts';
import { type CaseHead, failureOf } from '../../ports/storage.ts';
import type { ActionEnv } from '../actions/action.ts';
import { wordsOf } from '../words.ts';

/** Does it, tells what went wrong, and reads the list again. */
async function work(env: ActionEnv, job: () => Promise<void>, refresh: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    env.ui.toast({ sentence: openProblem(failureOf(error)), tone: 'warning' });
  }
  await refresh();
}

/** Through a session of its own, so that the new title is an undo step like any other and another tab is respected. */
export const renameMap = (env: ActionEnv, id: Id, title: string, refresh: () => Promise<void>): Promise<void> =>
  work(
    env,
    async () => {
      const session = createSession(env.ports);
      await session.openCase(id);
      const outcome = session.run('case.edit', { fields: { title } });
      const { problem } = session.store.getState();
      if (problem ?? 'refused' in outcome) {
        const sentence = problem ?? ('refused' in outcome ? outcome.refused : null);
        if (sentence) env.ui.toast({ sentence, tone: 'warning' });
      }
      await session.closeCase();
    },
    refresh,
  );

export const copyMap = (env: ActionEnv, { id, title }: CaseHead, refresh: () => Promise<void>): Promise<void> =>
  work(
    env,
    async () => {
      const say = wordsOf(env.settings.get().language);
      await copyCase(env.ports, id, say('storage.copyTitle', { title }));
    },
    refresh,
  );

export const binMap = (env: ActionEnv, { id, title }: CaseHead, refresh: () => Promise<void>): Promise<void> =>
  work(
    env,
    async () => {
      const { storage, clock } = env.ports;
      await storage.bin(id, clock.now());
      env.ui.toast({
        sentence: { key: 'shell.bin.moved', values: { title } },
        tone: 'calm',
        act: {
          label: { key: 'shell.action.undo' },
          perform: () => void work(env, () => storage.restore(id), refresh),
        },
      });
    },
    refresh,
  );

export const restoreMap = (env: ActionEnv, id: Id, refresh: () => Promise<void>): Promise<void> =>
  work(env, () => env.ports.storage.restore(id), refresh);

export const purgeMap = (env: ActionEnv, id: Id, refresh: () => Promise<void>): Promise<void> =>
  work(env, () => env.ports.storage.purge(id), refresh);

export const bringBackMap = (env: ActionEnv, id: Id, refresh: () => Promise<void>): Promise<void> =>
  work(env, () => env.ports.storage.bringBack(id), refresh);
