// Everybody of the network, one row each.
import { recordsOf } from '../../base/tables.ts';
import { ageAt, ageDay, hasDied } from '../../model/facts/age.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { codeKey, dateInWords } from '../../model/facts/words.ts';
import type { ExportInput } from '../format.ts';
import type { Grid } from '../part.ts';

export function peopleList({ tables, say, date }: ExportInput): Grid {
  const day = ageDay(tables, date);
  return {
    name: say('reports.list.people'),
    columns: [
      say('reports.column.callName'),
      say('reports.column.familyName'),
      say('reports.column.kind'),
      say('reports.column.gender'),
      say('reports.column.born'),
      say('reports.column.died'),
      say('reports.column.age'),
      say('reports.column.role'),
      say('reports.column.occupation'),
      say('reports.column.organisation'),
      say('reports.column.area'),
      say('reports.column.group'),
      say('reports.column.note'),
    ],
    rows: recordsOf(tables.person).map((one) => [
      callNameOf(one, say),
      one.familyName ?? '',
      say(codeKey('personKind', one.kind)),
      say(codeKey('gender', one.gender)),
      one.born ? dateInWords(one.born, say) : '',
      one.died ? dateInWords(one.died, say) : hasDied(one) ? say('reports.dayUnknown') : '',
      ageAt(one, day) ?? '',
      one.role ?? '',
      one.occupation ?? '',
      tables.organisation[one.organisationId ?? '']?.name ?? '',
      one.residenceArea ?? '',
      say(codeKey('group', one.defaultGroup)),
      one.note ?? '',
    ]),
  };
}
