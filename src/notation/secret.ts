// The sign of a family secret: a filled triangle near the person or line it is about (McGoldrick).
import type { Point } from '../base/geometry.ts';
import { type Mark, polygon } from '../drawing/mark.ts';

const HALF = 6.5;
const HEIGHT = 11;

/** `at` is the middle of its foot. */
export const secretMark = ({ x, y }: Point): Mark =>
  polygon(
    [
      { x, y: y - HEIGHT },
      { x: x + HALF, y },
      { x: x - HALF, y },
    ],
    { fill: 'ink', stroke: 'paper', width: 1.5 },
  );
