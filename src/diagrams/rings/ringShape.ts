// One part of a drawing of circles: a piece of a ring between two angles. Says which stretches of a level row lie in it.
import type { Point } from '../../base/geometry.ts';

export interface Wedge {
  readonly from: number;
  readonly to: number;
}

/** Without a wedge it goes all around; with an inner radius of 0 it is a disc. */
export interface RingShape {
  readonly inner: number;
  readonly outer: number;
  readonly wedge?: Wedge;
}

/** Something in the way, such as the words of a ring. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Span = readonly [number, number];

/** Between people and the lines of a ring. */
const AIR = 5;
/**
 * Names are wide and screens and paper lie flat: drawn this much wider than high, the same names fit on a drawing a
 * quarter less high, so that they can be read from further away. Everything here reckons in circles and is drawn wider.
 */
export const WIDE = 1.3;
/** Degrees between two points of an arc. */
const STEP = Math.PI / 60;

/** Angles run clockwise from three o'clock. One sector, or an odd number, has its first at the top; an even number left of it. */
export function wedgeOf(nr: number, count: number): Wedge | undefined {
  if (count < 2) return undefined;
  const wide = (2 * Math.PI) / count;
  const middle = -Math.PI / 2 + (nr - (count % 2 === 0 ? 0.5 : 0)) * wide;
  return { from: middle - wide / 2, to: middle + wide / 2 };
}

/** The stretches between two heights in which a box of exactly that height lies wholly inside. */
export function spansOf(shape: RingShape, top: number, bottom: number, obstacles: readonly Obstacle[] = []): Span[] {
  const far = Math.max(Math.abs(top), Math.abs(bottom));
  const near = top <= 0 && bottom >= 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
  const reach = shape.outer - AIR;
  if (far >= reach) return [];
  const half = Math.sqrt(reach * reach - far * far);
  let spans: Span[] = [[-half, half]];
  if (shape.wedge) spans = insideWedge(spans, shape.wedge, top, bottom);
  const hole = shape.inner > 0 ? shape.inner + AIR : 0;
  if (near < hole) {
    const q = Math.sqrt(hole * hole - near * near);
    spans = without(spans, -q, q);
  }
  for (const one of obstacles) if (one.top < bottom && one.bottom > top) spans = without(spans, one.left, one.right);
  return spans;
}

/** Cut off by the two straight sides; a sector is never wider than half the circle. */
function insideWedge(spans: readonly Span[], { from, to }: Wedge, top: number, bottom: number): Span[] {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [angle, turn] of [
    [from, 1],
    [to, -1],
  ] as const) {
    const [c, s] = [Math.cos(angle) * turn, Math.sin(angle) * turn];
    for (const y of [top, bottom]) {
      // Inside is where c * y - s * x is at least the air kept from the side.
      if (Math.abs(s) < 1e-9) {
        if (c * y < AIR) return [];
      } else if (s > 0) high = Math.min(high, (c * y - AIR) / s);
      else low = Math.max(low, (c * y - AIR) / s);
    }
  }
  return spans.flatMap(([a, b]): Span[] => {
    const cut: Span = [Math.max(a, low), Math.min(b, high)];
    return cut[0] < cut[1] ? [cut] : [];
  });
}

const without = (spans: readonly Span[], from: number, to: number): Span[] =>
  spans.flatMap(([a, b]): Span[] => {
    const left: Span = [a, Math.min(b, from)];
    const right: Span = [Math.max(a, to), b];
    return [left, right].filter(([p, q]) => p < q);
  });

/** A point of the drawing at an angle, so far from the middle. */
export const pointAt = (r: number, angle: number): Point => ({ x: WIDE * r * Math.cos(angle), y: r * Math.sin(angle) });

function arc(r: number, from: number, to: number): Point[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / STEP));
  return Array.from({ length: pieces + 1 }, (_, i) => pointAt(r, from + ((to - from) * i) / pieces));
}

/** Closed outlines; the inner one of a whole ring runs the other way, so that it is a hole for every printer. */
export function outlinesOf({ inner, outer, wedge }: RingShape): Point[][] {
  if (!wedge) {
    const around = (r: number, turn: 1 | -1): Point[] => arc(r, 0, turn * 2 * Math.PI).slice(0, -1);
    return inner > 0 ? [around(outer, 1), around(inner, -1)] : [around(outer, 1)];
  }
  const back = inner > 0 ? arc(inner, wedge.to, wedge.from) : [{ x: 0, y: 0 }];
  return [[...arc(outer, wedge.from, wedge.to), ...back]];
}
