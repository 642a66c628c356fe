// The first page of a report: what it is, of which day, made for whom, how people are called in it.
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { ExportInput } from '../format.ts';
import type { Part } from '../part.ts';
import { readableDate } from '../readableDate.ts';

export function cover({ say, title, date, audience, names, tables, drawings }: ExportInput): Part[] {
  const about = (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).flatMap((id) =>
    tables.person[id] ? callNameOf(tables.person[id], say) : [],
  );
  return [
    { is: 'heading', level: 1, text: title },
    {
      is: 'table',
      grid: {
        name: '',
        columns: [say('reports.cover.what'), say('reports.cover.value')],
        rows: [
          ...(about.length > 0 ? [[say('reports.cover.about'), about.join(', ')]] : []),
          [say('reports.cover.date'), readableDate(date, say)],
          [say('reports.cover.audience'), audience],
          [say('reports.cover.names'), names],
          [say('reports.cover.drawings'), drawings.map(({ name }) => name).join('; ')],
        ],
      },
    },
    { is: 'paragraph', text: say('reports.cover.confidential'), quiet: true },
  ];
}
