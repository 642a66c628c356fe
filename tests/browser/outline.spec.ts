// The family in words: everything that can be drawn can be done in "Boom" and "Verhaal", without the drawing and without a
// mouse, and both follow what is chosen on the drawing.
import type { Locator, Page } from '@playwright/test';
import { drawing, openNova, panel, person, saved, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Familie als boom' });
const row = (page: Page, label: RegExp | string): Locator =>
  tree(page).getByRole('row', { name: label, exact: typeof label === 'string' });
const nameField = (page: Page): Locator => page.getByRole('textbox', { name: 'Naam, en als je wilt geslacht en jaar' });

/** Tab, or Shift+Tab, until the focus is there; nothing on the way may hold it. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let nr = 0; nr < 90; nr += 1) {
    if (await target.evaluateAll(([element]) => element !== undefined && element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Types the names of whoever was just added, one after the other. */
async function nameThem(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await expect(nameField(page)).toBeFocused();
    await expect(nameField(page)).toHaveValue('');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(nameField(page)).toHaveCount(0);
}

/** A name is searched for; after a second the letters are keys again. */
async function search(page: Page, name: string, found: RegExp): Promise<void> {
  await page.keyboard.type(name);
  await expect(row(page, found)).toBeFocused();
  await page.waitForTimeout(1100);
}

test('a family is made, changed and related by keyboard alone, without the drawing', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await press(page, page.getByRole('button', { name: 'Nieuwe kaart' }).first());
  const views = page.getByRole('navigation', { name: 'Weergaven' });
  await expect(views).toBeVisible();
  await press(page, views.getByRole('button', { name: 'Boom' }), 'Shift+Tab');
  await press(page, page.getByRole('button', { name: 'Zonder tekening' }));
  await expect(drawing(page)).toHaveCount(0);
  await expect(page.getByRole('main', { name: 'Familie in woorden' })).toBeVisible();

  // The first person, and the family around them; the keys work on the row with the focus.
  await press(page, page.getByRole('main').getByRole('button', { name: 'Nieuwe persoon' }));
  await nameThem(page, 'Tim m 2010');
  await expect(row(page, /^Tim, om wie het gaat/)).toBeFocused();
  await page.keyboard.press('o');
  await nameThem(page, 'Mark m 1980', 'Sanne v 1984');
  await expect(row(page, /^Tim, om wie het gaat/)).toBeFocused();
  await page.keyboard.press('b');
  await nameThem(page, 'Lotte v 2012');
  await page.keyboard.press('v');
  await nameThem(page, 'Marja v 1970');
  await expect(row(page, /^Marja, pleegmoeder/)).toBeVisible();
  // A capital begins a search by name; what is found is chosen.
  await search(page, 'Sann', /^Sanne, moeder/);
  await expect(row(page, /^Sanne, moeder/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('o');
  await nameThem(page, 'Joop m 1952', 'Annie v 1954');
  await page.keyboard.press('p');
  await nameThem(page, 'Bo m 1985');
  // The same by buttons, for whoever uses those.
  await expect(row(page, /^Bo/).first()).toBeFocused();
  await press(page, page.getByRole('main').getByRole('button', { name: 'Kind', exact: true }));
  await nameThem(page, 'Daan m 2018');
  await expect(row(page, /^Daan, halfbroer, /).first()).toBeVisible();
  // Everybody once; elsewhere there is a reference, which leads there.
  await expect(tree(page).locator('[data-row="person"]')).toHaveCount(9);

  // Rename in place, then sex and year among the fields.
  await page.keyboard.press('Home');
  await expect(row(page, /^Tim, om wie het gaat/)).toBeFocused();
  await search(page, 'L', /^Lotte/);
  await page.keyboard.press('F2');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('t');
  await page.keyboard.press('Escape');
  await expect(row(page, /^Lotte/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Charlotte');
  await page.keyboard.press('Enter');
  await expect(row(page, /^Charlotte/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Roepnaam' })).toBeFocused();
  await tabTo(page, panel(page).getByRole('radio', { name: 'vrouw', exact: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await tabTo(page, panel(page).getByRole('textbox', { name: 'Geboren' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2013');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+F6');
  await expect(row(page, /^Charlotte, broer, /)).toBeFocused();

  // Several at once: chosen, taken away, brought back, taken away again, brought back.
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /^Daan/).first()).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(panel(page).getByRole('heading', { name: '2 mensen' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(tree(page).locator('[data-row="person"]')).toHaveCount(7);
  await page.keyboard.press('Control+z');
  await expect(tree(page).locator('[data-row="person"]')).toHaveCount(9);
  await page.keyboard.press('Control+y');
  await expect(tree(page).locator('[data-row="person"]')).toHaveCount(7);
  await page.keyboard.press('Control+z');
  await expect(tree(page).locator('[data-row="person"]')).toHaveCount(9);

  // A relation: made in the tree, changed and taken away from the sentence that tells it.
  await tabTo(page, tree(page).getByRole('row').and(page.locator(':focus')), 'Shift+Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('r');
  await page.keyboard.type('mark');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(row(page, /^Tim, om wie het gaat/)).toBeFocused();
  await tabTo(page, page.getByRole('tab', { name: 'Boom' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  const story = page.getByRole('tabpanel', { name: 'Verhaal' });
  const close = story.getByRole('button', { name: /^Wijzig: .*(Tim|Mark) en (Tim|Mark) / }).first();
  await expect(close).toBeVisible();
  await press(page, close);
  await expect(panel(page).getByRole('heading', { name: 'Relatie' })).toBeVisible();
  expect(await panel(page).evaluate((side) => side.contains(document.activeElement))).toBe(true);
  const told = await close.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(close).not.toHaveAttribute('aria-label', told ?? '');
  await press(page, panel(page).getByRole('button', { name: 'Haal deze band weg' }));
  await expect(close).toHaveCount(0);
  await saved(page);
});

test('the tree and the drawing choose the same people, and neither opens by itself', async ({ page }) => {
  await openNova(page);
  await expect(page.getByRole('region', { name: 'Familie in woorden' })).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Boom' }).click();
  await person(page, 'ria').click();
  await expect(row(page, /^Ria .*oma van moeders kant/)).toHaveAttribute('aria-selected', 'true');
  await row(page, /^Sanne .*moeder/).click();
  await expect(person(page, 'sanne')).toHaveAttribute('aria-pressed', 'true');
  await person(page, 'zoe').click();
  await expect(row(page, /^Zoë/).first()).toBeInViewport();
  // In the other language too, and it is still there the next time.
  await page.getByRole('tab', { name: 'Verhaal' }).click();
  const zoe = page.getByRole('button', { name: 'Zoë', exact: true, pressed: true });
  await expect(zoe).toBeInViewport();
  await settled(page);
  await page.reload();
  await page.getByRole('button', { name: /Nova/ }).first().click();
  await expect(page.getByRole('tab', { name: 'Verhaal', selected: true })).toBeVisible();
});
