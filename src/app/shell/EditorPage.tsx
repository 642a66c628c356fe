// The editor: a bar at the top, the list of views, the drawing, the panel about one person, a line at the bottom.
import { lazy, Suspense } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { useSay, useSessionState, useUi } from '../context.tsx';
import { useOutlinePlace } from '../outline/useOutlinePlace.ts';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { PanelBar } from '../sidebar/PanelBar.tsx';
import { Sidebar } from '../sidebar/Sidebar.tsx';
import { ProblemBar } from './ProblemBar.tsx';
import { SidebarOpener } from './SidebarOpener.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewList } from './ViewList.tsx';

const OutlinePanel = lazy(() => import('../outline/OutlinePanel.tsx').then((m) => ({ default: m.OutlinePanel })));
const WhoStrip = lazy(() => import('../whoQuestions/WhoStrip.tsx'));

export function EditorPage() {
  const say = useSay();
  const audience = useSessionState((state) => state.audience);
  const sidebarOpen = useUi((state) => state.sidebarOpen);
  const viewsOpen = useUi((state) => state.viewsOpen);
  const asking = useUi((state) => state.asking);
  const { place } = useOutlinePlace();
  return (
    <div
      className="editor"
      data-audience={audience}
      data-views={viewsOpen ? 'open' : 'shut'}
      data-outline={place === 'off' ? undefined : place}
    >
      <TopBar />
      <ProblemBar />
      <div className="editorBody">
        <ViewList />
        {place === 'off' ? null : (
          <Suspense fallback={null}>
            <OutlinePanel />
          </Suspense>
        )}
        {place === 'instead' ? null : (
          <main
            className="drawing"
            aria-label={say('shell.landmark.drawing')}
            aria-describedby="drawing-in-words"
            data-region="canvas"
          >
            <p id="drawing-in-words" className="unseen">
              {say('shell.inWords.hint')}
            </p>
            <Canvas />
            <SidebarOpener className="sidebarOpener" />
          </main>
        )}
        <aside className="side" aria-label={say('shell.landmark.person')} data-region="sidebar" hidden={!sidebarOpen}>
          <PanelBar />
          <Sidebar />
        </aside>
      </div>
      {asking ? (
        <Suspense fallback={null}>
          <WhoStrip />
        </Suspense>
      ) : null}
      <footer className="bottomBar">
        <QuickLine />
        <StatusLine />
      </footer>
    </div>
  );
}
