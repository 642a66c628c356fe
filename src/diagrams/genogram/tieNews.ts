// What is new in one drawing compared with another, as areas: a relation far from all of them keeps its way.
import type { Point } from '../../base/geometry.ts';
import type { Column, Rows } from './columns.ts';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Further than anybody or any line is minded. */
const MINDED = 24;

export const touch = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export function areaOf(path: readonly Point[]): Area {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of path) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

const minded = ({ left, top, right, bottom }: Area): Area => ({
  left: left - MINDED,
  top: top - MINDED,
  right: right + MINDED,
  bottom: bottom + MINDED,
});

/** Where paths are that only one of the two has. */
export function newPaths(old: Iterable<readonly Point[]>, now: Iterable<readonly Point[]>): Area[] {
  const [before, after] = [new Set(old), new Set(now)];
  const news: Area[] = [];
  for (const path of before) if (!after.has(path)) news.push(minded(areaOf(path)));
  for (const path of after) if (!before.has(path)) news.push(minded(areaOf(path)));
  return news;
}

/** Where people are who stand or reach elsewhere in the other drawing, or are not in it. */
export function newPeople(old: Rows, now: Rows): Area[] {
  return [...missing(old, now), ...missing(now, old)];
}

function missing(from: Rows, to: Rows): Area[] {
  const news: Area[] = [];
  for (const row of from.rows) {
    for (const c of row) if (!to.has(c.id) || !sameColumn(c, to.column(c.id))) news.push(minded(roomOf(c)));
  }
  return news;
}

const sameColumn = (a: Column, b: Column): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.half === b.half &&
  a.below === b.below &&
  a.reach.x === b.reach.x &&
  a.reach.y === b.reach.y &&
  a.outline === b.outline;

const roomOf = ({ x, y, reach, half, below }: Column): Area => ({
  left: x - Math.max(half, reach.x),
  top: y - reach.y,
  right: x + Math.max(half, reach.x),
  bottom: y + Math.max(below, reach.y),
});
