// The drawing as the lines see it: rows of people, each a symbol above a column of words, and the free room between.

import type { Box, Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';
import type { PersonDrawing } from '../../notation/persons/personMarks.ts';

export interface Column {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly reach: { readonly x: number; readonly y: number };
  readonly outline: Stand['outline'];
  /** Half the width of symbol and words, and how far the words go below the middle and signs above it. */
  readonly half: number;
  readonly below: number;
  readonly above: number;
}

/** Where the symbol is, with the signs above it. */
export const symbolBox = ({ x, y, reach, above }: Column): Box => ({
  x: x - reach.x,
  y: y - above,
  width: 2 * reach.x,
  height: above + reach.y,
});

/** Where the words below the symbol are. */
export const wordsBox = ({ x, y, reach, half, below }: Column): Box => ({
  x: x - half,
  y: y + reach.y,
  width: 2 * half,
  height: below - reach.y,
});

/** People this near in height stand on one row. */
const SAME_ROW = 45;
const AIR = 3;
/** Nobody reaches further to the side. */
export const WIDEST = 70;
/** No sign stands higher above a symbol. */
const HIGHEST = 40;
/** Lines side by side: no nearer than this, and rather this far, when there is such a way close by. */
const LINE_APART = 5;
const WIDE_APART = 10;
const WIDE_AIR = 6;
const WIDE_WITHIN = 24;
/** How far away a way is looked for. */
const FURTHEST = 800;
const OFFSETS = [0, 6, -6, 12, -12, 18, -18];

export class Rows {
  readonly rows: readonly (readonly Column[])[];
  private readonly rowOf = new Map<Id, number>();
  private readonly placeOf = new Map<Id, number>();
  private readonly columns = new Map<Id, Column>();
  private readonly tops: readonly number[];
  private readonly bottoms: readonly number[];
  /** Where lines already run through each row. */
  private readonly taken: number[][];

  constructor(people: readonly Column[]) {
    const rows: Column[][] = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const c of [...people].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))) {
      if (c.y - last > SAME_ROW) rows.push([]);
      rows.at(-1)?.push(c);
      last = c.y;
    }
    rows.forEach((row, r) => {
      row.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
      row.forEach((c, i) => {
        this.rowOf.set(c.id, r);
        this.placeOf.set(c.id, i);
        this.columns.set(c.id, c);
      });
    });
    this.rows = rows;
    this.tops = rows.map((row) => row.reduce((top, c) => Math.min(top, c.y - c.reach.y), Number.POSITIVE_INFINITY));
    this.bottoms = rows.map((row) => row.reduce((low, c) => Math.max(low, c.y + c.below), Number.NEGATIVE_INFINITY));
    this.taken = rows.map(() => []);
  }

  /** Place on the row, counted from the left. */
  place(id: Id): number {
    return this.placeOf.get(id) ?? 0;
  }

  has(id: Id): boolean {
    return this.rowOf.has(id);
  }

  row(id: Id): number {
    return this.rowOf.get(id) ?? 0;
  }

  column(id: Id): Column {
    return this.columns.get(id) as Column;
  }

  beside(a: Id, b: Id): boolean {
    return this.row(a) === this.row(b) && Math.abs((this.placeOf.get(a) ?? 0) - (this.placeOf.get(b) ?? 0)) === 1;
  }

  /** Where the words of a row end. */
  bottom(r: number): number {
    return this.bottoms[r] ?? Number.NEGATIVE_INFINITY;
  }

  /** Where the symbols of a row begin. */
  top(r: number): number {
    return this.tops[r] ?? Number.POSITIVE_INFINITY;
  }

  /** Somebody of row `r` whose middle is this close to `x`, other than these. */
  anybodyAt(r: number, x: number, near: number, except: ReadonlySet<Id>): boolean {
    const row = this.rows[r] ?? [];
    for (let i = firstFrom(row, x - near); i < row.length && (row[i] as Column).x <= x + near; i++) {
      if (!except.has((row[i] as Column).id)) return true;
    }
    return false;
  }

  /** Does a way down through row `r`, so wide to either side, meet anybody? */
  covers(r: number, x: number, aside: number): boolean {
    const row = this.rows[r] ?? [];
    for (let i = firstFrom(row, x - WIDEST); i < row.length && (row[i] as Column).x <= x + WIDEST; i++) {
      const c = row[i] as Column;
      if (Math.abs(c.x - x) < c.half + aside) return true;
    }
    return false;
  }

  /** Whoever may stand on a box. */
  *near(box: Box): Generator<Column> {
    for (const [r, row] of this.rows.entries()) {
      if (this.top(r) - HIGHEST > box.y + box.height || this.bottom(r) < box.y) continue;
      const last = box.x + box.width + WIDEST;
      for (let i = firstFrom(row, box.x - WIDEST); i < row.length && (row[i] as Column).x <= last; i++) {
        yield row[i] as Column;
      }
    }
  }

  /** Claims a way through row `r` as near to `x` as people and other lines leave free, between two limits. */
  claim(r: number, x: number, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): number {
    const way = (air: number, apart: number, furthest: number): number | null => {
      const free = (at: number): boolean =>
        at >= low && at <= high && !this.covers(r, at, air) && !this.isTaken(r, at, apart);
      for (let by = 0; by <= furthest; by += 2) {
        if (free(x + by)) return x + by;
        if (free(x - by)) return x - by;
      }
      return null;
    };
    const best = way(WIDE_AIR, WIDE_APART, WIDE_WITHIN) ?? way(AIR, LINE_APART, FURTHEST) ?? x;
    this.take(r, best);
    return best;
  }

  /** The person left of the free room on this side of somebody; lines in the same room must not meet. */
  leftOfRoom(id: Id, side: 1 | -1): Id {
    const place = this.placeOf.get(id) ?? 0;
    return side > 0 ? id : (this.rows[this.row(id)]?.[place - 1]?.id ?? '');
  }

  private isTaken(r: number, x: number, apart: number): boolean {
    const taken = this.taken[r] ?? [];
    const i = firstAbove(taken, x - apart);
    return i < taken.length && (taken[i] as number) < x + apart;
  }

  private take(r: number, x: number): void {
    const taken = this.taken[r];
    taken?.splice(firstAbove(taken, x), 0, x);
  }

  /** Claims a way that may run beside words it belongs to: only other lines count. */
  claimOwn(r: number, x: number, avoid: (at: number) => boolean): number {
    const free = (by: number, apart: number, minding: boolean): boolean =>
      !this.isTaken(r, x + by, apart) && !(minding && avoid(x + by));
    const shift =
      OFFSETS.find((by) => free(by, WIDE_APART, true)) ??
      OFFSETS.find((by) => free(by, LINE_APART, true)) ??
      OFFSETS.find((by) => free(by, LINE_APART, false)) ??
      0;
    this.take(r, x + shift);
    return x + shift;
  }
}

function firstAbove(sorted: readonly number[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of a row who stands at `x` or further right. */
export function firstFrom(row: readonly Column[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as Column).x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a line coming from above, `aside` of the middle, meets the symbol. */
export function topAt(c: Column, aside: number): number {
  const x = Math.min(Math.abs(aside), c.reach.x);
  const part = x / c.reach.x;
  const depth =
    c.outline === 'square'
      ? 0
      : c.outline === 'diamond' || c.outline === 'triangle'
        ? c.reach.y * (c.outline === 'diamond' ? part : 2 * part)
        : c.reach.y * (1 - Math.sqrt(1 - part * part));
  return c.y - c.reach.y + depth;
}

/** Where a line coming from the side, `lower` than the middle, meets the symbol. */
export function sideAt(c: Column, side: 1 | -1, lower: number): number {
  const part = Math.min(1, Math.abs(lower) / c.reach.y);
  const width =
    c.outline === 'square' || (c.outline === 'dome' && lower >= 0)
      ? c.reach.x
      : c.outline === 'diamond'
        ? c.reach.x * (1 - part)
        : c.outline === 'triangle'
          ? c.reach.x * (0.5 + Math.sign(lower) * part * 0.5)
          : c.reach.x * Math.sqrt(1 - part * part);
  return c.x + side * width;
}

/** Words keep a rim of paper around them that lines may touch. */
const RIM = 3;

export function columnOf(id: Id, drawing: PersonDrawing, at: Point): Column {
  const { box, reach, outline } = drawing;
  const half = Math.max(reach.x, -box.x - RIM, box.x + box.width - RIM);
  const below = Math.max(reach.y, box.y + box.height - RIM);
  return { id, x: at.x, y: at.y, reach, outline, half, below, above: Math.max(reach.y, -box.y) };
}
