// The page's side of age: every job in a worker of its own, which ends with it so that no secret stays behind; or, where
// there are no workers, in the page itself.
import type { Age } from '../ports/age.ts';
import type { AgeJob, AgeResult } from './ageWork.ts';
import type { FromAgeWorker } from './ageWorker.ts';
import ageWorkerAddress from './ageWorker.ts?worker&url';
import { ownScript } from './trustedTypes.ts';

/** A worker that has not started by then never will. */
const START_MS = 10_000;

function newAgeWorker(): Worker | null {
  try {
    return new Worker(ownScript(ageWorkerAddress), { type: 'module' });
  } catch {
    return null;
  }
}

const inWorker = (worker: Worker, job: AgeJob): Promise<AgeResult | 'unstarted'> =>
  new Promise<AgeResult | 'unstarted'>((resolve, reject) => {
    let started = false;
    const fail = (detail: string): void => (started ? reject(new Error(detail)) : resolve('unstarted'));
    const giveUp = setTimeout(() => fail('The worker does not start.'), START_MS);
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<FromAgeWorker>) => {
      if (data.is === 'ready') {
        started = true;
        clearTimeout(giveUp);
        worker.postMessage(job);
      } else if (data.is === 'done') resolve(data.result);
      else reject(new Error(data.detail));
    });
  }).finally(() => worker.terminate());

export function ageAside(makeWorker: () => Worker | null = newAgeWorker, logN?: number): Age {
  const run = async (job: AgeJob): Promise<AgeResult> => {
    const worker = makeWorker();
    const result = worker ? await inWorker(worker, job) : 'unstarted';
    return result === 'unstarted' ? (await import('./ageWork.ts')).doAgeJob(job) : result;
  };
  const answerOf = (result: AgeResult) => {
    if (!('ok' in result)) throw new Error('Another answer was expected.');
    return result;
  };
  return {
    async encrypt(bytes, to) {
      const secret = 'passphrase' in to && logN !== undefined ? { ...to, logN } : to;
      const answer = answerOf(await run({ is: 'encrypt', bytes, ...secret }));
      if (!answer.ok) throw new Error(answer.error);
      return answer.bytes;
    },
    decrypt: async (bytes, by) => answerOf(await run({ is: 'decrypt', bytes, ...by })),
    async newIdentity() {
      const result = await run({ is: 'identity' });
      if ('ok' in result) throw new Error('Another answer was expected.');
      return result;
    },
  };
}
