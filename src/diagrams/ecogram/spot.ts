// A place for somebody new among people who stay where they are: on their ring, near those of their group, where neither
// boxes nor lines are in the way.
import type { Point } from '../../base/geometry.ts';
import { angleOf, bandRadius, placeOn } from './bands.ts';
import type { ChipSize } from './chip.ts';
import { type Body, isFree, linesHit } from './settle.ts';

const ANGLES = 96;
/** A little nearer or further than their ring, and at last beyond everybody. */
const ASIDE = [0, 0.1, -0.1, 0.2, 0.4, 0.7, 1.1, 1.6];
const HIT = 6;
const TAKEN = 40;

export interface Wanted {
  readonly size: ChipSize;
  readonly ring: number;
  /** Beside whom: people of the same family or group. */
  readonly near: readonly Point[];
}

export function spotFor({ size, ring, near }: Wanted, others: readonly Body[], rings: number, grown: number): Point {
  const towards = near.length === 0 ? null : meanAngle(near);
  let best: { at: Point; cost: number } | null = null;
  for (const aside of ASIDE) {
    const radius = bandRadius(ring, rings, grown) * (1 + aside);
    for (let i = 0; i < ANGLES; i++) {
      const angle = -Math.PI / 2 + (i / ANGLES) * 2 * Math.PI;
      const at = placeOn(radius, angle);
      const cost = (towards === null ? 0 : turned(angle, towards)) + Math.abs(aside) * 8;
      if (best && cost >= best.cost) continue;
      const whole = cost + linesHit(size, at, others) * HIT + (isFree(size, at, others, 0) ? 0 : TAKEN);
      if (!best || whole < best.cost) best = { at, cost: whole };
    }
  }
  return best?.at ?? placeOn(bandRadius(ring, rings, grown), 0);
}

function meanAngle(points: readonly Point[]): number {
  let [x, y] = [0, 0];
  for (const point of points) {
    const angle = angleOf(point);
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return Math.atan2(y, x);
}

const turned = (a: number, b: number): number => Math.abs(((a - b + 3 * Math.PI) % (2 * Math.PI)) - Math.PI);
