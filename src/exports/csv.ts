// CSV: one list as plain text, for whatever reads tables.
import { ok } from '../base/result.ts';
import { csvGrid } from './csv/csvGrid.ts';
import { defineExport } from './format.ts';

export const csv = defineExport({
  id: 'csv',
  name: 'files.exportCsv',
  purpose: 'files.exportCsvPurpose',
  group: 'data',
  extension: 'csv',
  mime: 'text/csv',
  asks: ['list'],
  parts: (input) => [{ is: 'table', grid: csvGrid(input) }],
  write: async (input) => ok({ bytes: (await import('./csv/csvText.ts')).csvBytes(csvGrid(input)), notes: [] }),
  check: async (bytes, input) => (await import('./csv/csvText.ts')).checkCsv(bytes, csvGrid(input)),
});
