// Boxes in a drawing, to be found by what they lie on.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import { Grid } from './grid.ts';

const CELL = { width: 256, height: 64 };

export class Boxes {
  /** What was given at the start is sorted by place only when somebody asks. */
  private waiting: readonly Box[];
  private readonly grid = new Grid<Box>(CELL.width, CELL.height);

  constructor(boxes: readonly Box[] = []) {
    this.waiting = boxes;
  }

  add(box: Box): void {
    this.grid.put(box, box);
  }

  /** Those that lie on a place. */
  on(place: Box): Box[] {
    return [...this.near(place)].filter((box) => overlaps(box, place));
  }

  touches(place: Box): boolean {
    for (const box of this.near(place)) if (overlaps(box, place)) return true;
    return false;
  }

  private near(place: Box): ReadonlySet<Box> {
    for (const box of this.waiting) this.add(box);
    this.waiting = [];
    return this.grid.in(place);
  }
}

/** The box of a slanted leg would cover much that the leg does not: it is cut up. */
const PIECE = 10;

/** The boxes of the legs of a line. */
export const legBoxes = (path: readonly Point[]): Box[] =>
  path.slice(1).flatMap((b, i) => {
    const a = path[i] as Point;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const pieces = Math.max(1, Math.ceil(Math.min(Math.abs(dx), Math.abs(dy)) / PIECE));
    const [width, height] = [Math.abs(dx) / pieces + 2, Math.abs(dy) / pieces + 2];
    return Array.from({ length: pieces }, (_, k): Box => {
      const [x, y] = [a.x + (dx * (k + 0.5)) / pieces, a.y + (dy * (k + 0.5)) / pieces];
      return { x: x - width / 2, y: y - height / 2, width, height };
    });
  });

/** The boxes of the sides of a closed outline. */
export const sideBoxes = (loop: readonly Point[]): Box[] => legBoxes([...loop, ...loop.slice(0, 1)]);
