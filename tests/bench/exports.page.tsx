// A family on the drawing surface of the product, to be written to files by the product's own printers and by html-to-image.
import { toPng } from 'html-to-image';
import { tableOf } from '../../src/base/tables.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { prepareInput } from '../../src/exports/prepareInput.ts';
import { EXPORTS } from '../../src/exports/registry.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { familyOfSize } from './screenFamily.ts';
import { showFamily } from './showFamily.tsx';

/** Every script that has to come out right. */
const NAMES = ['Şükran', 'Łukasz', 'Олена', 'محمد', 'ሰላም'];

const { session, ports, ready } = await showFamily(60, (count, newId) => {
  const family = familyOfSize(count, newId);
  const people = Object.values(family.person).map((one, i) => ({ ...one, callName: NAMES[i] ?? one.callName }));
  return { ...family, person: tableOf(people) };
});

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
    ready,
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
