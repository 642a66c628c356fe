// The sheets of an Excel workbook. What the file says of its own sizes is kept to, and cells that stand far off are
// refused, before the reader of workbooks fills everything in between.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { err, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../model/caseFile/problem.ts';
import { type ListSheet, MOST_ROWS, sheetOf } from './listSheet.ts';

/** Unpacked, of everything that is read. */
const MOST_BYTES = 6_000_000;
const MOST_PARTS = 200;
const MOST_SHEETS = 30;
/** With empty rows and columns in between. */
const FARTHEST_ROW = 20_000;
const FARTHEST_COLUMN = 1_000;

const READ = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/i;
const SHEET = /^xl\/worksheets\//i;

export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly ListSheet[], Problem>> {
  const parts = unpacked(bytes);
  if (!parts.ok) return parts;
  let read: Awaited<ReturnType<typeof readExcelFile>>;
  try {
    const zipped = zipSync(parts.value, { level: 0 });
    read = await readExcelFile(zipped.buffer as ArrayBuffer, { trim: false });
  } catch {
    return err({ key: 'lists.badWorkbook' });
  }
  const sheets: ListSheet[] = [];
  let fault: Problem | null = null;
  for (const { sheet, data } of read) {
    const found = sheetOf(
      sheet,
      data.map((row) => row.map(textOf)),
    );
    if (!found.ok) fault ??= found.error;
    else if (found.value.rows.length > 0) sheets.push(found.value);
  }
  if (sheets.length > 0) return ok(sheets);
  return err(fault ?? { key: 'lists.empty' });
}

/** The parts that say something, made small; or why they cannot be read. */
function unpacked(bytes: Uint8Array): Result<Record<string, Uint8Array>, Problem> {
  let size = 0;
  let count = 0;
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        size += originalSize;
        count += 1;
        return size <= MOST_BYTES && count <= MOST_PARTS;
      },
    });
  } catch {
    return err({ key: 'lists.badWorkbook' });
  }
  if (size > MOST_BYTES || count > MOST_PARTS) return err({ key: 'lists.tooLarge' });
  const parts: Record<string, Uint8Array> = {};
  let sheets = 0;
  for (const [path, part] of Object.entries(found)) {
    if (!SHEET.test(path)) {
      parts[path] = part;
      continue;
    }
    sheets += 1;
    if (sheets > MOST_SHEETS) return err({ key: 'lists.tooManySheets', values: { most: MOST_SHEETS } });
    const xml = withoutEmpty(strFromU8(part));
    if (reachesTooFar(xml)) return err({ key: 'lists.tooManyRows', values: { most: MOST_ROWS } });
    parts[path] = strToU8(xml);
  }
  return ok(parts);
}

/** Without the cells and rows that only have a colour or a border. */
const withoutEmpty = (xml: string): string =>
  xml
    .replace(/<c\s[^<>]*(?:\/>|><\/c>)/g, '')
    .replace(/<row\s[^<>]*(?:\/>|><\/row>)/g, '')
    .replace(/<dimension\s[^<>]*\/>/g, '');

/** Whatever it is written with: an address in disguise is refused as well. */
function reachesTooFar(xml: string): boolean {
  for (const [, address = ''] of xml.matchAll(/(?<![:\w])r\s*=\s*["']\s*([^"']*)/gi)) {
    const [, column = '', row = ''] = /^([A-Z]*)(\d*)\s*$/i.exec(address) ?? [];
    if (column === '' && row === '') return true;
    if (Number(row) > FARTHEST_ROW || columnNumber(column) > FARTHEST_COLUMN) return true;
  }
  return false;
}

/** A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return isMoment(cell) ? dayOf(cell) : String(cell);
}

interface Moment {
  toISOString(): string;
}

const isMoment = (cell: unknown): cell is Moment => typeof cell === 'object' && cell !== null && 'toISOString' in cell;

/** A day as YYYY-MM-DD, or only the time where there is no more. */
function dayOf(moment: Moment): string {
  if (Number.isNaN(Number(moment))) return '';
  const iso = moment.toISOString();
  return iso.startsWith('1899-12-3') ? iso.slice(11, 16) : iso.slice(0, 10);
}
