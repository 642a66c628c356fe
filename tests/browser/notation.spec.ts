// The whole notation and the settings of the view, as somebody uses them: kinds of people, couples, parents, all lines,
// the order of brothers and sisters, and the family around one person.
import type { Locator, Page } from '@playwright/test';
import { drawing, named, nameIt, newMapWith, openNova, panel, person, places, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const button = (page: Page, name: string | RegExp): Locator => panel(page).getByRole('button', { name });
const field = (within: Locator, name: string): Locator => within.getByRole('textbox', { name, exact: true });
const undo = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Ongedaan maken/ });
const section = (page: Page, title: string): Locator =>
  panel(page)
    .locator('.side-section')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }) });

async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).click();
}

async function lookAlone(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
}

async function lookTogether(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Samen aan tafel/ }).click();
}

async function drag(page: Page, id: string, dx: number, dy: number): Promise<void> {
  const box = await person(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

const fromLeft = async (page: Page, ids: readonly string[]): Promise<string> => {
  const at = await places(page);
  return [...ids].sort((a, b) => (at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0)).join(' ');
};

test.describe('a person', () => {
  test('can be a pregnancy with its day, and what became of it', async ({ page }) => {
    await newMapWith(page, 'Baby');
    await button(page, 'Meer gegevens').click();
    const more = section(page, 'Meer gegevens');
    await choose(page, more, 'Soort', 'ongeboren kind');
    await field(panel(page), 'Uitgerekend op').fill('3-2027');
    await page.keyboard.press('Enter');
    await expect(field(panel(page), 'Uitgerekend op')).toHaveAccessibleDescription('maart 2027');
    await expect(field(panel(page), 'Geboren')).toHaveCount(0);
    await choose(page, more, 'Zwangerschap', 'miskraam');
    await expect(field(panel(page), 'Wanneer')).toBeVisible();
    await undo(page).click();
    await expect(field(panel(page), 'Uitgerekend op')).toHaveValue('3-2027');
    await choose(page, more, 'Soort', 'huisdier');
    await expect(field(panel(page), 'Geboren')).toBeVisible();
    await choose(page, more, 'Soort', 'instelling');
    await expect(panel(page).getByText('Geslacht', { exact: true })).toHaveCount(0);
  });

  test('can stand for several people, as many as are known', async ({ page }) => {
    await newMapWith(page, 'Broers');
    await button(page, 'Meer gegevens').click();
    const more = section(page, 'Meer gegevens');
    await choose(page, more, 'Soort', 'meer mensen in één teken');
    await field(more, 'Hoeveel mensen').fill('3');
    await page.keyboard.press('Enter');
    await expect(named(page, 'Broers')).toContainText('3');
    await saved(page);
    await page.reload();
    await named(page, 'Broers').click();
    await expect(field(more, 'Hoeveel mensen')).toHaveValue('3');
  });

  test('moves, with the year, and back', async ({ page }) => {
    await newMapWith(page, 'Amal');
    await button(page, 'Meer gegevens').click();
    await button(page, 'Verhuizing of migratie').click();
    const move = panel(page).getByRole('group', { name: 'Verhuizing 1' });
    await field(move, 'Wanneer').fill('2016');
    await field(move, 'Van').fill('Syrië');
    await field(move, 'Naar').fill('Nederland');
    await page.keyboard.press('Tab');
    await saved(page);
    await page.reload();
    await named(page, 'Amal').click();
    await expect(field(move, 'Van')).toHaveValue('Syrië');
    await expect(field(move, 'Wanneer')).toHaveValue('2016');
    await move.getByRole('button', { name: 'Haal deze verhuizing weg' }).click();
    await expect(move).toHaveCount(0);
    await undo(page).click();
    await expect(field(move, 'Naar')).toHaveValue('Nederland');
  });

  test('illness, secrets and what is not drawn of gender are for the worker alone', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    await button(page, 'Meer over geslacht…').click();
    await expect(panel(page).getByText('trans, alleen voor jou')).toHaveCount(0);
    await expect(panel(page).getByText('Familiegeheim')).toHaveCount(0);
    await expect(button(page, 'Ziekte of verslaving')).toHaveCount(0);

    await lookAlone(page);
    await person(page, 'tim').click();
    await panel(page).getByText('trans, alleen voor jou').click();
    const alone = section(page, 'Alleen voor de hulpverlener');
    await field(alone, 'Familiegeheim').fill('Pip weet het niet');
    await page.keyboard.press('Tab');
    await alone.getByRole('button', { name: 'Zet de laag aan' }).click();
    await alone.getByRole('button', { name: 'Ziekte of verslaving' }).click();
    await field(alone, 'Wat is er').fill('depressie');
    await alone.getByRole('radio', { name: 'in herstel' }).click();
    await choose(page, alone, 'Deel van het teken', 'onderste helft (verslaving)');
    await choose(page, alone, 'Kleur', 'blauw');
    await expect(field(alone, 'Wat is er')).toHaveValue('depressie');
    await saved(page);

    await lookTogether(page);
    await expect(panel(page).getByText('depressie')).toHaveCount(0);
    await expect(field(panel(page), 'Familiegeheim')).toHaveCount(0);
    await lookAlone(page);
    await person(page, 'tim').click();
    await expect(field(alone, 'Wat is er')).toHaveValue('depressie');
    await expect(field(alone, 'Familiegeheim')).toHaveValue('Pip weet het niet');
  });
});

test.describe('couples and parents', () => {
  test('every kind of couple has a picture; slashes stand where they are put', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const partners = section(page, 'Partners');
    await partners.getByRole('button', { name: /^Lotte .* wijzigen$/ }).click();
    await partners.getByRole('button', { name: /Wat$/ }).click();
    const kinds = page.getByRole('listbox').getByRole('option');
    expect(await kinds.count()).toBeGreaterThan(9);
    expect(await kinds.locator('svg path, svg line, svg polyline').count()).toBeGreaterThan(9);
    await expect(page.getByRole('option', { name: 'onder dwang' })).toHaveCount(0);
    await page.getByRole('option', { name: 'LAT-relatie' }).click();
    await choose(page, partners, 'Hoe is het nu', 'gescheiden');
    await expect(drawing(page).locator('[data-code="lat-divorced"]')).toHaveCount(1);
    await partners.getByRole('button', { name: 'Meer…' }).click();
    await partners.getByRole('radio', { name: 'Lotte' }).click();
    await expect(partners.getByRole('radio', { name: 'Lotte' })).toBeChecked();
    await undo(page).click();
    await expect(partners.getByRole('radio', { name: 'vanzelf' })).toBeChecked();
  });

  test('change sides with one button, and back with one undo', async ({ page }) => {
    await openNova(page);
    const couple = ['tim', 'lotte'];
    const before = await fromLeft(page, couple);
    await person(page, 'tim').click();
    const partners = section(page, 'Partners');
    await partners.getByRole('button', { name: /^Lotte .* wijzigen$/ }).click();
    await partners.getByRole('button', { name: 'Wissel links en rechts' }).click();
    await expect.poll(() => fromLeft(page, couple)).not.toBe(before);
    await page.getByRole('button', { name: 'Netjes zetten' }).click();
    expect(await fromLeft(page, couple)).not.toBe(before);
    await undo(page).click();
    await undo(page).click();
    await expect.poll(() => fromLeft(page, couple)).toBe(before);
  });

  test('a placement is over, also when nobody knows since when', async ({ page }) => {
    await openNova(page);
    await person(page, 'nova').click();
    const parents = section(page, 'Ouders');
    await parents.getByRole('button', { name: /^Bram .*wijzigen$/ }).click();
    await parents.getByText('Voorbij, datum onbekend').click();
    await expect(field(parents, 'Tot')).toHaveValue('onbekend');
    await parents.getByText('Voorbij, datum onbekend').click();
    await expect(field(parents, 'Tot')).toHaveValue('');
  });
});

test.describe('relations', () => {
  test('all of them behind "Meer…", found in Dutch and English, by keys alone', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    await page.keyboard.press('r');
    await page.keyboard.type('Nova');
    await page.keyboard.press('Enter');
    const chooser = page.getByRole('dialog', { name: 'Relatie tekenen' });
    await expect(chooser.getByRole('option')).toHaveCount(13);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(chooser.getByRole('option', { name: 'haat' })).toBeAttached();
    await expect(chooser.getByRole('option', { name: 'mishandelt', exact: true })).toHaveCount(0);
    await page.keyboard.type('enmeshed');
    await expect(chooser.getByRole('option').first()).toHaveText('verstrengeld');
    await chooser.getByRole('combobox').fill('rolomkering');
    await page.keyboard.press('Enter');
    const line = drawing(page).locator('[data-code="Parentification"]');
    await expect(line).toHaveCount(1);
    await expect(panel(page).getByText('Van Tim naar Nova')).toBeVisible();
    await button(page, 'Draai om').click();
    await expect(panel(page).getByText('Van Nova naar Tim')).toBeVisible();
    await undo(page).click();
    await undo(page).click();
    await expect(line).toHaveCount(0);
  });

  test('with a word, a period and who says so', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    await page.keyboard.press('r');
    await page.keyboard.type('Nova');
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await field(panel(page), 'Woord bij de lijn').fill('vissen');
    await panel(page).getByRole('combobox', { name: 'Volgens wie' }).fill('Ria');
    await page.getByRole('option').filter({ hasText: 'Ria' }).first().click();
    await expect(button(page, 'Niet volgens Ria')).toBeVisible();
    await panel(page).getByRole('combobox', { name: 'Volgens wie' }).fill('Juf Els');
    await page.getByRole('option', { name: 'Voeg Juf Els toe aan de kaart' }).click();
    await expect(button(page, 'Niet volgens Juf Els')).toBeVisible();
    await undo(page).click();
    await expect(button(page, 'Niet volgens Juf Els')).toHaveCount(0);
    await expect(button(page, 'Niet volgens Ria')).toBeVisible();
    await panel(page).getByRole('radio', { name: 'vroeger' }).click();
    await page.keyboard.press('Escape');
    await person(page, 'tim').click();
    await expect(section(page, 'Relaties').getByText('goede band, vroeger, vissen, volgens Ria')).toBeVisible();
  });

  test('lines of violence are offered only to the worker with the layer on', async ({ page }) => {
    await openNova(page);
    await lookAlone(page);
    const open = async (): Promise<Locator> => {
      await person(page, 'tim').click();
      await page.keyboard.press('r');
      await page.keyboard.type('Ria');
      await page.keyboard.press('Enter');
      await page.keyboard.press('0');
      await page.keyboard.type('abuse');
      return page.getByRole('dialog', { name: 'Relatie tekenen' });
    };
    await expect((await open()).getByText('Geen lijn gevonden')).toBeVisible();
    await page.keyboard.press('Escape');
    await button(page, 'Hele kaart').click();
    await button(page, 'Wat je ziet').click();
    await panel(page).getByText('Laag voor professionals').click();
    const chooser = await open();
    await expect(chooser.getByRole('option', { name: 'mishandelt', exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(drawing(page).locator('[data-code="Abuse"]')).toHaveCount(1);
    await lookTogether(page);
    await expect(drawing(page).locator('[data-code="Abuse"]')).toHaveCount(0);
  });
});

test.describe('what the view shows', () => {
  test('the family around one person, more of it, and everybody again', async ({ page }) => {
    await openNova(page);
    const all = await drawing(page).locator('[data-person]').count();
    await person(page, 'nova').click();
    await button(page, 'Toon familie rond Nova').click();
    const chip = drawing(page).getByRole('status').filter({ hasText: 'Familie rond' });
    await expect(chip).toContainText('Familie rond Nova, 2 generaties');
    await expect(chip).toContainText(/\d+ van de \d+ mensen/);
    const two = await drawing(page).locator('[data-person]').count();
    expect(two).toBeLessThan(all);
    await button(page, 'Hele kaart').click();
    await button(page, 'Wat je ziet').click();
    await panel(page).getByRole('radio', { name: '1', exact: true }).click();
    await expect(chip).toContainText('Familie rond Nova, 1 generatie');
    expect(await drawing(page).locator('[data-person]').count()).toBeLessThan(two);
    await saved(page);
    await page.reload();
    await expect(chip).toContainText('Familie rond Nova, 1 generatie');
    await chip.getByRole('button', { name: 'Alles tonen' }).click();
    await expect(chip).toHaveCount(0);
    await expect(drawing(page).locator('[data-person]')).toHaveCount(all);
  });

  test('deleting the one in the middle shows everybody', async ({ page }) => {
    await openNova(page);
    const all = await drawing(page).locator('[data-person]').count();
    await person(page, 'tim').click();
    await button(page, 'Toon familie rond Tim').click();
    await expect(drawing(page).getByText(/Familie rond Tim/)).toBeVisible();
    await person(page, 'tim').click();
    await page.keyboard.press('Delete');
    await expect(drawing(page).getByText(/Familie rond/)).toHaveCount(0);
    // Tim, and those who were in the family through him only.
    await expect(drawing(page).locator('[data-person]')).toHaveCount(all - 4);
  });

  test('signs, oldest left, the family in the middle are kept with the map', async ({ page }) => {
    await openNova(page);
    await button(page, 'Wat je ziet').click();
    const view = section(page, 'Wat je ziet');
    await choose(page, view, 'Tekens', 'Nederlands, eenvoudig');
    await choose(page, view, 'Wie overleden is', 'kruis in het symbool');
    await view.getByRole('radio', { name: 'altijd' }).click();
    await view.getByRole('radio', { name: 'pleeggezin', exact: true }).click();
    await saved(page);
    await page.reload();
    await expect(view.getByRole('radio', { name: 'altijd' })).toBeChecked();
    await expect(view.getByRole('radio', { name: 'pleeggezin', exact: true })).toBeChecked();
    await expect(view.getByRole('button', { name: /Tekens$/ })).toHaveText(/eenvoudig/);
    await undo(page).click();
    await expect(view.getByRole('radio', { name: 'geboortegezin' })).toBeChecked();
  });
});

test.describe('brothers and sisters', () => {
  const three = ['sanne', 'astrid', 'tim'];

  test('dropped past each other change their order; tidying keeps it; "Oudste links" takes it back', async ({
    page,
  }) => {
    await openNova(page);
    const at = await places(page);
    const before = await fromLeft(page, ['astrid', 'tim']);
    await drag(page, 'tim', (at.get('astrid')?.x ?? 0) - (at.get('tim')?.x ?? 0) - 20, 0);
    await expect.poll(() => fromLeft(page, ['astrid', 'tim'])).not.toBe(before);
    const changed = await fromLeft(page, three);
    await page.getByRole('button', { name: 'Netjes zetten' }).click();
    expect(await fromLeft(page, three)).toBe(changed);
    await person(page, 'astrid').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Oudste links' }).click();
    await person(page, 'astrid').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Verberg hier' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'Oudste links' })).toHaveCount(0);
  });

  test('one undo takes a drop back, and nobody was pinned', async ({ page }) => {
    await openNova(page);
    const at = await places(page);
    const before = await fromLeft(page, three);
    await drag(page, 'tim', (at.get('astrid')?.x ?? 0) - (at.get('tim')?.x ?? 0) - 20, 0);
    await expect.poll(() => fromLeft(page, three)).not.toBe(before);
    await expect(button(page, 'Laat de plaats weer los')).toHaveCount(0);
    await undo(page).click();
    await expect.poll(() => fromLeft(page, three)).toBe(before);
    await expect(undo(page)).toBeDisabled();
  });

  test('have buttons that do the same', async ({ page }) => {
    await openNova(page);
    const before = await fromLeft(page, ['jesse', 'milan', 'astrid', 'tim', 'sanne']);
    await person(page, 'astrid').click();
    const order = panel(page).getByRole('group', { name: 'Plek van Astrid tussen broers en zussen' });
    await order.getByRole('button', { name: 'Naar links' }).click();
    await expect.poll(() => fromLeft(page, ['jesse', 'milan', 'astrid', 'tim', 'sanne'])).not.toBe(before);
    await order.getByRole('button', { name: 'Oudste links' }).click();
    await expect(order.getByRole('button', { name: 'Oudste links' })).toHaveCount(0);
  });
});

test.describe('one step to undo', () => {
  test('adding somebody and typing the name', async ({ page }) => {
    await newMapWith(page, 'Tim m 2010');
    await page.keyboard.press('k');
    await nameIt(page, 'Lotte v 2035');
    await expect(named(page, 'Lotte')).toHaveCount(1);
    await undo(page).click();
    await expect(drawing(page).locator('[data-person]')).toHaveCount(1);
    await page.keyboard.press('Control+y');
    await expect(named(page, 'Lotte')).toHaveCount(1);
  });

  test('adding two parents and naming both; a later change of name is a step of its own', async ({ page }) => {
    await newMapWith(page, 'Tim m 2010');
    await page.keyboard.press('o');
    for (const typed of ['Sanne v', 'Mark m']) {
      const chip = drawing(page).getByRole('textbox', { name: 'Naam', exact: true });
      await expect(chip).toBeFocused();
      await chip.fill(typed);
      await page.keyboard.press('Enter');
    }
    await named(page, 'Mark').click();
    await page.keyboard.press('F2');
    await nameIt(page, 'Marko');
    await undo(page).click();
    await expect(named(page, 'Mark')).toHaveCount(1);
    await expect(named(page, 'Marko')).toHaveCount(0);
    await undo(page).click();
    await expect(drawing(page).locator('[data-person]')).toHaveCount(1);
  });
});
