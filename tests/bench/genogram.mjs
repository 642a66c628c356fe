// Compares our layout of genograms with the prototype and the layouts of others, on the same families and by the same lines.
//   npm run bench:layout                  everything, which takes long
//   npm run bench:layout -- --quick       others on fewer and smaller families; ours and the prototype the same
//   npm run bench:layout -- --readme      also puts the tables in the README
// BENCH_FAMILIES names a folder of GEDCOM files to compare on as well.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPeers } from './peers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const README = join(ROOT, 'README.md');
const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

async function bundledInto(folder) {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'tests/bench/genogramWork.ts'),
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'work.mjs' } },
    },
  });
  return join(folder, 'work.mjs');
}

function machine() {
  const all = cpus();
  return `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} cores, Node ${process.version}`;
}

/** The limits as rows, the tables as Markdown, and every number behind them. */
export async function compareGenograms(quick) {
  const { folder: peersFolder, missing, versions } = await installPeers();
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'genogram-'));
  try {
    const script = await bundledInto(folder);
    const work = await import(pathToFileURL(script).href);
    const { comparison, rows, tables } = await work.compareGenograms({
      script,
      peersFolder,
      missing,
      familiesFolder: process.env.BENCH_FAMILIES ?? null,
      quick,
      say: (progress) => process.stderr.write(`${progress}\n`),
    });
    const when = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}. CPU time, medians, all in one run${quick ? ', others on the smaller families only' : ''}.`;
    return { when, versions, missing, rows, tables, comparison };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function printGenograms({ when, tables, rows }) {
  process.stdout.write(`${when}\n\n${tables}\n\n`);
  for (const row of rows.filter((r) => !r.ok)) {
    process.stdout.write(`! ${row.name}: ${row.value} ${row.unit} (limit ${row.limit})\n`);
  }
}

/** Puts the tables between the two marks of the README. */
export function writeReadme({ when, tables, versions }) {
  const text = readFileSync(README, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the tables: ${BEGIN} and ${END}`);
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const shown = `${BEGIN}\n${when} Versions: ${peers.join(', ')}.\n\n${tables}\n`;
  writeFileSync(README, text.slice(0, begin) + shown + text.slice(end));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const genogram = await compareGenograms(process.argv.includes('--quick'));
  printGenograms(genogram);
  if (process.argv.includes('--readme')) writeReadme(genogram);
  let kept = {};
  try {
    kept = JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {}
  const { tables: _, ...numbers } = genogram;
  writeFileSync(RESULTS, `${JSON.stringify({ ...kept, genogram: numbers }, null, 2)}\n`);
  process.exitCode = genogram.rows.every((row) => row.ok) ? 0 : 1;
}
