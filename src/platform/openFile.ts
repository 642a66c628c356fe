// Opening a file from the first byte to a case that can be kept: what the import worker does, or the page in slices.
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { KINDS } from '../diagrams/registry.ts';
import { preparedCase } from '../editor/prepareCase.ts';
import type { OpenedFile } from '../imports/format.ts';
import { readFileSteps } from '../imports/readFile.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { PickedFile } from '../ports/files.ts';
import { randomId } from './randomId.ts';

/** Steps of 0 to 1 while reading; then one of 1 before everybody is given a place, which nobody can measure. */
export function* openFileSteps({ bytes, name }: PickedFile): Steps<Result<OpenedFile, Problem>> {
  const read = yield* readFileSteps(bytes, name, randomId);
  if (!read.ok) return read;
  yield 1;
  try {
    const { tables, title } = read.value;
    return ok({ ...read.value, tables: preparedCase({ newId: randomId, kinds: KINDS }, tables, title) });
  } catch {
    return err({ key: 'files.importFailed' });
  }
}
