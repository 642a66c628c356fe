// Slashes across a line: what became of it. A counter-slash says that it was taken up again.
import type { Point } from '../base/geometry.ts';
import { type Ink, type Mark, polyline } from '../drawing/mark.ts';

export interface Slashes {
  readonly count: number;
  /** Crossed by one slash the other way: together again. */
  readonly crossed?: boolean;
  readonly width?: number;
  /** Half its length across the line. */
  readonly half?: number;
}

const HALF = 9;
const LEAN = 4;
const APART = 7;
/** A counter-slash leans further, to cross every slash there is. */
const COUNTER = 6;

/** Always leaning to the right as written, at any direction of the line. */
export function slashMarks(
  { count, crossed, width = 2, half = HALF }: Slashes,
  at: Point,
  vertical: boolean,
  ink: Ink,
): Mark[] {
  const stroke = (shift: number, lean: number): Mark => {
    const [x, y] = [at.x + (vertical ? 0 : shift), at.y + (vertical ? shift : 0)];
    const [dx, dy] = vertical ? [half, lean] : [lean, half];
    return polyline(
      [
        { x: x - dx, y: y + dy },
        { x: x + dx, y: y - dy },
      ],
      { stroke: ink, width },
    );
  };
  return [
    ...Array.from({ length: count }, (_, i) => stroke((i - (count - 1) / 2) * APART, LEAN)),
    ...(crossed ? [stroke(0, -(COUNTER + ((count - 1) * APART) / 2))] : []),
  ];
}
