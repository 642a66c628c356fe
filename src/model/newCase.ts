// A case before anybody is in it: its describing record and one genogram.
import type { NewId } from '../base/ids.ts';
import { tableOf } from '../base/tables.ts';
import { CASE_ID, type CaseInfo } from './records/arrangement.ts';
import { emptyTables, type Tables } from './records/registry.ts';

export function newCaseTables(newId: NewId, info: Partial<Omit<CaseInfo, 'id'>> = {}): Tables {
  const caseInfo: CaseInfo = {
    id: CASE_ID,
    title: '',
    fictional: false,
    locale: 'nl-NL',
    indexPersonIds: [],
    notation: 'mcgoldrick',
    ...info,
  };
  return {
    ...emptyTables(),
    caseInfo: tableOf([caseInfo]),
    view: tableOf([{ id: newId(), type: 'genogram' as const, title: '', perspectiveIds: [] }]),
  };
}
