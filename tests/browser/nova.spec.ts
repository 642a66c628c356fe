// The worked example: what a reader of Nova's genogram must be able to see.
import { drawing, openNova, panel, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('the sample opens with a tour of five steps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  for (let step = 1; step < 5; step++) {
    await expect(page.getByText(`stap ${step} van 5`)).toBeVisible();
    await page.getByRole('button', { name: 'Volgende' }).click();
  }
  await expect(page.getByText('stap 5 van 5')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('stap 5 van 5')).toHaveCount(0);
});

test('27 people are drawn, 20 wait in the tray, every tie is drawn once', async ({ page }) => {
  await openNova(page);
  await saved(page);
  await expect(drawing(page).locator('[data-person]')).toHaveCount(27);
  await expect(drawing(page).getByText('20 personen nog niet in deze tekening')).toBeVisible();
  // 9 partnerships and 36 parent links; of those the family of Patrick and Esther and of Samira, Marco stay out, and
  // step links draw no line (notation A3).
  const lines = await drawing(page)
    .locator('[data-record][data-code]')
    .evaluateAll((all) => all.map((e) => [e.getAttribute('data-record') ?? '', e.getAttribute('data-code') ?? '']));
  const once = lines.filter(([id]) => id?.startsWith('pt-') || id?.startsWith('pl'));
  expect(new Set(once.map(([id]) => id)).size).toBe(once.length);
  expect(once.filter(([id]) => id?.startsWith('pt-'))).toHaveLength(8);
  expect(once.filter(([id]) => id?.startsWith('pl'))).toHaveLength(32);
  expect(once).toContainEqual(['pt-sr', 'married-divorced']);
});

test('no two people stand on each other, and the index child is named first', async ({ page }) => {
  await openNova(page);
  const boxes = await drawing(page)
    .locator('[data-person]')
    .evaluateAll((all) =>
      all.map((e) => e.getBoundingClientRect()).map(({ x, y, right, bottom }) => ({ x, y, right, bottom })),
    );
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      expect(a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom).toBe(false);
    }
  }
  await drawing(page).locator('[data-person="nova"]').click();
  await expect(panel(page).getByRole('heading', { name: 'Nova Elzendonk' })).toBeVisible();
});

test('the landmarks have the names that others rely on', async ({ page }) => {
  await openNova(page);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Weergaven' }).getByRole('button', { name: 'Genogram' }),
  ).toBeVisible();
  await expect(drawing(page)).toBeVisible();
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('banner').getByRole('status')).toBeVisible();
});
