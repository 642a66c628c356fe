// How far from the middle each ring of nearness lies. The drawing is wider than high, as names and screens are: what is
// reckoned in circles here is drawn that much wider.
import type { Point } from '../../base/geometry.ts';

export const WIDE = 1.85;
export const NEAREST = 130;
/** From the nearest ring to the furthest. */
const ACROSS = 110;

const stepOf = (rings: number): number => ACROSS / Math.max(1, rings - 1);

/** The distance of a ring from the middle, upright; `grown` is how much room the people asked for. */
export const bandRadius = (ring: number, rings: number, grown: number): number =>
  grown * NEAREST + stepOf(rings) * (ring - 1);

/** The outer edge of a ring's ground. */
export const bandEdge = (ring: number, rings: number, grown: number): number =>
  bandRadius(ring, rings, grown) + stepOf(rings) / 2;

export const onBand = (radius: number, angle: number): Point => ({
  x: WIDE * radius * Math.cos(angle),
  y: radius * Math.sin(angle),
});

/** A place there, in whole units: places are kept so. */
export function placeOn(radius: number, angle: number): Point {
  const { x, y } = onBand(radius, angle);
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}

export const radiusOf = ({ x, y }: Point): number => Math.hypot(x / WIDE, y);
export const angleOf = ({ x, y }: Point): number => Math.atan2(y, x / WIDE);

/** The ring in which a point lies. */
export function ringAt(point: Point, rings: number, grown: number): number {
  const radius = radiusOf(point);
  for (let ring = 1; ring < rings; ring++) if (radius <= bandEdge(ring, rings, grown)) return ring;
  return rings;
}
