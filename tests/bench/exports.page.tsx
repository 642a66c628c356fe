// A family on the drawing surface of the product, to be written to files by the product's own printers and by html-to-image.
import { toPng } from 'html-to-image';
import { createRoot } from 'react-dom/client';
import '../../src/app/tokens.css';
import '../../src/app/base.css';
import { Canvas } from '../../src/app/canvas/Canvas.tsx';
import { AppProvider } from '../../src/app/context.tsx';
import { settingsBox } from '../../src/app/settings/settings.ts';
import type { AppPorts } from '../../src/app/wiring.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { createSession } from '../../src/editor/session.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { prepareInput } from '../../src/exports/prepareInput.ts';
import { EXPORTS } from '../../src/exports/registry.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { browserTimer } from '../../src/platform/browserTimer.ts';
import { fileAccess } from '../../src/platform/fileAccess.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { rasterCanvas } from '../../src/platform/rasterCanvas.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import { familyOfSize } from './screenFamily.ts';

/** Every script that has to come out right. */
const NAMES = ['Şükran', 'Łukasz', 'Олена', 'محمد', 'ሰላም'];

const query = new URLSearchParams(location.search);
const count = Number(query.get('n') ?? '60');
let nr = 0;
const newId = (): string => `id${String(++nr).padStart(8, '0')}`;
const ports = {
  storage: memoryStorage(),
  tabs: ONE_TAB,
  clock: { today: () => '2026-11-22', now: () => '2026-11-22T09:00:00.000Z' },
  timer: browserTimer,
  newId,
  kinds: KINDS,
  files: fileAccess(),
  raster: rasterCanvas(),
  readFile: () => ({ result: Promise.reject(new Error('Not on this page.')), cancel: () => undefined }),
} as unknown as AppPorts;
const session = createSession(ports);
const settings = settingsBox({ read: () => ({}), write: () => true });
const family = familyOfSize(count, newId);
const person = Object.fromEntries(
  Object.values(family.person).map((one, i) => [one.id, { ...one, callName: NAMES[i] ?? one.callName }]),
);
await session.createCase({ ...family, person }, 'Meting');
createRoot(document.getElementById('root') as HTMLElement).render(
  <AppProvider wiring={{ session, ports, settings }}>
    <main style={{ position: 'fixed', inset: 0 }} data-region="canvas">
      <Canvas />
    </main>
  </AppProvider>,
);

const WIDTH_MM = 247;
const WIDTH_PX = 2917;

/** One file as a user gets it, from preparing to the check; base64, or the reason why not. */
async function write(id: string): Promise<{ file: string } | { problem: string }> {
  const { tables, viewId } = session.store.getState();
  const format = EXPORTS.find((each) => each.id === id);
  const input = prepareInput({
    tables: mask(tables, 'table'),
    audience: 'meting',
    names: 'full',
    givesAway: () => false,
    viewId: viewId ?? '',
    chosen: [],
    title: 'Meting',
    options: { ...DEFAULT_OPTIONS, widthMm: WIDTH_MM },
    say: sayIn('nl'),
    language: 'nl',
    today: '2026-11-22',
  });
  if (!format || !input) return { problem: 'not there' };
  const made = await makeFile(format, input, { raster: ports.raster, step: async () => true });
  if (!made.ok) return { problem: `${made.error.key} ${JSON.stringify(made.error.values ?? {})}` };
  let text = '';
  for (let from = 0; from < made.value.bytes.length; from += 0x8000) {
    text += String.fromCharCode(...made.value.bytes.subarray(from, from + 0x8000));
  }
  return { file: btoa(text) };
}

const measured = async (job: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await job();
  return performance.now() - before;
};

Object.assign(globalThis, {
  bench: {
    ready: () => document.querySelectorAll('.react-flow__node').length === count,
    formats: EXPORTS.map(({ id, extension }) => ({ id, extension })),
    names: NAMES,
    write,
    /** Milliseconds of one file. */
    ours: (id: string) => measured(() => write(id)),
    /** The same drawing as html-to-image makes it, as wide. */
    theirs: () => {
      const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
      if (!viewport) throw new Error('No drawing.');
      const { width, height } = viewport.parentElement?.getBoundingClientRect() ?? viewport.getBoundingClientRect();
      return measured(() =>
        toPng(viewport, { width, height, pixelRatio: WIDTH_PX / width, backgroundColor: '#ffffff' }),
      );
    },
  },
});
