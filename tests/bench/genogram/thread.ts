// Runs each layout in a thread of its own, so that a peer that hangs or breaks hurts nobody else.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Contestant, Layout, Peers } from './contestant.ts';
import { BASELINE, CONTESTANTS } from './contestants.ts';
import { edit, layOut, race, typeIn } from './jobs.ts';

const JOBS = {
  layOut: (layout: Layout, _: Contestant, family: string) => layOut(layout, family),
  edit: (layout: Layout, { live = false }: Contestant, family: string, perKind: number, pinned: boolean) =>
    edit(layout, family, perKind, live, pinned),
  editFresh: (layout: Layout, _: Contestant, family: string, perKind: number) =>
    edit(layout, family, perKind, false, false),
  typeIn: (layout: Layout, { live = false }: Contestant, family: string) => typeIn(layout, family, live),
  race: async (layout: Layout, _: Contestant, family: string, rounds: number, edits: number) =>
    race(layout, await BASELINE.open(NO_PEERS), family, rounds, edits),
};

type Jobs = typeof JOBS;
type Asked<Name extends keyof Jobs> = Parameters<Jobs[Name]> extends [Layout, Contestant, ...infer Rest] ? Rest : never;
type Answer<Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;
interface Failure {
  readonly error: string;
}

const MEMORY = { maxOldGenerationSizeMb: 3000, stackSizeMb: 32 };
/** How the answer of one that took too long begins. */
export const TOO_LONG = 'over';
/** Of what went wrong, so many signs are kept. */
const MOST_SAID = 120;
const NO_PEERS: Peers = {
  load: () => Promise.reject(new Error('no peers')),
  require: () => null,
};

export const failed = <T extends object>(answer: T | Failure): answer is Failure => 'error' in answer;

function installedIn(folder: string): Peers {
  const require = createRequire(join(folder, 'package.json'));
  return {
    load: (name, file) => import(/* @vite-ignore */ pathToFileURL(join(folder, 'node_modules', name, file)).href),
    require,
  };
}

/** Asks a contestant one thing at a time; a thread that takes too long is ended, and the next question gets a new one. */
export function openThread(contestant: Contestant, script: string, peersFolder: string) {
  let worker: Worker | null = null;
  let answer: (given: object) => void = () => {};
  const start = (): Worker => {
    const made = new Worker(script, {
      workerData: { contestant: contestant.name, peersFolder },
      resourceLimits: MEMORY,
      stdout: true,
      stderr: true,
    });
    made.on('message', (given) => made === worker && answer(given));
    made.on('error', ({ message }) => {
      if (made !== worker) return;
      worker = null;
      answer({ error: message.slice(0, MOST_SAID) });
    });
    return made;
  };
  const close = (): void => {
    void worker?.terminate();
    worker = null;
  };
  const ask = <Name extends keyof Jobs>(name: Name, seconds: number, ...args: Asked<Name>) =>
    new Promise<Answer<Name> | Failure>((resolve) => {
      const timer = setTimeout(() => {
        close();
        resolve({ error: `${TOO_LONG} ${seconds} s` });
      }, seconds * 1000);
      answer = (given) => {
        clearTimeout(timer);
        resolve(given as Answer<Name> | Failure);
      };
      worker ??= start();
      worker.postMessage({ name, args });
    });
  return { ask, close };
}

/** The other side: answers what the thread is asked. */
export function serve(): void {
  const { contestant, peersFolder } = workerData as { contestant: string; peersFolder: string };
  const found = CONTESTANTS.find(({ name }) => name === contestant)!;
  let opened: Promise<Layout> | null = null;
  for (const method of ['log', 'warn', 'error'] as const) console[method] = () => {};
  parentPort?.on('message', async ({ name, args }: { name: keyof Jobs; args: never[] }) => {
    try {
      opened ??= Promise.resolve(found.open(installedIn(peersFolder)));
      const job = JOBS[name] as (layout: Layout, contestant: Contestant, ...rest: unknown[]) => unknown;
      parentPort?.postMessage(await job(await opened, found, ...args));
    } catch (error) {
      parentPort?.postMessage({ error: String(error instanceof Error ? error.message : error).slice(0, MOST_SAID) });
    }
  });
}
