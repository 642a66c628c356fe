// Measures a key in the quick line at 200 people: the longest line read, carried out on a draft, laid out and drawn;
// against one ordinary edit on the same family. `node tests/bench/shorthand.mjs` prints it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');
const PEOPLE = 200;
const ROUNDS = 25;
const WARM_UP = 15;
const FRAME_MS = 1000 / 60;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

async function bundled() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'shorthand-'));
  try {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: join(ROOT, 'tests/bench/shorthandWork.ts'),
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

export async function measureShorthand() {
  const {
    edits: { arranged, caseOf, openWork },
    openTyping,
  } = await bundled();
  const tables = arranged(caseOf(PEOPLE));
  const work = openWork(tables);
  const type = openTyping(tables);
  const reads = [];
  const keys = [];
  const changes = [];
  for (let nr = 0; nr < ROUNDS + WARM_UP; nr++) {
    const { arrange, mask, scene } = work.addChild(nr);
    const { read, draw } = type(nr);
    if (nr < WARM_UP) continue;
    changes.push(arrange + mask + scene);
    reads.push(read);
    keys.push(read + draw);
  }
  const ms = median(keys);
  return { ratio: ms / median(changes), ms, readMs: median(reads), editMs: median(changes), frames: ms / FRAME_MS };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await measureShorthand());
