// Every screen for everybody: by the rules of axe, by keyboard, enlarged, in the colours of the device, without motion.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawing, newMapWith, openNova, panel, person, saved, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

/** What axe finds wrong on the screen as it stands now; what lies behind a dialog was looked at before it opened. */
async function faults(page: Page, apart: readonly string[] = []): Promise<string[]> {
  await settled(page);
  const dialog = (await page.locator('.sheet').count()) > 0;
  const builder = new AxeBuilder({ page }).disableRules([...apart]);
  const { violations } = await (dialog ? builder.include('.sheet') : builder).analyze();
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'light' ? 'in the light' : 'in the dark', () => {
    test.use({ colorScheme });

    test('the start screen, empty and with maps, and the bin', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await faults(page)).toEqual([]);
      await newMapWith(page, 'Tim m 2010');
      await saved(page);
      await page.getByRole('button', { name: 'Kaarten' }).click();
      await expect(page.getByRole('listitem')).toHaveCount(1);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: /^Meer voor/ }).click();
      await page.getByRole('menuitem', { name: 'Naar de prullenbak' }).click();
      await page.getByRole('button', { name: /^Prullenbak \(1/ }).click();
      expect(await faults(page)).toEqual([]);
    });

    test('the editor with Nova, and the panel about one person, a couple and several people', async ({ page }) => {
      await openNova(page);
      expect(await faults(page)).toEqual([]);
      await person(page, 'sanne').click();
      await panel(page).getByRole('button', { name: 'Meer gegevens' }).click();
      await panel(page)
        .getByRole('button', { name: /^Dennis.*wijzigen$/ })
        .first()
        .click();
      expect(await faults(page)).toEqual([]);
      await person(page, 'tim').click({ modifiers: ['Shift'] });
      expect(await faults(page)).toEqual([]);
      await person(page, 'tim').click();
      await panel(page)
        .getByRole('button', { name: /^Foto of plaatje/ })
        .click();
      expect(await faults(page)).toEqual([]);
    });

    test('the dialogs: export, settings, palette, keys, the worker’s own view', async ({ page }) => {
      await openNova(page);
      await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
      await expect(page.getByRole('dialog').getByRole('img', { name: 'Voorbeeld van de tekening' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await close(page);
      await more(page, /Instellingen/);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await close(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByPlaceholder('Wat wil je doen, of wie zoek je?')).toBeFocused();
      // The list is walked, and so scrolled, with the arrows while the focus stays in the field; axe does not see that.
      expect(await faults(page, ['scrollable-region-focusable'])).toEqual([]);
      await close(page);
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await close(page);
      await page.getByRole('button', { name: /Wie kijkt mee/ }).click();
      await page.getByRole('menuitemradio', { name: /Alleen hulpverlener/ }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('what could not be taken over from a file', async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Bestand openen…' }).first().click();
      await (await chooser).setFiles({ name: 'vos.ged', mimeType: 'text/plain', buffer: Buffer.from(GEDCOM) });
      await expect(page.getByRole('dialog', { name: 'Wat niet kon worden overgenomen' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('axe can find fault', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await faults(page)).some((fault) => fault.startsWith('button-name'))).toBe(true);
});

test('Tab goes bar, views, drawing, panel, bottom line; the drawing is one stop', async ({ page }) => {
  await openNova(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const path: string[] = [];
  for (let nr = 0; nr < 90; nr += 1) {
    await page.keyboard.press('Tab');
    const [where, what] = await page.evaluate(() => {
      const at = document.activeElement;
      const region = at?.closest('header, nav, main, aside, footer')?.tagName ?? '';
      return [region, at?.hasAttribute('data-person') ? 'person' : ''];
    });
    if (where === '') break;
    path.push(`${where}${what ? `:${what}` : ''}`);
    if (where === 'FOOTER') break;
  }
  const order = path.filter((at, i) => at !== path[i - 1]).map((at) => at.split(':')[0]);
  expect(order.filter((at, i) => at !== order[i - 1])).toEqual(['HEADER', 'NAV', 'MAIN', 'ASIDE', 'FOOTER']);
  expect(path.filter((at) => at === 'MAIN:person')).toHaveLength(1);
});

test('nothing calls itself an application, and only the drawing’s people take its single letters', async ({ page }) => {
  await openNova(page);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await person(page, 'tim').click();
  await expect(page.locator('[role="application"]')).toHaveCount(0);
});

/** Does the page as a whole slide sideways? */
const slides = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    window.scrollTo(500, 0);
    return window.scrollX > 0 || document.documentElement.scrollWidth > window.innerWidth;
  });

for (const [words, viewport] of [
  ['320 px wide', { width: 320, height: 640 }],
  ['enlarged to 200 %', { width: 960, height: 540 }],
  ['enlarged to 200 % on a small laptop', { width: 640, height: 400 }],
] as const) {
  test(`${words}: nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    expect(await slides(page)).toBe(false);
    await openNova(page);
    expect(await slides(page)).toBe(false);
    await page.getByRole('button', { name: 'Persoon', exact: true }).click();
    await expect(panel(page)).toBeVisible();
    const inside = await panel(page).evaluate((side) =>
      [side, ...side.querySelectorAll('.side-panel')].every((part) => part.scrollWidth <= part.clientWidth),
    );
    expect(inside).toBe(true);
    expect(await slides(page)).toBe(false);
    await panel(page)
      .getByRole('button', { name: /paneel|Sluit/i })
      .first()
      .click();
    await more(page, /Instellingen/);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await slides(page)).toBe(false);
    await close(page);
    await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await slides(page)).toBe(false);
  });
}

/** Everything to press or fill in that is smaller than this, apart from links in running text. */
const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const all = 'button, a[href], input:not([type="hidden"]), textarea, select, [role="radio"], [role="switch"], label';
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      // What a label or a wrapper makes larger counts as large as that.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      const isSeen = width > 1 && height > 1 && style.visibility !== 'hidden' && style.display !== 'none';
      // What is there for screen readers alone is pressed without aiming.
      const isUnseen = element.closest('[style*="clip"]') !== null;
      const isCaption = target.matches('label') && !target.querySelector('input');
      if (!isSeen || isCaption || isUnseen || target.closest('[hidden], [aria-hidden="true"]')) return [];
      if (width >= px && height >= px) return [];
      return [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`];
    });
  }, least);

test('everything to press is at least 24 px', async ({ page }) => {
  await page.goto('/');
  expect(await tooSmall(page, 23.5)).toEqual([]);
  await openNova(page);
  expect(await tooSmall(page, 23.5)).toEqual([]);
  await person(page, 'sanne').click();
  expect(await tooSmall(page, 23.5)).toEqual([]);
  await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
  await settled(page);
  expect(await tooSmall(page, 23.5)).toEqual([]);
});

for (const [device, viewport] of [
  ['tablet', { width: 820, height: 1180 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`with fingers on a ${device}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport });

    test('everything to press is at least 44 px', async ({ page }) => {
      await page.goto('/');
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      expect(await tooSmall(page, 43.5)).toEqual([]);
      await openNova(page);
      expect(await tooSmall(page, 43.5)).toEqual([]);
      await page.getByRole('button', { name: 'Persoon', exact: true }).tap();
      await expect(panel(page)).toBeVisible();
      expect(await tooSmall(page, 43.5)).toEqual([]);
      await panel(page).getByRole('button', { name: /^Nova/ }).first().tap();
      await expect(panel(page).getByRole('textbox', { name: 'Roepnaam' })).toBeVisible();
      expect(await tooSmall(page, 43.5)).toEqual([]);
    });
  });
}

test.describe('in the colours of the device', () => {
  test.use({ forcedColors: 'active' });

  test('people, lines, focus and selection can still be told apart', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    await settled(page);
    const colours = await drawing(page).evaluate((main) => {
      const paper = getComputedStyle(main).backgroundColor;
      const line = main.querySelector('[data-record="pt-tl"] path, path[data-record="pt-tl"]');
      return { paper, line: line ? getComputedStyle(line).stroke : '' };
    });
    expect(colours.line).not.toBe('');
    expect(colours.line).not.toBe(colours.paper);
    await expect(panel(page).getByRole('textbox', { name: 'Roepnaam' })).toBeVisible();
  });
});

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing slides or fades', async ({ page }) => {
    await openNova(page);
    await person(page, 'tim').click();
    const moving = await page.evaluate(() => {
      const seconds = (text: string): number => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const animated = animationName !== 'none' && seconds(animationDuration) > 0.01;
        return seconds(transitionDuration) > 0.01 || animated ? [element.outerHTML.slice(0, 120)] : [];
      });
    });
    expect(moving).toEqual([]);
  });
});
