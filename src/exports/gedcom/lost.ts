// What a GEDCOM file has no room for, counted.
import { recordsOf } from '../../base/tables.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { ExportSentence } from '../format.ts';
import { isFamily } from './families.ts';

/** Kinds of couples and of parenthood that the format has words for. */
const UNIONS: ReadonlySet<string> = new Set(['married', 'registered', 'relationship']);
const PARENTS: ReadonlySet<string> = new Set(['biological', 'adoptive', 'foster']);

export function lostInGedcom(tables: Tables): ExportSentence[] {
  const others = recordsOf(tables.person).filter(({ id }) => !isFamily(tables, id)).length;
  const counts = [
    ['reports.lostPeople', others],
    ['reports.lostTies', Object.keys(tables.tie).length],
    ['reports.lostPlaces', Object.keys(tables.ringPlacement).length],
    ['reports.lostSupport', Object.keys(tables.supportRating).length],
    ['reports.lostHouseholds', Object.keys(tables.household).length],
    ['reports.lostUnions', recordsOf(tables.partnership).filter(({ kind }) => !UNIONS.has(kind)).length],
    ['reports.lostParents', recordsOf(tables.parentLink).filter(({ kind }) => !PARENTS.has(kind)).length],
    ['reports.lostNotes', recordsOf(tables.person).filter(({ note }) => note).length],
    ['reports.lostPictures', Object.keys(tables.asset).length],
  ] as const;
  return counts.flatMap(([key, count]) => (count > 0 ? [{ key, values: { count } }] : []));
}
