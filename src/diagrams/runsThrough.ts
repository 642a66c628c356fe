// Whether a straight line runs through a box.
import type { Box, Point } from '../base/geometry.ts';

/** `air`: so far around the box counts as the box. */
export function runsThrough(from: Point, to: Point, { x, y, width, height }: Box, air = 0): boolean {
  const [left, right, top, bottom] = [x - air, x + width + air, y - air, y + height + air];
  // Most boxes are nowhere near.
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  if ((from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  let [start, end] = [0, 1];
  for (const [a, b, low, high] of [
    [from.x, to.x, left, right],
    [from.y, to.y, top, bottom],
  ] as const) {
    const by = b - a;
    if (Math.abs(by) < 1e-9) continue;
    const [near, far] = by > 0 ? [(low - a) / by, (high - a) / by] : [(high - a) / by, (low - a) / by];
    start = Math.max(start, near);
    end = Math.min(end, far);
    if (start > end) return false;
  }
  return true;
}
