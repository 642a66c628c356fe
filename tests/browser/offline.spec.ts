// O1 and O2 (storage.md 3): the program works with its server gone, and a newer build waits until somebody wants it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawing, nameIt, panel, person } from './support/editor.ts';
import { type OneServer, oneServer } from './support/oneServer.ts';
import { expect, test as watchedTest } from './support/test.ts';

let server: OneServer;
const test = watchedTest.extend({
  // biome-ignore lint/correctness/noEmptyPattern: fixtures name what they need, and this one needs nothing.
  baseURL: async ({}, use) => {
    server = await oneServer();
    await use(server.url);
    await server.stop();
  },
});
test.use({ keepsProgram: true });

const keptOnDevice = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });

async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await keptOnDevice(page);
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await page.getByText('Sla over', { exact: true }).click();
  await expect(person(page, 'nova')).toBeVisible();
}

test('O1: with the server gone the map opens, can be changed and comes out as a picture', async ({ page }) => {
  await openSample(page);
  await server.stop();
  await page.reload();
  await person(page, 'nova').click();
  await page.keyboard.press('b');
  await nameIt(page, 'Zusje');
  await expect(drawing(page).locator('[data-person][aria-label^="Zusje"]')).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
});

test('O2: a newer build never comes by itself, and comes when it is wanted', async ({ page }) => {
  await openSample(page);
  await page.evaluate(() => Object.assign(globalThis, { sameLoad: true }));
  server.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const bar = page.getByRole('region', { name: 'Nieuwe versie' });
  await expect(bar).toBeVisible();
  await person(page, 'nova').click();
  await panel(page).getByRole('textbox', { name: 'Roepnaam' }).fill('Novaatje');
  await page.keyboard.press('Enter');
  await expect(drawing(page).locator('[aria-label^="Novaatje"]')).toBeVisible();
  expect(await page.evaluate(() => 'sameLoad' in globalThis)).toBe(true);
  await bar.getByRole('button', { name: 'Nu vernieuwen' }).click();
  await page.waitForFunction(() => !('sameLoad' in globalThis));
  await expect(drawing(page).locator('[aria-label^="Novaatje"]')).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('the recovery page lists what is there without the program, saves a good version, and empty touches nothing', async ({
  page,
}) => {
  await openSample(page);
  await page.goto('/recovery.html');
  const item = page.getByRole('listitem').filter({ hasText: 'Nova' });
  await expect(item).toContainText('Helemaal te lezen');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    item.getByRole('button', { name: 'Laatste goede versie bewaren als bestand' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^kringkaart-\d{4}-\d{2}-\d{2}-1\.kring$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('"callName":"Nova"');
  await page.getByRole('link', { name: 'Leeg beginnen' }).click();
  await expect(page.getByText('bewaard', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Voorbeeld openen' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('Nova');
});
