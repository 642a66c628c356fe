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
import type { AppPorts, AppWiring } from './app/wiring.ts';
import { wordsOf } from './app/words.ts';
import { KINDS } from './diagrams/registry.ts';
import { closeWhenKept } from './editor/closeWhenKept.ts';
import { drawingAhead } from './editor/drawAhead.ts';
import { rekeyCases } from './editor/rekeyCases.ts';
import { createSession, type Session } from './editor/session.ts';
import { fetchWords } from './i18n/languages.ts';
import { rememberedSay } from './i18n/rememberedSay.ts';
import { ageAside } from './platform/ageAside.ts';
import { browserClock } from './platform/browserClock.ts';
import { browserTimer } from './platform/browserTimer.ts';
import { openDeviceStorage, startEmpty } from './platform/deviceStorage.ts';
import { deviceVoice } from './platform/deviceVoice.ts';
import { fileAccess } from './platform/fileAccess.ts';
import { arrangeAside, readFileAside } from './platform/importWorkerClient.ts';
import { lockedVault } from './platform/lockedVault.ts';
import { browserUpdates } from './platform/offline/updates.ts';
import { asksForProjector, browserProjectors, projectorScreen } from './platform/projectors.ts';
import { randomId } from './platform/randomId.ts';
import { rasterCanvas } from './platform/rasterCanvas.ts';
import { settingsStore } from './platform/settingsStore.ts';
import { browserStage } from './platform/stage.ts';
import { storageWithMemory } from './platform/storageWithMemory.ts';
import { tabMemory } from './platform/tabMemory.ts';
import { browserTabs } from './platform/tabs.ts';
import { NO_VAULT, type Vault } from './ports/vault.ts';

/** The projector's window keeps nothing and reads nothing that is kept, choices included. */
const isProjector = asksForProjector(window.location);
/** The recovery page leads here: nothing on this device is touched. */
const startsEmpty = new URLSearchParams(window.location.search).has('leeg');
const settings = settingsBox(isProjector ? { read: () => null, write: () => false } : settingsStore);
const say = () => wordsOf(settings.get().language);
/** The user has asked for this page to be emptied. */
let wiping = false;

async function start(screen: HTMLElement): Promise<void> {
  const root = createRoot(screen);
  // Without them the screen speaks Dutch.
  await fetchWords(settings.get().language).catch(() => undefined);
  if (window.self !== window.top) {
    root.render(<FramedScreen say={say()} />);
    return;
  }
  if (isProjector) {
    const { ProjectorPage } = await import('./app/present/ProjectorPage.tsx');
    root.render(<ProjectorPage screen={projectorScreen(browserTimer)} />);
    return;
  }
  let session: Session | null = null;
  const tell = (key: 'storage.outdated' | 'storage.blocked'): void => {
    session?.store.setState({ problem: { key }, ...(key === 'storage.outdated' && { readOnly: true }) });
  };
  const age = ageAside();
  const { failure, vault, ...device } = startsEmpty
    ? startEmpty()
    : await openDeviceStorage(
        { outdated: () => tell('storage.outdated'), blocked: () => tell('storage.blocked') },
        age,
      );
  const { storage, holds } = storageWithMemory(device.storage, () => settings.get().keeping === 'nothing');
  const ports: AppPorts = {
    storage,
    vault: vault ? lockedVault(vault, (stillLocked) => letGo(session, holds, stillLocked)) : NO_VAULT,
    age,
    wipe() {
      wiping = true;
      tabMemory.set(null);
      window.location.reload();
    },
    tabs: browserTabs(browserTimer, randomId),
    clock: browserClock,
    timer: browserTimer,
    newId: randomId,
    kinds: KINDS,
    drawAhead: drawingAhead(KINDS, () => rememberedSay(say()), browserClock.today),
    files: fileAccess(),
    raster: rasterCanvas(),
    stage: browserStage,
    projectors: browserProjectors(browserTimer, randomId),
    voice: deviceVoice,
    updates: browserUpdates(import.meta.env.PROD),
    readFile: readFileAside,
    arrange: arrangeAside,
  };
  session = createSession(ports);
  if (failure === 'newer') tell('storage.outdated');
  const wiring = { session, ports, settings };
  listenForFailures(wiring.session, holds);
  const arrival = arrive(wiring, device.storage.lasting);
  if (ports.vault.state() !== 'locked') await arrival;
  root.render(
    <StrictMode>
      <ErrorBoundary say={say}>
        <App wiring={wiring} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Once nothing is locked: seals what was left open, and comes back to the map that this tab had open before a reload. */
async function arrive({ session, ports }: AppWiring, lasting: boolean): Promise<void> {
  const { vault, storage, tabs } = ports;
  await unlocked(vault);
  await rekeyCases(storage, tabs).catch(() => []);
  await vault.endUnprotecting();
  const id = tabMemory.get();
  // Where nothing is kept now, the map is still there for later.
  if (lasting && id !== null && !(await session.openCase(id))) tabMemory.set(null);
  session.store.subscribe(({ caseId }, before) => {
    if (caseId !== before.caseId) tabMemory.set(caseId !== null && storage.lasts(caseId) ? caseId : null);
  });
}

const unlocked = (vault: Vault): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (vault.state() === 'locked') return;
      stop();
      resolve();
    };
    const stop = vault.subscribe(look);
    look();
  });

/** Before locking: everything is kept, and the map is closed to be opened again after the password. */
async function letGo(session: Session | null, holds: () => boolean, stillLocked: () => boolean): Promise<boolean> {
  if (!session) return true;
  // A map that is in memory only would go with the page: it stays, out of sight.
  if (holds()) return false;
  const { caseId } = session.store.getState();
  if (!(await closeWhenKept(session, stillLocked))) return false;
  if (caseId !== null) tabMemory.set(caseId);
  return true;
}

/** What nobody caught: the map is kept with every step, so a calm sentence is enough. */
function listenForFailures(session: Session, holds: () => boolean): void {
  const tell = (): void => session.store.setState({ problem: { key: 'shell.error.unexpected' } });
  window.addEventListener('error', (event) => {
    // Chromium reports this when a resize is answered one frame later; nothing failed.
    if (!event.message.startsWith('ResizeObserver loop')) tell();
  });
  window.addEventListener('unhandledrejection', tell);
  // Steps that are in memory only: the browser asks before it lets them go.
  window.addEventListener('beforeunload', (event) => {
    if (!wiping && (session.store.getState().saving.is === 'failing' || holds())) event.preventDefault();
  });
}

const screen = document.getElementById('root');
if (screen)
  start(screen).catch((error: unknown) => {
    createRoot(screen).render(<ErrorScreen say={say()} detail={error instanceof Error ? error.message : ''} />);
  });
