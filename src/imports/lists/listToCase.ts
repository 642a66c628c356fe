// Makes a case of a list whose columns are known: people, their ties, and what was not taken over.
import type { Id, NewId } from '../../base/ids.ts';
import { tableOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import { folded } from '../../model/facts/names.ts';
import { repair } from '../../model/integrity.ts';
import { newCaseTables } from '../../model/newCase.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';
import { noStamps } from '../../model/stamps.ts';
import { type OpenedFile, REPORT_GROUPS } from '../format.ts';
import { limited } from '../gedcom/people.ts';
import { reportOf } from '../kring.ts';
import { createReport, type Report } from '../report.ts';
import type { Around } from './aroundChild.ts';
import type { ColumnKind } from './columns.ts';
import { followsFromLinks, inLinesOf, type ListRow, listFamily } from './listFamily.ts';
import type { ListSheet } from './listSheet.ts';
import { type CellRemark, rowPerson } from './rowPerson.ts';

export interface ListChoice {
  readonly sheet: ListSheet;
  /** Null for a list without headings. */
  readonly headingRow: number | null;
  readonly columns: readonly ColumnKind[];
}

export interface ListSetting {
  /** The name of the map, or what the list is called. */
  readonly title: string;
  /** This year. */
  readonly year: number;
  readonly newId: NewId;
  /** The child of the map that the list is meant for. */
  readonly around: Around | null;
  /** Sheets of the same file that are not taken over. */
  readonly otherSheets: readonly string[];
}

export interface ListCase {
  readonly opened: OpenedFile;
  readonly remarks: readonly CellRemark[];
  /** In the list, and those only named beside somebody. */
  readonly people: number;
}

export function listToCase(choice: ListChoice, setting: ListSetting): ListCase {
  const { sheet, headingRow, columns } = choice;
  const { newId, around, title, year } = setting;
  const report = createReport(REPORT_GROUPS);
  const headings = headingRow === null ? [] : (sheet.rows[headingRow] ?? []);
  const body = sheet.rows.slice(headingRow === null ? 0 : headingRow + 1);
  for (const above of sheet.rows.slice(0, headingRow ?? 0))
    report.add('left', 'lists.rowAbove', lineOf(above), lineOf(above));

  const context = { columns, headings, year, child: childIn(choice) ?? around?.child.callName ?? '' };
  const rows: ListRow[] = [];
  for (const [at, cells] of body.entries()) {
    const row = at + (headingRow === null ? 0 : headingRow + 1);
    const made = rowPerson(cells, row, newId(), context);
    if (made) rows.push({ ...made, row });
    else report.add('left', 'lists.rowWithoutPerson', lineOf(cells), lineOf(cells));
  }
  const family = listFamily(rows, around, newId);
  const inLines = inLinesOf(family);
  const organisations = organisationsOf(rows, newId, report);
  const people = [...rows.map((one) => finished(one, inLines, report)), ...family.mentioned];
  for (const name of twice(people)) report.add('attention', 'lists.twice', name);
  const remarks = [...rows.flatMap((one) => one.remarks), ...family.remarks];
  for (const { row, column, kind } of remarks)
    report.add('changed', `lists.cell.${kind}`, sheet.rows[row]?.[column] ?? '');
  columnsLeft(choice, body, report);
  for (const name of setting.otherSheets) report.add('left', 'lists.otherSheet', name);

  const own = rows.filter(({ role }) => role?.isChild).map(({ person }) => person.id);
  if (own.length === 0 && !around && people.length > 0) report.add('attention', 'files.gedcomChooseIndex');
  const raw: Tables = {
    ...newCaseTables(newId, { title, indexPersonIds: own }),
    person: tableOf([...(around ? [around.child, ...around.parents] : []), ...people]),
    organisation: tableOf(organisations),
    partnership: tableOf(family.partnerships),
    parentLink: tableOf([...(around?.links ?? []), ...family.parentLinks]),
    siblingGroup: tableOf(family.siblingGroups),
  };
  const issues: ReturnType<typeof repair> = [];
  const { tables } = transact<Records>(raw, newId, (tx) => {
    issues.push(...repair(tx));
  });
  return {
    opened: {
      tables,
      title,
      report: [...reportOf(tables, issues), ...report.lines()],
      caseId: null,
      stamps: noStamps(),
    },
    remarks,
    people: people.length,
  };
}

const lineOf = (cells: readonly string[]): string => cells.filter(Boolean).join(' · ');

/** What the child is called, when the list says who that is. */
function childIn({ sheet, headingRow, columns }: ListChoice): string | null {
  const [role, name] = [columns.indexOf('role'), columns.findIndex((kind) => kind === 'callName' || kind === 'name')];
  const row = sheet.rows.slice((headingRow ?? -1) + 1).find((cells) => CHILD_WORDS.has(folded(cells[role] ?? '')));
  return row?.[name] ?? null;
}
const CHILD_WORDS = new Set(['kind', 'client', 'jeugdige', 'hoofdpersoon', 'pupil', 'child']);

function organisationsOf(rows: readonly ListRow[], newId: NewId, report: Report): Records['organisation'][] {
  const byName = new Map<string, Records['organisation']>();
  for (const { organisation, person } of rows) {
    if (organisation === '') continue;
    const key = folded(organisation);
    const known = byName.get(key) ?? {
      id: newId(),
      name: limited(organisation, organisation, report),
      kind: 'other' as const,
    };
    byName.set(key, known);
    person.organisationId = known.id;
  }
  return [...byName.values()];
}

/** With its role, group and notes, no longer than a text can be. */
function finished(one: ListRow, inLines: ReadonlySet<Id>, report: Report): Person {
  const { person, roleText, notes, workerNotes } = one;
  const shown = [person.callName, person.familyName].filter(Boolean).join(' ') || roleText;
  const follows = followsFromLinks(one, inLines);
  const isOfNoGroup = roleText === '' && person.defaultGroup === 'social' && inLines.has(person.id);
  const texts: Partial<
    Record<
      'callName' | 'familyName' | 'role' | 'occupation' | 'residenceArea' | 'country' | 'note' | 'workerNote',
      string
    >
  > = {
    callName: person.callName,
    ...(person.familyName === undefined ? {} : { familyName: person.familyName }),
    ...(roleText === '' || follows ? {} : { role: roleText }),
    ...(person.occupation === undefined ? {} : { occupation: person.occupation }),
    ...(person.residenceArea === undefined ? {} : { residenceArea: person.residenceArea }),
    ...(person.country === undefined ? {} : { country: person.country }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    ...(workerNotes.length === 0 ? {} : { workerNote: workerNotes.join('\n') }),
  };
  for (const [name, text] of Object.entries(texts))
    (texts as Record<string, string>)[name] = limited(text, shown, report);
  for (const field of ['born', 'died'] as const) {
    const date = person[field];
    if (date?.text !== undefined) person[field] = { ...date, text: limited(date.text, shown, report) };
  }
  return { ...person, ...texts, ...(isOfNoGroup ? { defaultGroup: 'family' } : {}) };
}

/** Who stands in the list more than once, with the same birth. */
function twice(people: readonly Person[]): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const { callName, familyName = '', born } of people) {
    const name = `${callName} ${familyName}`.trim();
    const key = `${folded(name)}/${born?.value ?? ''}`;
    if (name !== '' && seen.has(key)) found.add(name);
    seen.add(key);
  }
  return [...found];
}

function columnsLeft({ columns, sheet, headingRow }: ListChoice, body: ListSheet['rows'], report: Report): void {
  const headings = headingRow === null ? [] : (sheet.rows[headingRow] ?? []);
  for (const [column, kind] of columns.entries()) {
    if (kind !== 'skip') continue;
    const cells = body.map((cells) => cells[column] ?? '').filter(Boolean);
    if (cells.length === 0) continue;
    const heading = headings[column] || String(column + 1);
    report.add('left', 'lists.columnLeft', heading, `${heading}: ${cells.join(' · ')}`);
  }
}
