// The room that relations between people have: whom a stretch would meet, and which lines it would run along.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Column, firstFrom, type Rows } from './columns.ts';

/** Nobody reaches further to the side. */
const WIDEST = 60;
const CELL = 64;
const PIECE = 8;
/** Two lines whose directions differ by less than this (as a sine) run along each other. */
const ALONG = 0.3;

interface Lane {
  readonly p: Point;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
  readonly wide: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOWHERE: Area = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

export class TieRoom {
  readonly rows: Rows;
  private readonly lanes = new Map<number, Lane[]>();
  private readonly ports = new Map<Id, Point[]>();

  private looked: Area = NOWHERE;

  constructor(rows: Rows, lines: Iterable<readonly Point[]>) {
    this.rows = rows;
    for (const path of lines) this.lay(path, FAMILY_WIDE);
  }

  /** A relation was drawn here; the next ones stay beside it. */
  take(a: Column, b: Column, path: readonly Point[]): void {
    this.lay(path, TIE_WIDE);
    const [start, end] = [path[0], path.at(-1)];
    if (start) this.portsOf(a.id).push(start);
    if (end) this.portsOf(b.id).push(end);
  }

  /** How near, in px, the nearest relation that ends at this person has its end. */
  nearestPort(c: Column, at: Point): number {
    return this.portsOf(c.id).reduce((near, p) => Math.min(near, Math.hypot(p.x - at.x, p.y - at.y)), 1e9);
  }

  /** Does this, and answers where it asked what is there. */
  watched<V>(work: () => V): { readonly value: V; readonly area: Area } {
    this.looked = NOWHERE;
    const value = work();
    return { value, area: this.looked };
  }

  /** Everybody and every line that can change an answer about paths in this area. */
  contents({ left, top, right, bottom }: Area): number[] {
    const found: number[] = [];
    for (const [r, row] of this.rows.rows.entries()) {
      if (this.rows.top(r) - CELL > bottom || this.rows.bottom(r) + CELL < top) continue;
      for (let i = firstFrom(row, left - WIDEST - CELL); i < row.length; i++) {
        const { x, y, reach, half, below } = row[i] as Column;
        if (x > right + WIDEST + CELL) break;
        found.push(x, y, reach.x, reach.y, half, below);
      }
    }
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++) {
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) {
        const lanes = this.lanes.get(cell(i, j));
        if (lanes) for (const { p, ux, uy, length, wide } of lanes) found.push(i, j, p.x, p.y, ux, uy, length, wide);
      }
    }
    return found;
  }

  private look(path: readonly Point[]): void {
    let { left, top, right, bottom } = this.looked;
    for (const { x, y } of path) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    this.looked = { left, top, right, bottom };
  }

  /** Nobody but these two is nearer to the path than `air`, and it goes through neither of these. */
  free(path: readonly Point[], a: Column, b: Column, air: number): boolean {
    return this.hits(path, a, b, air, 1) === 0;
  }

  /** How many people the path meets; counts no further than `enough`. The rows are gone through where the path runs. */
  hits(path: readonly Point[], a: Column, b: Column, air: number, enough = Number.POSITIVE_INFINITY): number {
    this.look(path);
    const met = new Set<Id>();
    for (let k = 1; k < path.length && met.size < enough; k++) {
      const [p, q] = [path[k - 1] as Point, path[k] as Point];
      const [high, low] = [Math.min(p.y, q.y), Math.max(p.y, q.y)];
      for (let r = 0; r < this.rows.rows.length; r++) {
        const [top, bottom] = [this.rows.top(r) - air, this.rows.bottom(r) + air];
        if (high >= bottom || low <= top) continue;
        const [x1, x2] = [xWithin(p, q, top, bottom), xWithin(q, p, top, bottom)];
        const row = this.rows.rows[r] ?? [];
        const last = Math.max(x1, x2) + WIDEST + air;
        for (
          let i = firstFrom(row, Math.min(x1, x2) - WIDEST - air);
          i < row.length && (row[i] as Column).x <= last;
          i++
        ) {
          const c = row[i] as Column;
          if (c.id === a.id || c.id === b.id ? throughOwn(c, p, q) : through(c, p, q, air)) met.add(c.id);
        }
      }
    }
    return Math.min(met.size, enough);
  }

  /** Does the box lie on somebody's symbol or words? */
  covers(box: Box): boolean {
    return this.rows.rows.some((row, r) => {
      if (box.y >= this.rows.bottom(r) || box.y + box.height <= this.rows.top(r)) return false;
      for (let i = firstFrom(row, box.x - WIDEST); i < row.length; i++) {
        const { x, y, reach, half, below } = row[i] as Column;
        if (x - WIDEST > box.x + box.width) return false;
        const symbol = { x: x - reach.x, y: y - reach.y, width: 2 * reach.x, height: 2 * reach.y };
        const words = { x: x - half, y: y + reach.y, width: 2 * half, height: below - reach.y };
        if (overlaps(box, symbol) || overlaps(box, words)) return true;
      }
      return false;
    });
  }

  /** How far, in px, the path runs along other lines. */
  along(path: readonly Point[]): number {
    this.look(path);
    let sum = 0;
    for (let k = 1; k < path.length; k++) {
      const [p, q] = [path[k - 1] as Point, path[k] as Point];
      const length = Math.hypot(q.x - p.x, q.y - p.y);
      if (length < 1e-6) continue;
      const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
      const pieces = Math.ceil(length / PIECE);
      for (let s = 0; s < pieces; s++) {
        const at = ((s + 0.5) * length) / pieces;
        if (this.beside(p.x + ux * at, p.y + uy * at, ux, uy)) sum += length / pieces;
      }
    }
    return sum;
  }

  private beside(x: number, y: number, ux: number, uy: number): boolean {
    return (this.lanes.get(cell(Math.floor(x / CELL), Math.floor(y / CELL))) ?? []).some((lane) => {
      if (Math.abs(ux * lane.uy - uy * lane.ux) > ALONG) return false;
      const [dx, dy] = [x - lane.p.x, y - lane.p.y];
      const along = dx * lane.ux + dy * lane.uy;
      return along > -4 && along < lane.length + 4 && Math.abs(dx * lane.uy - dy * lane.ux) < lane.wide;
    });
  }

  private lay(path: readonly Point[], wide: number): void {
    for (let k = 1; k < path.length; k++) {
      const [p, q] = [path[k - 1] as Point, path[k] as Point];
      const length = Math.hypot(q.x - p.x, q.y - p.y);
      if (length < 1e-6) continue;
      const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
      // Level and upright lines lie in few cells as they are; slanted ones are laid in pieces.
      const pieces = Math.abs(ux * uy) < 1e-6 ? 1 : Math.ceil(length / CELL);
      const step = length / pieces;
      for (let s = 0; s < pieces; s++) {
        const from = { x: p.x + ux * step * s, y: p.y + uy * step * s };
        this.put({ p: from, ux, uy, length: step, wide });
      }
    }
  }

  private put(lane: Lane): void {
    const end = { x: lane.p.x + lane.ux * lane.length, y: lane.p.y + lane.uy * lane.length };
    const [left, right] = [Math.min(lane.p.x, end.x) - lane.wide, Math.max(lane.p.x, end.x) + lane.wide];
    const [top, bottom] = [Math.min(lane.p.y, end.y) - lane.wide, Math.max(lane.p.y, end.y) + lane.wide];
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++) {
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) {
        const key = cell(i, j);
        const list = this.lanes.get(key);
        if (list) list.push(lane);
        else this.lanes.set(key, [lane]);
      }
    }
  }

  private portsOf(id: Id): Point[] {
    const found = this.ports.get(id) ?? [];
    this.ports.set(id, found);
    return found;
  }
}

const FAMILY_WIDE = 6;
const TIE_WIDE = 13;

const cell = (i: number, j: number): number => i * 65_536 + j;

/** Where, going from `p` to `q`, the stretch is first between these heights. */
function xWithin(p: Point, q: Point, top: number, bottom: number): number {
  const y = Math.min(Math.max(p.y, top), bottom);
  return p.y === q.y ? p.x : p.x + ((q.x - p.x) * (y - p.y)) / (q.y - p.y);
}

function through(c: Column, p: Point, q: Point, air: number): boolean {
  const { x, y, reach, half, below } = c;
  return (
    meetsBox(p, q, x - reach.x - air, y - reach.y - air, x + reach.x + air, y + reach.y + air) ||
    meetsBox(p, q, x - half - air, y + reach.y - air, x + half + air, y + below + air)
  );
}

/** A line may start at somebody's edge, but runs neither through the symbol nor through the words. */
function throughOwn(c: Column, p: Point, q: Point): boolean {
  const { x, y, reach, half, below } = c;
  if (below > reach.y && meetsBox(p, q, x - half, y + reach.y, x + half, y + below)) return true;
  if (c.outline === 'square') return meetsBox(p, q, x - reach.x, y - reach.y, x + reach.x, y + reach.y);
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const t = Math.min(1, Math.max(0, ((x - p.x) * dx + (y - p.y) * dy) / Math.max(dx * dx + dy * dy, 1e-9)));
  return Math.hypot(p.x + dx * t - x, p.y + dy * t - y) < Math.min(reach.x, reach.y);
}

/** Does the stretch from `p` to `q` enter the box? */
function meetsBox(p: Point, q: Point, left: number, top: number, right: number, bottom: number): boolean {
  if (Math.max(p.x, q.x) <= left || Math.min(p.x, q.x) >= right) return false;
  if (Math.max(p.y, q.y) <= top || Math.min(p.y, q.y) >= bottom) return false;
  // Both overlap from side to side and from top to bottom: it misses only when all corners are on one side of it.
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const across = (x: number, y: number): number => dx * (y - p.y) - dy * (x - p.x);
  const [one, two, three, four] = [across(left, top), across(right, top), across(left, bottom), across(right, bottom)];
  return Math.min(one, two, three, four) < 0 && Math.max(one, two, three, four) > 0;
}
