// Files end to end: saved and opened again, damaged, foreign, hostile, very large.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeGedcom } from '../support/makeGedcom.ts';
import { drawing, named, newMapWith, openNova, panel, person, saved, settled } from './support/editor.ts';
import {
  besideEachOther,
  dropFile,
  type GivenFile,
  openFile,
  recordsIn,
  saveByDownload,
  saveByHandle,
  watchFrames,
  withHandles,
  withoutHandles,
} from './support/files.ts';
import { expect, test } from './support/test.ts';

const nova = new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'case-v1.kring')));

const toStart = (page: Page): Promise<void> => page.getByRole('button', { name: 'Kaarten' }).click();
const toMap = (page: Page): Promise<void> => page.getByRole('button', { name: 'Naar de kaart' }).click();
const report = (page: Page) => page.getByRole('dialog', { name: 'Wat niet kon worden overgenomen' });
const refusal = (page: Page) => page.getByRole('alertdialog', { name: 'Dit bestand gaat niet open' });

/** A file of two people and their child; `child` are further lines of the child. */
const family = (child = '', name = 'Bo /Jansen/'): string =>
  `0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Jan /Jansen/\n1 SEX M\n0 @I2@ INDI\n1 NAME Els /Bos/\n1 SEX F\n0 @I3@ INDI\n1 NAME ${name}\n${child}0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I2@\n1 CHIL @I3@\n0 TRLR\n`;

for (const [route, prepare, save] of [
  ['a download', withoutHandles, saveByDownload],
  ['a file handle', withHandles, saveByHandle],
] as const) {
  test(`Nova saved by ${route} and opened again is the same in every table`, async ({ page }) => {
    await prepare(page);
    await openNova(page);
    const first = await save(page);
    expect(first.name).toMatch(/\.kring$/);
    await toStart(page);
    await openFile(page, first);
    await besideEachOther(page);
    await expect(person(page, 'nova')).toBeVisible();
    await expect(drawing(page).locator('[data-person]')).toHaveCount(27);
    await expect(report(page)).toHaveCount(0);
    const second = await save(page);
    expect(recordsIn(first).length).toBeGreaterThan(800);
    expect(recordsIn(second)).toEqual(recordsIn(first));
  });
}

const flipped = (): Uint8Array => {
  const bytes = nova.slice();
  const at = Math.floor(bytes.length / 3);
  bytes[at] = (bytes[at] ?? 0) ^ 0x04;
  return bytes;
};

test('a damaged and a cut-off file open with what is left, and say what is missing', async ({ page }) => {
  await withoutHandles(page);
  await page.goto('/');
  for (const [bytes, said] of [
    [flipped(), /regels? van het bestand (is|zijn) beschadigd/],
    [nova.slice(0, Math.floor(nova.length * 0.7)), /Het einde van het bestand ontbreekt/],
  ] as const) {
    await openFile(page, { name: 'kapot.kring', bytes });
    await expect(report(page)).toContainText(said);
    await expect(report(page)).toContainText('Het bestand zelf is niet veranderd.');
    await toMap(page);
    await expect(drawing(page).locator('[data-person]').first()).toBeVisible();
    // Saving proposes a name of its own; the damaged file is never written to.
    expect((await saveByDownload(page)).name).toMatch(/^\d{4}-\d\d-\d\d kringkaart-\d\d-\d\d\.kring$/);
    await toStart(page);
  }
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256);
const REFUSED: readonly (readonly [string, GivenFile, RegExp])[] = [
  ['a picture called .kring', { name: 'foto.kring', bytes: png }, /geen Kringkaart-bestand/],
  ['JSON called .kring', { name: 'lijst.kring', bytes: '{"name":"x","version":"1.0.0"}' }, /geen Kringkaart-bestand/],
  [
    'a newer version',
    { name: 'nieuw.kring', bytes: '{"format":"kringkaart","version":99,"id":"x","replicas":[],"check":"00000000"}\n' },
    /nieuwere versie van Kringkaart/,
  ],
  ['a binary file called .ged', { name: 'stam.ged', bytes: noise }, /geen GEDCOM-bestand/],
  ['an empty file', { name: 'leeg.kring', bytes: '' }, /Dit bestand is leeg/],
  ['a text', { name: 'brief.txt', bytes: 'Beste allemaal,' }, /Dit soort bestand kan Kringkaart niet openen/],
  ['a genealogy without people', { name: 'x.ged', bytes: '0 HEAD\n1 GEDC\n2 VERS 7.0\n0 TRLR\n' }, /staan geen mensen/],
];

test('what cannot be opened is refused in plain words, and the maps are untouched', async ({ page }) => {
  await newMapWith(page, 'Tim m 2010');
  await saved(page);
  await toStart(page);
  const maps = page.getByRole('listitem');
  await expect(maps).toHaveCount(1);
  for (const [what, file, said] of REFUSED) {
    await openFile(page, file);
    await expect(refusal(page), what).toContainText(said);
    await expect(refusal(page), what).toContainText('Je kaarten zijn niet veranderd.');
    await expect(refusal(page).getByRole('button', { name: 'Begrepen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(refusal(page)).toHaveCount(0);
  }
  await expect(maps).toHaveCount(1);
});

test('a file dropped on an open map that cannot be opened leaves that map open', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await dropFile(page, { name: 'lijst.kring', bytes: '{"a":1}' });
  await expect(refusal(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(person(page, tim)).toBeVisible();
});

test('a file dropped on the start page opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' }).first()).toBeVisible();
  await dropFile(page, { name: 'Familie Jansen.ged', bytes: family() });
  await toMap(page);
  await expect(named(page, 'Bo')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Familie Jansen');
});

for (const version of ['5.5.1', '7.0']) {
  test(`GEDCOM ${version} opens as a drawing of the whole family, with what was not taken over`, async ({ page }) => {
    await page.goto('/');
    const text = family('1 BIRT\n2 DATE 3 MAY 2012\n2 PLAC Utrecht\n1 _EYES blauw\n').replace('5.5.1', version);
    await openFile(page, { name: 'jansen.ged', bytes: text });
    await expect(report(page)).toContainText('Overgenomen: 3 mensen, 1 relaties, 2 lijnen van ouder naar kind.');
    await expect(report(page)).toContainText('Kies het kind om wie het gaat.');
    await expect(report(page).getByRole('heading', { name: 'Niet overgenomen' })).toBeVisible();
    await expect(drawing(page).locator('[data-person]')).toHaveCount(3);
    await expect(drawing(page).getByRole('textbox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(report(page)).toHaveCount(0);
    for (const name of ['Jan', 'Els', 'Bo']) await expect(named(page, name)).toBeVisible();
  });
}

test('hostile ids and names are shown as text; nothing runs and nothing is lost', async ({ page }) => {
  await page.goto('/');
  const long = `Lang${'ë'.repeat(9_990)}`;
  const script = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
  const text = family('1 NICK Bo\n', `${script} /Jansen/`)
    .replaceAll('@I1@', '@__proto__@')
    .replaceAll('@I2@', '@constructor@')
    .replace('Els /Bos/', long);
  // A lone surrogate as a careless program writes it: three bytes that are no letter of UTF-8.
  const bytes = Buffer.from(text.replace('Jan /Jansen/', 'Jan\u0001 /Jansen/'));
  bytes.set([0xed], bytes.indexOf(1));
  await openFile(page, { name: '<b>x</b>.ged', bytes: new Uint8Array(bytes) });
  await expect(report(page)).toContainText('Overgenomen: 3 mensen');
  await toMap(page);
  await expect(drawing(page).locator('[data-person]')).toHaveCount(3);
  await expect(drawing(page).locator('[aria-label*="<script>window.hacked"]').first()).toBeVisible();
  await drawing(page).locator('[data-person][aria-label^="Lang"]').click();
  await expect(panel(page).getByRole('heading', { name: /^Langë/ })).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  await expect(page.getByRole('banner')).toContainText('<b>x</b>');
  await saved(page);
});

test('a .kring with ids like __proto__ and broken letters opens and can be edited', async ({ page }) => {
  await withoutHandles(page);
  const tim = await newMapWith(page, 'Tim m 2010');
  await saved(page);
  const text = new TextDecoder().decode((await saveByDownload(page)).bytes as Uint8Array);
  await toStart(page);
  await openFile(page, {
    name: 'raar.kring',
    bytes: text.replaceAll(tim, '__proto__').replace('"Tim"', '"T\\ud800im"'),
  });
  await besideEachOther(page);
  await expect(report(page)).toBeVisible();
  await toMap(page);
  await expect(drawing(page)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('a genealogy of 50 MB is refused, and the page works on', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' }).first()).toBeVisible();
  const line = `1 NOTE ${'x'.repeat(190)}\n`;
  const file = join(test.info().outputPath(), 'groot.ged');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `0 HEAD\n0 @I1@ INDI\n${line.repeat(Math.ceil(50_000_000 / line.length))}0 TRLR\n`);
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen…' }).first().click();
  await (await asked).setFiles(file);
  await expect(refusal(page)).toContainText(/Deze stamboom is te groot \(5\d MB\)/);
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await newMapWith(page, 'Tim m 2010');
});

test('opening a large genealogy can be stopped, and nothing is left of it', async ({ page }) => {
  await page.goto('/');
  await openFile(page, { name: 'groot.ged', bytes: makeGedcom(20_000) });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Openen is gestopt. Er is niets veranderd.').first()).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(0);
});

test('3,010 people open, are drawn, walked, edited and given back', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' }).first()).toBeVisible();
  const longest = await watchFrames(page);
  const began = Date.now();
  await openFile(page, { name: 'veel.ged', bytes: makeGedcom(3_010) });
  await expect(report(page)).toContainText('Overgenomen: 3010 mensen', { timeout: 60_000 });
  const took = Date.now() - began;
  const still = await longest();
  console.log(`3,010 people: open after ${took} ms, longest wait between two frames ${Math.round(still)} ms`);
  // Reading and arranging happen elsewhere; what is left for the page itself is less than half of it.
  expect(still).toBeLessThan(took / 2);
  await toMap(page);
  const people = drawing(page).locator('[data-person]');
  await expect(people).toHaveCount(3_010, { timeout: 30_000 });
  await panel(page).getByLabel('Zoek op naam').fill('Mens1500');
  await panel(page)
    .getByRole('button', { name: /^Mens1500/ })
    .click();
  await expect(panel(page).getByRole('heading', { name: /^Mens1500/ })).toBeVisible();
  const first = drawing(page).locator('[data-person][aria-pressed="true"]');
  await expect(first).toHaveAttribute('aria-label', /^Mens1500/);
  await first.focus();
  await page.keyboard.press('ArrowUp');
  await settled(page);
  const parent = drawing(page).locator('[data-person][aria-pressed="true"]');
  await expect(parent).not.toHaveAttribute('aria-label', /^Mens1500/);
  await expect(parent).toBeFocused();
  await page.keyboard.press('k');
  const field = drawing(page).getByRole('textbox', { name: 'Naam', exact: true });
  await field.fill('Nieuw v 2001');
  await page.keyboard.press('Enter');
  await expect(named(page, 'Nieuw')).toHaveCount(1);
  await saved(page);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(named(page, 'Nieuw')).toHaveCount(0);
});
