// The start screen: maps on this device, new, sample, search, copy, bin.
import { drawing, newMapWith, openNova, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('offers the three ways in, in Dutch, and nothing else is needed', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  for (const name of ['Nieuwe kaart', 'Voorbeeld openen', 'Bestand openen…']) {
    await expect(page.getByRole('button', { name }).first()).toBeVisible();
  }
});

test('lists maps, finds, renames, copies and bins them, and gives them back', async ({ page }) => {
  await newMapWith(page, 'Tim m 2010');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /titel veranderen/ })
    .click();
  await page.keyboard.type('Familie van Tim');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: 'Kaarten' }).click();
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(row('Familie van Tim')).toHaveCount(1);

  await page.getByRole('button', { name: 'Meer voor Familie van Tim' }).click();
  await page.getByRole('menuitem', { name: 'Maak een kopie' }).click();
  await expect(row('Familie van Tim (kopie)')).toHaveCount(1);

  await page.getByRole('searchbox', { name: 'Zoek een kaart' }).fill('kopie');
  await expect(page.getByRole('listitem').filter({ hasText: 'Familie' })).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Zoek een kaart' }).fill('');

  await page.getByRole('button', { name: 'Meer voor Familie van Tim (kopie)' }).click();
  await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click();
  await expect(row('Familie van Tim (kopie)')).toHaveCount(0);
  await page.getByRole('button', { name: /^Prullenbak \(1/ }).click();
  await page.getByRole('button', { name: /Zet terug/ }).click();
  await page.getByRole('button', { name: 'Kaarten' }).click();
  await expect(row('Familie van Tim (kopie)')).toHaveCount(1);
});

test('a map is there again after the page is closed and opened', async ({ page, context }) => {
  await newMapWith(page, 'Şükran v 2012');
  await saved(page);
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('listitem').getByRole('button').first().click();
  await expect(drawing(again).locator('[data-person]')).toHaveAttribute('aria-label', /^Şükran/);
});

test('a second map does not touch the first', async ({ page }) => {
  await openNova(page);
  await saved(page);
  await page.getByRole('button', { name: 'Kaarten' }).click();
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await drawing(page).getByRole('textbox').fill('Bo');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: 'Kaarten' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '47 personen' })).toHaveCount(1);
  await expect(page.getByRole('listitem').filter({ hasText: '1 persoon' })).toHaveCount(1);
});
