// Drawing a family while people talk: by key, by button, by handle.
import { drawing, idOf, named, nameIt, newMapWith, openNova, panel, person, places, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('a family by keyboard alone', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await expect(person(page, tim)).toHaveAttribute('aria-label', /^Tim, \d+ jaar, .*kind om wie het gaat/);
  await page.keyboard.press('b');
  await nameIt(page, 'Lotte v 2012');
  await expect(named(page, 'Lotte')).toBeVisible();
  await expect(drawing(page).locator('[data-person]')).toHaveCount(4);
  await page.keyboard.press('v');
  await nameIt(page, 'Marja v 1970');
  await expect(named(page, 'Tim')).toHaveAttribute('aria-label', /Pleegouder.*Marja/);
  await page.keyboard.press('p');
  await nameIt(page, 'Kim v 1986');
  await expect(named(page, 'Kim')).toHaveAttribute('aria-label', /Partner: Tim/);
  await person(page, tim).focus();
  await page.keyboard.press('k');
  await nameIt(page, 'Daan m 2018');
  await expect(named(page, 'Daan')).toHaveAttribute('aria-label', /Ouders: (Kim en Tim|Tim en Kim)/);
  await saved(page);
});

test('parents by a button of the panel, and only once', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await person(page, tim).click();
  await panel(page).getByRole('group', { name: 'Voeg toe bij Tim' }).getByRole('button', { name: 'Ouders' }).click();
  await drawing(page).getByRole('textbox', { name: 'Naam', exact: true }).fill('Sanne v 1984');
  await page.keyboard.press('Enter');
  // The other parent is asked for at once.
  await nameIt(page, 'Mark m 1980');
  await expect(named(page, 'Tim')).toHaveAttribute('aria-label', /Ouders: (Mark en Sanne|Sanne en Mark)/);
  await expect(drawing(page).locator('[data-person]')).toHaveCount(3);
  await person(page, tim).click();
  await page.keyboard.press('o');
  await expect(page.getByText('Tim heeft al twee ouders.', { exact: false }).first()).toBeVisible();
  await expect(drawing(page).locator('[data-person]')).toHaveCount(3);
});

test('a handle adds in the right place at once, and the others barely move', async ({ page }) => {
  await openNova(page);
  await person(page, 'lotte').click();
  const before = await places(page);
  await drawing(page).getByRole('button', { name: 'Kind van Lotte toevoegen' }).click();
  await nameIt(page, 'Bo v 2024');
  const bo = await idOf(page, 'Bo');
  const after = await places(page);
  expect(after.get(bo)?.y).toBeGreaterThan(after.get('lotte')?.y ?? 0);
  // What the view does is not movement: measure against somebody far away.
  const shift = {
    x: (after.get('wim')?.x ?? 0) - (before.get('wim')?.x ?? 0),
    y: (after.get('wim')?.y ?? 0) - (before.get('wim')?.y ?? 0),
  };
  const moved = [...before].filter(([id, p]) => Math.abs((after.get(id)?.x ?? 0) - p.x - shift.x) > 60);
  expect(moved.map(([id]) => id)).toEqual([]);
});

test('arrows walk the family from one tab stop', async ({ page }) => {
  await openNova(page);
  await person(page, 'nova').click();
  await page.keyboard.press('ArrowUp');
  await expect(drawing(page).locator('[data-person]:focus')).toHaveAttribute('aria-label', /^(Sanne|Revelino)/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect(person(page, 'nova')).toBeFocused();
  await expect(drawing(page).locator('[data-person][tabindex="0"]')).toHaveCount(1);
});
