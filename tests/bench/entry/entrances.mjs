// The standard family drawn through each entrance by really doing it: what somebody who knows the product presses, types and
// touches, from an empty map on. Nothing is measured by the clock.
import { NINE_LINES } from './family.mjs';
import { Klm } from './klm.mjs';

const FINGER = { viewport: { width: 1024, height: 768 }, hasTouch: true };
const LAPTOP = { viewport: { width: 1366, height: 768 } };

/** Kinds of relation, by their key in the chooser. */
const KIND = { Friendship: '1', Discord: '6', Cutoff: '9' };

const chip = (page) => page.locator('.kk-chip-name');
const onDrawing = (page) => page.locator('[data-person]:focus').waitFor({ state: 'attached' });
const whom = (page) => page.getByRole('combobox', { name: 'Typ een naam' });
const kinds = (page) => page.locator('.kk-relation-kinds');
const person = (page, name) => page.locator(`[data-region="canvas"] [data-person][aria-label^="${name}"]`);
const still = (page) => page.waitForTimeout(250);

async function typeName(work, text) {
  await work.page.locator('.kk-chip-name:focus').waitFor();
  await work.page.waitForFunction(() => document.activeElement?.value === '');
  await work.type(text);
  await work.press('Enter');
}

/** Adds around the selected person with a letter key and types the names. */
async function addByKey(work, key, ...names) {
  await onDrawing(work.page);
  work.think();
  await work.press(key);
  for (const name of names) await typeName(work, name);
  await onDrawing(work.page);
}

async function walk(work, ...keys) {
  await onDrawing(work.page);
  work.think();
  await work.press(...keys);
  await onDrawing(work.page);
}

async function find(work, letters) {
  work.think();
  await work.press('/');
  await work.page.locator('.paletteInput:focus').waitFor();
  await work.type(letters);
  await work.press('Enter');
  await onDrawing(work.page);
}

async function relate(work, letters, code) {
  await onDrawing(work.page);
  work.think();
  await work.press('r');
  await whom(work.page).waitFor();
  await work.type(letters);
  await work.press('Enter');
  await kinds(work.page).waitFor();
  await work.press(KIND[code]);
  await onDrawing(work.page);
}

async function byKeys(work) {
  await work.page.locator('#kk-first-name:focus').waitFor();
  work.think();
  await work.type('tim m 2010');
  await work.press('Enter');
  await addByKey(work, 'o', 'mark m 1980', 'sanne v 1984 //');
  await addByKey(work, 'b', 'lotte v 2012');
  await addByKey(work, 'v', 'marja v 1970');
  await find(work, 'mark');
  await addByKey(work, 'o', 'henk m 1948 +2019', 'ria v 1950');
  await addByKey(work, 'b', 'peter m 1977');
  await addByKey(work, 'p', 'kim v 1986');
  await addByKey(work, 'k', 'daan m 2018');
  await find(work, 'pe');
  await addByKey(work, 'p', 'joyce v 1979');
  await find(work, 'sa');
  await addByKey(work, 'o', 'joop m 1952', 'annie v 1954');
  await addByKey(work, 'b', 'eva v 1988');
  await relate(work, 'an', 'Cutoff');
  await relate(work, 'ti', 'Friendship');
  await walk(work, 'Home');
  await relate(work, 'mark', 'Discord');
}

async function byQuickLine(work) {
  await work.page.locator('#kk-first-name:focus').waitFor();
  const line = work.page.locator('.quickLine-box');
  // From the field of the first name, F6 leads to the line.
  work.think();
  await work.press('F6');
  while (!(await line.evaluate((box) => box === document.activeElement))) await work.press('F6');
  for (const text of NINE_LINES) {
    work.think();
    await work.type(text);
    await work.press('Enter');
    await work.page.waitForFunction(() => document.querySelector('.quickLine-box')?.value === '');
  }
}

/** Who is who in the pattern; sex only where it does not say it. */
const NAMES = {
  kind: 'tim m 2010',
  zus: 'lotte 2012',
  vader: 'mark 1980',
  moeder: 'sanne 1984',
  'opa van vaders kant': 'henk 1948 +2019',
  'oma van vaders kant': 'ria 1950',
  'opa van moeders kant': 'joop 1952',
  'oma van moeders kant': 'annie 1954',
  'oom of tante van vaders kant': 'peter m 1977',
  'oom of tante van moeders kant': 'eva v 1988',
  stiefouder: 'kim v 1986',
  'halfbroer of zus': 'daan m 2018',
  pleegouder: 'marja v 1970',
};

/** Goes along everybody as the drawing asks for them. */
async function nameAlong(work, next) {
  const { page } = work;
  const count = Object.keys(NAMES).length;
  for (let nr = 1; nr <= count; nr += 1) {
    await page.getByText(`${nr} van ${count}`, { exact: true }).waitFor();
    await page.locator('.kk-chip-name:focus').waitFor();
    const role = (await chip(page).getAttribute('aria-label')).replace('Naam: ', '');
    if (!NAMES[role]) throw new Error(`Nobody knows who is asked for: ${role}`);
    await work.type(NAMES[role]);
    await next();
  }
  await onDrawing(page);
}

async function byStartPattern(work) {
  const { page } = work;
  await page.locator('#kk-first-name:focus').waitFor();
  work.think();
  await work.press('Tab', 'Tab', 'Enter');
  await page.locator('[role="spinbutton"]:focus').waitFor();
  // A moment of thought for every question that is answered otherwise than it stands there.
  for (const keys of [
    ['Tab', 'ArrowUp'],
    ['Tab', 'Tab', 'Tab', 'ArrowRight'],
    ['Tab', 'ArrowUp'],
    ['Tab', 'ArrowUp'],
    ['Tab', 'Tab', 'ArrowUp'],
    ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowUp'],
    ['Tab', 'ArrowUp'],
  ]) {
    work.think();
    await work.press(...keys);
  }
  await work.press('Enter');
  await nameAlong(work, () => work.press('Tab'));
  await find(work, 'pe');
  await addByKey(work, 'p', 'joyce v 1979');
  await walk(work, 'Home');
  await relate(work, 'mark', 'Discord');
  await relate(work, 'sa', 'Friendship');
  await find(work, 'an');
  await relate(work, 'sa', 'Cutoff');
}

async function byStartPatternTouch(work) {
  const { page } = work;
  work.think();
  await work.tap(page.locator('.kk-empty-start'));
  const more = (label, nr = 0) => page.getByRole('button', { name: `${label}: één meer` }).nth(nr);
  for (const target of [
    more('Zussen'),
    page.locator('.startPattern-are label').nth(1),
    more('Andere partner'),
    more('Kinderen met die partner'),
    more('Ooms en tantes'),
    more('Ooms en tantes', 1),
    more('Pleegouders'),
  ]) {
    work.think();
    await work.tap(target);
  }
  await work.tap(page.getByRole('button', { name: 'Zet klaar' }));
  // "Volgende" is the Enter of the keyboard on the screen.
  await nameAlong(work, () => work.press('Enter'));
  await tapHandle(work, 'Peter', 'partner', 'joyce v 1979');
  await relateByTouch(work, [
    ['Tim', 'Mark', 'Discord'],
    ['Tim', 'Sanne', 'Friendship'],
    ['Sanne', 'Annie', 'Cutoff'],
  ]);
}

const handle = (page, kind) => page.locator(`.kk-handle-${kind}`);

/** Selects somebody who is not selected yet; what lies over them is put away first. */
async function choose(work, name) {
  await still(work.page);
  const one = person(work.page, name);
  if (await one.evaluate((element) => element.classList.contains('selected'))) return;
  const panel = work.page.locator('aside.side:not([hidden])');
  const isCovered = (await panel.count()) > 0 && (await one.boundingBox()).x + 60 > (await panel.boundingBox()).x;
  if (isCovered) await work.tap(panel.getByRole('button', { name: 'Sluit het paneel Persoon' }));
  await work.tap(one);
}

async function tapHandle(work, name, kind, ...typed) {
  work.think();
  await choose(work, name);
  await still(work.page);
  await work.tap(handle(work.page, kind));
  for (const text of typed) await typeName(work, text);
  await onDrawing(work.page);
}

async function relateByTouch(work, ties) {
  for (const [from, to, code] of ties) {
    work.think();
    await choose(work, from);
    await still(work.page);
    await work.drag(handle(work.page, 'tie'), person(work.page, to));
    await kinds(work.page).waitFor();
    await work.tap(
      kinds(work.page)
        .getByRole('option')
        .nth(Number(KIND[code]) - 1),
    );
    await kinds(work.page).waitFor({ state: 'detached' });
  }
}

async function byHandles(work) {
  const { page } = work;
  work.think();
  await work.tap(page.locator('#kk-first-name'));
  await work.type('tim m 2010');
  await work.press('Enter');
  await onDrawing(page);
  await tapHandle(work, 'Tim', 'parents', 'mark m 1980', 'sanne v 1984 //');
  await tapHandle(work, 'Tim', 'sibling', 'lotte v 2012');
  work.think();
  await work.longPress(person(page, 'Tim'));
  await work.tap(page.getByRole('menuitem', { name: 'Pleeg- of stiefouder toevoegen' }));
  await typeName(work, 'marja v 1970');
  await tapHandle(work, 'Mark', 'partner', 'kim v 1986');
  await tapHandle(work, 'Kim', 'child', 'daan m 2018');
  await tapHandle(work, 'Mark', 'parents', 'henk m 1948 +2019', 'ria v 1950');
  await tapHandle(work, 'Mark', 'sibling', 'peter m 1977');
  await tapHandle(work, 'Peter', 'partner', 'joyce v 1979');
  await tapHandle(work, 'Sanne', 'parents', 'joop m 1952', 'annie v 1954');
  await tapHandle(work, 'Sanne', 'sibling', 'eva v 1988');
  await relateByTouch(work, [
    ['Sanne', 'Annie', 'Cutoff'],
    ['Sanne', 'Tim', 'Friendship'],
    ['Tim', 'Mark', 'Discord'],
  ]);
}

/** Targets in seconds. */
export const ENTRANCES = [
  { id: 'keys', name: 'Keys on the drawing', target: 71, context: LAPTOP, work: byKeys },
  { id: 'quickLine', name: 'Quick line', target: 75, context: LAPTOP, work: byQuickLine },
  { id: 'startPattern', name: 'Start pattern, then Tab', target: 65, context: LAPTOP, work: byStartPattern },
  {
    id: 'startPatternTouch',
    name: 'Touch: start pattern, then "Volgende"',
    target: 90,
    context: FINGER,
    work: byStartPatternTouch,
  },
  { id: 'handles', name: 'Touch: handles only', target: 120, context: FINGER, work: byHandles },
];

/** Draws the family on a page that shows an empty map, and gives what it cost. */
export async function drawThrough(page, { work }) {
  const klm = new Klm(page);
  await work(klm);
  return { counts: klm.counts, clicks: klm.clicks, distance: Math.round(klm.distance) };
}

/** Shows an empty map; what comes before drawing is not counted. */
export async function emptyMap(page, address) {
  // Saving as a file gives a download, which tells who is in the map.
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await page.goto(address);
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await page.locator('#kk-first-name').waitFor();
}
