// Long work in steps: it yields how far it is (0 to 1), and whoever drives it may pause, report or stop between two steps.
export type Steps<T> = Generator<number, T, void>;

/** Does all the steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The steps as a part of longer work, which is `from` far when they begin and `to` when they end. */
export function* partly<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does all the steps at once. `onStep` may answer false to stop; the result is then null. */
export function allSteps<T>(steps: Steps<T>, onStep: (done: number) => boolean | undefined): T | null {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (onStep(step.value) === false) return null;
  }
}
