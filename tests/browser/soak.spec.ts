// S1 (storage.md 3): a long day at one map. However many commands, dialogs, views and reopenings, what the page holds in
// memory and in the document stays the same. SOAK_COMMANDS=20000 makes it a long day.
import type { CDPSession, Page } from '@playwright/test';
import { newMapWith, person, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const COMMANDS = Number(process.env['SOAK_COMMANDS'] ?? 100);
const PAIRS = 49;
/** The most that the heap may grow in ten thousand commands; a short run is allowed as much. */
const MOST_GROWTH = 5_000_000;
test.setTimeout(90_000 + COMMANDS * 300);

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(devtools: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const commandsKept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kring');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('docs').objectStore('docs').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(Math.max(...(reading.result as { seq: number }[]).map(({ seq }) => seq)));
          };
        };
      }),
  );

async function say(page: Page, typed: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Snel invoeren' });
  await line.fill(typed);
  await line.press('Enter');
  await expect(line).toHaveValue('');
}

/** Somebody comes and goes, and there and back again many times. */
async function round(page: Page, kim: string, nr: number): Promise<void> {
  await say(page, `Gast${nr} v 1990`);
  // Undoing in a field would undo what is typed there.
  await person(page, kim).click();
  await page.evaluate(async (pairs) => {
    // Pressed in the page itself: a day of keys from outside would take a day.
    const press = (shiftKey: boolean): Promise<void> => {
      const how = { key: shiftKey ? 'Z' : 'z', code: 'KeyZ', ctrlKey: true, shiftKey, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', how));
      return new Promise((resolve) => setTimeout(resolve));
    };
    for (let pair = 0; pair < pairs; pair++) {
      await press(false);
      await press(true);
    }
  }, PAIRS);
  await page.keyboard.press('Control+z');
  await saved(page);
}

/** What a day has besides: another drawing, a dialog, the list of maps. */
async function besides(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  await page.locator('[data-map]').getByRole('button').first().click();
  await page.getByRole('main', { name: 'Tekening' }).locator('[data-person]').first().waitFor();
}

test('S1: memory and document stay steady over a long day', async ({ page, context }) => {
  const kim = await newMapWith(page, 'Kim v 2015');
  for (const who of ['Mark m 1980 x Sanne v 1984: Kim, Tom j 2012, Bo m 2010', 'Oma v 1950', 'Opa m 1948'])
    await say(page, who);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const perRound = PAIRS * 2 + 2;
  const rounds = Math.ceil(COMMANDS / perRound);
  // What is loaded when first used is there before the measuring begins.
  for (let nr = 0; nr < Math.min(10, Math.max(2, Math.ceil(rounds / 10))); nr++) {
    await round(page, kim, nr);
    if (nr < 2) await besides(page);
  }
  const [before, first] = [await held(devtools), await commandsKept(page)];
  for (let nr = 0; nr < rounds; nr++) {
    await round(page, kim, nr);
    if (nr % 8 === 0) await besides(page);
    if (nr % 20 === 19) console.log(`S1: ${(nr + 1) * perRound} commands, heap ${(await held(devtools)).heap}`);
  }
  const [after, last] = [await held(devtools), await commandsKept(page)];
  const made = last - first;
  const grown = after.heap - before.heap;
  console.log(
    `S1: ${made} commands; heap ${before.heap} to ${after.heap}, nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}`,
  );
  expect(made).toBeGreaterThanOrEqual(rounds * perRound);
  expect(grown / Math.max(1, made / 10_000)).toBeLessThan(MOST_GROWTH);
  for (const what of ['nodes', 'listeners'] as const) {
    expect(after[what] / before[what], what).toBeLessThan(1.2);
    expect(after[what] / before[what], what).toBeGreaterThan(0.8);
  }
});
