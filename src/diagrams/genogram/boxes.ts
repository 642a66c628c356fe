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

/** The boxes of the legs of a line. */
export const legBoxes = (path: readonly Point[]): Box[] =>
  path.slice(1).map((b, i) => {
    const a = path[i] as Point;
    const [x, y] = [Math.min(a.x, b.x) - 1, Math.min(a.y, b.y) - 1];
    return { x, y, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 };
  });

/** The boxes of the sides of a closed outline. */
export const sideBoxes = (loop: readonly Point[]): Box[] => legBoxes([...loop, ...loop.slice(0, 1)]);
