// Brothers and sisters of whom nobody knows the parents: a dashed bracket along their row (notation A3).
import type { Point } from '../base/geometry.ts';
import { type Mark, polyline } from '../drawing/mark.ts';

const DASH = [6, 4];
const HIGH = 18;

/** `tops` is the middle of the top of each of their symbols. */
export function siblingsMarks(tops: readonly Point[]): Mark[] {
  const [first, ...rest] = [...tops].sort((a, b) => a.x - b.x);
  const last = rest.at(-1);
  if (!first || !last) return [];
  const y = Math.min(...tops.map((top) => top.y)) - HIGH;
  const legs = rest.slice(0, -1).map((top) => polyline([{ x: top.x, y }, top], { dash: DASH }));
  return [polyline([first, { x: first.x, y }, { x: last.x, y }, last], { dash: DASH }), ...legs];
}
