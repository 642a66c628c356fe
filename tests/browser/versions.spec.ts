// Then and now: keep a version, change the family, see the difference in picture and words, go back and undo that.
import type { Locator, Page } from '@playwright/test';
import { drawing, nameIt, newMapWith } from './support/editor.ts';
import { expect, test } from './support/test.ts';

async function openVersions(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Versies: toen en nu' }).click();
  return page.getByRole('dialog', { name: 'Versies: toen en nu' });
}

test('a version is kept, compared and gone back to, and nothing is lost by that', async ({ page }) => {
  await newMapWith(page, 'Kim v 2015');
  const first = await openVersions(page);
  await first.getByRole('textbox', { name: 'Naam van deze versie' }).fill('intake');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toContainText('intake');
  await page.keyboard.press('Escape');
  await expect(first).toHaveCount(0);

  await drawing(page).locator('[data-person]').first().click();
  await page.keyboard.press('k');
  await nameIt(page, 'Sam');
  await page.reload();
  const people = drawing(page).locator('[data-person]');
  await expect(people).toHaveCount(2);

  const dialog = await openVersions(page);
  await dialog.getByRole('slider').focus();
  await page.keyboard.press('Home');
  const changes = dialog.getByRole('list').first();
  await expect(changes).toContainText('Sam');
  await expect(dialog.getByRole('img', { name: 'De tekening: intake' })).toContainText('Sam');
  await expect(dialog.getByText('nieuw', { exact: true })).toBeVisible();
  await dialog.getByText('Laat zien wat er veranderde').click();
  await expect(dialog.getByRole('img')).not.toContainText('Sam');
  await dialog.getByRole('button', { name: 'Ga terug naar dit moment' }).click();
  await expect(people).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(people).toHaveCount(2);
});
