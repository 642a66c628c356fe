// Every rating of support, one row each, in words: never the signs, which a spreadsheet would take for sums.
import { recordsOf } from '../../base/tables.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { ExportInput } from '../format.ts';
import type { Grid } from '../part.ts';
import { natureWords, speakersOf } from '../saidWords.ts';

export const ratingsList = ({ tables, say }: ExportInput): Grid => ({
  name: say('reports.list.ratings'),
  columns: [
    say('reports.column.giver'),
    say('reports.column.receiver'),
    say('reports.column.type'),
    say('reports.column.level'),
    say('reports.column.basis'),
    say('reports.column.note'),
    say('reports.column.saidBy'),
    say('reports.column.recordedOn'),
    say('reports.column.nature'),
  ],
  rows: recordsOf(tables.supportRating).map((one) => [
    callNameOf(tables.person[one.giverId], say),
    tables.perspective[one.receiverId]?.label ?? '',
    say(`rings.type.${one.type}`),
    say(`rings.level.${one.level}`),
    say(`rings.basis.${one.basis}`),
    one.note ?? '',
    speakersOf(tables, one.saidBy, say),
    one.recordedOn ?? '',
    natureWords('supportRating', say),
  ]),
});
