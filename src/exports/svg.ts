// SVG: the drawing with real text, in millimetres, for reports and drawing programs.
import { ok } from '../base/result.ts';
import { PALETTES } from '../drawing/ink.ts';
import { toSvg } from '../drawing/toSvg.ts';
import { defineExport } from './format.ts';
import { drawingSheet } from './sheet.ts';

export const svg = defineExport({
  id: 'svg',
  name: 'files.exportSvg',
  purpose: 'files.exportSvgPurpose',
  extension: 'svg',
  mime: 'image/svg+xml',
  asks: ['widthMm', 'heading', 'legend'],
  sheets: (input) => [drawingSheet(input)],
  write: async (input) => {
    const sheet = drawingSheet(input);
    const text = toSvg(sheet.scene, {
      palette: PALETTES.paper,
      title: input.title,
      description: input.telling.join(' '),
      widthMm: sheet.widthMm,
      margin: 0,
    });
    return ok({ bytes: new TextEncoder().encode(text), notes: [] });
  },
});
