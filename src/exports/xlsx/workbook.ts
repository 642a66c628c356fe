// The sheets of a workbook: the lists, and one that says of which day they are, for whom, and what the words mean.
import { SUPPORT_LEVELS } from '../../model/records/perception.ts';
import { type ExportInput, LISTS } from '../format.ts';
import { LIST_MAKERS } from '../lists/registry.ts';
import { safeGrid } from '../lists/safeCell.ts';
import type { Grid } from '../part.ts';
import { readableDate } from '../readableDate.ts';

export const workbook = (input: ExportInput): Grid[] => [
  ...LISTS.map((list) => safeGrid(LIST_MAKERS[list](input))),
  safeGrid(about(input)),
];

const about = ({ say, title, date, audience, names }: ExportInput): Grid => ({
  name: say('reports.list.about'),
  columns: [say('reports.cover.what'), say('reports.cover.value')],
  rows: [
    [say('files.exportMapTitle'), title],
    [say('reports.cover.date'), readableDate(date, say)],
    [say('reports.cover.audience'), audience],
    [say('reports.cover.names'), names],
    [say('reports.column.level'), SUPPORT_LEVELS.map((level) => say(`rings.level.${level}`)).join(', ')],
    [say('reports.column.nature'), say('reports.natureMeans')],
  ],
});
