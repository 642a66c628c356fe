// XLSX: people, relations and support as tables, for Excel and other spreadsheets.
import { defineExport } from './format.ts';
import { workbook } from './xlsx/workbook.ts';

export const xlsx = defineExport({
  id: 'xlsx',
  name: 'files.exportXlsx',
  purpose: 'files.exportXlsxPurpose',
  group: 'data',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  asks: [],
  parts: (input) => workbook(input).map((grid) => ({ is: 'table', grid })),
  write: async (input, ports) => (await import('./xlsx/writeXlsx.ts')).writeXlsx(input, ports),
  check: async (bytes, input) => (await import('./xlsx/checkXlsx.ts')).checkXlsx(bytes, input),
});
