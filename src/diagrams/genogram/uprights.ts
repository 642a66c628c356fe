// The upright lines of a drawing, to be found by where they stand: level lines hop over them, words keep clear of them.

export interface Upright {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Height of the bands into which the drawing is cut; about half the distance between two rows. */
const BAND = 64;

export class Uprights<U extends Upright> {
  /** Per band, from left to right. */
  private readonly bands = new Map<number, U[]>();
  private readonly near: number;

  /** `near` is how far above and below its ends an upright still counts. */
  constructor(all: readonly U[], near: number) {
    this.near = near;
    for (const upright of [...all].sort((a, b) => a.x - b.x)) {
      for (let i = Math.floor((upright.low - near) / BAND); i <= Math.floor((upright.high + near) / BAND); i++) {
        const band = this.bands.get(i);
        if (band) band.push(upright);
        else this.bands.set(i, [upright]);
      }
    }
  }

  /** Those that come near height `y` and stand between two places, from left to right. */
  across(y: number, from: number, to: number): U[] {
    const band = this.bands.get(Math.floor(y / BAND)) ?? [];
    let low = 0;
    for (let high = band.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((band[middle] as U).x <= from) low = middle + 1;
      else high = middle;
    }
    const found: U[] = [];
    for (let i = low; i < band.length && (band[i] as U).x < to; i++) {
      const upright = band[i] as U;
      if (upright.low < y + this.near && upright.high > y - this.near) found.push(upright);
    }
    return found;
  }
}
