// Somebody who is nearly in line with others while being dragged goes in line with them, and the line shows.
import type { Point } from '../../base/geometry.ts';

export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

export interface Alignment {
  readonly at: Point;
  readonly guides: readonly Guide[];
}

interface Near {
  readonly other: Point;
  readonly off: number;
  readonly far: number;
}

/** The one whose row or column is nearest, and of those on the same one whoever stands nearest. */
function nearest(at: Point, others: Iterable<Point>, axis: 'x' | 'y', within: number): Point | null {
  const along = axis === 'x' ? 'y' : 'x';
  let best: Near | null = null;
  for (const other of others) {
    const off = Math.abs(other[axis] - at[axis]);
    if (off > within) continue;
    const far = Math.abs(other[along] - at[along]);
    if (best === null || off < best.off || (off === best.off && far < best.far)) best = { other, off, far };
  }
  return best?.other ?? null;
}

/** So near, in units of the drawing, one would stand on the other. */
const ON = 40;
const isOn = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < ON && Math.abs(a.y - b.y) < ON;

/**
 * Where somebody held at `at` goes, and with whom that is in line. Places and `within` in units of the drawing. Nobody is
 * put in a column onto somebody else: past whom they are dropped tells their order.
 */
export function aligned(at: Point, others: readonly Point[], within: number): Alignment {
  const row = nearest(at, others, 'y', within);
  const level = { x: at.x, y: row?.y ?? at.y };
  const column = others.some((other) => isOn(level, other)) ? null : nearest(at, others, 'x', within);
  const there = { x: column?.x ?? at.x, y: level.y };
  return { at: there, guides: [column, row].flatMap((other) => (other ? [{ from: other, to: there }] : [])) };
}
