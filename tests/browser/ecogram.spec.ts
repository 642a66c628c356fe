// The ecogram and the sociogram from the outside: one story on the Nova case.
import { drawing, openNova, panel, person, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('an ecogram is filled, layered and told; the sociogram has the same people', async ({ page }) => {
  await openNova(page);
  const views = page.getByRole('navigation', { name: 'Weergaven' });
  await views.getByRole('button', { name: 'Ecogram', exact: true }).click();
  await expect(person(page, 'ria')).toHaveAttribute('aria-label', /^Ria, oma, .*sterke band/);
  await expect(person(page, 'ingrid')).toHaveCount(0);

  await page.getByRole('button', { name: '9 mensen nog zonder lijn' }).click();
  await drawing(page).getByRole('button', { name: 'Ingrid', exact: true }).click();
  await expect(person(page, 'ingrid')).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /Hoe is het tussen hen/ })
    .click();
  await page.getByRole('option', { name: 'sterke band' }).click();
  await panel(page).getByRole('button', { name: 'P praktisch' }).click();
  await expect(person(page, 'ingrid')).toHaveAttribute('aria-label', /sterke band, praktische steun/);

  await settled(page);
  const before = await person(page, 'ria').boundingBox();
  await page.getByRole('button', { name: 'Lagen' }).click();
  const professionals = page.getByRole('dialog', { name: 'Lagen' }).getByText('Professionals', { exact: true });
  await professionals.click();
  await expect(person(page, 'tess')).toHaveCount(0);
  await professionals.click();
  await page.keyboard.press('Escape');
  await expect(person(page, 'tess')).toBeVisible();
  expect(await person(page, 'ria').boundingBox()).toEqual(before);

  await views.getByRole('button', { name: 'Sociogram', exact: true }).click();
  const row = page.getByRole('row', { name: /Ingrid/ });
  await row.getByRole('button', { name: /^Hoe is het contact/ }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Goed, bij het buurthuis');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(row).toContainText('Goed, bij het buurthuis');
  await page.getByRole('columnheader', { name: 'Hoe is het contact?' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Ingrid');
});
