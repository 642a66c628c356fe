// Draws the standard family through every entrance in the built editor and prints what each costs beside what it costs in
// other tools. `npm run build && node tests/bench/entry.mjs`; `ENTRY_ADDRESS` measures an editor that is being served already.
import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_FLAGS } from '../support/chromiumFlags.mjs';
import { browserPath } from '../support/findBrowser.mjs';
import { drawThrough, ENTRANCES, emptyMap } from './entry/entrances.mjs';
import { familyOf, STANDARD } from './entry/family.mjs';
import { secondsOf } from './entry/klm.mjs';

/** The same family in other tools, on sequences written out by hand, with the benefit of every doubt. */
const PEERS = [
  ['GenoPro', 205, 52, 134, 53, 22],
  ['SmartDraw', 147, 55, 100, 28, 23],
  ['draw.io with a library', 175, 86, 86, 28, 31],
  ['Excalidraw', 209, 86, 92, 28, 38],
  ['genogram-editor', 146, 106, 172, 30, 32],
  ['Open Pedigree (no bonds, no foster)', 72, 89, 178, 28, 26],
];
const PEN_AND_PAPER = 138;

const row = (name, { K, P, B, H, M }, seconds, more = '') =>
  `${name.padEnd(38)}${[K, P, B, H, M].map((one) => String(one).padStart(5)).join('')}${seconds.toFixed(1).padStart(8)} s ${more}\n`;

const server = process.env['ENTRY_ADDRESS']
  ? null
  : await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = process.env['ENTRY_ADDRESS'] ?? server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: browserPath() ?? undefined, args: CHROMIUM_FLAGS });
process.stdout.write(
  row('', { K: 'K', P: 'P', B: 'B', H: 'H', M: 'M' }, Number.NaN).replace('NaN s', 'total').concat('\n'),
);
for (const [name, K, P, B, H, M] of PEERS) {
  const counts = { K, P, B, H, M };
  process.stdout.write(row(name, counts, secondsOf(counts)));
}
process.stdout.write(`${'Pen and paper'.padEnd(63)}${PEN_AND_PAPER.toFixed(1).padStart(8)} s\n\n`);
for (const entrance of ENTRANCES) {
  const context = await browser.newContext({ ...entrance.context, locale: 'nl-NL' });
  const page = await context.newPage();
  await emptyMap(page, address);
  const { counts, clicks, distance } = await drawThrough(page, entrance);
  const seconds = secondsOf(counts);
  const isRight = isDeepStrictEqual(await familyOf(page), STANDARD);
  const isQuick = seconds <= entrance.target;
  const said = `target ${entrance.target}${isQuick ? '' : ': TOO SLOW'}, ${clicks} presses, ${distance} px${isRight ? '' : ', WRONG FAMILY'}`;
  process.stdout.write(row(entrance.name, counts, seconds, said));
  if (!isRight || !isQuick) process.exitCode = 1;
  await context.close();
}
await browser.close();
await server?.close();
