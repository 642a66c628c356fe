// A list as rows of text, whatever it was read from, and how large one may be.
import { err, ok, type Result } from '../../base/result.ts';
import { soundText } from '../../commands/cleanText.ts';
import type { Problem } from '../../model/caseFile/problem.ts';

export interface ListSheet {
  /** The name of the sheet; empty when there is only one. */
  readonly name: string;
  /** Every row as long as the longest. */
  readonly rows: readonly (readonly string[])[];
}

/** More than this is no network of one family, and could not be drawn while somebody waits. */
export const MOST_ROWS = 1_000;
const MOST_COLUMNS = 100;

/** The rows without what is empty around and between them; a fault when there are too many. */
export function sheetOf(name: string, raw: readonly (readonly string[])[]): Result<ListSheet, Problem> {
  const used: (readonly string[])[] = [];
  const filled = new Set<number>();
  for (const cells of raw) {
    let any = false;
    for (const [at, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      any = true;
      filled.add(at);
    }
    if (any) used.push(cells);
    // The headings are one more.
    if (used.length > MOST_ROWS + 1) return err({ key: 'lists.tooManyRows', values: { most: MOST_ROWS } });
    if (filled.size > MOST_COLUMNS) return err({ key: 'lists.tooManyColumns', values: { most: MOST_COLUMNS } });
  }
  const columns = [...filled].sort((a, b) => a - b);
  return ok({ name, rows: used.map((cells) => columns.map((at) => plainCell(cells[at] ?? ''))) });
}

/** As spreadsheets keep a text from being a formula; our own lists have it too. */
const GUARDED = /^'(?=\s*[=+\-@＝＋－＠\t\r\n])/u;

const plainCell = (cell: string): string => soundText(cell.replace(GUARDED, '')).trim();
