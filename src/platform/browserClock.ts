// The clock of this device.
import type { Clock } from '../ports/clock.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export const browserClock: Clock = {
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
  now: () => new Date().toISOString(),
};
