// The worker's side of opening a file: reads and arranges it away from the screen and tells how far it is.
import { allSteps } from '../base/steps.ts';
import type { FromWorker, ToWorker } from './importMessages.ts';
import { openFileSteps } from './openFile.ts';

const scope = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  const result = allSteps(openFileSteps(data), (done) => {
    scope.postMessage({ is: 'progress', done });
    return true;
  });
  if (result) scope.postMessage({ is: 'result', result });
});

scope.postMessage({ is: 'ready' });
