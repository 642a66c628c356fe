// The sociogram as the source has it, a table: who is it, which group, how is the contact, what does it bring, what support
// can it give. Through one pair of eyes; everybody with a line in their ecogram has a row, filled in or not.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Say } from '../../i18n/say.ts';
import { GROUPS } from '../records/basics.ts';
import type { Records, Tables } from '../records/registry.ts';
import { standsBefore } from './circles.ts';
import { type Ecogram, ecogramOf, type Group } from './ecogram.ts';
import { fullNameOf } from './names.ts';
import { relationsTo } from './relationWords.ts';
import { codeKey } from './words.ts';

export type SociogramEntry = Records['sociogramEntry'];

export const SOCIOGRAM_COLUMNS = ['who', 'group', 'contact', 'yields', 'support'] as const;
export type SociogramColumn = (typeof SOCIOGRAM_COLUMNS)[number];

export interface SociogramRow {
  readonly personId: Id;
  /** Absent: nothing was filled in yet. */
  readonly entry: SociogramEntry | undefined;
  readonly group: Group;
  /** What each column says, in words. */
  readonly cells: Readonly<Record<SociogramColumn, string>>;
}

export interface SociogramTable {
  readonly columns: readonly { readonly id: SociogramColumn; readonly title: string }[];
  /** Group by group, by name. */
  readonly rows: readonly SociogramRow[];
}

/** Pass masked tables: what this says is shown. */
export function sociogramTable(tables: Tables, perspectiveId: Id | undefined, say: Say): SociogramTable {
  const entries = entriesOf(tables, perspectiveId);
  const ecogram = ecogramOf(tables, {
    id: '',
    type: 'ecogram',
    title: '',
    perspectiveIds: perspectiveId === undefined ? [] : [perspectiveId],
  });
  const relation = relationsTo(tables, perspectiveId, say);
  const groups = groupsOf(ecogram);
  const people = new Set(perspectiveId === undefined ? [] : [...groups.keys(), ...entries.keys()]);
  const rows = [...people].flatMap((personId): SociogramRow[] => {
    const person = tables.person[personId];
    if (!person) return [];
    const entry = entries.get(personId);
    const group = entry?.group ?? groups.get(personId) ?? person.defaultGroup;
    const role = entry?.groupText ?? relation(personId);
    const name = say(codeKey('group', group));
    return [
      {
        personId,
        entry,
        group,
        cells: {
          who: fullNameOf(person, say),
          group: role === '' ? name : say('ecogram.groupAndRole', { group: name, role }),
          contact: entry?.contactText ?? '',
          yields: entry?.yieldsText ?? '',
          support: supportWords(entry, say),
        },
      },
    ];
  });
  return {
    columns: SOCIOGRAM_COLUMNS.map((id) => ({ id, title: say(`ecogram.column.${id}`) })),
    rows: sortedRows(rows, 'group'),
  };
}

/** The same rows by one column; empty cells come last, and names decide between equals. */
export function sortedRows(rows: readonly SociogramRow[], by: SociogramColumn, down = false): SociogramRow[] {
  const turn = down ? -1 : 1;
  const byName = (a: SociogramRow, b: SociogramRow): number =>
    a.cells.who.localeCompare(b.cells.who) || (a.personId < b.personId ? -1 : 1);
  return [...rows].sort((a, b) => {
    if (by === 'group') return turn * (GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)) || byName(a, b);
    const [x, y] = [a.cells[by], b.cells[by]];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    return turn * x.localeCompare(y) || byName(a, b);
  });
}

/** The row of each person; of two about the same person the one said last. */
function entriesOf(tables: Tables, perspectiveId: Id | undefined): ReadonlyMap<Id, SociogramEntry> {
  const entries = new Map<Id, SociogramEntry>();
  for (const entry of recordsOf(tables.sociogramEntry)) {
    if (entry.perspectiveId !== perspectiveId) continue;
    const before = entries.get(entry.personId);
    if (!before || standsBefore(entry, before)) entries.set(entry.personId, entry);
  }
  return entries;
}

const groupsOf = ({ around }: Ecogram): ReadonlyMap<Id, Group> =>
  new Map(around.map(({ person, group }) => [person.id, group]));

/** The own words; the kinds of support where nothing else was written. */
function supportWords(entry: SociogramEntry | undefined, say: Say): string {
  const text = entry?.supportText ?? '';
  if (text !== '') return text;
  return (entry?.supportTypes ?? []).map((type) => say(`rings.type.${type}`)).join(', ');
}
