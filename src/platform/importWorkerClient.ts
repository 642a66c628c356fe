// The page's side of opening a file: in a worker, or, where there are none, in short slices between which the screen
// stays alive. Either way it can be stopped at any moment.
import { err, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Table } from '../base/tables.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { Tables } from '../model/records/registry.ts';
import { revivedStamps } from '../model/stamps.ts';
import type { PickedFile } from '../ports/files.ts';
import type { FromWorker, ToWorker } from './importMessages.ts';
import importWorkerAddress from './importWorker.ts?worker&url';
import { ownScript } from './trustedTypes.ts';

type Opened = Result<OpenedFile, Problem>;

export interface FileReading {
  /** Null when it was stopped. */
  readonly result: Promise<Opened | null>;
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

export function readFileAside(
  file: PickedFile,
  onProgress: (done: number) => void,
  makeWorker: () => Worker | null = newImportWorker,
): FileReading {
  let stop: () => void = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const worker = makeWorker();
  let running = true;
  const work = worker ? inWorker(worker, file, onProgress) : Promise.resolve('unstarted' as const);
  const result = work.then((opened) => (opened === 'unstarted' ? inSlices(file, onProgress, () => running) : opened));
  return {
    result: Promise.race([result, stopped]).finally(() => {
      running = false;
      worker?.terminate();
    }),
    cancel: () => stop(),
  };
}

function inWorker(worker: Worker, { bytes, name }: PickedFile, onProgress: (done: number) => void) {
  return new Promise<Opened | 'unstarted'>((resolve) => {
    let started = false;
    const fail = (): void => resolve(started ? err({ key: 'files.importStopped' }) : 'unstarted');
    setTimeout(() => {
      if (!started) fail();
    }, START_MS);
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === 'ready') {
        started = true;
        worker.postMessage({ bytes, name } satisfies ToWorker);
      } else if (data.is === 'progress') onProgress(data.done);
      else resolve(data.result.ok ? { ok: true, value: revived(data.result.value) } : data.result);
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

async function inSlices(
  file: PickedFile,
  onProgress: (done: number) => void,
  running: () => boolean,
): Promise<Opened | null> {
  const { openFileSteps } = await import('./openFile.ts');
  return inTurns(openFileSteps(file), onProgress, running);
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
    // What follows the last step takes long; the screen tells so first.
    if (step.value < 1 && performance.now() - since < SLICE_MS) continue;
    onProgress(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (!running()) return null;
    since = performance.now();
  }
}
