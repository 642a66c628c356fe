// How a line runs from the middle to somebody: straight, or in a bow around whoever stands in between.
import type { Box, Point } from '../../base/geometry.ts';
import { lineEnd } from './lineEnd.ts';
import type { Middle } from './middle.ts';
import { crosses } from './room.ts';

const POINTS = 14;
/** How far to the side a bow may go. */
const BOWS = [36, -36, 70, -70, 110, -110, 160, -160];

/** A bow through the point so far aside of the middle of the way. */
export function bowed(from: Point, to: Point, aside: number): Point[] {
  if (aside === 0) return [from, to];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bend = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * aside * 2,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * aside * 2,
  };
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const t = i / POINTS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: p * from.x + q * bend.x + r * to.x, y: p * from.y + q * bend.y + r * to.y };
  });
}

/** Where the line to somebody leaves the middle. */
export function leave({ rx, ry }: Pick<Middle, 'rx' | 'ry'>, to: Point): Point {
  const length = Math.hypot(to.x / rx, to.y / ry);
  return length <= 1 ? to : { x: to.x / length, y: to.y / length };
}

/** The path with the fewest people in it, the straightest of those. */
export function pathTo(from: Point, at: Point, others: readonly Box[]): Point[] {
  const to = lineEnd(at, from);
  const hits = (path: readonly Point[]): number =>
    others.filter((box) => path.some((point, i) => i > 0 && crosses(path[i - 1] ?? point, point, box, 1))).length;
  let best = [from, to];
  let fewest = hits(best);
  for (const aside of BOWS) {
    if (fewest === 0) break;
    const path = bowed(from, to, aside);
    const count = hits(path);
    if (count < fewest) [best, fewest] = [path, count];
  }
  return best;
}
