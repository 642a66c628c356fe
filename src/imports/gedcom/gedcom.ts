// Opens a GEDCOM file (5.5.1 and 7) as a new map: people, families, births together, ties; and tells what was left.
import type { NewId } from '../../base/ids.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { tableOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import type { Problem } from '../../model/caseFile/problem.ts';
import { megabytes } from '../../model/caseFile/rawCase.ts';
import { repair } from '../../model/integrity.ts';
import { newCaseTables } from '../../model/newCase.ts';
import type { ParentLink } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';
import { noStamps } from '../../model/stamps.ts';
import { type ImportFormat, type OpenedFile, REPORT_GROUPS, type ReportLine, titleOfFile } from '../format.ts';
import { nameOf, reportOf } from '../kring.ts';
import { createReport, type Report } from '../report.ts';
import { decodeGedcom } from './decode.ts';
import { type FamilyReading, familySides, type Individual, readAssociations, readFamily } from './families.ts';
import { leftOver } from './leftOver.ts';
import { readPerson } from './people.ts';
import { type GedcomNode, pointer, readRecords } from './records.ts';

/** A genealogy of 3,000 people is half a megabyte; with all its sources it may be ten times that. */
const MAX_BYTES = 25_000_000;
/** With their links these make about 100,000 records, as many as a map can keep. */
const MAX_PEOPLE = 25_000;
const RECORDS_PER_STEP = 300;
/** The part of the reading that goes to the lines; the rest goes to what they tell. */
const LINES_SHARE = 0.8;
/** Programs that know whose tree it is say so in one of these. */
const HOME_TAGS: ReadonlySet<string> = new Set(['_ROOT', '_HME', '_HOME', '_PROBAND']);

/** Marks of the encoding and the empty halves of wide letters are looked past. */
const START = /^\s*0\s+(?:H|@[^@\s]{1,40}@\s+(?:INDI|FAM)\b)/;
const NO_LETTERS: ReadonlySet<number> = new Set([0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

export const gedcom: ImportFormat = {
  id: 'gedcom',
  extensions: ['ged', 'gedcom'],
  recognises: (bytes) =>
    START.test(new TextDecoder().decode(bytes.subarray(0, 256).filter((byte) => !NO_LETTERS.has(byte)))),
  *read(bytes, name, newId): Steps<Result<OpenedFile, Problem>> {
    if (bytes.length > MAX_BYTES) {
      return err({
        key: 'files.gedcomTooLarge',
        values: { size: megabytes(bytes.length), most: megabytes(MAX_BYTES) },
      });
    }
    const { text, doubtful } = decodeGedcom(bytes);
    const { records, badLines, tooDeep } = yield* readRecords(text, LINES_SHARE);
    if (tooDeep !== null) return err({ key: 'files.gedcomTooDeep', values: { line: tooDeep } });
    const found = records.filter(({ tag }) => tag === 'INDI').length;
    if (found === 0) {
      const isOne = records[0]?.tag === 'HEAD' && badLines.length < records.length;
      return err({ key: isOne ? 'files.gedcomNobody' : 'files.gedcomForeign' });
    }
    if (found > MAX_PEOPLE) return err({ key: 'files.gedcomTooMany', values: { most: MAX_PEOPLE } });

    const report = createReport(REPORT_GROUPS);
    if (records.at(-1)?.tag !== 'TRLR') report.add('attention', 'files.gedcomTruncated');
    for (const { line, text: bad } of badLines) report.add('left', 'files.gedcomBadLine', `${line}: ${bad}`, bad);
    const { tables: raw, left } = yield* readTables(records, titleOfFile(name), newId, report);
    const issues: ReturnType<typeof repair> = [];
    const { tables } = transact<Records>(raw, newId, (tx) => {
      issues.push(...repair(tx));
    });
    const lines = [...summary(tables, doubtful), ...reportOf(tables, issues), ...report.lines(), ...left];
    return ok({
      tables,
      title: titleOfFile(name),
      report: lines.sort((a, b) => REPORT_GROUPS.indexOf(a.group) - REPORT_GROUPS.indexOf(b.group)),
      caseId: null,
      stamps: noStamps(),
    });
  },
};

function* readTables(
  records: readonly GedcomNode[],
  title: string,
  newId: NewId,
  report: Report,
): Steps<{ tables: Tables; left: ReportLine[] }> {
  const notes = new Map(
    records.filter(({ tag }) => tag === 'NOTE' || tag === 'SNOTE').map((node) => [node.xref, node]),
  );
  const people = new Map<string, Individual>();
  const all: Individual[] = [];
  let seen = 0;
  for (const node of records) {
    if (node.tag !== 'INDI') continue;
    if (++seen % RECORDS_PER_STEP === 0) yield LINES_SHARE + (1 - LINES_SHARE) * (seen / records.length);
    node.taken = true;
    const one = { node, person: readPerson(node, newId(), { report, notes }) };
    all.push(one);
    if (!people.has(node.xref)) people.set(node.xref, one);
    else report.add('attention', 'files.gedcomDoubleNumber', one.person.callName);
  }
  const reading: FamilyReading = { report, notes, newId, people, partnerships: new Map(), parentLinks: [] };
  const sides = familySides(reading);
  for (const node of records) {
    if (node.tag !== 'FAM') continue;
    if (++seen % RECORDS_PER_STEP === 0) yield LINES_SHARE + (1 - LINES_SHARE) * (seen / records.length);
    node.taken = true;
    readFamily(node, sides, reading);
  }
  const { birthGroups, ties } = readAssociations(reading);
  const indexPersonIds = homeOf(records, people);
  const tables: Tables = {
    ...newCaseTables(newId, { title, indexPersonIds }),
    person: tableOf(all.map(({ person }) => person)),
    partnership: tableOf(reading.partnerships.values()),
    parentLink: tableOf(reading.parentLinks),
    birthGroup: tableOf(birthGroups),
    tie: tableOf(ties),
  };
  for (const child of childrenOfMany(reading.parentLinks)) {
    report.add('attention', 'files.gedcomMoreParents', nameOf(tables, child));
  }
  const left = leftOver();
  for (const node of records) if (node.tag !== 'HEAD' && node.tag !== 'TRLR') left.count(node);
  return { tables, left: left.lines() };
}

function homeOf(records: readonly GedcomNode[], people: ReadonlyMap<string, Individual>): string[] {
  const head = records.find(({ tag }) => tag === 'HEAD');
  const home = head?.children.find(({ tag }) => HOME_TAGS.has(tag));
  const person = people.get((home && pointer(home.value)) ?? '')?.person;
  return person ? [person.id] : [];
}

/** Children with more than two biological parents. */
function childrenOfMany(links: readonly ParentLink[]): string[] {
  const parents = new Map<string, Set<string>>();
  for (const { kind, childId, parentId } of links) {
    if (kind !== 'biological') continue;
    const known = parents.get(childId) ?? new Set();
    parents.set(childId, known.add(parentId));
  }
  return [...parents].flatMap(([child, known]) => (known.size > 2 ? [child] : []));
}

function summary(tables: Tables, doubtful: string | null): ReportLine[] {
  const size = (name: 'person' | 'partnership' | 'parentLink'): number => Object.keys(tables[name]).length;
  const values = { people: size('person'), unions: size('partnership'), links: size('parentLink') };
  const lines: ReportLine[] = [{ group: 'attention', sentence: { key: 'files.gedcomTaken', values }, examples: [] }];
  if (Object.values(tables.caseInfo).every(({ indexPersonIds }) => indexPersonIds.length === 0)) {
    lines.push({ group: 'attention', sentence: { key: 'files.gedcomChooseIndex' }, examples: [] });
  }
  if (doubtful !== null) {
    lines.push({
      group: 'attention',
      sentence: { key: 'files.gedcomLetters', values: { charset: doubtful } },
      examples: [],
    });
  }
  return lines;
}
