// Rows of text with a sign between the cells: a CSV file, or what a spreadsheet or text program puts on the clipboard.
import Papa from 'papaparse';
import { err, type Result } from '../../base/result.ts';
import type { Problem } from '../../model/caseFile/problem.ts';
import { type ListSheet, MOST_ROWS, sheetOf } from './listSheet.ts';

/** A row of a thousand letters is long, and lists have a thousand rows at most. */
export const MOST_LETTERS = 2_000_000;
const SIGNS = [';', ',', '\t', '|'] as const;
/** Empty rows between the others do not count as rows. */
const LINES = 4 * MOST_ROWS;
/** Letters that no text has, but other kinds of files have many of. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r]|\ufffd/gu;

export function readCsv(text: string): Result<ListSheet, Problem> {
  if (text.length > MOST_LETTERS) return err({ key: 'lists.tooLarge' });
  const start = text.slice(0, 4_000);
  if ((start.match(NO_TEXT)?.length ?? 0) > 4 + start.length / 100) return err({ key: 'lists.noList' });
  // Excel tells itself in a first line which sign it is.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: told?.[1] ?? signOf(body),
    preview: LINES,
    skipEmptyLines: true,
  });
  return sheetOf('', data);
}

/** The sign that parts the first lines most alike; a tab when there is one, for nobody types those inside a cell. */
function signOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) return '\t';
  let best = { sign: SIGNS[0] as string, score: 0 };
  for (const sign of SIGNS) {
    const counts = lines.map((line) => outsideQuotes(line).split(sign).length - 1);
    const most = Math.max(0, ...counts);
    const alike = counts.filter((count) => count === most).length;
    const score = most === 0 ? 0 : alike / counts.length + Math.min(most, 20) / 100;
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}

const outsideQuotes = (line: string): string => line.replace(/"[^"]*"/g, '');
