// What the page and the worker that reads files say to each other.
import type { Result } from '../base/result.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { Problem } from '../model/caseFile/problem.ts';

export interface ToWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'result'; readonly result: Result<OpenedFile, Problem> };
