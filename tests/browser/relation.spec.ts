// Drawing a relation between two people, changing it, deleting it.
import { drawing, openNova, person } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('with R and the keyboard', async ({ page }) => {
  await openNova(page);
  await person(page, 'tim').click();
  await page.keyboard.press('r');
  await page.keyboard.type('Nova');
  await page.keyboard.press('Enter');
  await page.keyboard.press('6');
  const line = drawing(page).locator('[data-code="Discord"]');
  await expect(line).toHaveCount(1);
  await expect(line).toHaveAttribute('data-record', /.+/);
  await page.getByRole('button', { name: 'Verwijder deze lijn' }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(line).toHaveCount(1);
});

test('by dragging the line handle', async ({ page }) => {
  await openNova(page);
  await person(page, 'lotte').click();
  const handle = (await drawing(page)
    .getByRole('button', { name: 'Relatie van Lotte met iemand tekenen' })
    .boundingBox())!;
  const to = (await person(page, 'nova').boundingBox())!;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('2');
  await expect(drawing(page).locator('[data-code="Intimacy"]')).toHaveCount(1);
});
