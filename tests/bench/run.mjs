// Measures what the product promises to be quick at, each as a ratio against a baseline in the same run; prints a table,
// writes results.json beside this file, and fails when a ratio is over its limit. `--full` asks more of the layouts of others,
// `--readme` puts the comparison of layouts in the README.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/chromiumFlags.mjs';
import { browserPath } from '../support/findBrowser.mjs';
import { initialJavaScript } from './bundleSize.mjs';
import { measureExportsIn } from './exports.mjs';
import { compareGenograms, printGenograms, writeReadme } from './genogram.mjs';
import { measureJournal } from './journal.mjs';
import { measureLayout } from './layout.mjs';
import { measureScreen } from './screen.mjs';
import { measureShorthand } from './shorthand.mjs';
import { measureViews } from './views.mjs';

const LIMITS = { shorthand: 3, journal: 3, screen: 1.5, view: 2, inView: 0.3, initialKilobytes: 400 };
const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));

const browser = await chromium.launch({ executablePath: browserPath() ?? undefined, args: CHROMIUM_FLAGS });
const rows = [];
const add = (name, value, limit, unit, detail) =>
  rows.push({
    name,
    value: Math.round(value * 100) / 100,
    limit,
    unit,
    ok: limit === null || value <= limit,
    ...detail,
  });

const { bytes } = initialJavaScript(BUILT);
add('initial JavaScript, gzip', bytes / 1000, LIMITS.initialKilobytes, 'kB', {});

const page = await browser.newPage();
const { ratio, ...journal } = await measureJournal(page);
await page.close();
add('a command kept and acknowledged, against a bare strict add', ratio, LIMITS.journal, 'x', journal);

for (const { gesture, people, ms, bareMs, ratio: against } of await measureScreen(browser)) {
  add(`${gesture} at ${people} people, against bare React Flow`, against, LIMITS.screen, 'x', { ms, bareMs });
}
for (const { people, ms, change, drop, layer } of await measureViews(browser)) {
  const told = `at ${people} people`;
  add(`another view ${told}, against bare React Flow replacing its nodes`, change, LIMITS.view, 'x', { ms });
  add(`somebody put in another ring ${told}, against another view`, drop, LIMITS.inView, 'x', { ms });
  add(`a layer laid under the ecogram ${told}, against another view`, layer, LIMITS.inView, 'x', { ms });
}
for (const { name, value, limit, unit, ms, theirs } of await measureExportsIn(browser)) {
  add(name, value, limit, unit, ms === undefined ? {} : { ms, theirs });
}
await browser.close();

const { ratio: typed, ...typing } = await measureShorthand();
add('the longest line read and shown at 200 people, against one edit', typed, LIMITS.shorthand, 'x', typing);

const layout = await measureLayout();
const { tables, ...genogram } = await compareGenograms(!process.argv.includes('--full'));
rows.push(...genogram.rows);
printGenograms({ ...genogram, tables });
if (process.argv.includes('--readme')) writeReadme({ ...genogram, tables });
for (const row of rows) {
  process.stdout.write(`${row.ok ? ' ' : '!'} ${row.name.padEnd(62)} ${row.value} ${row.unit} (limit ${row.limit})\n`);
}
process.stdout.write(`${JSON.stringify(layout, null, 2)}\n`);
writeFileSync(RESULTS, `${JSON.stringify({ rows, layout, genogram }, null, 2)}\n`);
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
