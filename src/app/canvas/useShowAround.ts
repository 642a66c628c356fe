// Shows only the family around somebody, or everybody again, and brings all of it into sight.
import type { Id } from '../../base/ids.ts';
import { useActions, useSession } from '../context.tsx';

export function useShowAround(): (viewId: Id, around: Id | null, generations?: number) => void {
  const session = useSession();
  const { env } = useActions();
  return (viewId, around, generations) => {
    session.run('view.around', { viewId, around, ...(generations === undefined ? {} : { generations }) });
    // Only the next picture holds the others' places.
    requestAnimationFrame(() => env.canvas()?.fit());
  };
}
