// Language, notation, keys, theme.
import { newMapWith, openNova, person } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('everything can be used in English, and the choice is remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'New map' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'New map' }).first()).toBeVisible();
});

test('notation and theme change the drawing at once', async ({ page }) => {
  await openNova(page);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: /Instellingen/ }).click();
  const before = await person(page, 'kees').locator('svg').innerHTML();
  await page.getByRole('radio', { name: /Nederlands, eenvoudig/ }).click({ force: true });
  await expect(async () => expect(await person(page, 'kees').locator('svg').innerHTML()).not.toBe(before)).toPass();
  await page.getByRole('radio', { name: 'Donker' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('letters as keys can be switched off', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: /Instellingen/ }).click();
  await page.getByText('Losse letters als toets').click();
  await page.keyboard.press('Escape');
  await person(page, tim).click();
  await page.keyboard.press('o');
  await expect(page.locator('main [data-person]')).toHaveCount(1);
});
