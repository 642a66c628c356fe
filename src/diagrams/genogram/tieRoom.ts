// The room that relations between people have: whom a stretch would meet, and which lines it would run along.
import { type Box, grown, overlaps, type Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { Boxes } from './boxes.ts';
import { type Column, firstFrom, type Rows } from './columns.ts';
import { Grid } from './grid.ts';
import { boxOfPath, newPaths, newPeople, newWords } from './tieNews.ts';

/** Nobody reaches further to the side. */
const WIDEST = 60;
const CELL = 64;
const PIECE = 8;
/** Two lines whose directions differ by less than this (as a sine) run along each other. */
const ALONG = 0.4;

interface Lane {
  readonly p: Point;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
  readonly wide: number;
}

/** A question about a path, with its answer. */
export interface Asked {
  readonly path: readonly Point[];
  /** How far others must keep; null when it was asked how far the path runs along other lines. */
  readonly air: number | null;
  readonly enough: number;
  readonly answer: number;
  readonly on: Box;
  /** Half the width of the line that asks. */
  readonly half: number;
}

/** Where a line of the family ends at somebody. */
export interface End {
  readonly id: Id;
  readonly at: Point;
}

interface Laid {
  readonly path: readonly Point[];
  readonly wide: number;
}

export class TieRoom {
  readonly rows: Rows;
  private readonly lanes = new Grid<Lane>(CELL, CELL);
  private readonly wordsThere = new Grid<Box>(CELL, CELL);
  private readonly ports = new Map<Id, Point[]>();
  /** Lines that nobody has asked about yet. */
  private unlaid: Laid[];

  /** The paths of the family and of homes, the words beside them, and relations in the order in which they were drawn. */
  readonly lines: readonly (readonly Point[])[];
  readonly words: readonly Box[];
  readonly taken: (readonly Point[])[] = [];
  private asked: Asked[] = [];
  private half = 0;
  private readonly news = new WeakMap<TieRoom, Boxes>();

  constructor(rows: Rows, lines: readonly (readonly Point[])[], words: readonly Box[], ends: readonly End[]) {
    this.rows = rows;
    this.lines = lines;
    this.words = words;
    this.unlaid = lines.map((path) => ({ path, wide: FAMILY_WIDE }));
    for (const box of words) this.wordsThere.put(box, box);
    for (const { id, at } of ends) this.portsOf(id).push(at);
  }

  /** A relation was drawn here, so wide to either side; the next ones stay beside it. */
  take(a: Column, b: Column, path: readonly Point[], half: number): void {
    this.unlaid.push({ path, wide: TIE_WIDE + half });
    this.taken.push(path);
    const [start, end] = [path[0], path.at(-1)];
    if (start) this.portsOf(a.id).push(start);
    if (end) this.portsOf(b.id).push(end);
  }

  /** How near, in px, the nearest line that ends at this person has its end. */
  nearestPort(c: Column, at: Point): number {
    return this.portsOf(c.id).reduce((near, p) => Math.min(near, Math.hypot(p.x - at.x, p.y - at.y)), 1e9);
  }

  /** Where the lines drawn so far end at somebody. */
  endsAt(id: Id): readonly Point[] {
    return this.portsOf(id);
  }

  /** Does this for a line so wide to either side, and answers what it asked on the way. */
  watched<V>(half: number, work: () => V): { readonly value: V; readonly asked: readonly Asked[] } {
    this.asked = [];
    this.half = half;
    const value = work();
    const { asked } = this;
    this.asked = [];
    return { value, asked };
  }

  /** Would all these questions get the same answer here as in another room, when that held so many relations? */
  answersAlike(asked: readonly Asked[], a: Column, b: Column, other: TieRoom, taken: number): boolean {
    const family = this.newsSince(other);
    const own = this.takenSince(other, taken);
    return asked.every(
      ({ path, air, enough, answer, on, half }) =>
        (!family.touches(on) && !own.some((box) => overlaps(box, on))) ||
        (air === null ? this.runsAlong(path, half) : this.meets(path, a, b, air, enough)) === answer,
    );
  }

  /** Where people and lines of the family differ from those in another room. */
  private newsSince(other: TieRoom): Boxes {
    let news = this.news.get(other);
    if (!news) {
      const boxes = [
        ...newPeople(other.rows, this.rows),
        ...newPaths(other.lines, this.lines),
        ...newWords(other.words, this.words),
      ];
      news = new Boxes(other === this ? [] : boxes);
      this.news.set(other, news);
    }
    return news;
  }

  /** Where the relations drawn so far differ from the first ones in another room. */
  private takenSince(other: TieRoom, count: number): Box[] {
    const same = this.taken.length === count && this.taken.every((path, i) => path === other.taken[i]);
    return same ? [] : newPaths(other.taken.slice(0, count), this.taken);
  }

  /** Nobody but these two is nearer to the path than `air`, and it goes through neither of these. */
  free(path: readonly Point[], a: Column, b: Column, air: number): boolean {
    return this.hits(path, a, b, air, 1) === 0;
  }

  /** How many people the path meets; counts no further than `enough`. The rows are gone through where the path runs. */
  hits(path: readonly Point[], a: Column, b: Column, air: number, enough = Number.POSITIVE_INFINITY): number {
    const answer = this.meets(path, a, b, air, enough);
    this.asked.push({ path, air, enough, answer, on: boxOfPath(path), half: this.half });
    return answer;
  }

  private meets(path: readonly Point[], a: Column, b: Column, air: number, enough: number): number {
    let met: Set<Id> | null = null;
    for (let k = 1; k < path.length; k++) {
      const p = path[k - 1] as Point;
      const q = path[k] as Point;
      const high = Math.min(p.y, q.y);
      const low = Math.max(p.y, q.y);
      for (let r = 0; r < this.rows.rows.length; r++) {
        const top = this.rows.top(r) - air;
        const bottom = this.rows.bottom(r) + air;
        if (high >= bottom || low <= top) continue;
        const x1 = xWithin(p, q, top, bottom);
        const x2 = xWithin(q, p, top, bottom);
        const row = this.rows.rows[r] ?? [];
        const last = Math.max(x1, x2) + WIDEST + air;
        for (
          let i = firstFrom(row, Math.min(x1, x2) - WIDEST - air);
          i < row.length && (row[i] as Column).x <= last;
          i++
        ) {
          const c = row[i] as Column;
          if (!(c.id === a.id || c.id === b.id ? throughOwn(c, p, q) : through(c, p, q, air))) continue;
          if (enough === 1) return 1;
          met ??= new Set();
          met.add(c.id);
        }
      }
    }
    return Math.min(met?.size ?? 0, enough);
  }

  /** How far, in px, the path runs along other lines; through words counts more. */
  along(path: readonly Point[]): number {
    const { half } = this;
    const answer = this.runsAlong(path, half);
    this.asked.push({ path, air: null, enough: 0, answer, on: grown(boxOfPath(path), half), half });
    return answer;
  }

  private runsAlong(path: readonly Point[], half: number): number {
    for (const laid of this.unlaid) this.lay(laid);
    this.unlaid = [];
    let sum = 0;
    for (let k = 1; k < path.length; k++) {
      const p = path[k - 1] as Point;
      const q = path[k] as Point;
      const length = Math.hypot(q.x - p.x, q.y - p.y);
      if (length < 1e-6) continue;
      const ux = (q.x - p.x) / length;
      const uy = (q.y - p.y) / length;
      const pieces = Math.ceil(length / PIECE);
      for (let s = 0; s < pieces; s++) {
        const at = ((s + 0.5) * length) / pieces;
        const [x, y] = [p.x + ux * at, p.y + uy * at];
        if (this.beside(x, y, ux, uy, half)) sum += length / pieces;
        if (this.throughWords(x, y)) sum += (WORDS_COUNT * length) / pieces;
      }
    }
    return sum;
  }

  private beside(x: number, y: number, ux: number, uy: number, half: number): boolean {
    for (const lane of this.lanes.at(x, y)) {
      if (Math.abs(ux * lane.uy - uy * lane.ux) > ALONG) continue;
      const dx = x - lane.p.x;
      const dy = y - lane.p.y;
      const along = dx * lane.ux + dy * lane.uy;
      if (along > -4 && along < lane.length + 4 && Math.abs(dx * lane.uy - dy * lane.ux) < lane.wide + half)
        return true;
    }
    return false;
  }

  private throughWords(x: number, y: number): boolean {
    for (const box of this.wordsThere.at(x, y)) {
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
    }
    return false;
  }

  private lay({ path, wide }: Laid): void {
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
        const to = { x: from.x + ux * step, y: from.y + uy * step };
        this.lanes.put({ p: from, ux, uy, length: step, wide }, grown(boxOfPath([from, to]), wide + WIDEST_HALF));
      }
    }
  }

  private portsOf(id: Id): Point[] {
    const found = this.ports.get(id) ?? [];
    this.ports.set(id, found);
    return found;
  }
}

const WORDS_COUNT = 3;
const FAMILY_WIDE = 5;
const TIE_WIDE = 11;
/** No relation is wider to either side. */
const WIDEST_HALF = 12;

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
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const one = dx * (top - p.y) - dy * (left - p.x);
  const two = dx * (top - p.y) - dy * (right - p.x);
  const three = dx * (bottom - p.y) - dy * (left - p.x);
  const four = dx * (bottom - p.y) - dy * (right - p.x);
  return Math.min(one, two, three, four) < 0 && Math.max(one, two, three, four) > 0;
}
