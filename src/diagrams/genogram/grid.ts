// Things in a drawing, to be found by where they lie.
import type { Box } from '../../base/geometry.ts';

export class Grid<T> {
  private readonly cells = new Map<number, T[]>();
  private readonly width: number;
  private readonly height: number;

  /** The size of a cell: as large as what is looked for at once, and not much smaller than what lies there. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  put(thing: T, { x, y, width, height }: Box): void {
    const [left, right] = [Math.floor(x / this.width), Math.floor((x + width) / this.width)];
    const [top, bottom] = [Math.floor(y / this.height), Math.floor((y + height) / this.height)];
    for (let i = left; i <= right; i++) {
      for (let j = top; j <= bottom; j++) {
        const cell = this.cells.get(keyOf(i, j));
        if (cell) cell.push(thing);
        else this.cells.set(keyOf(i, j), [thing]);
      }
    }
  }

  /** Everything that may lie at a point. */
  at(x: number, y: number): readonly T[] {
    return this.cells.get(keyOf(Math.floor(x / this.width), Math.floor(y / this.height))) ?? NOTHING;
  }

  /** Everything that may lie in a box, each once. */
  in({ x, y, width, height }: Box): ReadonlySet<T> {
    const found = new Set<T>();
    const [left, right] = [Math.floor(x / this.width), Math.floor((x + width) / this.width)];
    const [top, bottom] = [Math.floor(y / this.height), Math.floor((y + height) / this.height)];
    for (let i = left; i <= right; i++) {
      for (let j = top; j <= bottom; j++) for (const thing of this.cells.get(keyOf(i, j)) ?? NOTHING) found.add(thing);
    }
    return found;
  }
}

const NOTHING: readonly never[] = [];

const keyOf = (i: number, j: number): number => i * 65_536 + j;
