// Everything between two people, one row each: couples, parents and children, and how somebody lives a tie.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { codeKey, spanInWords, tieKey } from '../../model/facts/words.ts';
import type { ExportInput } from '../format.ts';
import type { Grid } from '../part.ts';
import { natureWords, speakersOf } from '../saidWords.ts';

export function relationsList({ tables, say }: ExportInput): Grid {
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const fact = say('reports.fact');
  return {
    name: say('reports.list.relations'),
    columns: [
      say('reports.column.from'),
      say('reports.column.what'),
      say('reports.column.to'),
      say('reports.column.period'),
      say('reports.column.words'),
      say('reports.column.saidBy'),
      say('reports.column.recordedOn'),
      say('reports.column.nature'),
    ],
    rows: [
      ...recordsOf(tables.partnership).map((one) => [
        name(one.aId),
        `${say(codeKey('partnershipKind', one.kind))}, ${say(codeKey('partnershipStatus', one.status))}`,
        name(one.bId),
        spanInWords(one.from, one.to, say),
        one.note ?? '',
        '',
        '',
        fact,
      ]),
      ...recordsOf(tables.parentLink).map((one) => [
        name(one.parentId),
        say('reports.parentKind', { kind: say(codeKey('parentLinkKind', one.kind)) }),
        name(one.childId),
        spanInWords(one.from, one.to, say),
        '',
        '',
        '',
        fact,
      ]),
      ...recordsOf(tables.tie).map((one) => [
        name(one.aId),
        say(tieKey(one.code)),
        name(one.bId),
        [say(codeKey('period', one.period)), spanInWords(one.since, one.until, say)].filter(Boolean).join(', '),
        [one.label, one.roleOfB, one.note].filter(Boolean).join('; '),
        speakersOf(tables, one.saidBy, say),
        one.recordedOn ?? '',
        natureWords('tie', say),
      ]),
    ],
  };
}
