// What the page and the worker that reads and arranges say to each other.
import type { Result } from '../base/result.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { View, ViewPlacement } from '../model/records/arrangement.ts';
import type { Tables } from '../model/records/registry.ts';
import type { FileToRead } from '../ports/files.ts';

/** A view of which everybody is to be given a place anew. */
export interface ViewToArrange {
  readonly tables: Tables;
  readonly view: View;
  /** Who was put by hand too. */
  readonly afresh: boolean;
}

export type ToWorker = FileToRead | ViewToArrange;

export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'result'; readonly result: Result<OpenedFile, Problem> }
  | { readonly is: 'arranged'; readonly places: readonly ViewPlacement[] };
