// The password: asked at the first own map, locking by itself in every tab, and nothing readable left on the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { drawing, openNova, saved } from './support/editor.ts';
import { besideEachOther, openFile, saveByDownload, withoutHandles } from './support/files.ts';
import { dropProfile, launch, newProfile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

test.use({ chosen: false });

const PASSWORD = 'fiets kaas maan bril';
const locked = (page: Page) => page.getByRole('heading', { name: 'Je kaarten zitten op slot' });
const passwordField = (page: Page) => page.getByRole('textbox', { name: 'Wachtwoord', exact: true });

async function chooseKeeping(page: Page, how: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await page.getByRole('button', { name: how }).click();
}

async function typePassword(page: Page, act: string): Promise<void> {
  await passwordField(page).fill(PASSWORD);
  await page.getByRole('textbox', { name: 'Nog een keer hetzelfde' }).fill(PASSWORD);
  await page.getByRole('button', { name: act }).click();
}

test('a map behind a password: the code is tried, every tab locks by itself, and the map comes back as it was', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.goto('/');
  await chooseKeeping(page, /met een wachtwoord/);
  await typePassword(page, 'Beveilig mijn kaarten');
  const code = (await page.locator('[data-recovery]').getAttribute('data-recovery')) ?? '';
  await page.getByRole('button', { name: 'Probeer de code' }).click();
  const typed = page.getByRole('textbox', { name: 'Typ de code van het papier over' });
  await typed.fill(`${code.slice(16, -1)}${code.endsWith('Q') ? 'P' : 'Q'}`.toLowerCase());
  await typed.press('Enter');
  await expect(page.getByText('Deze code klopt niet')).toBeVisible();
  await typed.fill(code.slice(16).toLowerCase());
  await typed.press('Enter');
  await expect(page.getByText('Deze code werkt')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await drawing(page).getByRole('textbox').fill('Kanariekind');
  await page.keyboard.press('Enter');
  await expect(drawing(page).getByText('Kanariekind').first()).toBeVisible();
  await saved(page);

  const other = await context.newPage();
  await other.goto('/');
  await passwordField(other).fill('niet dit woord');
  await other.keyboard.press('Enter');
  await expect(other.getByText('Dat is niet het wachtwoord')).toBeVisible();
  await passwordField(other).fill(PASSWORD);
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Kaarten' })).toBeVisible();

  // K1: a clock that is set back a day does not keep anything open longer.
  await page.clock.setSystemTime(Date.now() - 24 * 60 * 60_000);
  const emptied = [page, other].map((tab) => tab.waitForEvent('load'));
  await page.clock.fastForward('05:10');
  for (const tab of [page, other]) {
    await expect(locked(tab)).toBeVisible();
    await expect(tab.getByText('Kanariekind')).toHaveCount(0);
  }
  await Promise.all(emptied);
  for (const tab of [page, other]) {
    await expect(locked(tab)).toBeVisible();
    expect(await tab.content()).not.toContain('Kanariekind');
  }
  await passwordField(page).fill(code);
  await page.keyboard.press('Enter');
  await expect(drawing(page).getByText('Kanariekind').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+l');
  await expect(locked(page)).toBeVisible();

  await passwordField(page).fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: 'Haal het wachtwoord eraf…' }).click();
  await page.getByRole('textbox', { name: 'Wachtwoord van nu' }).fill(code);
  await page.getByRole('button', { name: 'Haal het eraf' }).click();
  await expect(page.getByText('Het wachtwoord is eraf').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kaarten' })).toBeVisible();
  await page.locator('[data-map]').getByRole('button').first().click();
  await expect(drawing(page).getByText('Kanariekind').first()).toBeVisible();
});

test('a protected file opens with its password only, and everything comes back beside what is there', async ({
  page,
}) => {
  await withoutHandles(page);
  await openNova(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bewaar als beveiligd bestand…' }).click();
  await typePassword(page, 'Bewaar het bestand');
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/\.kring\.age$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.includes('Nova')).toBe(false);

  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  const file = { name: download.suggestedFilename(), bytes: new Uint8Array(bytes) };
  await openFile(page, file);
  await passwordField(page).fill('iets anders dan dat');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat is niet het wachtwoord van dit bestand')).toBeVisible();
  await passwordField(page).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await besideEachOther(page);
  await page.getByRole('button', { name: /zonder wachtwoord/ }).click();
  await expect(drawing(page).locator('[data-person="nova"]')).toBeVisible();
  const again = await saveByDownload(page);
  expect(new TextDecoder().decode(again.bytes as Uint8Array)).toContain('Nova');

  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  await page.getByRole('button', { name: 'Instellingen' }).click();
  const everything = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar alles in één bestand…' }).click();
  await typePassword(page, 'Bewaar alles');
  const all = readFileSync(await (await everything).path());
  await openFile(page, { name: 'alles.kring.age', bytes: new Uint8Array(all) });
  await passwordField(page).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 kaarten zijn teruggezet').first()).toBeVisible();
  await expect(page.locator('[data-map]')).toHaveCount(4);
});

/** Every file of a profile in which a text stands, in either of the ways a browser writes it. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => {
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
      const bytes = readFileSync(path);
      return bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'));
    });
}

const CANARY = 'Kanarie7Zw';
const WAYS = [
  ['with a password nothing of a map is on the disk', /met een wachtwoord/, false],
  ['with nothing kept nothing of a map is on the disk', /Niets bewaren/, false],
  ['control: without a password it is, and this test sees it', /zonder wachtwoord/, true],
] as const;

for (const [what, how, found] of WAYS)
  test(what, async ({ baseURL }) => {
    const profile = await newProfile();
    try {
      const context = await launch(profile);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(baseURL ?? '');
      await chooseKeeping(page, how);
      if (String(how).includes('met een')) {
        await typePassword(page, 'Beveilig mijn kaarten');
        await page.getByRole('button', { name: 'Later' }).click();
      }
      await drawing(page).getByRole('textbox').fill(`${CANARY} j 2012`);
      await page.keyboard.press('Enter');
      await expect(drawing(page).getByText(CANARY).first()).toBeVisible();
      await page.getByRole('textbox', { name: 'Snel invoeren' }).fill(`${CANARY}zus v 2014`);
      await page.keyboard.press('Enter');
      for (let nr = 0; nr < 10; nr++) await page.keyboard.press('Control+z');
      for (let nr = 0; nr < 10; nr++) await page.keyboard.press('Control+Shift+z');
      await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Kaarten' })).toBeVisible();
      // Long enough for what the browser writes a little later, like the tabs that were open.
      await page.waitForTimeout(1500);
      await context.close();
      expect(filesWith(profile, CANARY).length > 0, filesWith(profile, CANARY).join('\n')).toBe(found);
    } finally {
      await dropProfile(profile);
    }
  });
