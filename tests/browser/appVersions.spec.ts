// T2 (storage.md 3): a newer version of the program in another tab. The older one stops, says why, and writes nothing.
import { drawing, newMapWith, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

test('T2: a newer program takes the storage; the older tab only shows what it had, and says what to do', async ({
  page,
  context,
}) => {
  await newMapWith(page, 'Kim v 2015');
  await saved(page);
  const newer = await context.newPage();
  await newer.goto('/manifest.webmanifest');
  const rowsIn = () =>
    newer.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('kring', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('journal').objectStore('journal').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  const before = await rowsIn();
  await expect(page.getByText('Laad deze pagina opnieuw')).toBeVisible();
  await expect(drawing(page).getByText('Kim').first()).toBeVisible();
  await drawing(page).locator('[data-person]').first().click();
  await page.keyboard.press('Delete');
  await expect(drawing(page).getByText('Kim').first()).toBeVisible();
  expect(await rowsIn(), 'nothing was written').toBe(before);
  await page.reload();
  await expect(page.getByText('nieuwere versie', { exact: false }).first()).toBeVisible();
});
