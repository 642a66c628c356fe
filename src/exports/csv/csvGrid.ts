// The chosen list, every row with the day and the audience: a table has no room for them above it.
import type { ExportInput } from '../format.ts';
import { LIST_MAKERS } from '../lists/registry.ts';
import { safeGrid } from '../lists/safeCell.ts';
import type { Grid } from '../part.ts';
import { readableDate } from '../readableDate.ts';

export function csvGrid(input: ExportInput): Grid {
  const { say, date, audience, options } = input;
  const { name, columns, rows } = LIST_MAKERS[options.list](input);
  return safeGrid({
    name,
    columns: [...columns, say('reports.cover.date'), say('reports.cover.audience')],
    rows: rows.map((row) => [...row, readableDate(date, say), audience]),
  });
}
