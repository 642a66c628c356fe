// DOCX: a report for Word, with the drawings, the tables and a description at every picture.
import { defineExport } from './format.ts';
import { reportParts } from './report/reportParts.ts';

export const docx = defineExport({
  id: 'docx',
  name: 'files.exportDocx',
  purpose: 'files.exportDocxPurpose',
  group: 'report',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  asks: ['drawings', 'legend', 'statements'],
  parts: reportParts,
  write: async (input, ports) => (await import('./docx/writeDocx.ts')).writeDocx(input, ports),
  check: async (bytes, input, ports) => (await import('./docx/checkDocx.ts')).checkDocx(bytes, input, ports),
});
