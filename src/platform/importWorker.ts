// The worker's side of opening a file and of arranging a large view: reads and arranges away from the screen and tells how
// far it is.
import { allSteps } from '../base/steps.ts';
import { arrangeAgainSteps } from './arrangeAgain.ts';
import type { FromWorker, ToWorker } from './importMessages.ts';
import { openFileSteps } from './openFile.ts';

const scope = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  const tell = (done: number): boolean => {
    scope.postMessage({ is: 'progress', done });
    return true;
  };
  if ('view' in data) {
    const places = allSteps(arrangeAgainSteps(data), tell);
    if (places) scope.postMessage({ is: 'arranged', places });
    return;
  }
  const result = allSteps(openFileSteps(data), tell);
  if (result) scope.postMessage({ is: 'result', result });
});

scope.postMessage({ is: 'ready' });
