// PNG: the picture for a report, at 300 dots per inch and with its size in millimetres inside.
import { err, ok } from '../base/result.ts';
import type { Raster } from '../ports/raster.ts';
import { defineExport } from './format.ts';
import { picture } from './paintOn.ts';
import { withPhysicalSize } from './png/physicalSize.ts';
import { needsOf, sceneMarks } from './sceneMarks.ts';
import { drawingSheet, type Sheet } from './sheet.ts';
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

export const png = defineExport({
  id: 'png',
  name: 'files.exportPng',
  purpose: 'files.exportPngPurpose',
  extension: 'png',
  mime: 'image/png',
  asks: ['widthMm', 'heading', 'legend'],
  sheets: (input) => [drawingSheet(input)],
  write: async (input, { raster }) => {
    const sheet = drawingSheet(input);
    const marks = sceneMarks(sheet.scene);
    const unwritable = await firstUnwritable(needsOf(marks).texts, raster);
    if (unwritable !== null) return err(unwritableText(unwritable));
    // A device may promise more than it can hold: try again with fewer dots.
    for (let dpi = dpiWithin(sheet, raster.limits); dpi >= LOWEST_DPI; dpi = Math.floor(dpi / 2)) {
      const px = (mm: number): number => Math.max(1, Math.round((mm * dpi) / MM_PER_INCH));
      const widthPx = px(sheet.widthMm);
      const plain = await raster.png(picture(marks, sheet.scene.bounds, widthPx, px(sheet.heightMm), true));
      const bytes = plain && withPhysicalSize(plain, Math.round((dpi / MM_PER_INCH) * 1000));
      if (!bytes) continue;
      return ok({ bytes, notes: dpi < DPI ? [{ key: 'files.exportLessSharp', values: { dpi } }] : [] });
    }
    return err({ key: 'files.exportPictureFailed' });
  },
});
