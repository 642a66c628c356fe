// The drawing as a file, on paper and on the clipboard, looked into as the one who receives it would.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chunksOf } from '../../src/exports/png/physicalSize.ts';
import { readPdf } from '../support/readPdf.ts';
import { nameIt, newMapWith, openNova, person } from './support/editor.ts';
import { expect, test } from './support/test.ts';

type Kind = 'PNG' | 'PDF' | 'SVG' | 'Word' | 'PowerPoint' | 'Excel' | 'CSV' | 'GEDCOM' | 'GraphML';

/** Takes the file picker away, so that saving becomes a download that can be read. */
async function withoutPicker(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

async function openDialog(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await expect(dialog.getByRole('img', { name: 'Voorbeeld van de tekening' })).toBeVisible();
  return dialog;
}

async function exported(page: Page, kind: Kind): Promise<{ name: string; bytes: Uint8Array }> {
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: kind }).check({ force: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Bewaar als ${kind}` }).click();
  const file = await download;
  await expect(dialog.getByRole('status')).toContainText(`Gedownload: ${file.suggestedFilename()}`);
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

/** Four people whose names are written in four scripts. */
const NAMES = ['Şükran', 'Łukasz', 'Олена', 'محمد'];

async function fourScripts(page: Page): Promise<void> {
  const [first = '', partner = '', ...children] = NAMES;
  const firstId = await newMapWith(page, first);
  const add = async (key: string, name: string): Promise<void> => {
    await person(page, firstId).focus();
    await page.keyboard.press(key);
    await nameIt(page, name);
  };
  await add('p', partner);
  for (const child of children) await add('k', child);
}

test('Nova comes out as a picture of 160 mm at 300 dpi', async ({ page }) => {
  await withoutPicker(page);
  await openNova(page);
  const { name, bytes } = await exported(page, 'PNG');
  expect(name).toMatch(/^\d{4}-\d\d-\d\d genogram\.png$/);
  const chunks = chunksOf(bytes) ?? [];
  expect([...new Set(chunks.map(({ type }) => type))]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  const number = (type: string): number => {
    const data = chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array(4);
    return new DataView(data.buffer, data.byteOffset).getUint32(0);
  };
  expect(number('IHDR')).toBe(1890);
  expect(number('pHYs')).toBe(11_811);
  expect(bytes.length).toBeGreaterThan(50_000);
});

test('every name comes out in PDF and SVG, whatever its script', async ({ page }) => {
  await withoutPicker(page);
  await fourScripts(page);
  const pdf = readPdf((await exported(page, 'PDF')).bytes);
  for (const name of NAMES) expect(pdf.texts).toContain(name);
  expect(pdf.pictures).toBe(0);
  expect(pdf.texts.join(' ')).toContain('weergave: Rapport');
  const svg = new TextDecoder().decode((await exported(page, 'SVG')).bytes);
  for (const name of NAMES) expect(svg).toContain(`>${name}</text>`);
  expect(svg).toContain('width="160mm"');
  expect(svg).not.toContain('foreignObject');
});

test('what is saved through a file handle is read back and found equal', async ({ page }) => {
  // The picker itself cannot be driven; it answers with a file of the origin's own file system.
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    });
  });
  await openNova(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Bewaar als SVG' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Bewaard en nagekeken: \d{4}-\d\d-\d\d genogram\.svg$/);
  const text = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const handle of folder.values()) {
      if (handle instanceof FileSystemFileHandle && handle.name.endsWith('.svg'))
        return (await handle.getFile()).text();
    }
    return '';
  });
  expect(text).toContain('data-person="nova"');
  // In a report the secret foster family has no name.
  expect(text).not.toContain('Oldenhave');
});

test('a place that refuses is told in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
  });
  await openNova(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Bewaar als PNG' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/Op deze plek kan niet worden bewaard/);
});

test('reports and tables come out whole, and people go by their role when asked', async ({ page }) => {
  await withoutPicker(page);
  await openNova(page);
  for (const kind of ['Word', 'PowerPoint', 'Excel'] as const) {
    const { bytes } = await exported(page, kind);
    const words = Object.entries(unzipSync(bytes)).map(([path, part]) => path + strFromU8(part));
    expect(words.join('\n')).toContain('Sanne');
    expect(words.join('\n')).not.toContain('Oldenhave');
  }
  for (const kind of ['CSV', 'GEDCOM'] as const) {
    expect(new TextDecoder().decode((await exported(page, kind)).bytes)).toContain('Sanne');
  }
  expect(new TextDecoder().decode((await exported(page, 'GraphML')).bytes)).not.toContain('Sanne');
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: /Namen/ }).click();
  await page.getByRole('option', { name: 'alleen de rol' }).click();
  await expect(dialog.getByRole('img').getByText('moeder', { exact: true }).first()).toBeVisible();
  await expect(dialog.getByRole('img').getByText('Sanne', { exact: true })).toHaveCount(0);
});

test('a drawing goes to paper and to the clipboard as it is on the screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('.print-page').length);
    };
  });
  await openNova(page);
  await person(page, 'nova').focus();
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.print-page').getByText('Sanne', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-page')).toHaveCount(0);

  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Kopieer' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Gekopieerd/);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = await (await item?.getType('text/plain'))?.text();
    return { types: [...(item?.types ?? [])].sort(), text, size: (await item?.getType('image/png'))?.size ?? 0 };
  });
  expect(copied.types).toEqual(['image/png', 'text/html', 'text/plain']);
  expect(copied.text).toContain('27');
  expect(copied.size).toBeGreaterThan(50_000);
});

test('the print menu of the browser gives the drawing, whose view it is and nothing else', async ({ page }) => {
  await openNova(page);
  const print = (event: string) => page.evaluate((name) => void window.dispatchEvent(new Event(name)), event);
  await expect(async () => {
    await print('beforeprint');
    // The drawing, and what its signs mean.
    await expect(page.locator('.print-page')).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  for (const role of ['banner', 'navigation', 'complementary'] as const) {
    for (const part of await page.getByRole(role).all()) await expect(part).toBeHidden();
  }
  const paper = page.locator('.print-page');
  await expect(paper.getByText('Sanne', { exact: true })).toBeVisible();
  await expect(paper.getByText(/weergave: Samen aan tafel/)).toHaveCount(2);
  for (const secret of ['Kastanjelaan', 'strafrechtelijk']) await expect(paper.getByText(secret)).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await print('afterprint');
  await expect(paper).toHaveCount(0);
});

test('making a file can be stopped: there is no file then, and the next one is made as usual', async ({ page }) => {
  await withoutPicker(page);
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.toBlob;
    const waiting: (() => void)[] = [];
    // The picture is ready when the test says so, the first time.
    let slow = true;
    const finish = (): void => {
      for (const go of waiting.splice(0)) go();
    };
    Object.assign(window, { finish });
    HTMLCanvasElement.prototype.toBlob = function (...args) {
      if (slow && this.width > 1000) {
        slow = false;
        waiting.push(() => own.apply(this, args));
      } else own.apply(this, args);
    };
  });
  await openNova(page);
  const dialog = await openDialog(page);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await dialog.getByRole('button', { name: 'Bewaar als PNG' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await page.evaluate(() => (window as unknown as { finish: () => void }).finish());
  await expect(dialog.getByRole('status')).toHaveText(/Gestopt/);
  expect(downloads).toEqual([]);
  await dialog.getByRole('button', { name: 'Bewaar als PNG' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/Gedownload/);
});

test('a picture that comes out blank is an error and no file', async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = function blank(done, type) {
      const empty = document.createElement('canvas');
      [empty.width, empty.height] = [this.width, this.height];
      own.call(empty, done, type);
    };
  });
  await openNova(page);
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Bewaar als PNG' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/nagekeken en klopt niet/);
});
