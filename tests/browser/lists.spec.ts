// Lists of people: a file as a new map, a pasted table into the open one after the question who is known already.
import type { Page } from '@playwright/test';
import { drawing, named } from './support/editor.ts';
import { dropFile, openFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const script = '<img src=x onerror="window.hacked=1">';

const pasteTable = (page: Page, rows: readonly (readonly string[])[]): Promise<void> =>
  page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((cells) => cells.join('\t')).join('\n'),
  );

test('a list becomes a map, and more people come into it from a table and from a genealogy', async ({ page }) => {
  await page.goto('/');
  await openFile(page, {
    name: 'Contacten.csv',
    bytes: `Naam;Rol;Geboren;Schoenmaat\nNova Jansen;kind;14-5-2015;31\nSara Jansen;moeder;1985;\n${script};broer;toen;`,
  });
  const list = dialog(page, 'Lijst overnemen');
  await expect(list.getByText('3 mensen')).toBeVisible();
  await expect(list.getByLabel('Kolom 2, Rol: wat is dit?')).toHaveValue('role');
  await list.getByLabel('Kolom 4, Schoenmaat: wat is dit?').selectOption('Notitie');
  await list.getByRole('button', { name: 'Nieuwe kaart' }).click();
  const report = dialog(page, 'Wat niet kon worden overgenomen');
  await expect(report).toContainText('1 datum is niet herkend');
  await expect(report).not.toContainText('Schoenmaat');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toContainText('Contacten');
  await expect(drawing(page).locator('[data-person]')).toHaveCount(3);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

  await pasteTable(page, [
    ['Naam', 'Rol', 'Geboren', 'Vader'],
    ['Sara Jansen', 'moeder', '1985', 'Piet Jansen'],
    ['Loes', 'zus', '2020', ''],
  ]);
  await expect(list.getByText('3 mensen, 1 staat misschien al in de kaart')).toBeVisible();
  await list.getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  const add = list.getByRole('button', { name: 'Toevoegen aan deze kaart' });
  await expect(add).toBeDisabled();
  await list.getByRole('radio', { name: 'Dezelfde als Sara Jansen, geboren 1985' }).check({ force: true });
  await add.click();
  await expect(page.getByText('2 mensen zijn toegevoegd aan “Contacten”.').first()).toBeVisible();
  await expect(drawing(page).locator('[data-person]')).toHaveCount(5);
  await expect(named(page, 'Sara')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(drawing(page).locator('[data-person]')).toHaveCount(3);

  await dropFile(page, {
    name: 'stam.ged',
    bytes: '0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME Kees /Bos/\n0 TRLR\n',
  });
  await dialog(page, 'Mensen overnemen').getByRole('button', { name: 'Toevoegen aan deze kaart' }).click();
  await expect(dialog(page, 'Mensen toegevoegd')).toContainText('1 persoon is toegevoegd');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toContainText('Contacten');
});

test('a list that cannot be read says why, and the map stays', async ({ page }) => {
  await page.goto('/');
  for (const [name, bytes, said] of [
    ['lang.csv', 'Naam\n'.repeat(20_000), /te lang: meer dan 1000 rijen/],
    ['oud.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /oud Excel-bestand/],
    ['kapot.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), /kan niet worden gelezen/],
  ] as const) {
    await openFile(page, { name, bytes });
    const refusal = page.getByRole('alertdialog', { name: 'Dit bestand gaat niet open' });
    await expect(refusal).toContainText(said);
    await refusal.getByRole('button', { name: 'Begrepen' }).click();
    await expect(refusal).toHaveCount(0);
  }
});
