// Opens a list: a workbook, a text file with rows, or what was pasted. The same bytes always give sheets or a reason why
// not; nothing is thrown.
import { err, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../model/caseFile/problem.ts';
import { decodeText } from './decodeText.ts';
import type { ListSheet } from './listSheet.ts';

export type Sheets = Result<readonly ListSheet[], Problem>;

const MOST_BYTES = 10_000_000;
/** Also those that are only recognised, to say how they can be read. */
const EXTENSIONS = ['.xlsx', '.csv', '.tsv', '.xls', '.ods'] as const;
/** For a file chooser. */
export const LIST_FILES = EXTENSIONS.join(',');
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The kind of file that Excel wrote before 2007, and writes for workbooks with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** By what a file is called, for rows of text look like any text. */
export const looksLikeList = (name: string): boolean =>
  EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));

export async function readList(bytes: Uint8Array): Promise<Sheets> {
  if (bytes.length === 0) return err({ key: 'files.importEmpty' });
  if (bytes.length > MOST_BYTES) return err({ key: 'lists.tooLarge' });
  if (startsWith(bytes, OLD_EXCEL)) return err({ key: 'lists.oldExcel' });
  try {
    if (!startsWith(bytes, ZIP)) return await readRows(decodeText(bytes));
    const { readXlsx } = await import('./readXlsx.ts');
    return await readXlsx(bytes);
  } catch {
    // Nobody thought of this file; the open map is untouched.
    return err({ key: 'files.importFailed' });
  }
}

/** Rows that were pasted, or stood in a text file. */
export async function readRows(text: string): Promise<Sheets> {
  const { readCsv } = await import('./readCsv.ts');
  const sheet = readCsv(text);
  if (!sheet.ok) return sheet;
  return sheet.value.rows.length > 0 ? ok([sheet.value]) : err({ key: 'lists.empty' });
}
