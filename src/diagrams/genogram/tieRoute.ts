// The way of a relation between two people: straight where nobody stands between, else in one bow, else through the
// free channels: the gaps between neighbours and the bands between rows.
import type { Point } from '../../base/geometry.ts';
import { type Column, firstFrom, type Rows } from './columns.ts';
import type { TieRoom } from './tieRoom.ts';
import { rounded, taut } from './tieShape.ts';

/** The least distance to somebody else's symbol or words, and the one that is looked for first. */
const LEAST = 3;
const AIR = 6;
const SLIGHT = [0, 30, -30, 54, -54];
const WIDE = [84, -84, 120, -120];
const STEPS = 24;
/** A line may run this far along another before it looks for another way. */
const TOLERATED = 14;
/** What a bend, a stretch along another line and an end beside another end cost, as length. */
const BEND = 34;
const DOUBLED = 4;
const CROWDED = 40;
const NEAR_PORT = 15;
/** How far the channel points lie above and below a row. */
const OFF = 10;
/** From a gap wider than this, both sides count as channels too. */
const BROAD = 90;
const BESIDE = 13;
const GAPS_NEAR = 4;
const PORT_ANGLES = [-90, -112, -68, -135, -45, -158, -22, 180, 0, 158, 22, 140, 40];

/** From `a` to `b`, `aside` of the way that one line alone would take. */
export function tieRoute(a: Column, b: Column, room: TieRoom, aside = 0): Point[] {
  const bows = (list: readonly number[]): Point[] | undefined =>
    list
      .map((bow) => bowed(a, b, bow + aside))
      .find((path) => room.free(path, a, b, AIR) && room.along(path) <= TOLERATED);
  const simple = bows(SLIGHT);
  if (simple) return simple;
  return (
    channelled(a, b, room, AIR) ??
    bows(WIDE) ??
    channelled(a, b, room, LEAST) ??
    // Nobody leaves room: the way that meets the fewest.
    [...SLIGHT, ...WIDE]
      .map((bow) => bowed(a, b, bow + aside))
      .reduce((best, path) => (room.hits(path, a, b, 0) < room.hits(best, a, b, 0) ? path : best))
  );
}

function bowed(a: Column, b: Column, bow: number): Point[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  const middle = { x: (a.x + b.x) / 2 + nx * bow * 2, y: (a.y + b.y) / 2 + ny * bow * 2 };
  const steps = bow === 0 ? 1 : STEPS;
  const [start, end] = [edge(a, middle), edge(b, middle)];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: u * start.x + v * middle.x + w * end.x, y: u * start.y + v * middle.y + w * end.y };
  });
}

/** Where a line towards `to` leaves the symbol and the words under it. */
function edge(c: Column, to: Point): Point {
  const [dx, dy] = [to.x - c.x, to.y - c.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const out = (half: number, high: number): number =>
    Math.min(half / Math.max(Math.abs(ux), 1e-6), high / Math.max(Math.abs(uy), 1e-6));
  const symbol = c.outline === 'square' ? out(c.reach.x, c.reach.y) : Math.min(c.reach.x, c.reach.y);
  const words = out(c.half, c.below);
  // Only a line that goes down steeply enough meets the words.
  const reach = uy > 0 && uy * words > c.reach.y ? words : symbol;
  return { x: c.x + ux * (reach + 2), y: c.y + uy * (reach + 2) };
}

interface Spot extends Point {
  readonly row: number;
  /** Above or below its row, or at the edge of one of the two people. */
  readonly place: 'above' | 'below' | 'a' | 'b';
  /** Which channel of the row. */
  readonly gap: number;
  /** What it costs to begin or end here. */
  readonly cost: number;
}

/** The shortest calm way over channel points (A*; a stretch is tried only when it comes up for use). */
function channelled(a: Column, b: Column, room: TieRoom, air: number): Point[] | null {
  const spots = [...portsOf(a, 'a', room), ...channels(a, b, room.rows, air), ...portsOf(b, 'b', room)];
  const left = (s: Point): number => Math.max(0, Math.hypot(s.x - b.x, s.y - b.y) - 60);
  const settled = new Map<Spot, Spot | null>();
  const open = new Queue();
  for (const s of spots) if (s.place === 'a') open.push({ spot: s, from: null, cost: s.cost, total: s.cost + left(s) });
  for (let step = open.pop(); step; step = open.pop()) {
    const { spot, from } = step;
    if (settled.has(spot)) continue;
    if (from && !step.tried) {
      if (!room.free([from, spot], a, b, air)) continue;
      const doubled = DOUBLED * Math.max(0, room.along([from, spot]) - TOLERATED / 2);
      open.push({ ...step, tried: true, cost: step.cost + doubled, total: step.total + doubled });
      continue;
    }
    settled.set(spot, from);
    if (spot.place === 'b') {
      const path: Point[] = [];
      for (let s: Spot | null | undefined = spot; s; s = settled.get(s)) path.unshift({ x: s.x, y: s.y });
      return rounded(taut(path, a, b, room, air), (p) => room.free(p, a, b, air));
    }
    const before = from ?? { x: 2 * a.x - spot.x, y: 2 * a.y - spot.y, place: 'a' };
    for (const next of spots) {
      if (settled.has(next) || !joined(spot, next)) continue;
      const length = Math.hypot(next.x - spot.x, next.y - spot.y);
      const last = next.place === 'b' ? turn(spot, next, b) / 2 : 0;
      const bend = from ? turn(before, spot, next) : turn(a, spot, next) / 2;
      const cost = step.cost + length + BEND * (bend + last) + next.cost;
      open.push({ spot: next, from: spot, cost, total: cost + left(next) });
    }
  }
  return null;
}

/** From 0 for straight on to 2 for back again. */
function turn(p: Point, q: Point, r: Point): number {
  const [ax, ay, bx, by] = [q.x - p.x, q.y - p.y, r.x - q.x, r.y - q.y];
  return 1 - (ax * bx + ay * by) / Math.max(Math.hypot(ax, ay) * Math.hypot(bx, by), 1e-9);
}

/** Spots with nothing but a gap or a band between them. */
function joined(s: Spot, t: Spot): boolean {
  if (t.place === 'a' || s.place === 'b') return false;
  if (s.place === 'a' || t.place === 'b') return bandsOf(s).some((band) => bandsOf(t).includes(band));
  if (s.row === t.row && s.gap === t.gap) return true;
  return bandsOf(s)[0] === bandsOf(t)[0];
}

/** The bands it is in: band r lies above row r. */
function bandsOf({ row, place }: Spot): number[] {
  return place === 'above' ? [row] : place === 'below' ? [row + 1] : [row, row + 1];
}

/** Where a line may leave somebody: around the symbol, and below the words. */
function portsOf(c: Column, place: 'a' | 'b', room: TieRoom): Spot[] {
  const row = room.rows.row(c.id);
  const spot = (p: Point): Spot => ({
    ...p,
    row,
    place,
    gap: -1,
    cost: room.nearestPort(c, p) < NEAR_PORT ? CROWDED : 0,
  });
  const around = PORT_ANGLES.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    const reach =
      c.outline === 'square'
        ? Math.min(c.reach.x / Math.max(Math.abs(ux), 1e-6), c.reach.y / Math.max(Math.abs(uy), 1e-6))
        : Math.min(c.reach.x, c.reach.y);
    return spot({ x: c.x + ux * (reach + 2), y: c.y + uy * (reach + 2) });
  });
  const under = [0, -14, 14].map((dx) => spot({ x: c.x + dx, y: c.y + c.below + 2 }));
  return [...around, ...under];
}

/** Points above and below each gap of the rows between the two, near them and near the line between them. */
function channels(a: Column, b: Column, rows: Rows, air: number): Spot[] {
  const [first, last] = [rows.row(a.id), rows.row(b.id)].sort((x, y) => x - y) as [number, number];
  const spots: Spot[] = [];
  for (let r = first; r <= last; r++) {
    const row = rows.rows[r] ?? [];
    const share = last === first ? 0.5 : Math.abs(r - rows.row(a.id)) / (last - first);
    const gaps = new Set<number>([0, row.length]);
    for (const x of [a.x, b.x, a.x + (b.x - a.x) * share]) {
      const middle = firstFrom(row, x);
      for (let g = Math.max(0, middle - GAPS_NEAR); g <= Math.min(row.length, middle + GAPS_NEAR); g++) gaps.add(g);
    }
    for (const g of gaps) {
      for (const x of waysThrough(row[g - 1], row[g], air)) {
        const way = spots.length;
        spots.push({ x, y: rows.top(r) - OFF, row: r, place: 'above', gap: way, cost: 0 });
        spots.push({ x, y: rows.bottom(r) + OFF, row: r, place: 'below', gap: way, cost: 0 });
      }
    }
  }
  return spots;
}

function waysThrough(left: Column | undefined, right: Column | undefined, air: number): number[] {
  const room = air + OFF;
  if (!left) return right ? [right.x - right.half - room] : [];
  if (!right) return [left.x + left.half + room];
  const [low, high] = [left.x + left.half, right.x - right.half];
  if (high - low < 2 * air) return [];
  const middle = (low + high) / 2;
  if (high - low > BROAD) return [low + room, middle, high - room];
  // Beside the line of a couple that often runs down the middle.
  return high - low < 2 * (air + BESIDE) ? [middle] : [middle, middle - BESIDE, middle + BESIDE];
}

interface Step {
  readonly spot: Spot;
  readonly from: Spot | null;
  readonly cost: number;
  readonly total: number;
  readonly tried?: boolean;
}

/** Steps, the cheapest first. */
class Queue {
  private readonly heap: Step[] = [];

  push(step: Step): void {
    const { heap } = this;
    let i = heap.push(step) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up] as Step;
      if (parent.total <= step.total) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = step;
  }

  pop(): Step | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as Step).total < (heap[child] as Step).total) child++;
      if ((heap[child] as Step).total >= last.total) break;
      heap[i] = heap[child] as Step;
      i = child;
    }
    heap[i] = last;
    return first;
  }
}
