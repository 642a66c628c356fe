// Every screen for everybody (WCAG 2.2 AA): by keyboard, enlarged, by touch, in the colours of the device, without motion.
import type { Page } from '@playwright/test';
import { drawing, named, newMapWith, openNova, panel, person, settled } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const more = async (page: Page, item: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const inWords = async (page: Page, part: 'Boom' | 'Verhaal'): Promise<void> => {
  const views = page.getByRole('button', { name: 'Weergaven', exact: true });
  if (await views.isVisible()) await views.click();
  await page.getByRole('navigation', { name: 'Weergaven' }).getByRole('button', { name: part, exact: true }).click();
  await expect(page.getByRole('tab', { name: part, selected: true })).toBeVisible();
};

/** What is wrong with the focus where it is now: nothing to see it by, or something lies over it (2.4.7, 2.4.11). */
const focusFaults = (page: Page): Promise<{ readonly at: string; readonly faults: readonly string[] }> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { at: '', faults: [] };
    const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? ''}`;
    const around = [at, at.closest('label'), at.parentElement, ...at.querySelectorAll('.kk-ring-focus')];
    const isSeen = around.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow, visibility } = getComputedStyle(element);
      if (element.matches('.kk-ring-focus')) return visibility !== 'hidden';
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    const { left, top, width, height } = (at.closest('label') ?? at).getBoundingClientRect();
    const over = document.elementFromPoint(
      Math.min(Math.max(left + width / 2, 1), innerWidth - 1),
      Math.min(Math.max(top + height / 2, 1), innerHeight - 1),
    );
    const isHidden =
      width > 2 && over !== null && !at.contains(over) && !over.contains(at) && !at.closest('label')?.contains(over);
    return {
      at: name,
      faults: [...(isSeen ? [] : [`not seen: ${name}`]), ...(isHidden ? [`under ${over.className}: ${name}`] : [])],
    };
  });

test('the focus can be seen wherever it goes, lies under nothing and is held by nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openNova(page);
  await person(page, 'sanne').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const found: string[] = [];
  const seen = new Set<string>();
  for (let nr = 0; nr < 140; nr += 1) {
    await page.keyboard.press('Tab');
    const { at, faults } = await focusFaults(page);
    if (at === '') break;
    seen.add(at);
    found.push(...faults);
  }
  expect(found).toEqual([]);
  expect((await focusFaults(page)).at).toBe('');
  expect(seen.size).toBeGreaterThan(40);
});

/** What WCAG 1.4.12 lets everybody ask for. */
const SPREAD = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

test('words can be spread, help stays in its place, and every drag has a button', async ({ page }) => {
  await openNova(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const help = page.getByRole('button', { name: 'Toetsen', exact: true });
  const place = await help.boundingBox();
  await person(page, 'tim').click();
  expect(await help.boundingBox()).toEqual(place);
  // Dragging onto somebody, dragging a line, dragging among brothers and sisters (2.5.7).
  for (const name of ['Koppel een partner die er al is', 'Koppel een ouder die er al is', 'Relatie', 'Naar rechts']) {
    await expect(panel(page).getByRole('button', { name, exact: true })).toHaveCount(1);
  }
  await inWords(page, 'Boom');
  expect(await help.boundingBox()).toEqual(place);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPREAD);
  await settled(page);
  const cut = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'header button, nav button, aside button, aside input, [role="tab"], .outline button',
      ),
    ].flatMap((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const isCut = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const sticksOut = display !== 'inline' && element.scrollHeight > element.clientHeight + 3;
      return element.getClientRects().length > 0 && (isCut || sticksOut) ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(cut).toEqual([]);
  expect(await slides(page)).toBe(false);
});

test('letters are keys on the drawing alone, can be others, and what they do is said aloud', async ({ page }) => {
  const tim = await newMapWith(page, 'Tim m 2010');
  await person(page, tim).click();
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('kring-settings') ?? '{}') as object;
    localStorage.setItem('kring-settings', JSON.stringify({ ...kept, ownKeys: { addPartner: ['X'] } }));
  });
  await page.reload();
  await person(page, tim).click();
  await panel(page).getByRole('textbox', { name: 'Notitie' }).focus();
  await page.keyboard.type('xko');
  await panel(page).getByRole('button', { name: 'Partner', exact: true }).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(drawing(page).locator('[data-person]')).toHaveCount(1);
  await person(page, tim).focus();
  await page.keyboard.press('p');
  await expect(drawing(page).locator('[data-person]')).toHaveCount(1);
  await page.keyboard.press('x');
  await page.keyboard.type('Kim v 2011');
  await page.keyboard.press('Enter');
  await expect(named(page, 'Kim')).toBeVisible();
  await expect(
    page
      .locator('[aria-live="polite"]')
      .filter({ hasText: /partner/i })
      .first(),
  ).toHaveCount(1);
});

test('Tab goes bar, views, drawing, panel, bottom line; the drawing is one stop', async ({ page }) => {
  await openNova(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const path: string[] = [];
  for (let nr = 0; nr < 160; nr += 1) {
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
    await close(page);
    // The drawing has two dimensions; told in words, the same family has one.
    for (const part of ['Boom', 'Verhaal'] as const) {
      await inWords(page, part);
      const wide = await page
        .locator('.outline')
        .evaluate((outline) =>
          [...outline.querySelectorAll('*')].flatMap((one) =>
            one.getBoundingClientRect().right > outline.getBoundingClientRect().right + 1
              ? [one.outerHTML.slice(0, 90)]
              : [],
          ),
        );
      expect(wide).toEqual([]);
      expect(await slides(page)).toBe(false);
    }
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
      // A name within a sentence is as high as its line.
      if (target.matches('p button')) return [];
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
  for (const part of ['Boom', 'Verhaal'] as const) {
    await inWords(page, part);
    expect(await tooSmall(page, 23.5)).toEqual([]);
  }
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
      await panel(page)
        .getByRole('button', { name: /^Sluit/ })
        .first()
        .tap();
      for (const part of ['Boom', 'Verhaal'] as const) {
        await inWords(page, part);
        expect(await tooSmall(page, 43.5)).toEqual([]);
      }
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
