// Makes a person of one row. What a cell says that has no place of its own, or cannot be read, is kept as a note.
import type { FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import type { Person } from '../../model/records/facts.ts';
import type { ColumnKind } from './columns.ts';
import { wordsFor } from './languageSays.ts';
import { splitName } from './names.ts';
import { ageIn, dateIn, diedIn, genderIn, groupIn, kindIn } from './readCell.ts';
import { type RoleInList, roleIn } from './roleIn.ts';

export type CellFault = 'gender' | 'kind' | 'group' | 'age' | 'dateWords' | 'dateGuessed' | 'whichOne' | 'names';

/** Something to tell about one cell, counted from the first row and column of the sheet. */
export interface CellRemark {
  readonly row: number;
  readonly column: number;
  readonly kind: CellFault;
  /** As it was read. */
  readonly date?: FuzzyDate;
  /** The name that stands there. */
  readonly name?: string;
}

type Draft = { -readonly [K in keyof Person]: Person[K] };

export interface RowPerson {
  readonly person: Draft;
  readonly role: RoleInList | null;
  readonly roleText: string;
  readonly organisation: string;
  /** The names of others, by the column they stand in. */
  readonly others: readonly {
    readonly kind: ColumnKind;
    readonly text: string;
    readonly column: number;
    /** With its heading, to keep as a note. */
    readonly labelled: string;
  }[];
  readonly notes: string[];
  readonly workerNotes: string[];
  readonly remarks: CellRemark[];
}

export interface RowContext {
  readonly columns: readonly ColumnKind[];
  readonly headings: readonly string[];
  /** This year. */
  readonly year: number;
  /** What the child is called, as far as known. */
  readonly child: string;
}

const OTHERS: ReadonlySet<ColumnKind> = new Set(['father', 'mother', 'parents', 'partner', 'children']);

/** Null when nobody can be meant by this row. */
export function rowPerson(cells: readonly string[], row: number, id: Id, context: RowContext): RowPerson | null {
  const { columns, headings, year } = context;
  const textOf = (kind: ColumnKind): string => {
    const at = columns.indexOf(kind);
    return at < 0 ? '' : (cells[at] ?? '');
  };
  const notes: string[] = [];
  const workerNotes: string[] = [];
  const remarks: CellRemark[] = [];
  const labelled = (column: number, text: string): string => [headings[column] ?? '', text].filter(Boolean).join(': ');
  const keepAsNote = (kind: ColumnKind, fault: CellFault): void => {
    const column = columns.indexOf(kind);
    notes.push(labelled(column, cells[column] ?? ''));
    remarks.push({ row, column, kind: fault });
  };

  const named = nameOf(textOf, columns);
  const roleText = textOf('role');
  const role = roleText === '' ? null : roleIn(roleText, context.child);
  const person: Draft = {
    ...{ id, kind: 'person', callName: named.callName, gender: role?.gender ?? 'unknown' },
    ...{ whereabouts: 'known', defaultGroup: 'social', foundVia: { kind: 'import' } },
  };
  if (named.familyName !== '') person.familyName = named.familyName;
  if (named.also !== '') notes.push(labelled(columns.indexOf('firstName'), named.also));

  const read = <T>(kind: ColumnKind, reader: (text: string) => T | null, fault: CellFault): T | null => {
    const text = textOf(kind);
    const value = text === '' ? null : reader(text);
    if (value === null && text !== '') keepAsNote(kind, fault);
    return value;
  };
  person.gender = read('gender', genderIn, 'gender') ?? person.gender;
  person.kind = read('kind', kindIn, 'kind') ?? (role?.isPet ? 'pet' : 'person');
  person.defaultGroup = read('group', groupIn, 'group') ?? groupOf(role, roleText);

  const dated = (kind: 'born' | 'died'): FuzzyDate | null => {
    const text = textOf(kind);
    if (text === '') return null;
    const column = columns.indexOf(kind);
    const found = dateIn(text, year);
    if (found?.guessed) remarks.push({ row, column, kind: 'dateGuessed', date: found.date });
    if (found) return found.date;
    if (/^[-?.]+$/.test(text)) return null;
    remarks.push({ row, column, kind: 'dateWords' });
    return { value: '', precision: 'unknown', text };
  };
  const born = dated('born');
  if (born) person.born = born;
  const hasDied = diedIn(textOf('died'));
  if (hasDied) person.deceased = true;
  else if (hasDied === null) {
    const died = dated('died');
    if (died) person.died = died;
  }
  const age = read('age', ageIn, 'age');
  if (age !== null && !born && !person.died && !person.deceased) {
    person.born = { value: String(year - age), precision: 'about' };
  }

  for (const field of ['occupation', 'country'] as const) if (textOf(field) !== '') person[field] = textOf(field);
  if (textOf('place') !== '') person.residenceArea = textOf('place');

  const noteColumns = columns.filter((kind) => kind === 'note').length;
  const others: RowPerson['others'][number][] = [];
  for (const [column, kind] of columns.entries()) {
    const text = cells[column] ?? '';
    if (text === '') continue;
    if (OTHERS.has(kind)) others.push({ kind, text, column, labelled: labelled(column, text) });
    else if (kind === 'note') notes.push(noteColumns === 1 ? text : labelled(column, text));
    else if (kind === 'contact' || kind === 'workerNote') workerNotes.push(labelled(column, text));
  }
  const isSomebody = person.callName !== '' || person.familyName !== undefined || roleText !== '' || others.length > 0;
  if (!isSomebody && born === null) return null;
  return { person, role, roleText, organisation: textOf('organisation'), others, notes, workerNotes, remarks };
}

/** Our own lists say this of somebody without a name. */
const NO_NAME: ReadonlySet<string> = new Set(wordsFor('model.noName'));

function nameOf(textOf: (kind: ColumnKind) => string, columns: readonly ColumnKind[]) {
  const [whole, call, first] = (['name', 'callName', 'firstName'] as const).map((kind) =>
    NO_NAME.has(textOf(kind).toLowerCase()) ? '' : textOf(kind),
  ) as [string, string, string];
  const family = [textOf('prefix'), textOf('familyName')].filter(Boolean).join(' ');
  // Beside a column of family names, the name is what somebody is called.
  const split =
    whole === '' || columns.includes('familyName')
      ? { callName: whole, familyName: '' }
      : { familyName: '', ...splitName(whole) };
  const callName = call || (columns.includes('name') && split.callName) || first || split.callName;
  return {
    callName: callName === '' ? family : callName,
    familyName: callName === '' ? '' : family || (split.familyName ?? ''),
    also: first !== '' && first !== callName ? first : '',
  };
}

function groupOf(role: RoleInList | null, text: string): Person['defaultGroup'] {
  if (!role) return 'social';
  if (role.carer === 'guardian') return 'professional';
  return role.group ?? (text === '' ? 'social' : 'family');
}
