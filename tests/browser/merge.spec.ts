// Two copies of one map become one again: from the menu and from a file that is opened.
import type { Page } from '@playwright/test';
import { drawing, named, newMapWith, panel, saved } from './support/editor.ts';
import { besideEachOther, openFile, saveByDownload, withoutHandles } from './support/files.ts';
import { expect, test } from './support/test.ts';

const toStart = (page: Page): Promise<void> => page.getByRole('button', { name: 'Kaarten', exact: true }).click();

async function write(page: Page, label: string, text: string): Promise<void> {
  const field = panel(page).getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
  await saved(page);
}

test('two copies of a map are merged after a review, in one step', async ({ page }) => {
  await withoutHandles(page);
  const id = await newMapWith(page, 'Tim m 2010');
  await saved(page);
  const first = await saveByDownload(page);
  await named(page, 'Tim').click();
  await write(page, 'Roepnaam', 'Timmie');
  await toStart(page);

  await openFile(page, first);
  await besideEachOther(page);
  await named(page, 'Tim').click();
  await write(page, 'Roepnaam', 'Timo');
  await write(page, 'Achternaam', 'Bos');
  const second = await saveByDownload(page);
  await toStart(page);

  // A copy of this map is known by its number, and the map is opened with it.
  await openFile(page, first);
  await page.getByRole('button', { name: 'Samenvoegen' }).click();
  const review = page.getByRole('dialog', { name: /^Samenvoegen/ });
  await expect(review.getByText('Nieuwer in je kaart: 1 ding')).toBeVisible();
  await review.getByRole('button', { name: 'Niet samenvoegen' }).click();
  await expect(named(page, 'Timmie')).toBeVisible();

  // A copy that went its own way is known by the people in it.
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Samenvoegen met een bestand…' }).click();
  await (await asked).setFiles({ name: second.name, mimeType: '', buffer: Buffer.from(second.bytes as Uint8Array) });
  await page.getByRole('button', { name: 'Ik ben alleen: ga verder' }).click();
  const name = review.getByRole('radiogroup', { name: /Roepnaam/ });
  await expect(name.getByRole('radio')).toHaveCount(2);
  await expect(name).toContainText('Timmie');
  await name.getByText('Timmie', { exact: true }).click();
  await name.getByText('Timo', { exact: true }).click();
  await expect(review.getByText('Nieuwer in het bestand: 1 ding')).toBeVisible();
  await review.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(drawing(page).locator('[data-person]')).toHaveCount(1);
  await expect(drawing(page).locator(`[data-person="${id}"]`)).toHaveAttribute('aria-label', /^Timo/);
  await saved(page);

  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(named(page, 'Timmie')).toBeVisible();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Versies: toen en nu' }).click();
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page.getByText(/^voor het samenvoegen/)).toBeVisible();
});
