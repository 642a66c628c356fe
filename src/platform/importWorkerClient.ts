// The page's side of opening a file and of arranging a large view: in a worker, or, where there are none, in short slices
// between which the screen stays alive. Either way it can be stopped at any moment.
import { err, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Table } from '../base/tables.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { ViewPlacement } from '../model/records/arrangement.ts';
import type { Tables } from '../model/records/registry.ts';
import { revivedStamps } from '../model/stamps.ts';
import type { FileToRead } from '../ports/files.ts';
import type { FromWorker, ToWorker, ViewToArrange } from './importMessages.ts';
import importWorkerAddress from './importWorker.ts?worker&url';
import { ownScript } from './trustedTypes.ts';

type Opened = Result<OpenedFile, Problem>;

interface Aside<T> {
  /** Null when it was stopped. */
  readonly result: Promise<T | null>;
  readonly cancel: () => void;
}

/** Time for the screen between two slices is taken at most this often. */
const SLICE_MS = 12;

/** A worker that has not started by then never will; the file is read in slices instead. */
const START_MS = 10_000;

/** Null where workers are missing or refused. */
function newImportWorker(): Worker | null {
  try {
    return new Worker(ownScript(importWorkerAddress), { type: 'module' });
  } catch {
    return null;
  }
}

export const readFileAside = (
  file: FileToRead,
  onProgress: (done: number) => void,
  makeWorker: () => Worker | null = newImportWorker,
): Aside<Opened> =>
  aside<Opened>(file, onProgress, makeWorker, {
    answered: (data) =>
      data?.is !== 'result'
        ? err({ key: 'files.importStopped' })
        : data.result.ok
          ? { ok: true, value: revived(data.result.value) }
          : data.result,
    steps: async () => (await import('./openFile.ts')).openFileSteps(file),
  });

/** Everybody's place in a view anew; nobody's where that went wrong. */
export const arrangeAside = (
  job: ViewToArrange,
  onProgress: (done: number) => void,
  makeWorker: () => Worker | null = newImportWorker,
): Aside<readonly ViewPlacement[]> =>
  aside<readonly ViewPlacement[]>(job, onProgress, makeWorker, {
    answered: (data) => (data?.is === 'arranged' ? data.places : []),
    steps: async () => (await import('./arrangeAgain.ts')).arrangeAgainSteps(job),
  });

interface Work<T> {
  /** What the worker's last word means; null when it broke off half-way. */
  readonly answered: (data: FromWorker | null) => T;
  /** The same work in the page. */
  readonly steps: () => Promise<Steps<T>>;
}

function aside<T>(
  job: ToWorker,
  onProgress: (done: number) => void,
  makeWorker: () => Worker | null,
  { answered, steps }: Work<T>,
): Aside<T> {
  let stop: () => void = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const worker = makeWorker();
  let running = true;
  const work = worker ? inWorker(worker, job, onProgress) : Promise.resolve('unstarted' as const);
  const result = work.then(async (done) =>
    done === 'unstarted' ? inTurns(await steps(), onProgress, () => running) : answered(done),
  );
  return {
    result: Promise.race([result, stopped]).finally(() => {
      running = false;
      worker?.terminate();
    }),
    cancel: () => stop(),
  };
}

function inWorker(worker: Worker, job: ToWorker, onProgress: (done: number) => void) {
  return new Promise<FromWorker | null | 'unstarted'>((resolve) => {
    let started = false;
    const fail = (): void => resolve(started ? null : 'unstarted');
    setTimeout(() => {
      if (!started) fail();
    }, START_MS);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === 'ready') {
        started = true;
        worker.postMessage(job);
      } else if (data.is === 'progress') onProgress(data.done);
      else resolve(data);
    });
  });
}

/** Messages give every object a prototype; tables have none. */
function revived(opened: OpenedFile): OpenedFile {
  const tables = Object.fromEntries(
    Object.entries(opened.tables).map(([name, table]) => [name, Object.assign(Object.create(null) as Table, table)]),
  );
  return { ...opened, tables: tables as unknown as Tables, stamps: revivedStamps(opened.stamps) };
}

/** Does the steps in slices of a few milliseconds; null when stopped. */
export async function inTurns<T>(
  steps: Steps<T>,
  onProgress: (done: number) => void,
  running: () => boolean,
): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    // At a whole number the work goes on as something else, which the screen tells first.
    if (step.value % 1 !== 0 && performance.now() - since < SLICE_MS) continue;
    onProgress(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (!running()) return null;
    since = performance.now();
  }
}
