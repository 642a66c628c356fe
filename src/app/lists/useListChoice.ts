// What is chosen about a list: the sheet, where its headings are, and what each column is. Guessed first, then said.
import { useState } from 'react';
import {
  type ColumnKind,
  columnsWithoutHeadings,
  guessColumns,
  guessHeadingRow,
  REPEATABLE,
} from '../../imports/lists/columns.ts';
import type { ListSheet } from '../../imports/lists/listSheet.ts';
import type { ListChoice } from '../../imports/lists/listToCase.ts';

export interface ChosenList extends ListChoice {
  readonly at: number;
  chooseSheet(at: number): void;
  chooseHeadings(row: number | null): void;
  chooseColumn(column: number, kind: ColumnKind): void;
}

interface Chosen extends ListChoice {
  readonly at: number;
}

const withHeadings = (at: number, sheet: ListSheet, headingRow: number | null): Chosen => {
  const first = sheet.rows[headingRow ?? 0] ?? [];
  const columns =
    headingRow === null ? columnsWithoutHeadings(first.length) : guessColumns(first, sheet.rows.slice(headingRow + 1));
  return { at, sheet, headingRow, columns };
};
const guessed = (at: number, sheet: ListSheet): Chosen => withHeadings(at, sheet, guessHeadingRow(sheet.rows));

const knownIn = ({ columns, headingRow }: Chosen): number =>
  headingRow === null ? 0 : columns.filter((kind) => kind !== 'skip').length + (columns.some(isName) ? 10 : 0);
const isName = (kind: ColumnKind): boolean => kind === 'name' || kind === 'callName' || kind === 'firstName';

/** The sheet of which most is known comes first. */
function firstGuess(sheets: readonly ListSheet[]): Chosen {
  const [first, ...others] = sheets.map((sheet, at) => guessed(at, sheet));
  const none: Chosen = { at: 0, sheet: { name: '', rows: [] }, headingRow: null, columns: [] };
  return others.reduce((best, one) => (knownIn(one) > knownIn(best) ? one : best), first ?? none);
}

export function useListChoice(sheets: readonly ListSheet[]): ChosenList {
  const [chosen, setChosen] = useState(() => firstGuess(sheets));
  return {
    ...chosen,
    chooseSheet(at) {
      const sheet = sheets[at];
      if (sheet) setChosen(guessed(at, sheet));
    },
    chooseHeadings: (row) => setChosen(withHeadings(chosen.at, chosen.sheet, row)),
    chooseColumn(column, kind) {
      // Two columns cannot both be the name: the other one is left out then.
      const others = (one: ColumnKind): ColumnKind => (one === kind && !REPEATABLE.has(kind) ? 'skip' : one);
      setChosen({ ...chosen, columns: chosen.columns.map((one, at) => (at === column ? kind : others(one))) });
    },
  };
}
