// Presenting: nothing private is on the page or in the other window, the way back takes two steps, and a child can place
// people and hear everything.
import type { Page } from '@playwright/test';
import { openNova } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const PRIVATE = ['strafrechtelijk', 'zonder begeleiding', 'Kastanjelaan', 'Kampersluis', 'Oldenhave'];

async function holdsNothingPrivate(page: Page): Promise<void> {
  const html = `${await page.title()} ${await page.content()}`;
  for (const word of PRIVATE) expect([word, html.includes(word)]).toEqual([word, false]);
}

/** The height of the smallest letters of the drawing, in pixels of the screen. */
const smallestWords = (page: Page): Promise<number> =>
  page
    .locator('.slide-drawing text')
    .evaluateAll((all) =>
      Math.min(
        ...(all as SVGTextElement[])
          .filter((one) => (one.textContent ?? '').trim() !== '')
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 1)),
      ),
    );

async function asWorker(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
  await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
  await page.getByRole('button', { name: 'Toon alles, ik ben alleen' }).click();
}

test('on this screen: only the drawing, large, and a way back in two steps', async ({ page }) => {
  await openNova(page);
  await asWorker(page);
  await page.keyboard.press('F5');
  const start = page.getByRole('dialog');
  await expect(start.getByText(/Te zien: 47 mensen.*Niet te zien: .*geheime adressen/)).toBeVisible();
  await page.keyboard.press('Enter');

  const shown = page.locator('.slide');
  await expect(shown.getByText('Dit is te zien voor: Netwerkberaad of scherm')).toBeVisible();
  await expect(page.locator('.editor')).toHaveCount(0);
  await holdsNothingPrivate(page);
  expect(await smallestWords(page)).toBeGreaterThanOrEqual(23.9);

  // What is drawn over it stays until it is wiped, and is gone after the presentation.
  await page.keyboard.press('p');
  await page.mouse.move(600, 300);
  await page.mouse.down();
  await page.mouse.move(800, 420, { steps: 4 });
  await page.mouse.up();
  await expect(shown.locator('.slide-pen path')).toHaveCount(1);
  await page.keyboard.press('w');
  await expect(shown.locator('.slide-pen path')).toHaveCount(0);
  await page.keyboard.press('p');

  // The light on the child, with a large card; somebody new comes in while it is shown.
  await page.keyboard.press('s');
  await expect(page.locator('.slide-card')).toContainText('Nova');
  await page.keyboard.press('s');
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: 'Snel invoeren' }).fill('Lotte: Pim 2024');
  await page.getByRole('textbox', { name: 'Snel invoeren' }).press('Enter');
  await expect(shown.getByRole('button', { name: /^Pim/ })).toHaveAttribute('data-arrives', '');
  await page.getByRole('button', { name: 'Schrijf mee' }).click();

  await page.keyboard.press('b');
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(shown).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.editor')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await expect(page.locator('.editor')).toBeVisible();
  // Nobody comes back to the worker's own view without asking for it.
  await expect(page.getByRole('button', { name: 'Wie kijkt mee: Samen aan tafel' })).toBeVisible();
});

test('in a second window: a filtered copy that keeps nothing and goes blank by itself', async ({ page, context }) => {
  await context.addInitScript(() => {
    if (location.search !== '?scherm') return;
    const touched: string[] = [];
    Object.assign(window, { touched });
    for (const name of ['getItem', 'setItem'] as const) {
      const real = Storage.prototype[name] as (...args: string[]) => string | null;
      Storage.prototype[name] = function (this: Storage, ...args: string[]) {
        touched.push(`storage ${args[0]}`);
        return real.apply(this, args);
      } as never;
    }
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name: string) => {
      touched.push(`database ${name}`);
      return open(name);
    };
  });
  await openNova(page);
  await asWorker(page);
  await page.keyboard.press('F5');
  await page.getByText('Stappen', { exact: true }).click();
  await page.getByRole('button', { name: 'Maak stappen' }).click();
  await page.getByText('Tweede venster', { exact: true }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open het tweede venster' }).click();
  const projector = await opening;
  await expect(projector.locator('.slide')).toBeVisible();

  const name = new URL(projector.url()).hash.slice(1);
  await projector.evaluate((channel) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel(channel).addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  }, name);
  await page.getByRole('textbox', { name: 'Notitie (niet op scherm)' }).fill('Eerst met Sanne praten, strafrechtelijk');
  await page.getByRole('button', { name: 'Volgende stap' }).click();
  await expect(projector.getByText('De ouders')).toBeVisible();
  await page.getByRole('button', { name: 'Volgende stap' }).click();
  await expect(projector.getByText('Broers en zussen')).toBeVisible();
  await holdsNothingPrivate(projector);
  const { heard, touched } = await projector.evaluate(() => {
    const { heard, touched } = window as unknown as { heard: string[]; touched: string[] };
    return { heard, touched };
  });
  expect(heard.length).toBeGreaterThan(1);
  for (const word of [...PRIVATE, 'h-pleeg', 'kastanje'])
    expect([word, heard.join().includes(word)]).toEqual([word, false]);
  expect(touched).toEqual([]);
  expect(await projector.evaluate(() => window.opener)).toBeNull();

  await page.keyboard.press('b');
  await expect(projector.locator('.slide')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(projector.locator('.slide')).toBeVisible();
  await page.close();
  await expect(projector.locator('.slide')).toHaveCount(0);
});

test('a child of eight places somebody, chooses an animal and hears it all; only the code leads back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voices = [{ lang: 'nl-NL', localService: true, name: 'Stem', default: true, voiceURI: 'stem' }];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => {},
      speak: ({ text }: { text: string }) => said.push(text),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  await openNova(page);
  await page
    .getByRole('button', { name: /Wijkecogram/ })
    .first()
    .click();
  await page.keyboard.press('F5');
  await page.getByText('Voor het kind', { exact: true }).click();
  await page.getByRole('textbox', { name: /Code om terug te komen/ }).fill('1234');
  await page.getByRole('button', { name: 'Geef aan het kind' }).click();

  await expect(page.getByText('Wie wil je een plek geven?')).toBeVisible();
  await holdsNothingPrivate(page);
  expect(await page.locator('main').innerHTML()).not.toMatch(/Elzendonk|>[^<]*(?:19|20)\d\d/);
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await page.getByRole('button', { name: 'Joke', exact: true }).click();
  await expect(page.getByText('Waar hoort Joke?')).toBeVisible();
  await page.getByRole('button', { name: 'Kies een gezicht of dier' }).click();
  await page.getByRole('button', { name: 'hond', exact: true }).click();
  await page.getByRole('button', { name: 'dichtbij, Familie', exact: true }).click();
  await expect(page.locator('.child-picture').getByRole('button', { name: /^Joke/ })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'Wie wil je een plek geven?',
    'Joke',
    'hond',
    'Joke: dichtbij, Familie',
  ]);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
  await page.getByLabel('Code').fill('0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat is niet de code.')).toBeVisible();
  await expect(page.locator('.editor')).toHaveCount(0);
  await page.getByLabel('Code').fill('1234');
  await page.keyboard.press('Enter');
  await expect(page.locator('.editor')).toBeVisible();
});

test.describe('on a device with a password', () => {
  test.use({ chosen: false });
  const PASSWORD = 'fiets kaas maan bril';

  test('a child leaves their own view only when the password is given', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Nieuwe kaart' }).first().click();
    await page.getByRole('button', { name: /met een wachtwoord/ }).click();
    const password = page.getByRole('textbox', { name: 'Wachtwoord', exact: true });
    await password.fill(PASSWORD);
    await page.getByRole('textbox', { name: 'Nog een keer hetzelfde' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Beveilig mijn kaarten' }).click();
    const code = (await page.locator('[data-recovery]').getAttribute('data-recovery')) ?? '';
    await page.getByRole('button', { name: 'Probeer de code' }).click();
    await page.getByRole('textbox', { name: 'Typ de code van het papier over' }).fill(code.slice(16).toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Klaar' }).click();
    await page.getByRole('main', { name: 'Tekening' }).getByRole('textbox').fill('Kim v 2016');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main', { name: 'Tekening' }).locator('[data-person]')).toBeVisible();

    await page.keyboard.press('F5');
    await page.getByText('Voor het kind', { exact: true }).click();
    await expect(page.getByText(/alleen met het wachtwoord/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: /Code om terug te komen/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Geef aan het kind' }).click();
    await page.getByRole('button', { name: 'Geef terug aan de begeleider' }).click();
    await page.getByRole('button', { name: 'Terug naar de kaart' }).click();
    await page.getByLabel('Wachtwoord').fill('niet dit woord');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Dat is niet het wachtwoord')).toBeVisible();
    await expect(page.locator('.editor')).toHaveCount(0);
    await page.getByLabel('Wachtwoord').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.locator('.editor')).toBeVisible();
  });
});
