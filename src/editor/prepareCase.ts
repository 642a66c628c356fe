// Makes tables from elsewhere (a new map, a sample, a file) fit to be kept as a case: repaired, titled and arranged.
// Arranging thousands of people takes seconds; files are prepared in a worker.
import type { NewId } from '../base/ids.ts';
import { finished, type Steps } from '../base/steps.ts';
import { transact } from '../base/transact.ts';
import { ensureCaseInfo, repair } from '../model/integrity.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { arrangingViews, type Kinds } from './arrange.ts';

export interface Preparing {
  readonly newId: NewId;
  readonly kinds: Kinds;
}

export const preparedCase = (by: Preparing, from: Tables, title: string): Tables =>
  finished(preparing(by, from, title));

export function* preparing({ newId, kinds }: Preparing, from: Tables, title: string): Steps<Tables> {
  const { tables } = transact(from, newId, (tx: CaseTx) => {
    repair(tx);
    ensureCaseInfo(tx);
    tx.patch('caseInfo', CASE_ID, { title });
    if (Object.keys(tx.tables.view).length === 0)
      tx.put('view', { id: newId(), type: 'genogram', title: '', perspectiveIds: [] });
  });
  return yield* arrangingViews(tables as Tables, newId, kinds);
}
