// Drawn while people talk: the standard family through every entrance, each within its count of keys, presses and thoughts;
// the start pattern as a screen; keys that can be found, changed and switched off; fingers.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drawThrough, ENTRANCES, emptyMap } from '../bench/entry/entrances.mjs';
import { familyOf, NINE_LINES, STANDARD } from '../bench/entry/family.mjs';
import { secondsOf } from '../bench/entry/klm.mjs';
import { drawing, named, newMapWith, person, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const people = (page: Page): Locator => drawing(page).locator('[data-person]');
const nameField = (page: Page): Locator => page.locator('.kk-chip-name');
const stepper = (page: Page, label: string): Locator => page.getByRole('spinbutton', { name: label }).first();

for (const entrance of ENTRANCES) {
  test.describe(entrance.name, () => {
    test.use(entrance.context);
    test(`draws the standard family within ${entrance.target} counted seconds`, async ({ page, baseURL }) => {
      await emptyMap(page, baseURL ?? '');
      const { counts } = await drawThrough(page, entrance);
      expect(await familyOf(page)).toEqual(STANDARD);
      expect(secondsOf(counts), JSON.stringify(counts)).toBeLessThanOrEqual(entrance.target);
    });
  });
}

test('the start pattern: one screen, one step, then the names; again later for who is missing', async ({
  page,
  baseURL,
}) => {
  await emptyMap(page, baseURL ?? '');
  await page.getByRole('button', { name: 'Zet de familie in één keer klaar' }).click();
  const sheet = page.getByRole('dialog', { name: 'Wie horen erbij?' });
  await expect(stepper(page, 'Broers')).toBeFocused();
  await stepper(page, 'Zussen').press('2');
  await expect(stepper(page, 'Zussen')).toHaveAttribute('aria-valuenow', '2');
  await expect(sheet.getByRole('img', { name: /9 mensen/ })).toBeVisible();
  await sheet.getByRole('radio', { name: 'uit elkaar' }).press('Space');
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await sheet.getByRole('button', { name: 'Zet klaar' }).click();
  await expect(people(page)).toHaveCount(9);
  await expect(nameField(page)).toBeFocused();
  await expect(nameField(page)).toHaveAccessibleName('Naam: kind');
  await page.keyboard.type('sem m 2014');
  await page.keyboard.press('Tab');
  await expect(page.getByText('2 van 9', { exact: true })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(nameField(page)).toHaveValue('Sem');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(nameField(page)).toHaveCount(0);
  // A name is a step of its own; the placing is one.
  await page.keyboard.press('Control+z');
  await expect(named(page, 'Sem')).toHaveCount(0);
  await expect(people(page)).toHaveCount(9);
  await page.keyboard.press('Control+z');
  await expect(people(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(named(page, 'Sem')).toHaveCount(1);
  // Who is there counts along.
  await named(page, 'Sem').click();
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog', { name: 'Wie horen er bij Sem?' })).toBeVisible();
  await expect(stepper(page, 'Zussen')).toHaveAttribute('aria-valuemin', '2');
  await stepper(page, 'Pleegouders').press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(people(page)).toHaveCount(10);
});

test('keys find people and commands, are told on a sheet, and can be others', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await page.keyboard.press('b');
  await page.keyboard.type('lotte v 2012');
  await page.keyboard.press('Enter');
  await expect(people(page)).toHaveCount(4);
  await expect(person(page, tim)).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.locator('.paletteInput')).toBeFocused();
  await page.keyboard.type('lot');
  await page.keyboard.press('Enter');
  await expect(named(page, 'Lotte')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.locator('.paletteInput').fill('wie horen');
  await expect(page.getByRole('menuitem', { name: /Wie horen erbij/ })).toBeVisible();
  await page.locator('.paletteInput').fill('lott');
  await expect(page.getByRole('menuitem', { name: /Lotte/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await named(page, 'Lotte').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen' }).getByText('Wie horen erbij?')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Eigen toetsen kiezen' }).click();
  await page.getByRole('button', { name: /^Broer of zus: nu B\./ }).click();
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await named(page, 'Lotte').focus();
  await page.keyboard.press('b');
  await expect(nameField(page)).toHaveCount(0);
  await page.keyboard.press('x');
  await expect(nameField(page)).toBeFocused();
});

test.describe('with fingers on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the start pattern, the handles, pinching, a long press and the quick line', async ({ page, baseURL }) => {
    await emptyMap(page, baseURL ?? '');
    const fits = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const small = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.startPattern button, .startPattern-are label, .kk-chip button')]
          .filter((one) => Math.round(one.getBoundingClientRect().height) < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    await page.getByRole('button', { name: 'Zet de familie in één keer klaar' }).tap();
    await page.getByRole('button', { name: 'Zussen: één meer' }).tap();
    expect(await fits()).toBe(0);
    expect(await small()).toEqual([]);
    await page.getByRole('button', { name: 'Zet klaar' }).tap();
    await expect(nameField(page)).toBeVisible();
    await page.keyboard.type('Tim m 2010');
    await page.getByRole('button', { name: 'Volgende' }).tap();
    await expect(page.getByText('2 van 8', { exact: true })).toBeVisible();
    expect(await small()).toEqual([]);
    await settled(page);
    const chip = await page.locator('.kk-chip').boundingBox();
    expect(chip && chip.x >= 0 && chip.x + chip.width <= 390).toBe(true);
    await page.keyboard.press('Escape');

    const client = await page.context().newCDPSession(page);
    const touch = (type: string, ...points: readonly { x: number; y: number }[]): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...points] });
    const zoom = (): Promise<number> =>
      page.locator('.react-flow__viewport').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a);
    const before = await zoom();
    await touch('touchStart', { x: 100, y: 110 }, { x: 190, y: 110 });
    for (const by of [20, 40, 60]) await touch('touchMove', { x: 100 - by, y: 110 }, { x: 190 + by, y: 110 });
    await touch('touchEnd');
    await settled(page);
    expect(await zoom()).toBeGreaterThan(before * 1.3);
    await page.getByRole('button', { name: 'Hele tekening' }).tap();
    await settled(page);
    const tim = await named(page, 'Tim').boundingBox();
    const middle = { x: (tim?.x ?? 0) + (tim?.width ?? 0) / 2, y: (tim?.y ?? 0) + (tim?.height ?? 0) / 2 };
    await touch('touchStart', middle);
    await page.waitForTimeout(700);
    await touch('touchEnd');
    await expect(page.getByRole('menuitem', { name: 'Pleeg- of stiefouder toevoegen' })).toBeVisible();
    await page.keyboard.press('Escape');

    const box = page.getByRole('textbox', { name: 'Snel invoeren' });
    await box.fill('tim hecht met opa; tim ruzie met oma');
    await expect(page.getByRole('region', { name: 'Schrijf mee' }).getByRole('list')).toHaveCount(2);
    expect(await fits()).toBe(0);
    await box.fill(NINE_LINES[0] ?? '');
    await page.getByRole('button', { name: 'Voeg toe wat je schreef' }).tap();
    await expect(named(page, 'Lotte')).toBeVisible();
  });
});
