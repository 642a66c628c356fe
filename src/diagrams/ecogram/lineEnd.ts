// Where a line to somebody ends: short of the symbol.
import type { Point } from '../../base/geometry.ts';
import { SYMBOL } from './chip.ts';

/** The point on the way from `from` to `to` that is so far short of it. */
export function lineEnd(to: Point, from: Point, short = SYMBOL / 2 + 6): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.max(0, length - short) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
