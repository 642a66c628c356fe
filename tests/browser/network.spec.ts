// The oil slick, the who-questions, the VIP card and support, on the screen.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drawing, newMapWith, openNova, panel, person, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const views = (page: Page): Locator => page.getByRole('navigation', { name: 'Weergaven' });
const open = async (page: Page, name: RegExp): Promise<void> => {
  await views(page).getByRole('button', { name }).click();
  await settled(page);
};
const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};

test('the oil slick shows the way to somebody, opens a network, and ties who is known', async ({ page }) => {
  await openNova(page);
  await open(page, /^Olievlek/);
  await expect(drawing(page).locator('[data-person]')).toHaveCount(41);
  await person(page, 'karima').click();
  const bar = page.getByRole('region', { name: 'Olievlek' });
  await expect(bar.getByRole('status')).toHaveText('Karima is te bereiken via Samira.');

  await person(page, 'revelino').click();
  await page.keyboard.press('+');
  await expect(person(page, 'rob')).toBeVisible();
  await page.keyboard.press('-');
  await expect(person(page, 'rob')).toHaveCount(0);

  await person(page, 'samira').click();
  await bar.getByRole('button', { name: 'Wie kent Samira nog?' }).click();
  const name = page.getByRole('combobox', { name: 'Wie kent Samira nog?' });
  await name.fill('Fatima');
  await page.getByRole('option', { name: /Fatima/ }).click();
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(name).toHaveCount(0);
  await expect(drawing(page).locator('[data-person][aria-label^="Fatima. Via Samira."]')).toBeVisible();
  await person(page, 'samira').click();
  await page.keyboard.press('Control+z');
  await expect(drawing(page).locator('[data-person][aria-label^="Fatima"]')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
});

test('a who-question keeps whom it found, and the new one waits in every view', async ({ page }) => {
  await newMapWith(page, 'Tim m 2015');
  await open(page, /^Olievlek/);
  await open(page, /^Wie-vragen/);
  const strip = page.getByRole('region', { name: 'Wie-vragen' });
  await expect(strip.getByRole('status')).toHaveText('Bij wie durf jij alles te zeggen?');
  await strip.getByRole('combobox', { name: 'Typ een naam' }).fill('Oma Truus');
  await page.getByRole('option', { name: /Oma Truus/ }).click();
  await expect(strip.getByRole('button', { name: 'Toch niet Oma Truus' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await strip.getByRole('button', { name: 'Bewaar en volgende' }).click();
  await expect(strip.getByRole('status')).toHaveText('Van wie wil jij raad horen?');
  await strip.getByRole('button', { name: 'Sluit de wie-vragen' }).click();
  await expect(strip).toHaveCount(0);
  await open(page, /^Wijk.?ecogram/);
  await page.getByRole('region', { name: 'Mensen plaatsen' }).getByRole('button', { name: 'Oma Truus' }).click();
  // How somebody was found is for the worker (decisions: what was said stays with who said it).
  await expect(panel(page).getByText('Gevonden met de vraag', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: /Samen aan tafel/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await expect(panel(page).getByText('Gevonden met de vraag “Bij wie durf jij alles te zeggen?”')).toBeVisible();
});

test('the VIP card is filled in in place', async ({ page }) => {
  await openNova(page);
  await open(page, /^VIP-kaart/);
  const cards = page.getByRole('list', { name: 'VIP-kaart' }).getByRole('listitem');
  await expect(cards).toHaveCount(10);
  await cards.first().getByRole('button', { name: 'Haal Ria van de kaart' }).click();
  await cards.first().getByRole('combobox', { name: 'Wie is belangrijk?' }).fill('Tess');
  await page.getByRole('option', { name: /Tess Grooten/ }).click();
  await cards.first().getByLabel('Hoe vaak en hoe is het contact?').fill('Elke week een uur.');
  await page.keyboard.press('Tab');
  await expect(cards.first().getByRole('button', { name: /Tess Grooten/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await views(page)
    .getByRole('button', { name: /^Steun/ })
    .click();
  await expect(page.getByRole('columnheader', { name: /steun bij gevoelens/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('at 1024 by 768 every name in the circles is at least 12 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openNova(page);
  for (const name of [/^Ecogram/, /^Wijk.?ecogram/, /^Olievlek/, /^Wie-vragen/]) {
    // The last one opens the strip below the oil slick, which has less room then.
    await open(page, name);
    const zoom = await drawing(page)
      .locator('.react-flow__viewport')
      .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
    const sizes = await drawing(page)
      .locator('.kk-stand')
      .evaluateAll((all) =>
        all.map((one) => {
          const texts = [...one.querySelectorAll('text')];
          return Math.max(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
        }),
      );
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes) * zoom).toBeGreaterThanOrEqual(12);
  }
});
