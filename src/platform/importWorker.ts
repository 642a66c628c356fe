// The worker's side of opening a file: reads it away from the screen and tells how far it is.
import { readFile } from '../imports/readFile.ts';
import type { FromWorker, ToWorker } from './importMessages.ts';
import { randomId } from './randomId.ts';

const scope = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

scope.addEventListener('message', ({ data: { bytes, name } }) => {
  const result = readFile(bytes, name, {
    newId: randomId,
    onProgress: (done) => scope.postMessage({ is: 'progress', done }),
  });
  scope.postMessage({ is: 'result', result });
});

scope.postMessage({ is: 'ready' });
