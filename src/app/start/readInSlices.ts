// Reads a file in slices of a few milliseconds, so that the screen stays alive and the user can stop it.
import type { Reading } from '../context.tsx';
import type { NewId } from '../../base/ids.ts';
import type { PickedFile } from '../../ports/files.ts';

const SLICE_MS = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function readInSlices({ bytes, name }: PickedFile, newId: NewId, onProgress: (done: number) => void): Reading {
  let stopped = false;
  const read = async (): ReturnType<() => Reading['result']> => {
    const { readFileSteps } = await import('../../imports/readFile.ts');
    const steps = readFileSteps(bytes, name, newId);
    let since = performance.now();
    for (;;) {
      if (stopped) return null;
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE_MS) continue;
      onProgress(step.value);
      await pause();
      since = performance.now();
    }
  };
  return {
    result: read(),
    cancel: () => {
      stopped = true;
    },
  };
}
