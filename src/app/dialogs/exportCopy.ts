// Puts the drawing on the clipboard: as a picture, and with its description for programs that take text.
import { checkPng } from '../../exports/check/checkPng.ts';
import type { ExportInput, ExportSentence } from '../../exports/format.ts';
import { GIVES_AWAY, givesSecretAway } from '../../exports/makeFile.ts';
import { picturePart } from '../../exports/part.ts';
import { pngOf, sharpness } from '../../exports/png.ts';
import { drawingSheet } from '../../exports/sheet.ts';
import type { Raster } from '../../ports/raster.ts';
import type { SaveStep } from './saveExport.ts';

const FAILED: SaveStep = { at: 'failed', sentences: [{ key: 'files.exportCopyFailed' }] };

export async function copyPicture(input: ExportInput, raster: Raster): Promise<SaveStep> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return FAILED;
  const sheet = drawingSheet(input);
  const part = picturePart(input.drawing, sheet);
  const { alt } = part;
  if (givesSecretAway(input, [part])) return { at: 'failed', sentences: [GIVES_AWAY] };
  let notes: readonly ExportSentence[] = [];
  let problem: ExportSentence | null = null;
  const png = (async () => {
    const made = await pngOf(sheet, raster);
    if (!made.ok) {
      problem = made.error;
      throw new Error(made.error.key);
    }
    const { bytes, dpi } = made.value;
    const what = await checkPng(bytes, sheet, raster);
    if (what !== null) {
      problem = { key: 'files.exportIncomplete', values: { what } };
      throw new Error(what);
    }
    notes = sharpness(dpi);
    return new Blob([bytes], { type: 'image/png' });
  })();
  const plain = new Blob([alt], { type: 'text/plain' });
  const html = png.then(async (blob) => new Blob([await withPicture(blob, alt)], { type: 'text/html' }));
  const copied: SaveStep = { at: 'saved', sentences: [{ key: 'files.exportCopied' }] };
  try {
    // Safari wants the item made in the press itself, with the picture still to come.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png, 'text/html': html, 'text/plain': plain })]);
  } catch {
    try {
      // Others want the picture as it is.
      const item = { 'image/png': await png, 'text/html': await html, 'text/plain': plain };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    } catch {
      return problem ? { at: 'failed', sentences: [problem] } : FAILED;
    }
  }
  return notes.length > 0 ? { at: 'saved', sentences: [{ key: 'files.exportCopied' }, ...notes] } : copied;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

async function withPicture(blob: Blob, alt: string): Promise<string> {
  const href = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  return `<img src="${href}" alt="${alt.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)}">`;
}
