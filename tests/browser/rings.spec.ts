// The circles: one network seen in other ways, people put in their place by hand, by tap and by key.
import type { Locator, Page } from '@playwright/test';
import { drawing, newMapWith, openNova, person, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const views = (page: Page): Locator => page.getByRole('navigation', { name: 'Weergaven' });
const side = (page: Page): Locator => page.getByRole('region', { name: 'Mensen plaatsen' });
const inTray = (page: Page, name: string): Locator => side(page).getByRole('button', { name, exact: true });

async function open(page: Page, name: RegExp): Promise<void> {
  await views(page).getByRole('button', { name }).click();
  await expect(side(page)).toBeVisible();
  await settled(page);
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

const label = (page: Page, id: string): Promise<string | null> => person(page, id).getAttribute('aria-label');

test('a click shows the same people in circles, with the same one selected', async ({ page }) => {
  await openNova(page);
  await person(page, 'ria').click();
  await open(page, /^Wijk.?ecogram/);
  await expect(person(page, 'ria')).toHaveAttribute('aria-pressed', 'true');
  await expect(person(page, 'ria')).toHaveAttribute('aria-label', 'Ria, oma van moeders kant. dichtbij, Familie.');
  await expect(side(page).getByText('37 van 46 mensen hebben een plek.')).toBeVisible();
  await open(page, /^Veiligheids.?cirkels/);
  await expect(person(page, 'ria')).toHaveAttribute('aria-label', /weten alles al/);
  await views(page).getByRole('button', { name: 'Genogram' }).click();
  await expect(person(page, 'ria')).toHaveAttribute('aria-pressed', 'true');
});

test('people are placed by dragging, tapping and keys, and taken back, step by step', async ({ page }) => {
  await openNova(page);
  await open(page, /^Wijk.?ecogram/);
  const near = await middleOf(person(page, 'inaya'));
  await drag(page, await middleOf(inTray(page, 'Bas')), { x: near.x - 70, y: near.y + 45 });
  await expect(person(page, 'bas')).toHaveAttribute('aria-label', /dichtbij, Vrienden/);

  await inTray(page, 'Nel').click();
  await expect(page.getByText('Tik op de plek van Nel.')).toBeVisible();
  const far = await middleOf(person(page, 'yassin'));
  await page.mouse.click(far.x - 90, far.y - 8);
  await expect(person(page, 'nel')).toHaveAttribute('aria-label', /verder weg, Professionals/);

  await person(page, 'nel').click();
  await page.keyboard.press('1');
  expect(await label(page, 'nel')).toMatch(/dichtbij, Professionals/);

  await drag(page, await middleOf(person(page, 'nel')), await middleOf(side(page)));
  await expect(person(page, 'nel')).toHaveCount(0);
  await expect(inTray(page, 'Nel')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(person(page, 'nel')).toHaveAttribute('aria-label', /dichtbij, Professionals/);
});

test('left out on purpose is an answer with a reason', async ({ page }) => {
  await openNova(page);
  await open(page, /^Wijk.?ecogram/);
  await inTray(page, 'Rob').click();
  await side(page).getByRole('button', { name: 'Bewust niet …' }).click();
  await side(page).getByLabel('Waarom niet?').fill('kent Nova niet');
  await page.keyboard.press('Enter');
  await expect(side(page).getByRole('heading', { name: 'Bewust niet (1)' })).toBeVisible();
  await expect(side(page).getByRole('button', { name: 'Rob kent Nova niet' })).toBeVisible();
});

test('somebody added in one view waits in all others, in an empty family too', async ({ page }) => {
  await newMapWith(page, 'Tim m 2015');
  await open(page, /^Netwerk.?cirkel/);
  await side(page).getByLabel('Iemand toevoegen').fill('Oma Truus');
  await page.keyboard.press('Enter');
  await expect(inTray(page, 'Oma Truus')).toBeVisible();
  await inTray(page, 'Oma Truus').click();
  await side(page).getByRole('button', { name: 'Zet in …' }).click();
  await page.getByRole('menuitem', { name: 'intimi, Familie' }).click();
  await expect(drawing(page).locator('[data-person][aria-label^="Oma Truus. intimi, Familie"]')).toBeVisible();
  await open(page, /^Veiligheids.?cirkels/);
  await expect(inTray(page, 'Oma Truus')).toBeVisible();
  await open(page, /^Wijk.?ecogram/);
  await expect(inTray(page, 'Oma Truus')).toBeVisible();
});

test('every person has circles of their own; at the table only what was released', async ({ page }) => {
  await openNova(page);
  await open(page, /^Wijk.?ecogram/);
  await side(page)
    .getByRole('button', { name: /Door wiens ogen/ })
    .click();
  await page.getByRole('option', { name: 'Netwerk van Sanne' }).click();
  await expect(person(page, 'dennis')).toHaveAttribute('aria-label', /dichtbij, Familie/);
  await expect(person(page, 'inaya')).toHaveCount(0);

  await open(page, /^Veiligheids.?cirkels/);
  await page.getByRole('button', { name: '3 Mag erbij' }).click();
  await expect(drawing(page).locator('[data-person]')).toHaveCount(5);
  await expect(side(page).getByText('Hier staat alleen wat is vrijgegeven.', { exact: false })).toBeVisible();
});

test('own circles: rings and parts with their own words', async ({ page }) => {
  await openNova(page);
  await views(page).getByRole('button', { name: 'Eigen kringen' }).click();
  await side(page).getByRole('button', { name: 'Kringen aanpassen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Wie komt er op je feest?');
  await dialog.getByRole('button', { name: 'Kring erbij' }).click();
  await expect(dialog.getByLabel('Kring 4')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(views(page).getByRole('button', { name: 'Wie komt er op je feest?' })).toBeVisible();
});

test('the worker sees what the five circles say together, all five at once, and a table', async ({ page }) => {
  await openNova(page);
  await page.getByRole('button', { name: /Samen aan tafel/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await open(page, /^Veiligheids.?cirkels/);
  const lists = side(page).getByRole('region', { name: 'Om over te praten' });
  await expect(lists.getByRole('list').nth(1).getByRole('button')).toHaveText([
    'Anouk',
    'Bram',
    'Joris',
    'Lotte',
    'Patrick',
    'Ria',
    'Samira',
    'Tess',
    'Tim',
  ]);
  await lists.getByRole('button', { name: 'Lotte' }).first().click();
  await expect(person(page, 'lotte')).toHaveAttribute('aria-pressed', 'true');

  await lists.getByRole('button', { name: 'Alle vijf in een tabel' }).click();
  const table = page.getByRole('dialog');
  await table.getByRole('button', { name: 'Lotte: weten alles al' }).click();
  await expect(table.getByRole('button', { name: 'Lotte: weten alles al' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(person(page, 'lotte')).toHaveAttribute('aria-label', /weten alles al/);
  await expect(lists.getByRole('list').first().getByRole('button', { name: 'Lotte' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Alle vijf', exact: true }).click();
  await page.getByRole('button', { name: /Cirkel 4/ }).click();
  await expect(person(page, 'lotte')).toHaveAttribute('aria-label', /makkelijk/);
});

test('support goes round through its words in the panel', async ({ page }) => {
  await openNova(page);
  await open(page, /^Wijk.?ecogram/);
  await person(page, 'marleen').click();
  const panel = page.getByRole('complementary', { name: 'Persoon' });
  await panel.getByRole('button', { name: 'Steun', exact: true }).click();
  const row = panel.getByRole('button', { name: /^steun bij gevoelens/ });
  for (const words of ['veel steun', 'steun', 'wisselend', 'weinig steun', 'geen steun', 'niet gevraagd']) {
    await row.click();
    await expect(row).toHaveAccessibleName(`steun bij gevoelens ${words}`);
  }
});

test('the table of support shows what is given and changes in place', async ({ page }) => {
  await openNova(page);
  await page.getByRole('button', { name: /Samen aan tafel/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await open(page, /^Wijk.?ecogram/);
  await side(page).getByRole('button', { name: 'Steun in een tabel' }).click();
  const table = page.getByRole('dialog');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Wie',
    /gevoelens.*12 geven dit/,
    /uitleg.*9 geven dit/,
    /spullen.*5 geven dit/,
    /praktische.*9 geven dit/,
    /professionals.*3 geven dit/,
  ]);
  await expect(table.getByText('Bram geeft veel tegelijk', { exact: false })).toBeVisible();
  await table.getByRole('button', { name: 'Ria, spullen en geld: steun', exact: true }).click();
  await expect(table.getByRole('button', { name: 'Ria, spullen en geld: wisselend', exact: true })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /spullen/ })).toContainText('4 geven dit');
});
