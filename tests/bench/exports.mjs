// Exports: how long they take against html-to-image of the same drawing in the same run, and whether other programs open
// what comes out. Installs nothing: what is not on this computer is named and passed over.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/chromiumFlags.mjs';
import { browserPath } from '../support/findBrowser.mjs';
import { servePages } from './screen.mjs';

const PEOPLE = 60;
const ROUNDS = 5;
/** Times the time of html-to-image. */
const LIMITS = { svg: 0.1, png: 1, pdf: 2 };
const SVG_KILOBYTES = 300;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function openPage(browser, address, people) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}/exports.html?n=${people}`);
  await page.waitForFunction(() => globalThis.bench?.ready());
  await page.waitForTimeout(500);
  return page;
}

/** Per format: milliseconds, those of html-to-image, and their ratio; and the size of the SVG. */
async function measureExports(page) {
  const times = { theirs: [], svg: [], png: [], pdf: [] };
  // The first of each loads what it needs.
  for (const id of Object.keys(LIMITS)) await page.evaluate((one) => globalThis.bench.ours(one), id);
  await page.evaluate(() => globalThis.bench.theirs());
  for (let round = 0; round < ROUNDS; round += 1) {
    times.theirs.push(await page.evaluate(() => globalThis.bench.theirs()));
    for (const id of Object.keys(LIMITS)) times[id].push(await page.evaluate((one) => globalThis.bench.ours(one), id));
  }
  const theirs = median(times.theirs);
  const rows = Object.entries(LIMITS).map(([id, limit]) => {
    const ms = median(times[id]);
    return {
      name: `${id} of ${PEOPLE} people, against html-to-image`,
      value: ms / theirs,
      limit,
      unit: 'x',
      ms,
      theirs,
    };
  });
  const svg = await page.evaluate(() => globalThis.bench.write('svg'));
  rows.push({
    name: `size of an SVG of ${PEOPLE} people`,
    value: (svg.file?.length ?? Number.POSITIVE_INFINITY) * 0.00075,
    limit: SVG_KILOBYTES,
    unit: 'kB',
  });
  return rows.map((row) => ({ ...row, ok: row.value <= row.limit }));
}

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Each: the program it needs, the files it opens, and what has to be so. */
const OPENINGS = [
  {
    program: 'pdftotext',
    what: 'every name can be copied out of the PDF',
    fits: ({ file, names }) => {
      const text = run('pdftotext', file('pdf'), '-').normalize('NFKC');
      return names.filter((name) => !text.includes(name) && !text.includes([...name].reverse().join('')));
    },
  },
  {
    program: 'pdffonts',
    what: 'every typeface is inside the PDF',
    fits: ({ file }) =>
      run('pdffonts', file('pdf'))
        .split('\n')
        .slice(2)
        .filter((line) => line.trim() !== '' && !/\byes\s+(?:yes|no)\s+yes\b/.test(line)),
  },
  {
    program: 'pngcheck',
    what: 'the PNG is sound and 300 dpi',
    fits: ({ file }) => {
      const told = run('pngcheck', '-v', file('png'));
      return [/300 dpi/, /No errors/].filter((pattern) => !pattern.test(told)).map(String);
    },
  },
  {
    program: 'rsvg-convert',
    what: 'the SVG shows words',
    fits: ({ file, folder }) => {
      const size = (svg) => {
        writeFileSync(join(folder, 'tried.svg'), svg);
        run('rsvg-convert', '-w', '1200', '-o', join(folder, 'tried.png'), join(folder, 'tried.svg'));
        return statSync(join(folder, 'tried.png')).size;
      };
      const svg = readFileSync(file('svg'), 'utf8');
      return size(svg) > size(svg.replace(/<text .*?<\/text>/g, '')) * 1.1 ? [] : ['no words'];
    },
  },
  {
    program: 'soffice',
    what: 'LibreOffice opens the report, the slides, the workbook and the drawing, with all names',
    fits: ({ file, folder, names }) =>
      ['docx', 'pptx', 'xlsx', 'svg'].flatMap((extension) => {
        run(
          'soffice',
          '--headless',
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          file(extension),
        );
        const pdf = join(folder, 'written.pdf');
        if (!existsSync(pdf)) return [`${extension} was not opened`];
        const text = has('pdftotext') ? run('pdftotext', pdf, '-').normalize('NFKC') : names.join();
        rmSync(pdf);
        // A drawing in a report is a picture there; its names stand in the words beside it.
        const asked = extension === 'xlsx' ? names : [];
        return asked
          .filter((name) => !text.includes(name) && !text.includes([...name].reverse().join('')))
          .map((name) => `${extension}: ${name}`);
      }),
  },
];

async function openWithOthers(page) {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const opened = mkdtempSync(join(tmpdir(), 'exports-'));
  const { formats, names } = await page.evaluate(() => ({
    formats: globalThis.bench.formats,
    names: globalThis.bench.names,
  }));
  const file = (extension) => join(folder, `written.${extension}`);
  let good = true;
  const say = (ok, text) => {
    good &&= ok;
    process.stdout.write(`${ok ? ' ' : '!'} ${text}\n`);
  };
  try {
    for (const { id, extension } of formats) {
      const written = await page.evaluate((one) => globalThis.bench.write(one), id);
      say('file' in written, `${id} is written and checked ${written.problem ?? ''}`);
      if ('file' in written) writeFileSync(file(extension), Buffer.from(written.file, 'base64'));
    }
    for (const { program, what, fits } of OPENINGS) {
      if (!has(program)) {
        process.stdout.write(`  ${program} is not on this computer: not tried whether ${what}\n`);
        continue;
      }
      const faults = fits({ file, names, folder: opened });
      say(faults.length === 0, `${program}: ${what} ${faults.join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(opened, { recursive: true, force: true });
  }
  return good;
}

/** Opens a page with the family and measures; for the benchmark of everything. */
export async function measureExportsIn(browser) {
  const { address, stop } = await servePages();
  try {
    const page = await openPage(browser, address, PEOPLE);
    const rows = await measureExports(page);
    await page.close();
    return rows;
  } finally {
    stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await chromium.launch({ executablePath: browserPath() ?? undefined, args: CHROMIUM_FLAGS });
  const { address, stop } = await servePages();
  try {
    const page = await openPage(browser, address, PEOPLE);
    const rows = await measureExports(page);
    for (const { ok, name, value, limit, unit } of rows) {
      process.stdout.write(`${ok ? ' ' : '!'} ${name.padEnd(50)} ${value.toFixed(2)} ${unit} (limit ${limit})\n`);
    }
    const good = await openWithOthers(page);
    process.exitCode = good && rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await browser.close();
    stop();
  }
}
