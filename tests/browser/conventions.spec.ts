// What users of any drawing program expect (design conventions): select, move, tidy, delete, undo, copy, zoom.
import { drawing, openNova, panel, person, places, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('a moved person stays where it was put, until the view is tidied', async ({ page }) => {
  await openNova(page);
  const before = await places(page);
  const box = (await person(page, 'leida').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 40, { steps: 6 });
  await page.mouse.up();
  await saved(page);
  const moved = await places(page);
  const wide = (await person(page, 'leida').boundingBox())!.width;
  expect(Math.abs(moved.get('leida')!.x - before.get('leida')!.x)).toBeGreaterThan(60);
  await page.reload();
  await expect(person(page, 'leida')).toBeVisible();
  await person(page, 'ria').click();
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  const later = await places(page);
  // The child may have made the whole too large for the screen: then all of it is drawn smaller.
  const smaller = (await person(page, 'leida').boundingBox())!.width / wide;
  expect(Math.round(later.get('leida')!.x - later.get('ria')!.x)).toBe(
    Math.round((moved.get('leida')!.x - moved.get('ria')!.x) * smaller),
  );
  await page.getByRole('button', { name: 'Netjes zetten' }).click();
  const tidy = await places(page);
  expect(Math.abs(tidy.get('leida')!.x - later.get('leida')!.x)).toBeGreaterThan(30);
});

test('somebody held nearly in line with others goes in line, unless Alt is held', async ({ page }) => {
  await openNova(page);
  const before = await places(page);
  const [leida, ria] = [before.get('leida')!, before.get('ria')!];
  const box = (await person(page, 'leida').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  const down = ria.y - leida.y;
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Where the drag is felt to begin is where it counts from.
  await page.mouse.move(x + 5, y);
  await page.mouse.move(x + 155, y + down + 4, { steps: 4 });
  await expect(page.locator('.kk-guides path')).toHaveCount(1);
  await expect.poll(async () => Math.abs((await places(page)).get('leida')!.y - ria.y)).toBeLessThan(0.6);
  await page.keyboard.down('Alt');
  await page.mouse.move(x + 157, y + down + 4);
  await expect(page.locator('.kk-guides path')).toHaveCount(0);
  expect(Math.abs((await places(page)).get('leida')!.y - ria.y)).toBeGreaterThan(2);
  await page.keyboard.up('Alt');
  await page.mouse.up();
});

test('deleting takes the lines along in one step, and undo brings everything back, also after a reload', async ({
  page,
}) => {
  await openNova(page);
  const lines = drawing(page).locator('[data-record]');
  const count = await lines.count();
  await person(page, 'ria').click();
  await page.keyboard.press('Delete');
  await expect(person(page, 'ria')).toHaveCount(0);
  await expect(page.getByText('Ria is verwijderd, met alle lijnen.').first()).toBeVisible();
  expect(await lines.count()).toBeLessThan(count);
  await saved(page);
  await page.reload();
  await expect(person(page, 'nova')).toBeVisible();
  await expect(person(page, 'ria')).toHaveCount(0);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Ongedaan maken/ })
    .click();
  await expect(person(page, 'ria')).toBeVisible();
  await expect(lines).toHaveCount(count);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Opnieuw doen/ })
    .click();
  await expect(person(page, 'ria')).toHaveCount(0);
});

test('several people at once: with Shift, with Ctrl, with a frame', async ({ page }) => {
  await openNova(page);
  await person(page, 'wim').click();
  await person(page, 'corrie').click({ modifiers: ['Shift'] });
  await person(page, 'bram').click({ modifiers: ['Control'] });
  await expect(drawing(page).locator('[data-person][aria-pressed="true"]')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(drawing(page).locator('[data-person][aria-pressed="true"]')).toHaveCount(0);
  const at = await places(page);
  await page.mouse.move(at.get('wim')!.x - 60, at.get('wim')!.y - 30);
  await page.mouse.down();
  await page.mouse.move(at.get('corrie')!.x + 60, at.get('corrie')!.y + 90, { steps: 5 });
  await page.mouse.up();
  await expect(drawing(page).locator('[data-person][aria-pressed="true"]')).toHaveCount(2);
});

test('copy, paste, rename and select everything', async ({ page }) => {
  await openNova(page);
  await person(page, 'tim').click();
  await page.keyboard.press('Control+d');
  await expect(panel(page).getByRole('heading', { name: /Tim \(kopie\)/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await person(page, 'tim').dblclick();
  await page.keyboard.type('Timo');
  await page.keyboard.press('Enter');
  await expect(person(page, 'tim')).toHaveAttribute('aria-label', /^Timo/);
});

test('zoom in, out, to 100% and to everything', async ({ page }) => {
  await openNova(page);
  const percent = page.getByRole('button', { name: /^Nu \d+%/ });
  await page.getByRole('button', { name: 'Inzoomen' }).click();
  await page.keyboard.press('Control+0');
  await expect(percent).toHaveText('100%');
  await page.keyboard.press('Control+-');
  await expect(percent).not.toHaveText('100%');
  await page.getByRole('button', { name: 'Hele tekening' }).click();
  await expect(person(page, 'leida')).toBeInViewport();
});
