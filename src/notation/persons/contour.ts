// The closed outline of a shape as points: what fills of a part of it are cut from.
import type { Point } from '../../base/geometry.ts';
import type { Mark, PathStep, RectMark } from '../../drawing/mark.ts';

const ROUND = 48;
const BEND = 8;

const arc = (cx: number, cy: number, r: number, from: number, to: number, pieces: number): Point[] =>
  Array.from({ length: pieces + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / pieces;
    return { x: cx + r * Math.cos(angle), y: cy + r * Math.sin(angle) };
  });

function ofRect({ x, y, w, h, radius = 0 }: RectMark): Point[] {
  const corners: readonly [number, number, number][] = [
    [x + w - radius, y + radius, -Math.PI / 2],
    [x + w - radius, y + h - radius, 0],
    [x + radius, y + h - radius, Math.PI / 2],
    [x + radius, y + radius, Math.PI],
  ];
  return corners.flatMap(([cx, cy, from]) =>
    radius > 0 ? arc(cx, cy, radius, from, from + Math.PI / 2, 4) : [{ x: cx, y: cy }],
  );
}

function ofPath(steps: readonly PathStep[]): Point[] {
  const points: Point[] = [];
  for (const step of steps) {
    if (step.to === 'close') continue;
    const last = points.at(-1);
    if (step.to !== 'curve' || !last) {
      points.push({ x: step.x, y: step.y });
      continue;
    }
    for (let i = 1; i <= BEND; i++) {
      const [t, u] = [i / BEND, 1 - i / BEND];
      const mix = (a: number, b: number, c: number, d: number): number =>
        u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
      points.push({ x: mix(last.x, step.x1, step.x2, step.x), y: mix(last.y, step.y1, step.y2, step.y) });
    }
  }
  return points;
}

/** Clockwise; empty when the first mark is no closed shape. */
export function contourOf([first]: readonly Mark[]): Point[] {
  if (first?.kind === 'circle') return arc(first.cx, first.cy, first.r, 0, 2 * Math.PI, ROUND).slice(0, ROUND);
  if (first?.kind === 'rect') return ofRect(first);
  return first?.kind === 'path' ? ofPath(first.steps) : [];
}
