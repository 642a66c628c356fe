// What a user does over and over, in the user's words.
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens the editor with the Nova case, the tour skipped. */
export async function openNova(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await page.getByText('Sla over', { exact: true }).click();
  await expect(drawing(page).locator('[data-person="nova"]')).toBeVisible();
  await settled(page);
}

/** A new map with one child, whose id is given back. */
export async function newMapWith(page: Page, typed: string): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await drawing(page).getByRole('textbox').fill(typed);
  await page.keyboard.press('Enter');
  const first = drawing(page).locator('[data-person]').first();
  await expect(first).toBeVisible();
  return (await first.getAttribute('data-person')) ?? '';
}

export const drawing = (page: Page): Locator => page.getByRole('main', { name: 'Tekening' });
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Persoon' });
export const person = (page: Page, id: string): Locator => drawing(page).locator(`[data-person="${id}"]`);

/** The person on the drawing whose call name is this. */
export const named = (page: Page, name: string): Locator =>
  drawing(page).locator(`[data-person][aria-label^="${name}"]`);

export async function idOf(page: Page, name: string): Promise<string> {
  return (await named(page, name).getAttribute('data-person')) ?? '';
}

export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText('Op dit apparaat bewaard');

/** Waits until nothing slides any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(350);
}

/** Where everybody stands on the screen: id to middle of the symbol. */
export async function places(page: Page): Promise<Map<string, { x: number; y: number }>> {
  await settled(page);
  const list = await drawing(page)
    .locator('[data-person]')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const box = element.getBoundingClientRect();
        return [element.getAttribute('data-person') ?? '', { x: box.x + box.width / 2, y: box.y }] as const;
      }),
    );
  return new Map(list);
}

/** Types the name (and sex and year) of the person just added. */
export async function nameIt(page: Page, typed: string): Promise<void> {
  const field = drawing(page).getByRole('textbox', { name: 'Naam', exact: true });
  await expect(field).toBeFocused();
  await field.fill(typed);
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
}
