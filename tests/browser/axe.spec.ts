// Every screen and state by the rules of axe: in the light, in the dark, with high contrast. One line adds one more.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawing, openNova, panel, person, saved, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

// Many screens in one walk.
test.slow();

interface Look {
  /** Rules that do not hold here. */
  readonly apart?: readonly string[];
  /** Only these rules. */
  readonly only?: readonly string[];
  /** The part of the screen that is new; the rest was looked at before. */
  readonly within?: string | undefined;
}

/** What axe finds wrong on the screen as it stands now; of what lies behind a dialog nothing is asked. */
async function faults(page: Page, { apart = [], only = [], within }: Look = {}): Promise<string[]> {
  const part = (await page.locator('.sheet').count()) > 0 ? '.sheet' : within;
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (only.length > 0) builder.withRules([...only]);
  else builder.disableRules([...apart]);
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const more = async (page: Page, item: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const GEDCOM = [
  '0 HEAD',
  '1 GEDC',
  '2 VERS 5.5.1',
  '1 CHAR UTF-8',
  '0 @I1@ INDI',
  '1 NAME Tim /Vos/',
  '1 _HOBBY voetbal',
  '1 RELI geen',
  '0 TRLR',
  '',
].join('\n');

/** A screen as somebody comes to it from the one before; one line adds one more. */
interface State {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  /** Rules that do not hold here, with the reason beside them. */
  readonly apart?: readonly string[];
  /** The part of the screen that is new. */
  readonly within?: string;
}

const SIDE = '[data-region="sidebar"]';
const OUTLINE = '[data-region="outline"]';

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const view = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Weergaven' }).getByRole('button', { name, exact: true }).click();
const dialogOf =
  (open: (page: Page) => Promise<void>, role: 'dialog' | 'alertdialog' = 'dialog') =>
  async (page: Page) => {
    if ((await page.getByRole('dialog').count()) > 0) await close(page);
    await open(page);
    await expect(page.getByRole(role)).toBeVisible();
  };

const START: readonly State[] = [
  { name: 'the page that gets maps back', go: async (page) => void (await page.goto('/recovery.html')) },
  { name: 'start, empty', go: async (page) => void (await page.goto('/')) },
  { name: 'an empty map', go: press('Nieuwe kaart') },
  {
    name: 'start, with a map',
    go: async (page) => {
      await drawing(page).getByRole('textbox').fill('Tim m 2010');
      await page.keyboard.press('Enter');
      await saved(page);
      await page.getByRole('button', { name: 'Kaarten' }).click();
      await expect(page.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'the bin',
    go: async (page) => {
      await page.getByRole('button', { name: /^Meer voor/ }).click();
      await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click();
      await page.getByRole('button', { name: /^Prullenbak \(1/ }).click();
    },
  },
  {
    name: 'what could not be taken over from a file',
    go: async (page) => {
      await page.goto('/');
      await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Bestand openen…' }).first().click();
      await (await chooser).setFiles({ name: 'vos.ged', mimeType: 'text/plain', buffer: Buffer.from(GEDCOM) });
      await expect(page.getByRole('dialog', { name: 'Wat niet kon worden overgenomen' })).toBeVisible();
    },
  },
];

const PANELS: readonly State[] = [
  { name: 'Nova at the table', go: openNova },
  {
    name: 'a person, with all fields and a couple open',
    within: SIDE,
    go: async (page) => {
      await person(page, 'sanne').click();
      await panel(page).getByRole('button', { name: 'Meer gegevens' }).click();
      await press(/^Dennis.*wijzigen$/)(page);
    },
  },
  { name: 'several people', within: SIDE, go: (page) => person(page, 'tim').click({ modifiers: ['Shift'] }) },
  {
    name: 'a picture',
    go: async (page) => {
      await person(page, 'tim').click();
      await panel(page)
        .getByRole('button', { name: /^Foto of plaatje/ })
        .click();
    },
  },
  {
    name: 'the quick line, with chips and a question',
    within: 'footer',
    go: async (page) => {
      await close(page);
      await page.getByRole('textbox', { name: 'Snel invoeren' }).fill('tante Nova: Eva v 1988\nSanne == Sofie');
      await settled(page);
    },
  },
  {
    name: 'Boom beside the drawing',
    within: OUTLINE,
    go: async (page) => {
      await page.getByRole('textbox', { name: 'Snel invoeren' }).fill('');
      await view('Boom')(page);
      await page.getByRole('row', { name: /^Ria / }).click();
    },
  },
  { name: 'Boom, naming somebody', within: OUTLINE, go: (page) => page.keyboard.press('F2') },
  {
    name: 'Verhaal, without the drawing',
    within: OUTLINE,
    go: async (page) => {
      await page.keyboard.press('Escape');
      await view('Verhaal')(page);
      await press('Zonder tekening')(page);
    },
  },
];

const DIALOGS: readonly State[] = [
  {
    name: 'export',
    go: async (page) => {
      await openNova(page);
      await dialogOf(press('Exporteren'))(page);
    },
  },
  { name: 'settings', go: dialogOf((page) => more(page, /Instellingen/)) },
  { name: 'in words', go: dialogOf((page) => more(page, /In woorden/)) },
  // The list is walked, and so scrolled, with the arrows while the focus stays in the field; axe does not see that.
  { name: 'palette', go: dialogOf((page) => page.keyboard.press('Control+k')), apart: ['scrollable-region-focusable'] },
  { name: 'keys', go: dialogOf((page) => page.keyboard.press('F1')) },
  {
    name: 'the question before the worker’s own view',
    go: dialogOf(async (page) => {
      await press(/Wie kijkt mee/)(page);
      await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
    }, 'alertdialog'),
  },
  {
    name: 'Nova for the worker alone, with a person',
    within: SIDE,
    go: async (page) => {
      await press('Toon alles, ik ben alleen')(page);
      await person(page, 'sanne').click();
    },
  },
];

/** Every rule in the light; in the dark and with high contrast what depends on colours. */
const LOOKS = [
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;
/** Nothing slides or fades, so that nothing has to be waited for. */
const LIGHT = { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' } as const;

async function faultsOf({ name, apart = [], within }: Omit<State, 'go'>, page: Page): Promise<string[]> {
  await page.emulateMedia(LIGHT);
  await settled(page);
  const found = (await faults(page, { apart, within })).map((fault) => `${name}: ${fault}`);
  for (const look of LOOKS) {
    await page.emulateMedia({ ...LIGHT, ...look });
    const here = await faults(page, { only: ['color-contrast'], within });
    found.push(...here.map((fault) => `${name}, ${look.colorScheme} ${look.contrast}: ${fault}`));
  }
  await page.emulateMedia(LIGHT);
  return found;
}

for (const [where, states] of Object.entries({ start: START, panels: PANELS, dialogs: DIALOGS })) {
  test(`axe finds nothing, in any colours: ${where}`, async ({ page }) => {
    for (const state of states) {
      await state.go(page);
      expect(await faultsOf(state, page)).toEqual([]);
    }
  });
}

/** What makes something new instead of showing it. */
const MAKES = ['Eigen kringen', 'Boom', 'Verhaal'];

test('axe finds nothing in any of the views', async ({ page }) => {
  await openNova(page);
  const buttons = page.getByRole('navigation', { name: 'Weergaven' }).getByRole('button');
  const names = (await buttons.allInnerTexts()).map((name) => name.replaceAll('\u00ad', '').trim());
  for (const [nr, name] of names.entries()) {
    if (MAKES.includes(name)) continue;
    await buttons.nth(nr).click();
    expect(await faultsOf({ name, within: 'main' }, page)).toEqual([]);
  }
});

test('axe can find fault', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await faults(page)).some((fault) => fault.startsWith('button-name'))).toBe(true);
});
