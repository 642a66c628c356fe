// A table as comma-separated text with the mark of UTF-8 that Excel needs, and back.
import Papa from 'papaparse';
import type { Shortage } from '../format.ts';
import type { Grid } from '../part.ts';

const MARK = '\ufeff';

export const csvBytes = ({ columns, rows }: Grid): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(MARK + Papa.unparse([columns, ...rows] as (string | number)[][], { newline: '\r\n' }));

export function checkCsv(bytes: Uint8Array, { columns, rows }: Grid): Shortage {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const found = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
  const asked = [columns, ...rows];
  if (found.length !== asked.length) return `csv: ${found.length}/${asked.length} rows`;
  for (const [y, row] of asked.entries()) {
    if (found[y]?.length !== row.length) return `csv: row ${y + 1}`;
    for (const [x, cell] of row.entries()) if (found[y]?.[x] !== String(cell)) return `csv: ${y + 1}, ${x + 1}`;
  }
  return null;
}
