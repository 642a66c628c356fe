// The drawing surface of the product on a page of its own, with a made-up family: what the benchmarks of the screen and of
// exports measure.
import { createRoot } from 'react-dom/client';
import '../../src/app/tokens.css';
import '../../src/app/base.css';
import { Canvas } from '../../src/app/canvas/Canvas.tsx';
import { AppProvider } from '../../src/app/context.tsx';
import { settingsBox } from '../../src/app/settings/settings.ts';
import type { AppPorts } from '../../src/app/wiring.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { createSession, type Session } from '../../src/editor/session.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { ageAside } from '../../src/platform/ageAside.ts';
import { browserTimer } from '../../src/platform/browserTimer.ts';
import { deviceVoice } from '../../src/platform/deviceVoice.ts';
import { fileAccess } from '../../src/platform/fileAccess.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { browserUpdates } from '../../src/platform/offline/updates.ts';
import { browserProjectors } from '../../src/platform/projectors.ts';
import { rasterCanvas } from '../../src/platform/rasterCanvas.ts';
import { browserStage } from '../../src/platform/stage.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import { NO_VAULT } from '../../src/ports/vault.ts';

export const asked = new URLSearchParams(location.search);

interface Shown {
  readonly session: Session;
  readonly ports: AppPorts;
  readonly tables: Tables;
  readonly ready: () => boolean;
}

/** As many people as the address asks for (`?n=60`), or as many as usual. */
export async function showFamily(usual: number, make: (count: number, newId: () => string) => Tables): Promise<Shown> {
  const count = Number(asked.get('n') ?? String(usual));
  let nr = 0;
  const newId = (): string => `id${String(++nr).padStart(8, '0')}`;
  const ports: AppPorts = {
    storage: memoryStorage(),
    tabs: ONE_TAB,
    clock: { today: () => '2026-11-22', now: () => '2026-11-22T09:00:00.000Z' },
    timer: browserTimer,
    newId,
    kinds: KINDS,
    files: fileAccess(),
    raster: rasterCanvas(),
    stage: browserStage,
    projectors: browserProjectors(browserTimer, newId),
    voice: deviceVoice,
    vault: NO_VAULT,
    age: ageAside(() => null),
    wipe: () => undefined,
    updates: browserUpdates(false),
    readFile: () => ({ result: Promise.reject(new Error('Not on this page.')), cancel: () => undefined }),
    arrange: () => ({ result: Promise.reject(new Error('Not on this page.')), cancel: () => undefined }),
  };
  const session = createSession(ports);
  const settings = settingsBox({ read: () => ({}), write: () => true });
  const tables = make(count, newId);
  await session.createCase(tables, 'Meting');
  createRoot(document.getElementById('root') as HTMLElement).render(
    <AppProvider wiring={{ session, ports, settings }}>
      <main style={{ position: 'fixed', inset: 0 }} data-region="canvas">
        <Canvas />
      </main>
    </AppProvider>,
  );
  return { session, ports, tables, ready: () => document.querySelectorAll('.react-flow__node').length === count };
}
