// Shows only the family around somebody, or everybody again, and brings all of it into sight.
import type { Id } from '../../base/ids.ts';
import { aroundFilter } from '../../commands/viewFilter.ts';
import { readableGenerations } from '../../diagrams/genogram/around.ts';
import { arrangeAgain } from '../actions/arrangeAgain.ts';
import { useActions, useSession } from '../context.tsx';

/** Without `generations`, as many as can be taken in at once. */
export function useShowAround(): (viewId: Id, around: Id | null, generations?: number) => void {
  const session = useSession();
  const { env } = useActions();
  return (viewId, around, asked) => {
    const { tables } = session.store.getState();
    const view = tables.view[viewId];
    if (!view) return;
    const generations = asked ?? (around === null ? 1 : readableGenerations(tables, around));
    const args = { viewId, around, generations };
    void arrangeAgain(env, { ...view, filter: aroundFilter(view, args) }, false, (places) =>
      session.run('view.around', { ...args, places }),
    );
  };
}
