// Waits with the browser's own timers.
import type { Timer } from '../ports/timer.ts';

export const browserTimer: Timer = {
  after(ms, call) {
    const id = setTimeout(call, ms);
    return () => clearTimeout(id);
  },
};
