// SVG: the drawing with real text, in millimetres, for reports and drawing programs.
import { ok } from '../base/result.ts';
import { PALETTES } from '../drawing/ink.ts';
import { toSvg } from '../drawing/toSvg.ts';
import { checkSvg } from './check/checkSvg.ts';
import { defineExport, type ExportInput } from './format.ts';
import { picturePart } from './part.ts';
import { drawingSheet, type Sheet } from './sheet.ts';

export function svgBytes({ title, drawing: { telling } }: ExportInput, sheet: Sheet): Uint8Array<ArrayBuffer> {
  const text = toSvg(sheet.scene, {
    palette: PALETTES.paper,
    title,
    description: telling.join(' '),
    widthMm: sheet.widthMm,
    margin: 0,
  });
  return new TextEncoder().encode(text);
}

export const svg = defineExport({
  id: 'svg',
  name: 'files.exportSvg',
  purpose: 'files.exportSvgPurpose',
  group: 'drawing',
  extension: 'svg',
  mime: 'image/svg+xml',
  asks: ['widthMm', 'heading', 'legend', 'statements', 'empty'],
  parts: (input) => [picturePart(input.drawing, drawingSheet(input))],
  write: async (input) => ok({ bytes: svgBytes(input, drawingSheet(input)), notes: [] }),
  check: async (bytes, input) => checkSvg(bytes, drawingSheet(input)),
});
