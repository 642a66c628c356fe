// The sociogram as a table, as it stands on the screen: what was filled in, and who said so where that is asked for.
import { recordsOf } from '../../base/tables.ts';
import { sociogramTable } from '../../model/facts/sociogram.ts';
import type { ExportInput } from '../format.ts';
import type { Part } from '../part.ts';
import { speakersOf } from '../saidWords.ts';

export function sociogram({ say, tables, options }: ExportInput): Part[] {
  return recordsOf(tables.perspective).flatMap((perspective) => {
    const { columns, rows } = sociogramTable(tables, perspective.id, say);
    const filled = rows.flatMap(({ entry, cells }) => (entry ? [{ entry, cells }] : []));
    if (filled.length === 0) return [];
    const name = say('reports.sociogram', { whose: perspective.label });
    const said = options.statements;
    return [
      { is: 'heading', level: 2, text: name },
      {
        is: 'table',
        grid: {
          name,
          columns: [...columns.map(({ title }) => title), ...(said ? [say('reports.column.saidBy')] : [])],
          rows: filled.map(({ entry, cells }) => [
            ...columns.map(({ id }) => cells[id]),
            ...(said ? [speakersOf(tables, entry.saidBy, say)] : []),
          ]),
        },
      },
    ] satisfies Part[];
  });
}
