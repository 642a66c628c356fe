// Wires the browser to the editor and the editor to the screen.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import { App } from './app/App.tsx';
import { settingsBox } from './app/settings/settings.ts';
import { ErrorBoundary, ErrorScreen } from './app/shell/ErrorScreen.tsx';
import { FramedScreen } from './app/shell/FramedScreen.tsx';
import type { AppPorts } from './app/wiring.ts';
import { wordsOf } from './app/words.ts';
import { KINDS } from './diagrams/registry.ts';
import { drawingAhead } from './editor/drawAhead.ts';
import { createSession, type Session } from './editor/session.ts';
import { rememberedSay } from './i18n/rememberedSay.ts';
import { browserClock } from './platform/browserClock.ts';
import { browserTimer } from './platform/browserTimer.ts';
import { openDeviceStorage } from './platform/deviceStorage.ts';
import { fileAccess } from './platform/fileAccess.ts';
import { readFileAside } from './platform/importWorkerClient.ts';
import { randomId } from './platform/randomId.ts';
import { rasterCanvas } from './platform/rasterCanvas.ts';
import { settingsStore } from './platform/settingsStore.ts';
import { tabMemory } from './platform/tabMemory.ts';
import { browserTabs } from './platform/tabs.ts';

const settings = settingsBox(settingsStore);
const say = () => wordsOf(settings.get().language);

async function start(screen: HTMLElement): Promise<void> {
  const root = createRoot(screen);
  if (window.self !== window.top) {
    root.render(<FramedScreen say={say()} />);
    return;
  }
  let session: Session | null = null;
  const tell = (key: 'storage.outdated' | 'storage.blocked'): void => {
    session?.store.setState({ problem: { key } });
  };
  const { storage, failure } = await openDeviceStorage({
    outdated: () => tell('storage.outdated'),
    blocked: () => tell('storage.blocked'),
  });
  const ports: AppPorts = {
    storage,
    tabs: browserTabs(browserTimer, randomId),
    clock: browserClock,
    timer: browserTimer,
    newId: randomId,
    kinds: KINDS,
    drawAhead: drawingAhead(KINDS, () => rememberedSay(say()), browserClock.today),
    files: fileAccess(),
    raster: rasterCanvas(),
    readFile: readFileAside,
  };
  session = createSession(ports);
  if (failure === 'newer') tell('storage.outdated');
  const wiring = { session, ports, settings };
  listenForFailures(wiring.session);
  await comeBack(wiring.session);
  root.render(
    <StrictMode>
      <ErrorBoundary say={say}>
        <App wiring={wiring} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** A reload comes back to the map that this tab had open. */
async function comeBack(session: Session): Promise<void> {
  const id = tabMemory.get();
  if (id !== null && !(await session.openCase(id))) tabMemory.set(null);
  session.store.subscribe(({ caseId }, before) => {
    if (caseId !== before.caseId) tabMemory.set(caseId);
  });
}

/** What nobody caught: the map is kept with every step, so a calm sentence is enough. */
function listenForFailures(session: Session): void {
  const tell = (): void => session.store.setState({ problem: { key: 'shell.error.unexpected' } });
  window.addEventListener('error', (event) => {
    // Chromium reports this when a resize is answered one frame later; nothing failed.
    if (!event.message.startsWith('ResizeObserver loop')) tell();
  });
  window.addEventListener('unhandledrejection', tell);
  // Steps that could not be kept are still in memory: the browser asks before it lets them go.
  window.addEventListener('beforeunload', (event) => {
    if (session.store.getState().saving.is === 'failing') event.preventDefault();
  });
}

const screen = document.getElementById('root');
if (screen)
  start(screen).catch((error: unknown) => {
    createRoot(screen).render(<ErrorScreen say={say()} detail={error instanceof Error ? error.message : ''} />);
  });
