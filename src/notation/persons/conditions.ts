// Illness and addiction as fills of a part of the symbol: present, suspected (hatched) or in recovery (striped). One
// model for McGoldrick's halves and GenoPro's quarters. Reaches a drawing only in the worker's layer.
import type { Point } from '../../base/geometry.ts';
import { type Ink, type Mark, polygon, polyline } from '../../drawing/mark.ts';
import type { Condition } from '../../model/records/facts.ts';
import { contourOf } from './contour.ts';
import { defineSymbol } from './symbol.ts';

const COLOURS: Readonly<Record<Condition['colour'], Ink>> = {
  black: 'ink',
  blue: 'family',
  green: 'closeness',
  purple: 'professional',
  brown: 'tension',
  red: 'hostility',
};

/** The part right of, left of, below or above the middle: where a·x + b·y is not negative. */
type Side = readonly [a: number, b: number];
const LEFT: Side = [-1, 0];
const RIGHT: Side = [1, 0];
const TOP: Side = [0, -1];
const BOTTOM: Side = [0, 1];

const SIDES: Readonly<Record<Condition['region'], readonly Side[]>> = {
  left: [LEFT],
  right: [RIGHT],
  top: [TOP],
  bottom: [BOTTOM],
  topLeft: [TOP, LEFT],
  topRight: [TOP, RIGHT],
  bottomLeft: [BOTTOM, LEFT],
  bottomRight: [BOTTOM, RIGHT],
};

/** What is left of a convex area on one side of a line through the middle, `aside` from it. */
function cut(area: readonly Point[], [a, b]: Side, aside = 0): Point[] {
  const over = ({ x, y }: Point): number => a * x + b * y - aside;
  return area.flatMap((p, i) => {
    const q = area[(i + 1) % area.length] ?? p;
    const [at, next] = [over(p), over(q)];
    const crossing = (): Point => {
      const t = at / (at - next);
      return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
    };
    return [...(at >= 0 ? [p] : []), ...(at >= 0 !== next >= 0 ? [crossing()] : [])];
  });
}

/** Parallel lines across a convex area. */
function lines(area: readonly Point[], along: Side, apart: number, ink: Ink, width: number): Mark[] {
  const [a, b] = along;
  const heights = area.map(({ x, y }) => a * x + b * y);
  const marks: Mark[] = [];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  for (let at = Math.ceil(low / apart) * apart + apart / 2; at < high; at += apart) {
    const ends = area.flatMap((p, i) => {
      const q = area[(i + 1) % area.length] ?? p;
      const [from, to] = [a * p.x + b * p.y - at, a * q.x + b * q.y - at];
      if (from >= 0 === to >= 0) return [];
      const t = from / (from - to);
      return [{ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t }];
    });
    const [first, last] = ends;
    if (first && last) marks.push(polyline([first, last], { stroke: ink, width }));
  }
  return marks;
}

const DIAGONAL: Side = [Math.SQRT1_2, Math.SQRT1_2];
const HATCH = { apart: 5, width: 1.25 };
const STRIPES = { apart: 5, width: 2.2 };

export function conditionMarks({ region, pattern, colour }: Condition, contour: readonly Point[]): Mark[] {
  const area = SIDES[region].reduce<readonly Point[]>((left, side) => cut(left, side), contour);
  if (area.length < 3) return [];
  const ink = COLOURS[colour];
  if (pattern === 'solid') return [polygon(area, { fill: ink, stroke: 'none' })];
  const edge = polygon(area, { stroke: ink, width: 1.25 });
  return pattern === 'hatch'
    ? [...lines(area, DIAGONAL, HATCH.apart, ink, HATCH.width), edge]
    : [...lines(area, BOTTOM, STRIPES.apart, ink, STRIPES.width), edge];
}

export const conditions = defineSymbol({
  id: 'conditions',
  layer: 'fill',
  legend: 'notation.symbol.conditions',
  when: ({ person }) => (person.conditions ?? []).length > 0 && person.kind === 'person',
  marks: ({ person }, base) => {
    const contour = contourOf(base.shape({ fill: 'none', width: 0 }));
    return (person.conditions ?? []).flatMap((condition) => conditionMarks(condition, contour));
  },
});
