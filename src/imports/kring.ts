// Opens the product's own file, and tells in sentences what was wrong with it.
import { ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Key } from '../i18n/say.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import { looksLikeCase, readCaseSteps } from '../model/caseFile/readCase.ts';
import type { CaseIssue, CaseIssueKind } from '../model/caseFile/shape.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { Tables } from '../model/records/registry.ts';
import {
  type ImportFormat,
  type OpenedFile,
  REPORT_GROUPS,
  type ReportGroup,
  type ReportLine,
  titleOfFile,
} from './format.ts';
import { createReport } from './report.ts';

const SENTENCES: { readonly [K in CaseIssueKind]: readonly [ReportGroup, Key] } = {
  damagedLine: ['left', 'files.kringDamagedLine'],
  damagedHeader: ['attention', 'files.kringDamagedHeader'],
  truncated: ['attention', 'files.kringTruncated'],
  changedOutside: ['attention', 'files.kringChangedOutside'],
  unknownTable: ['left', 'files.kringUnknownTable'],
  unknownField: ['left', 'files.kringUnknownField'],
  invalidField: ['left', 'files.kringInvalidField'],
  invalidRecord: ['left', 'files.kringInvalidRecord'],
  doubleId: ['left', 'files.kringDoubleId'],
  brokenLetters: ['changed', 'files.kringBrokenLetters'],
  tooLong: ['changed', 'files.kringTooLong'],
  standIn: ['attention', 'files.kringStandIn'],
  stamps: ['changed', 'files.kringStamps'],
  dangling: ['changed', 'files.importDangling'],
  selfLink: ['changed', 'files.importSelfLink'],
  doubleLink: ['changed', 'files.importDoubleLink'],
  parentLoop: ['attention', 'files.importParentLoop'],
};

export const kring: ImportFormat = {
  id: 'kring',
  extensions: ['kring'],
  recognises: looksLikeCase,
  *read(bytes, name): Steps<Result<OpenedFile, Problem>> {
    const result = yield* readCaseSteps(bytes);
    if (!result.ok) return result;
    const { tables, meta, issues } = result.value;
    const title = tables.caseInfo[CASE_ID]?.title ?? '';
    return ok({
      tables,
      title: title === '' ? titleOfFile(name) : title,
      report: reportOf(tables, issues),
      caseId: meta.id,
      stamps: meta.stamps,
    });
  },
};

/** One sentence per kind of issue, with how many there are and a few of them. */
export function reportOf(tables: Tables, issues: readonly CaseIssue[]): ReportLine[] {
  const report = createReport(REPORT_GROUPS);
  for (const issue of issues) {
    const [group, key] = SENTENCES[issue.kind];
    report.add(group, key, exampleOf(tables, issue), issue.kept);
  }
  return report.lines();
}

/** The name of the person meant where there is one, else what the file calls it. */
function exampleOf(tables: Tables, { kind, table, id, field, line, personId }: CaseIssue): string {
  if (personId !== undefined) return nameOf(tables, personId);
  if (table === 'parentLink' && kind === 'parentLoop' && id !== undefined) {
    const link = tables.parentLink[id];
    return link ? [link.parentId, link.childId].map((person) => nameOf(tables, person)).join(' → ') : '';
  }
  const what = table === 'person' && id !== undefined ? nameOf(tables, id) : '';
  if (what !== '' && field !== undefined) return `${what}: ${field}`;
  if (what !== '') return what;
  if (table !== undefined) return field === undefined ? table : `${table}.${field}`;
  return line === undefined ? '' : `#${line}`;
}

export function nameOf(tables: Tables, id: string): string {
  const person = tables.person[id];
  return person ? [person.callName, person.familyName].filter(Boolean).join(' ') || '?' : '?';
}
