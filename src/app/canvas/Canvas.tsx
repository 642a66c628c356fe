// The drawing surface: people as nodes of React Flow, everything else as one layer of lines behind them.
import '@xyflow/react/dist/base.css';
import './canvas.css';
import './atPlace.css';
import './relation.css';
import './floating.css';
import { ReactFlowProvider } from '@xyflow/react';
import { Suspense, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useSession, useSessionState, useSettings } from '../context.tsx';
import { EmptyDrawing } from './EmptyDrawing.tsx';
import { FRAMES } from './frames.ts';
import { PaletteContext, useThemePalette } from './palette.ts';
import { Surface } from './Surface.tsx';
import { useVisibleTables } from './useScene.ts';

export function Canvas() {
  const { settings } = useSettings();
  const palette = useThemePalette(settings.theme);
  const session = useSession();
  const tables = useVisibleTables();
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const [typedFirst, setTypedFirst] = useState(false);
  const isEmpty = Object.keys(tables.person).length === 0;
  const addFirst = (first: { callName: string }): void => {
    setTypedFirst(true);
    const outcome = session.run('person.add', { kind: 'other', ...first, ...(viewId ? { viewId } : {}) });
    const id: Id | undefined = 'select' in outcome ? outcome.select?.[0] : undefined;
    const { tables: now } = session.store.getState();
    // The first person is the child it is about.
    if (id && !now.caseInfo[CASE_ID]?.indexPersonIds.includes(id)) {
      session.run('case.edit', { fields: { indexPersonIds: [id] } });
    }
  };
  if (isEmpty) return <div className="kk-canvas">{readOnly ? null : <EmptyDrawing onAdd={addFirst} />}</div>;
  const type = tables.view[viewId ?? '']?.type;
  const Frame = (type && FRAMES[type]) ?? Surface;
  return (
    <PaletteContext value={palette}>
      <ReactFlowProvider>
        <Suspense fallback={null}>
          <Frame tables={tables} takesFocus={typedFirst} />
        </Suspense>
      </ReactFlowProvider>
    </PaletteContext>
  );
}
