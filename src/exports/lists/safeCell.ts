// Keeps a spreadsheet from taking a text for a formula: a text that begins like one gets an apostrophe, as every
// spreadsheet writes it (OWASP, "CSV injection"). Also the wide forms of the signs, and breaks before them.
import type { Cell, Grid } from '../part.ts';

const LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/u;
/** Characters that a workbook cannot hold. */
const CONTROL = /[^\P{Cc}\t\r\n]|[\ufffe\uffff]/gu;

export const safeText = (text: string): string => {
  const whole = text.toWellFormed().replace(CONTROL, '\ufffd');
  return LIKE_A_FORMULA.test(whole) ? `'${whole}` : whole;
};

export const safeCell = (cell: Cell): Cell => (typeof cell === 'string' ? safeText(cell) : cell);

export const safeGrid = ({ name, columns, rows }: Grid): Grid => ({
  name,
  columns: columns.map(safeText),
  rows: rows.map((row) => row.map(safeCell)),
});
