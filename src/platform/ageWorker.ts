// The worker's side of age: one job, one answer.
import { type AgeJob, type AgeResult, doAgeJob } from './ageWork.ts';

export type FromAgeWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly result: AgeResult }
  | { readonly is: 'failed'; readonly detail: string };

const scope = globalThis as unknown as {
  postMessage(message: FromAgeWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<AgeJob>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  doAgeJob(data).then(
    (result) => scope.postMessage({ is: 'done', result }),
    (error: unknown) => scope.postMessage({ is: 'failed', detail: error instanceof Error ? error.message : '' }),
  );
});

scope.postMessage({ is: 'ready' });
