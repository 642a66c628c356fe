// Opens the written workbook with another reader and compares it cell by cell.
import readExcelFile from 'read-excel-file/universal';
import type { ExportInput, Shortage } from '../format.ts';
import { opened, textOf } from '../package.ts';
import type { Cell } from '../part.ts';
import { workbook } from './workbook.ts';

export async function checkXlsx(bytes: Uint8Array, input: ExportInput): Promise<Shortage> {
  const files = opened(bytes);
  for (const path of Object.keys(files)) {
    if (path.startsWith('xl/worksheets/') && textOf(files, path).includes('<f')) return `formula: ${path}`;
  }
  const read = await readExcelFile(new Blob([new Uint8Array(bytes)]), { trim: false });
  const grids = workbook(input);
  if (read.length !== grids.length) return `xlsx: ${read.length}/${grids.length} sheets`;
  for (const [i, { name, columns, rows }] of grids.entries()) {
    const found = read[i];
    if (found?.sheet !== name) return `sheet: ${name}`;
    const asked: readonly (readonly Cell[])[] = [columns, ...rows];
    if (found.data.length !== asked.length) return `${name}: ${found.data.length}/${asked.length} rows`;
    for (const [y, row] of asked.entries()) {
      for (const [x, cell] of row.entries()) {
        if (String(found.data[y]?.[x] ?? '') !== String(cell)) return `${name}: ${y + 1}, ${x + 1}`;
      }
    }
  }
  return null;
}
