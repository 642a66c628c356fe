// What is new in one drawing compared with another, as boxes: a relation far from all of them keeps its way.
import { type Box, boundsOfPoints, grown, type Point } from '../../base/geometry.ts';
import type { Column, Rows } from './columns.ts';

/** Further than anybody or any line is minded. */
const MINDED = 24;

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

export const boxOfPath = (path: readonly Point[]): Box => boundsOfPoints(path) ?? NOWHERE;

/** Where paths are that only one of the two has. */
export const newPaths = (old: readonly (readonly Point[])[], now: readonly (readonly Point[])[]): Box[] =>
  onlyInOne(old, now).map((path) => grown(boxOfPath(path), MINDED));

/** Where words are that only one of the two has. */
export const newWords = (old: readonly Box[], now: readonly Box[]): Box[] =>
  onlyInOne(old, now).map((box) => grown(box, MINDED));

function onlyInOne<T>(old: readonly T[], now: readonly T[]): T[] {
  const [before, after] = [new Set(old), new Set(now)];
  return [...before].filter((one) => !after.has(one)).concat([...after].filter((one) => !before.has(one)));
}

/** Where people are who stand or reach elsewhere in the other drawing, or are not in it. */
export function newPeople(old: Rows, now: Rows): Box[] {
  return [...missing(old, now), ...missing(now, old)];
}

function missing(from: Rows, to: Rows): Box[] {
  const news: Box[] = [];
  for (const row of from.rows) {
    for (const c of row) if (!to.has(c.id) || !sameColumn(c, to.column(c.id))) news.push(grown(roomOf(c), MINDED));
  }
  return news;
}

export const sameColumn = (a: Column, b: Column): boolean =>
  a === b ||
  (a.x === b.x &&
    a.y === b.y &&
    a.half === b.half &&
    a.below === b.below &&
    a.above === b.above &&
    a.reach.x === b.reach.x &&
    a.reach.y === b.reach.y &&
    a.outline === b.outline);

function roomOf({ x, y, reach, half, below }: Column): Box {
  const aside = Math.max(half, reach.x);
  return { x: x - aside, y: y - reach.y, width: 2 * aside, height: reach.y + Math.max(below, reach.y) };
}
