// Who is looking: nothing of the worker alone is in the page that lies on the table.
import { openNova, panel, person } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const PRIVATE = ['strafrechtelijk', 'zonder begeleiding', 'Kastanjelaan', 'Kampersluis', 'Oldenhave'];

test('the table sees no alerts, secret places or surnames that betray them; the worker does, after a deliberate step', async ({
  page,
}) => {
  await openNova(page);
  const texts = async (): Promise<string> => {
    const seen: string[] = [];
    for (const id of ['jurensley', 'dennis', 'bram', 'nova', 'corrie']) {
      await person(page, id).click();
      // Each that is opened is one less in the list of those that are shut.
      const shut = panel(page).getByRole('heading').locator('button[aria-expanded="false"]');
      while ((await shut.count()) > 0) await shut.first().click();
      seen.push(await page.content());
      seen.push(
        ...(await page.locator('input, textarea').evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value))),
      );
    }
    return seen.join('\n');
  };
  const table = await texts();
  for (const word of PRIVATE) expect([word, table.includes(word)]).toEqual([word, false]);

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('Oldenhave');
  await expect(page.getByRole('dialog').getByText('Niets gevonden', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  const worker = await texts();
  for (const word of PRIVATE.filter((w) => w !== 'Kastanjelaan'))
    expect([word, worker.includes(word)]).toEqual([word, true]);
});

test('who may see what: another choice for one person shows at once, and on the screen of that audience', async ({
  page,
}) => {
  await openNova(page);
  const look = page.getByRole('button', { name: /Wie kijkt mee/ });
  await look.click();
  // Own audiences and the screen that manages them are the worker's.
  await expect(page.getByRole('menuitemradio', { name: 'Ouders', exact: true })).toHaveCount(0);
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await look.click();
  await page.getByRole('menuitem', { name: 'Wie mag wat zien' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wie mag wat zien' });
  const preview = dialog.getByRole('img', { name: 'Zo ziet deze groep de tekening' });
  await expect(preview.getByText('Wim', { exact: true })).toBeVisible();
  await dialog.getByRole('textbox', { name: /Zoek iemand/ }).fill('Wim');
  await dialog.getByRole('button', { name: /Wim/ }).click();
  await page.getByRole('option', { name: 'voorletters' }).click();
  await expect(preview.getByText('Wim', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await look.click();
  await page.getByRole('menuitemradio', { name: 'Netwerkberaad of scherm' }).click();
  await expect(page.getByRole('button', { name: 'Wie kijkt mee: Netwerkberaad of scherm' })).toBeVisible();
  await expect(person(page, 'wim')).toHaveAccessibleName(/^W\./);
  await expect(person(page, 'corrie')).toHaveAccessibleName(/^Corrie/);
});
