// A list as text or bytes, read with the columns that are guessed.

import type { Around } from '../../src/imports/lists/aroundChild.ts';
import { columnsWithoutHeadings, guessColumns, guessHeadingRow } from '../../src/imports/lists/columns.ts';
import type { ListSheet } from '../../src/imports/lists/listSheet.ts';
import { type ListCase, type ListChoice, listToCase } from '../../src/imports/lists/listToCase.ts';
import { readRows, type Sheets } from '../../src/imports/lists/readList.ts';
import type { Person } from '../../src/model/records/facts.ts';

export function choiceOf(sheet: ListSheet): ListChoice {
  const headingRow = guessHeadingRow(sheet.rows);
  const first = sheet.rows[headingRow ?? 0] ?? [];
  return {
    sheet,
    headingRow,
    columns:
      headingRow === null
        ? columnsWithoutHeadings(first.length)
        : guessColumns(first, sheet.rows.slice(headingRow + 1)),
  };
}

export function caseOfSheet(sheet: ListSheet, around: Around | null = null): ListCase {
  let n = 0;
  const newId = (): string => `n${n++}`;
  return listToCase(choiceOf(sheet), { title: 'Lijst', year: 2026, newId, around, otherSheets: [] });
}

export function sheetIn(sheets: Sheets, at = 0): ListSheet {
  if (!sheets.ok) throw new Error(sheets.error.key);
  const sheet = sheets.value[at];
  if (!sheet) throw new Error('There is no such sheet.');
  return sheet;
}

export const caseOf = async (text: string, around: Around | null = null): Promise<ListCase> =>
  caseOfSheet(sheetIn(await readRows(text)), around);

export function personIn({ opened }: ListCase, name: string): Person {
  const person = Object.values(opened.tables.person).find(({ callName }) => callName === name);
  if (!person) throw new Error(`${name} is not there.`);
  return person;
}

/** "Sara > Nova": who is whose parent, and "=" for partners, "~" for brothers and sisters without parents. */
export function tiesIn({ opened: { tables } }: ListCase): string[] {
  const name = (id: string): string => tables.person[id]?.callName ?? '?';
  return [
    ...Object.values(tables.parentLink).map(
      ({ parentId, childId, kind }) =>
        `${name(parentId)} > ${name(childId)}${kind === 'biological' ? '' : ` (${kind})`}`,
    ),
    ...Object.values(tables.partnership).map(({ aId, bId }) => `${name(aId)} = ${name(bId)}`),
    ...Object.values(tables.siblingGroup).map(({ childIds }) => childIds.map(name).join(' ~ ')),
  ].sort();
}

/** What was told, by the end of its key. */
export const toldIn = ({ opened }: ListCase): string[] =>
  opened.report.map(({ sentence }) => `${sentence.key.split('.').at(-1)} ${sentence.values?.['count'] ?? ''}`.trim());
