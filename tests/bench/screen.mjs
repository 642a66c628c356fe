// Main-thread CPU of an edit, a drag step and a pan step: the product's drawing surface against bare React Flow with as
// many plain nodes, in the same run. CPU time, not wall time, so that a busy machine gives the same answer.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const config = fileURLToPath(new URL('./screen.vite.ts', import.meta.url));
const built = fileURLToPath(new URL('../../node_modules/.cache/screen-bench', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export const SIZES = [50, 200, 500];
const STEPS = 30;
const ROUNDS = 5;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Builds the pages and serves them; gives back the address and a way to stop. */
export async function servePages() {
  await build({ configFile: config, logLevel: 'error' });
  const server = createServer((request, response) => {
    const file = join(built, new URL(request.url, 'http://x').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

export async function openPage(browser, address, name, count, asked = '') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}/${name}.html?n=${count}${asked}`);
  await page.waitForFunction(() => globalThis.bench?.ready());
  await page.waitForTimeout(500);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, client };
}

async function threadMs(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** CPU per step of what `step` does, in milliseconds. */
export async function cpuPerStep({ page, client }, step, steps = STEPS) {
  const before = await threadMs(client);
  for (let i = 0; i < steps; i += 1) {
    await step(i);
    await twoFrames(page);
  }
  return ((await threadMs(client)) - before) / steps;
}

/** Takes hold of whoever stands nearest to the middle of the page, and gives back where. */
async function takeHold(page) {
  const at = await page.evaluate(() => {
    const far = ({ x, y }) => Math.hypot(x - innerWidth / 2, y - innerHeight / 2);
    return [...document.querySelectorAll('.react-flow__node')]
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .map(({ node, box }) => ({ node, x: box.x + box.width / 2, y: box.y + box.height / 4 }))
      .filter(({ node, x, y }) => node.contains(document.elementFromPoint(x, y)))
      .sort((a, b) => far(a) - far(b))
      .map(({ x, y }) => ({ x, y }))[0];
  });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 12, at.y + 12);
  if ((await page.locator('.react-flow__node.dragging').count()) !== 1) throw new Error('Nobody is being dragged.');
  return at;
}

const GESTURES = {
  edit: ({ page }) => ({ step: () => page.evaluate(() => globalThis.bench.edit()), end: async () => undefined }),
  drag: async ({ page }) => {
    const at = await takeHold(page);
    return {
      step: (i) => page.mouse.move(at.x + 12 + (i % 20) * 2, at.y + 12 + (i % 7)),
      end: () => page.mouse.up(),
    };
  },
  pan: async ({ page }) => {
    await page.mouse.move(640, 20);
    return { step: (i) => page.mouse.wheel(i % 20 < 10 ? 6 : -6, i % 20 < 10 ? 4 : -4), end: async () => undefined };
  },
};

/** Per gesture and size: CPU ms per step here and in bare React Flow, and their ratio. */
export async function measureScreen(browser, sizes = SIZES) {
  const { address, stop } = await servePages();
  const rows = [];
  try {
    for (const count of sizes) {
      const ours = await openPage(browser, address, 'screen', count);
      const plain = await openPage(browser, address, 'screenPlain', count);
      for (const [gesture, prepare] of Object.entries(GESTURES)) {
        const measured = { ours: [], plain: [] };
        // One round more, not counted: the first steps on a page mostly measure its code being compiled.
        for (let round = -1; round < ROUNDS; round += 1) {
          for (const [name, tab] of Object.entries({ ours, plain })) {
            await tab.page.bringToFront();
            const { step, end } = await prepare(tab);
            const cpu = await cpuPerStep(tab, step);
            if (round >= 0) measured[name].push(cpu);
            await end();
          }
        }
        const [mine, bare] = [median(measured.ours), median(measured.plain)];
        rows.push({ gesture, people: count, ms: mine, bareMs: bare, ratio: mine / bare });
      }
      await ours.page.close();
      await plain.page.close();
    }
  } finally {
    stop();
  }
  return rows;
}
