// Opening a file from the first byte to a case that can be kept: what the import worker does, or the page in slices.
import { err, ok, type Result } from '../base/result.ts';
import { partly, type Steps } from '../base/steps.ts';
import { KINDS } from '../diagrams/registry.ts';
import { preparing } from '../editor/prepareCase.ts';
import type { OpenedFile } from '../imports/format.ts';
import { readFileSteps } from '../imports/readFile.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { FileToRead } from '../ports/files.ts';
import { randomId } from './randomId.ts';

/** Steps of 0 to 1 while reading; then of 1 to 2 while everybody is given a place. */
export function* openFileSteps({ bytes, name, asIs }: FileToRead): Steps<Result<OpenedFile, Problem>> {
  const read = yield* readFileSteps(bytes, name, randomId);
  if (!read.ok || asIs) return read;
  yield 1;
  try {
    const { tables, title } = read.value;
    const prepared = yield* partly(preparing({ newId: randomId, kinds: KINDS }, tables, title), 1, 2);
    return ok({ ...read.value, tables: prepared });
  } catch {
    return err({ key: 'files.importFailed' });
  }
}
