// PDF: lines and letters, not pixels, on A4 or A3. The printer and its typefaces load when first used.
import { defineExport } from './format.ts';
import { pagesOf } from './paper.ts';
import { picturePart } from './part.ts';

export const pdf = defineExport({
  id: 'pdf',
  name: 'files.exportPdf',
  purpose: 'files.exportPdfPurpose',
  extension: 'pdf',
  mime: 'application/pdf',
  group: 'drawing',
  asks: ['paper', 'spread', 'heading', 'legend', 'statements', 'empty'],
  parts: (input) => pagesOf(input).sheets.map((sheet) => picturePart(input.drawing, sheet)),
  write: async (input, ports) => (await import('./pdf/writePdf.ts')).writePdf(input, ports),
  check: async (bytes, input, ports) => (await import('./pdf/checkPdf.ts')).checkPdf(bytes, input, ports),
});
