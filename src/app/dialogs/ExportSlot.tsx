// Opens the export dialog for the view that is on the screen.
import { usePorts, useSession, useSessionState } from '../context.tsx';
import { ExportDialog } from './ExportDialog.tsx';

export function ExportSlot() {
  const session = useSession();
  const ports = usePorts();
  const viewId = useSessionState((state) => state.viewId);
  const tables = useSessionState((state) => state.tables);
  const audience = useSessionState((state) => state.audience);
  if (viewId === null) return null;
  return (
    <ExportDialog
      all={tables}
      visible={session.visibleTables()}
      screenAudience={audience}
      viewId={viewId}
      today={ports.clock.today()}
      ports={ports}
    />
  );
}
