// Measures how long the genogram takes: laid out from nothing, and one edit (arrange, mask and scene together).
// `node tests/bench/layout.mjs` prints a table; the modules are bundled first, for Node cannot import them as they are.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');
const SIZES = [50, 200, 500, 1000, 3000];
const WARM_UP = 8;
/** Large families are measured less often. */
const roundsFor = (size) => Math.max(3, Math.min(15, Math.round(6000 / size)));

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const sum = ({ arrange, mask, scene }) => arrange + mask + scene;

async function bundled() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'layout-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: join(ROOT, 'tests/bench/layoutWork.ts'),
        outDir: folder,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'work.mjs' } },
      },
    });
    return await import(pathToFileURL(join(folder, 'work.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Medians in ms per size, and the power of the number of people with which they grow. */
export async function measureLayout(sizes = SIZES) {
  const { arranged, caseOf, openWork, timeOfArranging } = await bundled();
  const rows = sizes.map((people) => {
    const tables = caseOf(people);
    const rounds = roundsFor(people);
    const fresh = Array.from({ length: Math.min(5, rounds) }, () => timeOfArranging(tables));
    const work = openWork(arranged(tables));
    for (let nr = 0; nr < Math.min(WARM_UP, rounds); nr++) {
      work.rename(500 + nr);
      work.addChild(600 + nr);
    }
    const edits = Array.from({ length: rounds }, (_, nr) => [sum(work.rename(nr)), sum(work.addChild(100 + nr))]);
    return {
      people,
      fromNothing: median(fresh),
      rename: median(edits.map(([rename]) => rename)),
      addChild: median(edits.map(([, addChild]) => addChild)),
    };
  });
  const [first, last] = [rows[1] ?? rows[0], rows.at(-1)];
  const power = (name) => Math.log(last[name] / first[name]) / Math.log(last.people / first.people);
  return {
    rows,
    growth: { fromNothing: power('fromNothing'), rename: power('rename'), addChild: power('addChild') },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, growth } = await measureLayout();
  const round = (n) => Math.round(n * 10) / 10;
  console.table(
    rows.map(({ people, fromNothing, rename, addChild }) => ({
      people,
      'from nothing (ms)': round(fromNothing),
      'edit: a name (ms)': round(rename),
      'edit: a child (ms)': round(addChild),
    })),
  );
  console.log('growth: n to the power of', Object.fromEntries(Object.entries(growth).map(([k, v]) => [k, round(v)])));
}
