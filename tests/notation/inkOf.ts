// Prints marks on a grid of half-unit cells, black on white, to see what a black-and-white copy shows.
import type { Point } from '../../src/base/geometry.ts';
import { textBox } from '../../src/drawing/bounds.ts';
import { PALETTES, type Palette } from '../../src/drawing/ink.ts';
import type { Ink, Mark } from '../../src/drawing/mark.ts';

const CELLS = 2;
/** What is looked at: wide enough for a sample line from 0 to 120 and for a symbol around (0, 0). */
const VIEW = { x: -60, y: -34, width: 192, height: 100 };
const COLUMNS = VIEW.width * CELLS;
const ROWS = VIEW.height * CELLS;

export interface InkCells {
  readonly cells: Uint8Array;
  /** Where the black ones are. */
  readonly black: readonly number[];
  readonly size: number;
}

const isBlack = (ink: Ink | undefined, palette: Palette): boolean | null =>
  ink === undefined || ink === 'none' ? null : palette[ink] === '#000000';

export function inkOf(marks: readonly Mark[], palette: Palette = PALETTES.mono): InkCells {
  const cells = new Uint8Array(COLUMNS * ROWS);
  const set = (x: number, y: number, black: boolean): void => {
    const [column, row] = [x - VIEW.x * CELLS, y - VIEW.y * CELLS];
    if (column >= 0 && column < COLUMNS && row >= 0 && row < ROWS) cells[row * COLUMNS + column] = black ? 1 : 0;
  };
  const disc = (p: Point, r: number, black: boolean): void => {
    const [cx, cy, cr] = [p.x * CELLS, p.y * CELLS, Math.max(0.5, r * CELLS)];
    for (let x = Math.ceil(cx - cr); x <= cx + cr; x++) {
      for (let y = Math.ceil(cy - cr); y <= cy + cr; y++) {
        if ((x - cx) ** 2 + (y - cy) ** 2 <= cr * cr) set(x, y, black);
      }
    }
  };
  const line = (points: readonly Point[], width: number, dash: readonly number[], black: boolean): void => {
    const period = dash.reduce((sum, part) => sum + part, 0);
    let walked = 0;
    for (const [i, to] of points.entries()) {
      const from = points[i - 1];
      if (!from) continue;
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      for (let s = 0; s <= length; s += 0.2) {
        if (period > 0) {
          let rest = (walked + s) % period;
          let on = true;
          for (const part of dash) {
            if (rest < part) break;
            rest -= part;
            on = !on;
          }
          if (!on) continue;
        }
        disc(
          { x: from.x + ((to.x - from.x) * s) / length, y: from.y + ((to.y - from.y) * s) / length },
          width / 2,
          black,
        );
      }
      walked += length;
    }
  };
  const fill = (points: readonly Point[], black: boolean): void => {
    const xs = points.map((p) => p.x * CELLS);
    const ys = points.map((p) => p.y * CELLS);
    for (let x = Math.ceil(Math.min(...xs)); x <= Math.max(...xs); x++) {
      for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y++) {
        let inside = false;
        for (let i = 0, j = xs.length - 1; i < xs.length; j = i++) {
          const [xi, yi, xj, yj] = [xs[i]!, ys[i]!, xs[j]!, ys[j]!];
          if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
        }
        if (inside) set(x, y, black);
      }
    }
  };
  const print = (mark: Mark, at: Point): void => {
    if (mark.kind === 'group') {
      const moved = mark.at ? { x: at.x + mark.at.x, y: at.y + mark.at.y } : at;
      for (const inner of mark.marks) print(inner, moved);
      return;
    }
    const moved = (p: Point): Point => ({ x: p.x + at.x, y: p.y + at.y });
    if (mark.kind === 'text' || mark.kind === 'image') {
      const box = mark.kind === 'text' ? textBox(mark) : { ...mark, width: mark.w, height: mark.h };
      const corners = [
        [box.x, box.y],
        [box.x + box.width, box.y],
        [box.x + box.width, box.y + box.height],
        [box.x, box.y + box.height],
      ].map(([x, y]) => moved({ x: x!, y: y! }));
      fill(corners, true);
      return;
    }
    const outline = outlineOf(mark).map(moved);
    const ground = isBlack(mark.fill, palette);
    if (ground !== null) fill(outline, ground);
    const stroke = isBlack(mark.stroke, palette);
    if (stroke !== null) line(outline, mark.width ?? 2, mark.dash ?? [], stroke);
  };
  for (const mark of marks) print(mark, { x: 0, y: 0 });
  const black: number[] = [];
  for (const [i, cell] of cells.entries()) if (cell === 1) black.push(i);
  return { cells, black, size: black.length };
}

function outlineOf(mark: Exclude<Mark, { kind: 'group' | 'text' | 'image' }>): Point[] {
  if (mark.kind === 'circle') {
    return Array.from({ length: 65 }, (_, i) => ({
      x: mark.cx + mark.r * Math.cos((i * Math.PI) / 32),
      y: mark.cy + mark.r * Math.sin((i * Math.PI) / 32),
    }));
  }
  if (mark.kind === 'rect') {
    const [x, y, r, b] = [mark.x, mark.y, mark.x + mark.w, mark.y + mark.h];
    return [
      { x, y },
      { x: r, y },
      { x: r, y: b },
      { x, y: b },
      { x, y },
    ];
  }
  const points: Point[] = [];
  for (const step of mark.steps) {
    const last = points.at(-1);
    if (step.to === 'close') {
      if (points[0]) points.push(points[0]);
    } else if (step.to === 'curve' && last) {
      for (let i = 1; i <= 16; i++) {
        const [t, u] = [i / 16, 1 - i / 16];
        const mix = (a: number, b: number, c: number, d: number) =>
          u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
        points.push({ x: mix(last.x, step.x1, step.x2, step.x), y: mix(last.y, step.y1, step.y2, step.y) });
      }
    } else points.push({ x: step.x, y: step.y });
  }
  return points;
}

/** The part of the ink that is in only one of the two, when one is slid along the line to where they agree most. */
export function difference(a: InkCells, b: InkCells, slide = 8): number {
  let best = 1;
  for (let shift = -slide; shift <= slide; shift += 4) {
    let common = 0;
    for (const i of a.black) common += b.cells[i + shift * CELLS] ?? 0;
    best = Math.min(best, 1 - common / (a.size + b.size - common));
  }
  return best;
}
