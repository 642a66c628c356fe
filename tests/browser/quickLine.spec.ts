// The quick line: typed while people talk, seen before it is there, nothing typed is ever lost.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drawing, idOf, named, places, saved, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const NINE = `Mark m 1980 // Sanne v 1984: Tim! m 2010, Lotte v 2012
Mark x Kim v 1986: Daan m 2018
Henk m 1948 +2019 x Ria v 1950: Mark, Peter m 1977
Joop m 1952 x Annie v 1954: Sanne, Eva v 1988
Peter x Joyce v 1979
pleegmoeder Tim: Marja 1970
Tim == Sanne
Tim >< Mark
Sanne -/- Annie`;

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Snel invoeren' });
const line = (page: Page): Locator => page.getByRole('region', { name: 'Schrijf mee' });
const people = (page: Page): Locator => drawing(page).locator('[data-person]');
const chip = (page: Page, text: string): Locator => line(page).getByRole('listitem').filter({ hasText: text });

async function newMap(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await expect(box(page)).toBeVisible();
}

async function enter(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
}

async function standardFamily(page: Page): Promise<void> {
  await newMap(page);
  await enter(page, NINE);
  await expect(people(page)).toHaveCount(14);
  await expect(box(page)).toHaveValue('');
}

test('nine pasted lines are a family, in one step to undo', async ({ page }) => {
  await standardFamily(page);
  await expect(line(page).getByRole('group')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await expect(people(page)).toHaveCount(0);
  await page.keyboard.press('Control+Y');
  await expect(people(page)).toHaveCount(14);
  await saved(page);
  await page.reload();
  await expect(people(page)).toHaveCount(14);
});

test('people to come are drawn dashed while typing, and plain once they are there', async ({ page }) => {
  await standardFamily(page);
  await box(page).pressSequentially('Eva x Rik m 1985: Bo m 2020');
  await expect(named(page, 'Bo')).toBeVisible();
  await expect(chip(page, 'Eva: bestaand')).toBeVisible();
  await expect(chip(page, 'Rik: nieuw, man, 1985')).toBeVisible();
  const outline = named(page, 'Bo').locator('svg rect').first();
  await expect(outline).toHaveAttribute('stroke-dasharray', /.+/);
  await expect(named(page, 'Tim').locator('svg rect').first()).not.toHaveAttribute('stroke-dasharray', /.+/);
  await box(page).fill('');
  await expect(people(page)).toHaveCount(14);
  await enter(page, 'Eva x Rik m 1985: Bo m 2020');
  await expect(people(page)).toHaveCount(16);
  await expect(outline).not.toHaveAttribute('stroke-dasharray', /.+/);
});

test('what is typed as a sign is told in words', async ({ page }) => {
  await standardFamily(page);
  await box(page).fill('Lotte -/- Mark');
  await expect(chip(page, 'Lotte en Mark: geen contact')).toBeVisible();
});

test('Tab completes a known name, and without one it goes on', async ({ page }) => {
  await standardFamily(page);
  await box(page).pressSequentially('Lotte hecht met San');
  await expect(line(page).getByRole('option', { name: 'Sanne' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box(page)).toHaveValue('Lotte hecht met Sanne');
  await page.keyboard.press('Tab');
  await expect(box(page)).not.toBeFocused();
});

test('an unclear line stays with the word underlined; the clear ones are there', async ({ page }) => {
  await standardFamily(page);
  await enter(page, 'Eva x Rik m\nTim ruzi Mark\nBas m 2011, broer van Tim');
  await expect(people(page)).toHaveCount(16);
  await expect(box(page)).toHaveValue('Tim ruzi Mark');
  await expect(line(page).locator('mark')).toHaveText('ruzi');
  await expect(line(page).getByText('Ik snap “ruzi” niet.').first()).toBeVisible();
  await line(page).getByRole('button', { name: 'ruzie', exact: true }).click();
  await expect(box(page)).toHaveValue('Tim ruzie Mark');
  await expect(box(page)).toBeFocused();
});

test('two people of one name: a chip asks which, undo puts everything back', async ({ page }) => {
  await standardFamily(page);
  await enter(page, 'Jan x Els: Jan m 1980, Kim');
  await expect(named(page, 'Jan')).toHaveCount(2);
  await enter(page, 'Jan == Sanne');
  await expect(box(page)).toHaveValue('Jan == Sanne');
  await expect(line(page).getByRole('group', { name: 'Welke Jan?' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await line(page).getByRole('button', { name: 'Jan (1980)' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(drawing(page).locator('[data-code="Friendship"]')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(drawing(page).locator('[data-code="Friendship"]')).toHaveCount(1);
  await expect(named(page, 'Jan')).toHaveCount(2);
});

test('late news: a half-brother of another mother, nobody else jumps', async ({ page }) => {
  await standardFamily(page);
  const order = async (): Promise<string[]> => {
    const all = [...(await places(page))].map(([id, { x, y }]) => ({ id, x, y }));
    return all.sort((a, b) => Math.round((a.y - b.y) / 50) || a.x - b.x).map(({ id }) => id);
  };
  const before = await order();
  await enter(page, 'halfbroer (vk) van Tim: Bram m 2019');
  await expect(named(page, 'Bram')).toBeVisible();
  await expect(people(page)).toHaveCount(15);
  const bram = await idOf(page, 'Bram');
  const after = (await order()).filter((id) => id !== bram);
  for (const [i, id] of before.entries()) expect(Math.abs(after.indexOf(id) - i)).toBeLessThanOrEqual(1);
});

test('what was typed is there again after going to the maps and back, and with the arrow up', async ({ page }) => {
  await standardFamily(page);
  await enter(page, 'Bas m 2011, broer van Tim');
  await expect(people(page)).toHaveCount(15);
  await box(page).press('ArrowUp');
  await expect(box(page)).toHaveValue('Bas m 2011, broer van Tim');
  await box(page).fill('Lotte hecht met');
  await page.getByRole('button', { name: 'Kaarten' }).click();
  await page.getByRole('listitem').getByRole('button').first().click();
  await expect(box(page)).toHaveValue('Lotte hecht met');
});

test('what is typed in the worker’s own view stays there', async ({ page }) => {
  await standardFamily(page);
  const look = async (whose: RegExp): Promise<void> => {
    await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
    await page.getByRole('menuitemradio', { name: whose }).click();
  };
  await look(/Alleen hulpverlener/);
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await enter(page, 'Bas m 2011, broer van Tim');
  await box(page).fill('Mark geweld naar Sanne');
  await look(/Samen aan tafel/);
  await expect(box(page)).toHaveValue('');
  await box(page).press('ArrowUp');
  await expect(box(page)).not.toHaveValue(/Bas/);
  await look(/Alleen hulpverlener/);
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await expect(box(page)).toHaveValue('Mark geweld naar Sanne');
});

test('says aloud what was understood and what was done', async ({ page }) => {
  await standardFamily(page);
  await box(page).fill('Tim hecht met Lotte');
  await expect(line(page).locator('[aria-live]')).toContainText('Tim en Lotte: goede band');
  await box(page).press('Enter');
  await expect(page.locator('[aria-live]').filter({ hasText: 'Tim en Lotte: goede band' }).first()).toBeAttached();
});

test('the key T on the drawing and F6 lead to the line, Escape leads back', async ({ page }) => {
  await standardFamily(page);
  await box(page).press('Escape');
  await expect(box(page)).not.toBeFocused();
  await page.keyboard.press('t');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
});

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`by touch at ${width} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });
    test('works', async ({ page }) => {
      await standardFamily(page);
      await box(page).fill('nonkel Tim: Jef');
      await line(page).getByRole('button', { name: 'Van vaders kant' }).tap();
      await line(page).getByRole('button', { name: 'Voeg toe wat je schreef' }).tap();
      await expect(named(page, 'Jef')).toBeVisible();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    });
  });
}

test('has no accessibility faults with chips, a question and a fault open', async ({ page }) => {
  await standardFamily(page);
  await enter(page, 'nonkel Tim: Jef\nTim ruzi Mark\nTim == Lotte');
  await box(page).press('End');
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).include('.quickLine').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
