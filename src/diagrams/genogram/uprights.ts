// The upright lines of a drawing, to be found by where they stand: level lines hop over them, words keep clear of them.

export interface Upright {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  /** Lines of one owner do not hop over each other. */
  readonly owner: number;
}

/** Height of the bands into which the drawing is cut; about half the distance between two rows. */
const BAND = 64;

export class Uprights {
  /** Per band, from left to right. */
  private readonly bands = new Map<number, Upright[]>();

  constructor(all: readonly Upright[]) {
    for (const upright of [...all].sort((a, b) => a.x - b.x)) {
      for (let i = Math.floor((upright.low - 1) / BAND); i <= Math.floor((upright.high + 1) / BAND); i++) {
        const band = this.bands.get(i);
        if (band) band.push(upright);
        else this.bands.set(i, [upright]);
      }
    }
  }

  /** Those that come within 1 of height `y` and stand between two places, from left to right. */
  across(y: number, from: number, to: number): Upright[] {
    const band = this.bands.get(Math.floor(y / BAND)) ?? [];
    let low = 0;
    for (let high = band.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((band[middle] as Upright).x <= from) low = middle + 1;
      else high = middle;
    }
    const found: Upright[] = [];
    for (let i = low; i < band.length && (band[i] as Upright).x < to; i++) {
      const upright = band[i] as Upright;
      if (upright.low <= y + 1 && upright.high >= y - 1) found.push(upright);
    }
    return found;
  }
}
