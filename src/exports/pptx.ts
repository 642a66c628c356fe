// PPTX: every chosen view on a slide of its own, with its title and a description; the notes stay empty.
import { defineExport } from './format.ts';
import { slideParts } from './pptx/slideParts.ts';

export const pptx = defineExport({
  id: 'pptx',
  name: 'files.exportPptx',
  purpose: 'files.exportPptxPurpose',
  group: 'report',
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  asks: ['drawings', 'legend', 'statements'],
  parts: slideParts,
  write: async (input, ports) => (await import('./pptx/writePptx.ts')).writePptx(input, ports),
  check: async (bytes, input, ports) => (await import('./pptx/checkPptx.ts')).checkPptx(bytes, input, ports),
});
