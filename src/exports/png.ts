// PNG: the picture for a report, at 300 dots per inch and with its size in millimetres inside.
import { err, ok, type Result } from '../base/result.ts';
import type { Raster } from '../ports/raster.ts';
import { checkPng } from './check/checkPng.ts';
import { defineExport, type ExportSentence, STOPPED } from './format.ts';
import { picture } from './paintOn.ts';
import { picturePart } from './part.ts';
import { withPhysicalSize } from './png/physicalSize.ts';
import { needsOf } from './sceneMarks.ts';
import { drawingSheet, type Sheet, sheetMarks } from './sheet.ts';
import { firstUnwritable, unwritableText } from './unwritable.ts';

const DPI = 300;
/** Below this a printed name cannot be read; then it is better to say so. */
const LOWEST_DPI = 72;
const MM_PER_INCH = 25.4;

/** The sharpest picture the device can make of a sheet, at most 300 dpi. */
export function dpiWithin(
  { widthMm, heightMm }: Pick<Sheet, 'widthMm' | 'heightMm'>,
  limits: Raster['limits'],
): number {
  const side = (limits.sidePx * MM_PER_INCH) / Math.max(widthMm, heightMm);
  const area = Math.sqrt(limits.areaPx / (widthMm * heightMm)) * MM_PER_INCH;
  return Math.min(DPI, Math.floor(side), Math.floor(area));
}

/** A sheet as PNG, as sharp as can be; `dpi` tells how sharp that is. */
export async function pngOf(
  sheet: Sheet,
  raster: Raster,
): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly dpi: number }, ExportSentence>> {
  const marks = sheetMarks(sheet);
  const unwritable = await firstUnwritable(needsOf(marks).texts, raster);
  if (unwritable !== null) return err(unwritableText(unwritable));
  // A device may promise more than it can hold: try again with fewer dots.
  for (let dpi = dpiWithin(sheet, raster.limits); dpi >= LOWEST_DPI; dpi = Math.floor(dpi / 2)) {
    const px = (mm: number): number => Math.max(1, Math.round((mm * dpi) / MM_PER_INCH));
    const plain = await raster.png(picture(marks, sheet.scene.bounds, px(sheet.widthMm), px(sheet.heightMm), true));
    const bytes = plain && withPhysicalSize(plain, Math.round((dpi / MM_PER_INCH) * 1000));
    if (bytes) return ok({ bytes, dpi });
  }
  return err({ key: 'files.exportPictureFailed' });
}

/** Laying out is the smaller part of the work. */
const LAID_OUT = 0.25;

/** What to say of a picture that is less sharp than asked. */
export const sharpness = (dpi: number): ExportSentence[] =>
  dpi < DPI ? [{ key: 'files.exportLessSharp', values: { dpi } }] : [];

export const png = defineExport({
  id: 'png',
  name: 'files.exportPng',
  purpose: 'files.exportPngPurpose',
  group: 'drawing',
  extension: 'png',
  mime: 'image/png',
  asks: ['widthMm', 'heading', 'legend', 'statements', 'empty'],
  parts: (input) => [picturePart(input.drawing, drawingSheet(input))],
  write: async (input, { raster, step }) => {
    const sheet = drawingSheet(input);
    if (!(await step(LAID_OUT))) return err(STOPPED);
    const made = await pngOf(sheet, raster);
    return made.ok ? ok({ bytes: made.value.bytes, notes: sharpness(made.value.dpi) }) : made;
  },
  check: (bytes, input, { raster }) => checkPng(bytes, drawingSheet(input), raster),
});
