// The outline around those who live together: dashed, with a thin tint, its name on the outline.
import type { Point } from '../base/geometry.ts';
import { textWidth } from '../base/textWidth.ts';
import type { Dash, Mark, PathStep } from '../drawing/mark.ts';

/** Outlines around the same people differ, so that the eye can follow each. */
const DASHES: readonly [Dash, ...Dash[]] = [
  [8, 6],
  [2.5, 3.5],
  [14, 4],
];
const WIDTH = 1.5;
const TINT = 0.05;
const CORNER = 14;
const LABEL_SIZE = 12;
const LABEL_INSET = 18;

/** A closed outline with rounded corners. */
function rounded(points: readonly Point[]): PathStep[] {
  const steps: PathStep[] = [];
  for (const [i, corner] of points.entries()) {
    const before = points.at(i - 1) ?? corner;
    const after = points[(i + 1) % points.length] ?? corner;
    const towards = (to: Point): Point => {
      const length = Math.hypot(to.x - corner.x, to.y - corner.y) || 1;
      const cut = Math.min(CORNER, length / 2) / length;
      return { x: corner.x + (to.x - corner.x) * cut, y: corner.y + (to.y - corner.y) * cut };
    };
    const [a, b] = [towards(before), towards(after)];
    steps.push({ to: i === 0 ? 'move' : 'line', x: a.x, y: a.y });
    steps.push({
      to: 'curve',
      x1: a.x + (corner.x - a.x) * 0.55,
      y1: a.y + (corner.y - a.y) * 0.55,
      x2: b.x + (corner.x - b.x) * 0.55,
      y2: b.y + (corner.y - b.y) * 0.55,
      x: b.x,
      y: b.y,
    });
  }
  return [...steps, { to: 'close' }];
}

/** Where the name stands: on the first level stretch at the top that is long enough, from its left end. */
function labelPlace(outlines: readonly (readonly Point[])[], width: number): Point | null {
  let best: { x: number; y: number; fits: boolean } | null = null;
  for (const points of outlines) {
    for (const [i, a] of points.entries()) {
      const b = points[(i + 1) % points.length];
      if (!b || Math.abs(a.y - b.y) > 0.5) continue;
      const place = { x: Math.min(a.x, b.x), y: a.y, fits: Math.abs(a.x - b.x) >= width + 2 * LABEL_INSET };
      if (!best || (place.fits && !best.fits) || (place.fits === best.fits && place.y < best.y)) best = place;
    }
  }
  return best && { x: best.x + LABEL_INSET, y: best.y + 4 };
}

/** `level` counts the households that share people with this one and were drawn before. */
export function householdMarks(outlines: readonly (readonly Point[])[], label = '', level = 0): Mark[] {
  const dash = DASHES[level % DASHES.length] ?? DASHES[0];
  const closed = outlines.filter((points) => points.length > 2).map(rounded);
  const place = label === '' ? null : labelPlace(outlines, textWidth(label, LABEL_SIZE, 600));
  return [
    ...closed.map((steps): Mark => ({ kind: 'path', steps, fill: 'tint', opacity: TINT })),
    ...closed.map((steps): Mark => ({ kind: 'path', steps, fill: 'none', stroke: 'action', width: WIDTH, dash })),
    ...(place
      ? [
          {
            // A break in the outline for the name to stand in.
            kind: 'rect' as const,
            x: place.x - 5,
            y: place.y - LABEL_SIZE,
            w: textWidth(label, LABEL_SIZE, 600) + 10,
            h: LABEL_SIZE + 5,
            radius: 4,
            fill: 'paper' as const,
          },
          {
            kind: 'text' as const,
            ...place,
            text: label,
            size: LABEL_SIZE,
            weight: 600 as const,
            ink: 'action' as const,
          },
        ]
      : []),
  ];
}
