// Ports for a session without a browser: everything in memory, ids counted, time under the test's control.
import type { SessionPorts } from '../../src/editor/session.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import type { Timer } from '../../src/ports/timer.ts';
import { countedIds } from './ids.ts';

export interface HandTimer extends Timer {
  /** Lets so much time pass. */
  pass(ms: number): void;
}

export function handTimer(): HandTimer {
  let now = 0;
  let waiting: { at: number; call: () => void }[] = [];
  return {
    after(ms, call) {
      const one = { at: now + ms, call };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass(ms) {
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { call } of due) call();
    },
  };
}

export const fixedClock = { today: () => '2026-11-22', now: () => '2026-11-22T09:00:00.000Z' };

export const testPorts = (over: Partial<SessionPorts> = {}): SessionPorts => ({
  storage: memoryStorage(),
  tabs: ONE_TAB,
  clock: fixedClock,
  timer: handTimer(),
  newId: countedIds(),
  kinds: {},
  ...over,
});
