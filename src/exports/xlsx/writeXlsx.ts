// Writes the sheets as a workbook: text as text, numbers as numbers, the names of the columns kept in sight.
import writeExcelFile from 'write-excel-file/universal';
import { err, ok } from '../../base/result.ts';
import { type ExportInput, type ExportPorts, type ExportResult, STOPPED } from '../format.ts';
import { anonymous } from '../package.ts';
import type { Cell } from '../part.ts';
import { workbook } from './workbook.ts';

const [NARROWEST, WIDEST] = [8, 48];

export async function writeXlsx(input: ExportInput, { step }: ExportPorts): Promise<ExportResult> {
  const sheets = workbook(input).map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((head, i) => ({ width: widthOf([head, ...rows.map((row) => row[i] ?? '')]) })),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((cell) =>
          cell === '' ? null : { value: cell, type: typeof cell === 'number' ? Number : String, wrap: true },
        ),
      ),
    ],
  }));
  if (!(await step(0.5))) return err(STOPPED);
  const blob = await writeExcelFile(sheets).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return ok({ bytes: anonymous(bytes, { title: input.title, language: input.language }), notes: [] });
}

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => String(cell).length + 2)));
