// What is asked of somebody who was told nothing, of other keyboards, of fingers, and of every line that can be read in
// more than one way.
import type { Locator, Page } from '@playwright/test';
import { drawing, named, nameIt, newMapWith, saved, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Snel invoeren' });
const line = (page: Page): Locator => page.getByRole('region', { name: 'Schrijf mee' });
const people = (page: Page): Locator => drawing(page).locator('[data-person]');

async function enter(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await box(page).press('Enter');
}

async function family(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await enter(page, 'Mark m 1980 // Sanne v 1984: Tim! m 2010\nMark x Kim v 1986: Daan m 2018');
  await enter(page, 'Henk m 1948 x Ria v 1950: Mark\nJoop m 1952 x Annie v 1954: Sanne');
  await expect(people(page)).toHaveCount(9);
}

test('a first map without help: what to do next can always be read on the screen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await expect(page.getByText('Typ de naam van het kind om wie het gaat.')).toBeVisible();
  await page.keyboard.type('Tim m 2010');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(named(page, 'Tim')).toBeVisible();
  // The buttons around the child say what they add.
  await drawing(page).getByRole('button', { name: 'Ouders van Tim toevoegen' }).click();
  for (const parent of ['Mark m 1980', 'Sanne v 1984']) {
    await expect(drawing(page).getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('');
    await page.keyboard.type(parent);
    await page.keyboard.press('Enter');
  }
  await expect(named(page, 'Sanne')).toBeVisible();
  await named(page, 'Tim').click();
  await drawing(page).getByRole('button', { name: 'Broer of zus van Tim toevoegen' }).click();
  await nameIt(page, 'Lotte v 2012');
  await expect(people(page)).toHaveCount(4);
  await expect(drawing(page).locator('[data-code="biological"]')).not.toHaveCount(0);
  await saved(page);
});

test('two relations, each in a few steps, that can be told apart without colours', async ({ page }) => {
  await family(page);
  await named(page, 'Tim').click();
  await page.keyboard.press('r');
  await page.keyboard.type('Mark');
  await page.keyboard.press('Enter');
  await page.keyboard.press('6');
  await enter(page, 'Sanne geen contact met Annie');
  const discord = drawing(page).locator('[data-code="Discord"]');
  const cutoff = drawing(page).locator('[data-code="Cutoff"]');
  await expect(discord).toHaveCount(1);
  await expect(cutoff).toHaveCount(1);
  const drawn = (of: Locator): Promise<{ shape: string; contrast: number }> =>
    of.evaluate((one) => {
      const paths = [...one.querySelectorAll('path, line, polyline')].filter(
        (path) => getComputedStyle(path).stroke !== 'none' && Number(getComputedStyle(path).strokeOpacity) > 0.5,
      );
      const grey = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const c = Number(part) / 255;
          return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const darkest = Math.min(...paths.map((path) => grey(getComputedStyle(path).stroke)));
      const turns = (d: string): number => (d.match(/[a-zA-Z]/g) ?? []).length;
      return {
        shape: paths.map((path) => turns(path.getAttribute('d') ?? '') > 4).join(),
        contrast: 1.05 / (darkest + 0.05),
      };
    });
  const [ruzie, geen] = [await drawn(discord), await drawn(cutoff)];
  expect(ruzie.shape).not.toBe(geen.shape);
  for (const { contrast } of [ruzie, geen]) expect(contrast).toBeGreaterThan(3);
});

/** What is typed, and what has to be asked or told about it. */
const ROWS: readonly (readonly [typed: string, told: string | RegExp])[] = [
  ['Jan 85', '85 jaar, of geboren in 1985?'],
  ['Mark x Kim: Mark m 2001', 'Een andere Mark?'],
  ['Sanne // Mark x Kim: Daan', 'Kinderen van Mark en Kim?'],
  ['Kees x Bep: Sanne', /^Sanne heeft al twee ouders: Joop en Annie\. Wat is (Kees|Bep)\?$/],
  ['Ali en Fatma', 'Zijn Ali en Fatma partners?'],
  ['tante Tim: Lies', 'Van welke kant van Tim?'],
  ['Tim == Sofie', 'Sofie staat nog niet in het netwerk. Toevoegen?'],
  ['Tim: juf', 'Heet het kind “juf”, of is het de juf van Tim?'],
  ['Jan 1085', 'Klopt het jaar 1085?'],
  ['Jan 2031', 'Klopt het jaar 2031?'],
];

test('every line that can be read in more ways asks, or says what is missing, and nothing is lost', async ({
  page,
}) => {
  await family(page);
  for (const [typed, told] of ROWS) {
    await box(page).fill(typed);
    await expect(line(page).getByRole('group', { name: told }).first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(box(page)).toHaveValue(typed);
  }
  await enter(page, 'Sam x 2010');
  await expect(line(page).getByText('Na x hoort een naam.').first()).toBeVisible();
  await enter(page, 'Tim m 2010,, Lotte');
  await expect(line(page).getByText('Ik snap *,,* niet. Bedoel je één komma?').first()).toBeVisible();
  // A name with a role in it is a name; with a colon and a known name it is the role.
  await box(page).fill('oma Tim: Ria');
  await expect(line(page).getByRole('listitem').filter({ hasText: 'Ria: bestaand' })).toBeVisible();
  await box(page).fill('Jan Lat');
  await expect(line(page).getByRole('listitem').filter({ hasText: 'Jan Lat: nieuw' })).toBeVisible();
  await box(page).fill('Tim zit op judo');
  await line(page).getByRole('button', { name: 'Schrijf het als notitie bij Tim' }).click();
  await box(page).press('Enter');
  await expect(box(page)).toHaveValue('');
  await expect(people(page)).toHaveCount(9);
});

test('an input method keeps its own keys, in the line and in a name', async ({ page, context }) => {
  await newMapWith(page, 'Tim m 2010');
  const client = await context.newCDPSession(page);
  const compose = (text: string): Promise<unknown> =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  /** A key as it comes while an input method is at work: it has done what the key means already. */
  const composing = (key: string): Promise<unknown> =>
    client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await box(page).click();
  await compose('Оле');
  for (const key of ['Enter', 'Escape', 'ArrowUp']) await composing(key);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('Оле');
  await expect(people(page)).toHaveCount(1);
  await compose('Олена');
  await client.send('Input.insertText', { text: 'Олена' });
  await expect(box(page)).toHaveValue(/Олена/);
  await box(page).fill('Олена v 1985, moeder van Tim');
  await box(page).press('Enter');
  await expect(named(page, 'Олена')).toBeVisible();

  await named(page, 'Tim').click();
  await page.keyboard.press('F2');
  const field = drawing(page).getByRole('textbox', { name: 'Naam', exact: true });
  await expect(field).toBeFocused();
  await compose('ティ');
  for (const key of ['Enter', 'Escape']) await composing(key);
  await expect(field).toBeFocused();
  await client.send('Input.insertText', { text: 'ティム' });
  await expect(field).toHaveValue(/ティム/);
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(named(page, 'ティム')).toBeVisible();
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  test('one finger moves the drawing, and a frame chooses people when that is asked for', async ({ page, context }) => {
    await family(page);
    await page.getByRole('button', { name: 'Hele tekening' }).tap();
    await settled(page);
    const client = await context.newCDPSession(page);
    const touch = (type: string, ...points: readonly { x: number; y: number }[]): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...points] });
    const slide = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
      await touch('touchStart', from);
      for (const part of [0.2, 0.6, 1])
        await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      await touch('touchEnd');
    };
    const middle = async (name: string): Promise<{ x: number; y: number }> => {
      const at = await named(page, name).first().boundingBox();
      return { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 };
    };
    const free = { x: 90, y: 70 };
    const before = await middle('Tim');
    await slide(free, { x: free.x + 60, y: free.y });
    await settled(page);
    expect((await middle('Tim')).x).toBeGreaterThan(before.x + 40);
    await expect(drawing(page).locator('.react-flow__node.selected')).toHaveCount(0);

    await page.getByRole('button', { name: 'Kies mensen met een kader' }).tap();
    await slide(free, { x: 840, y: 600 });
    await expect(
      page.getByRole('heading', { name: /^\d+ mensen$/ }).or(page.locator('.react-flow__nodesselection')),
    ).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Kies mensen met een kader' }).tap();
  });
});

test('what a button says on hovering stays to be read, and goes with Escape', async ({ page }) => {
  await newMapWith(page, 'Tim m 2010');
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ }).first();
  await page.mouse.move(600, 500);
  await page.mouse.move(620, 480);
  await undo.hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toBeVisible();
  await tooltip.hover();
  await page.waitForTimeout(600);
  await expect(tooltip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});
