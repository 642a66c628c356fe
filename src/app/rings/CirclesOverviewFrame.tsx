// A view of the five circles side by side; one press goes to one of them.
import './rings.css';
import type { SurfaceProps } from '../canvas/Surface.tsx';
import { useSay, useSession, useSessionState } from '../context.tsx';
import { CirclesOverview } from './CirclesOverview.tsx';
import { openRings } from './ringGroups.ts';

export default function CirclesOverviewFrame({ tables }: SurfaceProps) {
  const say = useSay();
  const session = useSession();
  const viewId = useSessionState((state) => state.viewId);
  const view = viewId === null ? undefined : tables.view[viewId];
  if (!view) return null;
  const [perspectiveId] = view.perspectiveIds;
  return (
    <CirclesOverview
      tables={tables}
      view={view}
      onOpen={(schemeId) => openRings(session, say, { schemeId, ...(perspectiveId ? { perspectiveId } : {}) })}
    />
  );
}
