// Opens the bytes of any file: a case with a report, or the reason why not. Never throws.
import type { NewId } from '../base/ids.ts';
import { err, type Result } from '../base/result.ts';
import { allSteps, type Steps } from '../base/steps.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { OpenedFile } from './format.ts';
import { formatOf } from './registry.ts';

export interface ReadContext {
  readonly newId: NewId;
  /** 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly cancelled?: () => boolean;
}

export function* readFileSteps(bytes: Uint8Array, name: string, newId: NewId): Steps<Result<OpenedFile, Problem>> {
  yield 0;
  if (bytes.length === 0) return err({ key: 'files.importEmpty' });
  const format = formatOf(bytes, name);
  if (!format) return err({ key: 'files.importUnknown' });
  try {
    return yield* format.read(bytes, name, newId);
  } catch {
    // A file nobody thought of: the open map is untouched and the user hears that this file cannot be opened.
    return err({ key: 'files.importFailed' });
  }
}

export function readFile(bytes: Uint8Array, name: string, context: ReadContext): Result<OpenedFile, Problem> {
  const result = allSteps(readFileSteps(bytes, name, context.newId), (done) => {
    context.onProgress?.(done);
    return !context.cancelled?.();
  });
  return result ?? err<Problem>({ key: 'files.importCancelled' });
}
