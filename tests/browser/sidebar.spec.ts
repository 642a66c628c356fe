// The panel beside the drawing, as somebody uses it: filling in a person, their picture, the people around them, relations.
import type { Locator, Page } from '@playwright/test';
import { drawing, named, newMapWith, openNova, panel, person, saved } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page, name: string | RegExp): Locator => panel(page).getByRole('heading', { level: 2, name });
const field = (page: Page, name: string): Locator => panel(page).getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp): Locator => panel(page).getByRole('button', { name });
const undo = (page: Page): Promise<void> =>
  page
    .getByRole('banner')
    .getByRole('button', { name: /^Ongedaan maken/ })
    .click();

/** The part of the panel under this heading. */
const section = (page: Page, title: string): Locator =>
  panel(page)
    .locator('.side-section')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }) });

async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).click();
}

async function pick(page: Page, within: Locator, label: string, name: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
}

async function keep(page: Page, name: string, typed: string): Promise<void> {
  await field(page, name).fill(typed);
  await page.keyboard.press('Enter');
}

test.describe('one person', () => {
  test('names, gender, role, notes and group are kept and come back', async ({ page }) => {
    await newMapWith(page, 'Tim m 2010');
    await keep(page, 'Roepnaam', 'Timo');
    await keep(page, 'Achternaam', 'de Vries');
    await expect(heading(page, 'Timo de Vries')).toBeVisible();
    await expect(named(page, 'Timo')).toHaveCount(1);
    await panel(page).getByRole('radio', { name: 'anders' }).click();
    await expect(panel(page).getByRole('radio', { name: 'anders' })).toBeChecked();
    await keep(page, 'Rol', 'aanvoerder');
    await field(page, 'Notitie').fill('Houdt van voetbal.\nEn van taart.');
    await button(page, 'Meer gegevens').click();
    await choose(page, panel(page), 'Groep', 'vrienden en buurt');
    await keep(page, 'Beroep of school', 'De Ark');
    await saved(page);
    await page.reload();
    await named(page, 'Timo').click();
    await expect(field(page, 'Achternaam')).toHaveValue('de Vries');
    await expect(field(page, 'Rol')).toHaveValue('aanvoerder');
    await expect(field(page, 'Notitie')).toHaveValue('Houdt van voetbal.\nEn van taart.');
    await expect(field(page, 'Beroep of school')).toHaveValue('De Ark');
    await expect(panel(page).getByRole('radio', { name: 'anders' })).toBeChecked();
    await expect(panel(page).getByRole('button', { name: /Groep$/ })).toHaveText(/vrienden en buurt/);
  });

  test('dates as families know them: a year, a month, a day, about, before, in words', async ({ page }) => {
    await newMapWith(page, 'Tim');
    for (const [typed, shown, understood] of [
      ['2015', '2015', '2015'],
      ['5-2015', '5-2015', 'mei 2015'],
      ['14/5/2015', '14-5-2015', '14 mei 2015'],
      ['14 mei 2014', '14-5-2014', '14 mei 2014'],
      ['ca 1950', 'ca 1950', 'rond 1950'],
      ['voor 1960', 'voor 1960', 'vóór 1960'],
    ] as const) {
      await keep(page, 'Geboren', typed);
      await expect(field(page, 'Geboren')).toHaveValue(shown);
      await expect(field(page, 'Geboren')).toHaveAccessibleDescription(understood);
    }
    await keep(page, 'Geboren', '');
    await expect(panel(page).getByText('leeftijd onbekend')).toBeVisible();
    await keep(page, 'Geboren', 'toen de dijk brak');
    await expect(field(page, 'Geboren')).toHaveAccessibleDescription('Bewaard als woorden, niet als datum');
    await keep(page, 'Geboren', '1953');
    await expect(field(page, 'Geboren')).toHaveAccessibleDescription('1953');
    await keep(page, 'Overleden', '2013');
    await expect(panel(page).getByText('overleden, 60 jaar')).toBeVisible();
    await keep(page, 'Overleden', '');
    await panel(page).getByText('Overleden, datum onbekend').click();
    await expect(panel(page).getByText(/· overleden|^overleden/)).toBeVisible();
  });

  test('what is being typed is never lost, Esc takes it back, and a burst of typing is one step', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const role = await field(page, 'Rol').inputValue();
    await field(page, 'Rol').fill('klust graag');
    await person(page, 'ria').click();
    await expect(heading(page, /^Ria/)).toBeVisible();
    await person(page, 'tim').click();
    await expect(field(page, 'Rol')).toHaveValue('klust graag');
    await undo(page);
    await expect(field(page, 'Rol')).toHaveValue(role);

    await field(page, 'Rol').fill('weg ermee');
    await page.keyboard.press('Escape');
    await expect(field(page, 'Rol')).toHaveValue(role);

    await field(page, 'Notitie').fill('Eerst dit.');
    // A rest in the typing keeps what there is, inside the same step.
    await expect(
      page
        .getByRole('banner')
        .getByRole('button', { name: /persoon wijzigen/ })
        .first(),
    ).toBeEnabled();
    await saved(page);
    await field(page, 'Notitie').pressSequentially(' En dan dat.');
    await page.keyboard.press('Tab');
    await undo(page);
    await expect(field(page, 'Notitie')).toHaveValue('');
    await page.keyboard.press('Control+y');
    await expect(field(page, 'Notitie')).toHaveValue('Eerst dit. En dan dat.');
  });

  test('a full field says so before anything is lost', async ({ page }) => {
    await newMapWith(page, 'Tim');
    await field(page, 'Notitie').fill('a'.repeat(9_999));
    await expect(panel(page).getByText(/Dit veld is vol/)).toHaveCount(0);
    await field(page, 'Notitie').press('End');
    await page.keyboard.type('bc');
    await expect(panel(page).getByText(/Dit veld is vol/)).toBeVisible();
    await expect(field(page, 'Notitie')).toHaveValue(`${'a'.repeat(9_999)}b`);
  });
});

test.describe('a picture', () => {
  const PNG = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [900, 600];
      const pen = canvas.getContext('2d');
      if (pen) {
        pen.fillStyle = 'rgb(20 120 90)';
        pen.fillRect(0, 0, 900, 600);
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
  const open = (page: Page): Promise<void> => button(page, /^Foto of plaatje van/).click();
  const pictures = (page: Page): Locator => drawing(page).locator('[data-person] image');

  test('a photo from a file is scaled down, shown on the drawing and kept', async ({ page }) => {
    const id = await newMapWith(page, 'Tim');
    await open(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('dialog').getByRole('button', { name: 'Foto kiezen' }).click();
    await (await chooser).setFiles({
      name: 'tim.png',
      mimeType: 'image/png',
      buffer: Buffer.from(await PNG(page), 'base64'),
    });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(pictures(page)).toHaveCount(1);
    const size = await pictures(page).evaluate(async (element) => {
      const image = new Image();
      image.src = element.getAttribute('href') ?? '';
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([512, 341]);
    await saved(page);
    await page.reload();
    await expect(person(page, id).locator('image')).toHaveCount(1);
  });

  test('a file that is no picture is refused in words', async ({ page }) => {
    await newMapWith(page, 'Tim');
    await open(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('dialog').getByRole('button', { name: 'Foto kiezen' }).click();
    await (await chooser).setFiles({ name: 'kapot.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') });
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(/kapot\.png/);
    await expect(pictures(page)).toHaveCount(0);
  });

  test('a drawing of one’s own, then an animal, then nothing: each one step', async ({ page }) => {
    await newMapWith(page, 'Tim');
    await open(page);
    await page.getByRole('button', { name: 'Zelf tekenen' }).click();
    await page.getByRole('radio', { name: 'groen' }).click();
    const sheet = (await page.getByRole('img', { name: 'Teken hier' }).boundingBox())!;
    for (const dy of [80, 160]) {
      await page.mouse.move(sheet.x + 60, sheet.y + dy);
      await page.mouse.down();
      await page.mouse.move(sheet.x + 220, sheet.y + dy + 40, { steps: 5 });
      await page.mouse.up();
    }
    await page.getByRole('button', { name: 'Laatste lijn weg' }).click();
    await page.getByRole('button', { name: 'Bewaar tekening' }).click();
    await expect(pictures(page)).toHaveCount(1);

    await open(page);
    await page
      .getByRole('radio', { name: 'egel' })
      .or(page.getByRole('radio', { name: 'vos' }))
      .first()
      .click();
    await expect(pictures(page)).toHaveCount(0);
    await expect(drawing(page).locator('[data-person]').getByText('🦊')).toHaveCount(1);
    await undo(page);
    await expect(pictures(page)).toHaveCount(1);
    await page.keyboard.press('Control+y');
    await open(page);
    await page.getByRole('button', { name: 'Haal het plaatje weg' }).click();
    await expect(drawing(page).getByText('🦊')).toHaveCount(0);
    await undo(page);
    await expect(drawing(page).getByText('🦊')).toHaveCount(1);
  });
});

test.describe('the people around somebody', () => {
  test('are listed, lead to each other, and can be changed and taken away', async ({ page }) => {
    await openNova(page);
    await person(page, 'sanne').click();
    for (const [title, count] of [
      ['Partners', 2],
      ['Ouders', 2],
      ['Kinderen', 3],
      ['Broers en zussen', 2],
      ['Huishoudens', 1],
    ] as const) {
      await expect(section(page, title).getByRole('heading', { level: 3 })).toHaveText(`${title}${count}`);
    }
    const partners = section(page, 'Partners');
    await expect(partners.getByRole('button', { name: /Revelino Martina.*getrouwd, gescheiden/ })).toBeVisible();
    await partners
      .getByRole('button', { name: /^Dennis/ })
      .first()
      .click();
    await expect(heading(page, /^Dennis/)).toBeVisible();
    await person(page, 'sanne').click();

    await partners.getByRole('button', { name: /^Dennis.*wijzigen$/ }).click();
    await choose(page, partners, 'Hoe is het nu', 'uit elkaar');
    await partners.getByRole('textbox', { name: 'Tot' }).fill('2024');
    await page.keyboard.press('Enter');
    await expect(drawing(page).locator('[data-record="pt-sd"]')).toHaveAttribute('data-code', 'cohabiting-separated');
    await expect(partners.getByRole('button', { name: /^Dennis.*uit elkaar.*2024/ })).toBeVisible();
    await expect(heading(page, /^Sanne/)).toBeVisible();
    await partners.getByRole('button', { name: 'Haal deze band weg' }).click();
    await expect(drawing(page).locator('[data-record="pt-sd"]')).toHaveCount(0);
    await expect(heading(page, /^Sanne/)).toBeVisible();
    await undo(page);
    await expect(drawing(page).locator('[data-record="pt-sd"]')).toHaveCount(1);
  });

  test('dates of a couple and of a parent are one step per burst', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const partners = section(page, 'Partners');
    await partners.getByRole('button', { name: /wijzigen$/ }).click();
    const since = partners.getByRole('textbox', { name: 'Sinds' });
    const before = await since.inputValue();
    await since.fill('2001');
    await saved(page);
    await page.waitForTimeout(1200);
    await since.fill('2002');
    await page.keyboard.press('Enter');
    await expect(partners.getByRole('button', { name: /sinds 2002/ })).toBeVisible();
    await undo(page);
    await expect(since).toHaveValue(before);
  });

  test('somebody who is there already becomes a partner, a parent, a child', async ({ page }) => {
    await newMapWith(page, 'Tim m 2010');
    for (const name of ['Els', 'Wouter', 'Bo']) {
      await page.keyboard.press('Escape');
      await button(page, 'Nieuwe persoon').click();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(heading(page, name)).toBeVisible();
    }
    await button(page, 'Hele kaart').click();
    await panel(page).getByRole('list', { name: 'Iedereen' }).getByRole('button', { name: /^Tim/ }).click();
    const parents = section(page, 'Ouders');
    await parents.getByRole('button', { name: 'Koppel een ouder die er al is' }).click();
    await pick(page, parents, 'Koppel een ouder die er al is', 'Els');
    await choose(page, parents, 'Soort ouder', 'pleeg');
    await parents.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(parents.getByRole('button', { name: /^Els.*pleeg/ }).first()).toBeVisible();
    await expect(heading(page, 'Tim')).toBeVisible();
    await parents.getByRole('button', { name: /^Els/ }).first().click();
    const partners = section(page, 'Partners');
    await partners.getByRole('button', { name: 'Koppel een partner die er al is' }).click();
    await pick(page, partners, 'Koppel een partner die er al is', 'Wouter');
    await partners.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(partners.getByRole('button', { name: /^Wouter/ }).first()).toBeVisible();
    const children = section(page, 'Kinderen');
    await children.getByRole('button', { name: 'Koppel een kind dat er al is' }).click();
    await pick(page, children, 'Koppel een kind dat er al is', 'Bo');
    await children.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(children.getByRole('heading', { level: 3 })).toHaveText('Kinderen2');
    await expect(drawing(page).locator('[data-person]')).toHaveCount(4);
  });

  test('a child above its own parent is refused in words', async ({ page }) => {
    await openNova(page);
    await person(page, 'nova').click();
    const children = section(page, 'Kinderen');
    await children.getByRole('button', { name: 'Koppel een kind dat er al is' }).click();
    await pick(page, children, 'Koppel een kind dat er al is', 'Ria');
    await children.getByRole('button', { name: 'Koppel', exact: true }).click();
    await expect(page.getByText(/Dat kan niet/).first()).toBeVisible();
  });

  test('twins, from the panel of one and from two people chosen together', async ({ page }) => {
    await openNova(page);
    await person(page, 'milan').click();
    const siblings = section(page, 'Broers en zussen');
    await expect(siblings.getByRole('button', { name: /^Jesse.*twee-eiige tweeling/ })).toBeVisible();
    await siblings.getByRole('button', { name: /^Jesse.*wijzigen$/ }).click();
    await choose(page, siblings, 'Tweeling met Jesse', 'eeneiige tweeling');
    await expect(siblings.getByRole('button', { name: /^Jesse.*, eeneiige tweeling/ })).toBeVisible();
    await choose(page, siblings, 'Tweeling met Jesse', 'geen tweeling');
    await expect(siblings.getByRole('button', { name: /^Jesse.*tweeling/ })).toHaveCount(0);
    await person(page, 'jesse').click({ modifiers: ['Shift'] });
    await expect(heading(page, '2 mensen gekozen')).toBeVisible();
    await button(page, 'Dit zijn tweelingen').click();
    await expect(button(page, 'Dit zijn geen tweelingen')).toBeVisible();
  });

  test('households: a new one, another name, leaving it', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const homes = section(page, 'Huishoudens');
    await homes.getByRole('button', { name: 'Zet in een huishouden' }).click();
    await choose(page, homes, 'Zet in een huishouden', 'Nieuw huishouden');
    const name = homes.getByRole('textbox', { name: 'Naam van het huishouden' });
    await expect(name).toHaveValue('Huis van Tim');
    await name.fill('De Tuinstraat');
    await page.keyboard.press('Enter');
    await expect(drawing(page).getByText('De Tuinstraat')).toHaveCount(1);
    await homes.getByRole('button', { name: 'Hoort hier niet meer bij' }).click();
    await expect(drawing(page).getByText('De Tuinstraat')).toHaveCount(0);
    await expect(name).toHaveCount(0);
    await person(page, 'tim').click();
    await person(page, 'lotte').click({ modifiers: ['Shift'] });
    await button(page, 'Maak er een huishouden van').click();
    await expect(drawing(page).getByText('Huis van Tim')).toHaveCount(1);
  });

  test('two records of one person become one', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    await page.keyboard.press('Control+d');
    await keep(page, 'Roepnaam', 'Timmie');
    await keep(page, 'Rol', 'oom');
    const count = await drawing(page).locator('[data-person]').count();
    await person(page, 'tim').click();
    await button(page, 'Dit is dezelfde persoon als…').click();
    const dialog = page.getByRole('dialog');
    await pick(page, dialog, 'Kies de andere persoon', 'Timmie');
    await expect(dialog.getByText('Hier verschillen ze. Kies wat klopt.')).toBeVisible();
    await dialog.getByText('Timmie', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Maak er één persoon van' }).click();
    await expect(heading(page, /^Timmie/)).toBeVisible();
    await expect(field(page, 'Rol')).toHaveValue('oom');
    expect(await drawing(page).locator('[data-person]').count()).toBeLessThanOrEqual(count);
    await undo(page);
    await expect(heading(page, /^Tim /)).toBeVisible();
  });

  test('relations are listed, made, changed and taken away', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const ties = section(page, 'Relaties');
    await ties.getByRole('button', { name: 'Relatie met…' }).click();
    await pick(page, ties, 'Relatie met', 'Hennie');
    await choose(page, ties, 'Hoe is het tussen hen', 'vijandig');
    await ties.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(heading(page, /^Tim/)).toBeVisible();
    const row = ties.getByRole('button', { name: /^Hennie.*vijandig/ });
    await expect(row).toBeVisible();
    await ties.getByRole('button', { name: /^Hennie.*wijzigen$/ }).click();
    const word = ties.getByRole('textbox', { name: 'Woord bij de lijn' });
    await word.fill('om geld');
    await page.keyboard.press('Enter');
    await expect(drawing(page).getByText('om geld')).toHaveCount(1);
    await ties.getByRole('radio', { name: 'vroeger' }).click();
    await expect(ties.getByRole('button', { name: /^Hennie.*vroeger, om geld/ })).toBeVisible();
    await ties.getByRole('button', { name: 'Haal deze band weg' }).click();
    await expect(row).toHaveCount(0);
    await expect(drawing(page).getByText('om geld')).toHaveCount(0);
  });
});

test('several people at once: hide, put in a household, delete in one step', async ({ page }) => {
  await openNova(page);
  await person(page, 'wim').click();
  await person(page, 'corrie').click({ modifiers: ['Shift'] });
  await expect(heading(page, '2 mensen gekozen')).toBeVisible();
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Wim' })).toBeVisible();
  await button(page, 'Verwijder 2 mensen').click();
  await expect(person(page, 'wim')).toHaveCount(0);
  await undo(page);
  await expect(person(page, 'wim')).toBeVisible();
  await expect(person(page, 'corrie')).toBeVisible();
});

test('a line that is clicked tells what it is, and can be changed there', async ({ page }) => {
  await openNova(page);
  const line = drawing(page)
    .locator('[data-line]')
    .filter({ has: page.locator('[data-record="pt-tl"]') });
  await line.locator('.kk-line-hit').first().dispatchEvent('click', { bubbles: true });
  await expect(heading(page, 'Partners')).toBeVisible();
  await expect(button(page, /^Tim/)).toBeVisible();
  await choose(page, panel(page), 'Wat', 'getrouwd');
  await expect(drawing(page).locator('[data-record="pt-tl"]')).toHaveAttribute('data-code', 'married-current');
  await expect(heading(page, 'Partners')).toBeVisible();
  await button(page, /^Tim/).click();
  await expect(heading(page, /^Tim/)).toBeVisible();
});

test('the map: who is drawn, and which lines are shown to whom', async ({ page }) => {
  await openNova(page);
  const everybody = panel(page).getByRole('list', { name: 'Iedereen' });
  await expect(everybody.getByText('niet in deze tekening')).toHaveCount(20);
  await panel(page).getByRole('textbox', { name: 'Zoek op naam' }).or(panel(page).getByRole('searchbox')).fill('anouk');
  await expect(everybody.getByRole('button')).toHaveCount(1);
  await everybody.getByRole('button').click();
  await expect(heading(page, /^Anouk/)).toBeVisible();
  await expect(button(page, 'Verberg hier')).toHaveCount(0);
  await button(page, 'Hele kaart').click();

  const bonds = drawing(page).locator('[data-record][data-code="strong"], [data-record][data-code="tense"]');
  await expect(bonds).toHaveCount(0);
  await button(page, 'Wat je ziet').click();
  await panel(page).getByText('Toon banden', { exact: true }).click();
  await expect(bonds.first()).toBeVisible();
  await panel(page).getByText('Toon banden', { exact: true }).click();
  await expect(bonds).toHaveCount(0);
  await expect(panel(page).getByText('Laag voor professionals')).toHaveCount(0);
});

test('lines of violence are drawn for the worker alone, when asked for', async ({ page }) => {
  await openNova(page);
  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
  await button(page, 'Wat je ziet').click();
  await panel(page).getByText('Laag voor professionals').click();
  await person(page, 'tim').click();
  const ties = section(page, 'Relaties');
  await ties.getByRole('button', { name: 'Relatie met…' }).click();
  await pick(page, ties, 'Relatie met', 'Ria');
  await ties.getByRole('button', { name: 'Meer soorten…' }).click();
  await ties.getByRole('combobox', { name: /^Zoek/ }).fill('geweld');
  await ties.getByRole('option', { name: 'gewelddadig', exact: true }).click();
  await ties.getByRole('button', { name: 'Voeg toe' }).click();
  const line = drawing(page).locator('[data-code="Violence"]');
  await expect(line).toHaveCount(1);
  await button(page, 'Hele kaart').click();
  await panel(page).getByText('Laag voor professionals').click();
  await expect(line).toHaveCount(0);
  await panel(page).getByText('Laag voor professionals').click();
  await expect(line).toHaveCount(1);
  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Samen aan tafel/ }).click();
  await expect(line).toHaveCount(0);
  await expect(panel(page).getByText('Laag voor professionals')).toHaveCount(0);
});

test('people copied into another map come along with what is among them, in one step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openNova(page);
  await person(page, 'milan').click();
  for (const id of ['jesse', 'sanne', 'dennis']) await person(page, id).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  const onDevice = await page.evaluate(() => navigator.clipboard.readText());
  expect(onDevice.split('\n')).toHaveLength(4);
  expect(onDevice).toContain('Milan');
  expect(onDevice).not.toMatch(/[{}[\]]/);
  await page.getByRole('button', { name: 'Kaarten' }).click();
  await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
  await drawing(page).getByRole('textbox').fill('Bo');
  await page.keyboard.press('Enter');
  await named(page, 'Bo').click();
  await page.keyboard.press('Control+v');
  await expect(heading(page, '4 mensen gekozen')).toBeVisible();
  await button(page, /^Milan/).click();
  await expect(section(page, 'Ouders').getByRole('heading')).toHaveText('Ouders2');
  await expect(section(page, 'Broers en zussen').getByRole('button', { name: /^Jesse.*tweeling/ })).toBeVisible();
  await undo(page);
  await button(page, 'Hele kaart').click();
  await expect(panel(page).getByText('1 persoon', { exact: true })).toBeVisible();
});

test('in a second tab the panel can be read, not changed', async ({ page, context }) => {
  await newMapWith(page, 'Tim m 2010');
  await saved(page);
  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('listitem').getByRole('button').first().click();
  await expect(named(second, 'Tim')).toBeVisible();
  await named(second, 'Tim').click();
  await expect(heading(second, 'Tim')).toBeVisible();
  await expect(field(second, 'Roepnaam')).toBeDisabled();
  await expect(panel(second).getByRole('button', { name: 'Partner', exact: true })).toBeDisabled();
  await expect(button(second, 'Verwijder Tim')).toBeDisabled();
  await keep(page, 'Roepnaam', 'Timo');
  await expect(heading(second, 'Timo')).toBeVisible();
});

test.describe('where the panel lies over the drawing', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('it comes with a click on a person, goes with a click beside, and not while walking by keyboard', async ({
    page,
  }) => {
    await openNova(page);
    await expect(panel(page)).toBeHidden();
    await person(page, 'shanelva').click();
    await expect(panel(page)).toBeVisible();
    await expect(heading(page, /^Shanelva/)).toBeVisible();
    await page.waitForTimeout(400);
    const side = (await panel(page).boundingBox())!;
    const chosen = (await person(page, 'shanelva').boundingBox())!;
    expect(chosen.x + chosen.width).toBeLessThanOrEqual(side.x);
    await button(page, /paneel|Sluit/i)
      .first()
      .click();
    await expect(panel(page)).toBeHidden();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(panel(page)).toBeHidden();
  });

  test('its state follows the width of the window', async ({ page }) => {
    await openNova(page);
    await expect(panel(page)).toBeHidden();
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect(panel(page)).toBeVisible();
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect(panel(page)).toBeHidden();
  });
});
