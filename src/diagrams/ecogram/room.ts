// Who is in whose way: boxes that lie on each other, and lines from the middle that run through somebody.
import type { Box, Point } from '../../base/geometry.ts';
import { runsThrough } from '../runsThrough.ts';
import { type ChipSize, chipBox, sideOf } from './chip.ts';
import { lineEnd } from './lineEnd.ts';

/** Air between two people, and between a line and somebody it passes. */
const AIR = 3;
const PASSING = 3;

export const boxAt = (size: ChipSize, at: Point): Box => {
  const box = chipBox(size, sideOf(at));
  return { ...box, x: box.x + at.x, y: box.y + at.y };
};

/** How far two boxes would have to be apart upright or level to have air between them; negative when they have it. */
export function tooNear(a: Box, b: Box, air = AIR): { readonly x: number; readonly y: number } {
  return {
    x: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + air,
    y: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + air,
  };
}

export function inTheWay(a: Box, b: Box, air = AIR): boolean {
  const { x, y } = tooNear(a, b, air);
  return x > 0 && y > 0;
}

/** Does a straight line run through a box, with some air around it? */
export const crosses = (from: Point, to: Point, box: Box, air = PASSING): boolean => runsThrough(from, to, box, air);

export interface Placed {
  readonly at: Point;
  readonly box: Box;
  /** Where the line from the middle ends. */
  readonly end: Point;
}

const MIDDLE: Point = { x: 0, y: 0 };

export const placedAt = (size: ChipSize, at: Point): Placed => ({
  at,
  box: boxAt(size, at),
  end: lineEnd(at, MIDDLE),
});

/** May these two stand so: apart, and neither in the line of the other? */
export const isClear = (a: Placed, b: Placed): boolean =>
  !inTheWay(a.box, b.box) && !crosses(MIDDLE, a.end, b.box) && !crosses(MIDDLE, b.end, a.box);
