// PDF: lines and letters, not pixels, on A4 or A3. The printer and its typefaces load when first used.
import { defineExport } from './format.ts';
import { pagesOf } from './paper.ts';

export const pdf = defineExport({
  id: 'pdf',
  name: 'files.exportPdf',
  purpose: 'files.exportPdfPurpose',
  extension: 'pdf',
  mime: 'application/pdf',
  asks: ['paper', 'heading', 'legend'],
  sheets: (input) => pagesOf(input).sheets,
  write: async (input, ports) => (await import('./pdf/writePdf.ts')).writePdf(input, ports),
});
