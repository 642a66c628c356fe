// Files as a user handles them: choosing one, dragging one onto the page, saving one; and a clock that notices when the
// page stands still.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const bufferOf = ({ bytes }: GivenFile): Buffer => Buffer.from(bytes as Uint8Array);

/** Chooses a file on the start page. */
export async function openFile(page: Page, file: GivenFile): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen…' }).first().click();
  await (await asked).setFiles({ name: file.name, mimeType: '', buffer: bufferOf(file) });
}

/** The map of a file that was opened is here already: puts the two beside each other. */
export const besideEachOther = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Naast elkaar zetten als nieuwe kaart' }).click();

/** Drags a file onto the page and lets go. */
export async function dropFile(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.locator('.dropHint')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Makes saving ask a handle of the origin's own file system, as the browser's picker would give. */
export const withHandles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    });
  });

export const withoutHandles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));

const press = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bewaar als bestand' }).click();

/** Saves the open map and hands back what the browser downloaded. */
export async function saveByDownload(page: Page): Promise<GivenFile> {
  const started = page.waitForEvent('download');
  await press(page);
  const download = await started;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Saves the open map through a handle and hands back what is in the file. */
export async function saveByHandle(page: Page): Promise<GivenFile> {
  await press(page);
  await expect(page.getByText('Bestand gecontroleerd').first()).toBeVisible();
  const [name, text] = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      return [name, await (await handle.getFile()).text()] as const;
    }
    return ['', ''] as const;
  });
  return { name, bytes: text };
}

/** Every record of a .kring file as it stands there, without hash and stamp. */
export function recordsIn({ bytes }: GivenFile): string[] {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  return text
    .split('\n')
    .filter((line) => /^[0-9a-f]{8} \[/.test(line))
    .map((line) => JSON.stringify((JSON.parse(line.slice(9)) as unknown[]).slice(0, 2)))
    .sort();
}

/** Starts to watch the frames of the page; the answer gives the longest wait between two of them, in ms. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0, running: true };
    Object.assign(window, { frameWatch: watch });
    let last = performance.now();
    const frame = (now: number): void => {
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      if (watch.running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return () =>
    page.evaluate(() => {
      const { frameWatch } = window as unknown as { frameWatch: { longest: number; running: boolean } };
      frameWatch.running = false;
      return frameWatch.longest;
    });
}
