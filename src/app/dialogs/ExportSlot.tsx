// Opens the export dialog for the view that is on the screen, as its audience sees it.
import { useState } from 'react';
import { kindOf } from '../../diagrams/registry.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useActions, usePorts, useSay, useSession, useSessionState, useSettings } from '../context.tsx';
import { ExportDialog } from './ExportDialog.tsx';

export function ExportSlot() {
  const say = useSay();
  const session = useSession();
  const ports = usePorts();
  const { ui } = useActions().env;
  const { language } = useSettings().settings;
  const viewId = useSessionState((state) => state.viewId);
  const audience = useSessionState((state) => state.audience);
  const [sceneOf] = useState(() => createSceneOf(ports.kinds));
  const tables = session.visibleTables();
  const today = ports.clock.today();
  const scene = sceneOf({ tables, viewId, say, today });
  const view = viewId === null ? undefined : tables.view[viewId];
  const kind = view ? kindOf(view) : null;
  if (!scene || !view || !kind) return null;
  return (
    <ExportDialog
      scene={scene}
      tables={tables}
      say={say}
      language={language}
      title={tables.caseInfo[CASE_ID]?.title ?? ''}
      today={today}
      audience={audience}
      telling={kind.tell({ tables, view, say, today }).flatMap(({ sentences, beside }) => (beside ? [] : sentences))}
      what={say(kind.name)}
      ports={ports}
      onClose={() => ui.close()}
    />
  );
}
