// The editor: a bar at the top, the list of views, the drawing, the panel about one person, a line at the bottom.
import { PanelRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Canvas } from '../canvas/Canvas.tsx';
import { useActions, useSay, useSessionState, useUi } from '../context.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { PanelBar } from '../sidebar/PanelBar.tsx';
import { Sidebar } from '../sidebar/Sidebar.tsx';
import { ProblemBar } from './ProblemBar.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewList } from './ViewList.tsx';

export function EditorPage() {
  const say = useSay();
  const { ui } = useActions().env;
  const audience = useSessionState((state) => state.audience);
  const sidebarOpen = useUi((state) => state.sidebarOpen);
  const viewsOpen = useUi((state) => state.viewsOpen);
  return (
    <div className="editor" data-audience={audience} data-views={viewsOpen ? 'open' : 'shut'}>
      <TopBar />
      <ProblemBar />
      <div className="editorBody">
        <ViewList />
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
          {sidebarOpen ? null : (
            <Button className="button bordered sidebarOpener" onPress={() => ui.set({ sidebarOpen: true })}>
              <PanelRight className="icon" strokeWidth={1.75} aria-hidden />
              {say('shell.landmark.person')}
            </Button>
          )}
        </main>
        <aside className="side" aria-label={say('shell.landmark.person')} data-region="sidebar" hidden={!sidebarOpen}>
          <PanelBar />
          <Sidebar />
        </aside>
      </div>
      <footer className="bottomBar">
        <QuickLine />
        <StatusLine />
      </footer>
    </div>
  );
}
