// The drawing in words, and what deserves a look: for whoever reads instead of sees, and never more than the audience may know.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawing, openNova, panel } from './support/editor.ts';
import { openFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

async function openWords(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'In woorden' }).click();
}

test('the drawing is told in sentences, for who is looking, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openNova(page);
  await expect(drawing(page)).toHaveAccessibleDescription(/In woorden/);
  await openWords(page);
  const dialog = page.getByRole('dialog', { name: 'In woorden' });
  await expect(dialog.getByRole('heading', { name: 'Ouders en kinderen' })).toBeVisible();
  await expect(dialog).toContainText('Nova is pleegkind van Bram en Joris (sinds 2025).');
  await expect(dialog).not.toContainText('Kampersluis');
  const { violations } = await new AxeBuilder({ page }).include('.sheet').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(dialog.getByRole('status')).toHaveText('De tekst staat op het klembord.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Wie erin staan\nNova is een meisje van 10 jaar, geboren in 2015.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Control+K');
  await expect(page.locator('.paletteInput')).toBeFocused();
  await page.keyboard.type('in woorden');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Dit is een genogram met 27 personen.');
});

const ODD = [
  '0 HEAD\n1 CHAR UTF-8',
  '0 @A@ INDI\n1 NAME Anna /Tak/\n1 BIRT\n2 DATE 1950',
  '0 @B@ INDI\n1 NAME Bert /Tak/\n1 BIRT\n2 DATE 1940',
  '0 @F1@ FAM\n1 WIFE @A@\n1 CHIL @B@',
  '0 TRLR\n',
].join('\n');

test('what cannot be stands quietly under Let op, and leads to the person', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto('/');
  await openFile(page, { name: 'tak.ged', bytes: ODD });
  await page.getByRole('button', { name: 'Naar de kaart' }).click();
  const skip = page.getByText('Sla over', { exact: true });
  if (await skip.isVisible()) await skip.click();
  await panel(page)
    .getByRole('button', { name: /^Let op/ })
    .click();
  await panel(page)
    .getByRole('button', {
      name: 'Anna Tak staat als ouder van Bert Tak, maar is later geboren. Kijk de geboortejaren na.',
    })
    .click();
  await expect(panel(page).getByRole('heading', { name: '2 mensen gekozen' })).toBeVisible();
});

test('a map that is sound has nothing under Let op', async ({ page }) => {
  await openNova(page);
  await expect(panel(page).getByRole('heading', { name: 'Iedereen' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /^Let op/ })).toHaveCount(0);
});
