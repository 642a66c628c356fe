// Walks along a path: a place is told by how far along it is and how far to the side. Everything that is drawn "on a
// line" is written in these two numbers, so it follows the line at any angle and round any bend.
import type { Point } from '../../base/geometry.ts';

export interface Track {
  readonly length: number;
  /** The point at `along` from the start, `aside` to the right of the walking direction. */
  at(along: number, aside?: number): Point;
  /** The stretch between two distances as a line of points, kept `aside` from the path. */
  stretch(from: number, to: number, aside?: number): Point[];
}

interface Leg {
  readonly from: Point;
  readonly start: number;
  readonly length: number;
  readonly ux: number;
  readonly uy: number;
}

/** A corner sharper than this is cut off instead of drawn to its point. */
const LONGEST_MITRE = 2;

export function trackOf(path: readonly Point[]): Track {
  const legs: Leg[] = [];
  let length = 0;
  for (const [i, to] of path.entries()) {
    const from = path[i - 1];
    if (!from) continue;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step < 1e-6) continue;
    legs.push({ from, start: length, length: step, ux: (to.x - from.x) / step, uy: (to.y - from.y) / step });
    length += step;
  }
  const nowhere: Leg = { from: path[0] ?? { x: 0, y: 0 }, start: 0, length: 0, ux: 1, uy: 0 };

  const legAt = (along: number): Leg =>
    legs.find((leg) => along <= leg.start + leg.length + 1e-9) ?? legs.at(-1) ?? nowhere;

  const on = (leg: Leg, along: number, aside: number): Point => ({
    x: leg.from.x + leg.ux * (along - leg.start) - leg.uy * aside,
    y: leg.from.y + leg.uy * (along - leg.start) + leg.ux * aside,
  });

  const at = (along: number, aside = 0): Point => on(legAt(along), along, aside);

  /** Where the sides of two legs meet. */
  const corner = (before: Leg, after: Leg, aside: number): Point => {
    const cos = before.ux * after.ux + before.uy * after.uy;
    const stretchBy = Math.min(LONGEST_MITRE, 2 / Math.max(1 + cos, 1e-6));
    return {
      x: after.from.x - ((before.uy + after.uy) / 2) * aside * stretchBy,
      y: after.from.y + ((before.ux + after.ux) / 2) * aside * stretchBy,
    };
  };

  const stretch = (from: number, to: number, aside = 0): Point[] => {
    const points = [at(from, aside)];
    for (const [i, leg] of legs.entries()) {
      const before = legs[i - 1];
      if (before && leg.start > from + 1e-6 && leg.start < to - 1e-6) points.push(corner(before, leg, aside));
    }
    points.push(at(to, aside));
    return points;
  };

  return { length, at, stretch };
}
