// The way of a relation between two people: straight where nobody stands between, else in one bow, else through the
// free channels: the gaps between neighbours and the bands between rows.
import type { Point } from '../../base/geometry.ts';
import type { Tie } from '../../model/records/perception.ts';
import type { Column } from './columns.ts';
import { sameItems } from './remember.ts';
import { channels, type Gap, gapsOf, LEAST, type Spot, TOLERATED } from './tieChannels.ts';
import { sameColumn } from './tieNews.ts';
import { Queue } from './tieQueue.ts';
import type { Asked, TieRoom } from './tieRoom.ts';
import { beside, rounded, taut } from './tieShape.ts';

/** How far it rather stays from somebody else's symbol or words. */
const AIR = 6;
const SLIGHT = [0, 30, -30, 54, -54];
const WIDE = [84, -84, 120, -120];
const STEPS = 24;
/** What a bend, a stretch along another line, an end beside another end and one on the far side cost, as length. */
const BEND = 34;
const DOUBLED = 4;
const CROWDED = 130;
const NEAR_PORT = 20;
const FAR_SIDE = 30;
/** How much shorter ways are tried first: a little more than pays off is quicker. */
const EAGER = 1.2;
const PORT_ANGLES = [-90, -112, -68, -135, -45, -158, -22, 180, 0, 158, 22, 140, 40];

interface Kept {
  readonly a: Column;
  readonly b: Column;
  readonly aside: number;
  readonly half: number;
  /** Where other lines end at the two people. */
  readonly ends: readonly number[];
  /** The room in which the way was last found right, and how many relations it then held. */
  readonly room: TieRoom;
  readonly after: number;
  readonly asked: readonly Asked[];
  readonly path: Point[];
}

const kept = new WeakMap<Tie, Kept>();

/** The way of a tie: the one it had, as long as everything that was asked to find it has the same answer. */
export function tieRoute(tie: Tie, a: Column, b: Column, room: TieRoom, aside: number, half: number): Point[] {
  const ends = [a, b].flatMap(({ id }) => [room.endsAt(id).length, ...placesOf(room.endsAt(id))]);
  const now = { a, b, aside, half, room, ends, after: room.taken.length };
  const last = kept.get(tie);
  if (last && startsAlike(last, now) && room.answersAlike(last.asked, a, b, last.room, last.after)) {
    kept.set(tie, { ...now, asked: last.asked, path: last.path });
    return last.path;
  }
  const { value, asked } = room.watched(half, () => searched(a, b, room, aside));
  kept.set(tie, { ...now, asked, path: value });
  return value;
}

type Start = Omit<Kept, 'asked' | 'path' | 'after'>;

/** Does the search begin with the same: the two people, the ends of other relations there, the gaps on the way? */
function startsAlike(last: Start, now: Start): boolean {
  const { a, b, room, ends } = now;
  if (!sameColumn(last.a, a) || !sameColumn(last.b, b) || last.aside !== now.aside || last.half !== now.half) {
    return false;
  }
  if (!sameItems(last.ends, ends)) return false;
  const { rows } = room;
  const before = last.room.rows;
  const [rowA, rowB] = [rows.row(a.id), rows.row(b.id)];
  if (rowA === before.row(a.id) && rowB === before.row(b.id)) {
    let same = true;
    for (let r = Math.min(rowA, rowB); same && r <= Math.max(rowA, rowB); r++) {
      same = rows.rows[r] === before.rows[r] || sameItems(rows.rows[r] ?? [], before.rows[r] ?? []);
    }
    if (same) return true;
  }
  return [AIR, LEAST].every((air) =>
    sameItems(
      numbersOf(gapsOf(last.a, last.b, before, air), before.row(a.id)),
      numbersOf(gapsOf(a, b, rows, air), rowA),
    ),
  );
}

const placesOf = (points: readonly Point[]): number[] => points.flatMap(({ x, y }) => [x, y]);

const numbersOf = (gaps: readonly Gap[], from: number): number[] =>
  gaps.flatMap(({ row, above, below, ways }) => [row - from, above, below, ways.length, ...ways]);

/** From `a` to `b`, `aside` of the way that one line alone would take. */
function searched(a: Column, b: Column, room: TieRoom, aside: number): Point[] {
  const bows = (list: readonly number[]): Point[] | undefined =>
    list
      .map((bow) => bowed(a, b, bow + aside))
      .find((path) => room.free(path, a, b, AIR) && room.along(path) <= TOLERATED);
  const simple = bows(SLIGHT);
  if (simple) return simple;
  return (
    channelled(a, b, room, AIR, aside) ??
    bows(WIDE) ??
    channelled(a, b, room, LEAST, aside) ??
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

/** The shortest calm way over channel points (A*; a stretch is tried only when it comes up for use). */
function channelled(a: Column, b: Column, room: TieRoom, air: number, aside: number): Point[] | null {
  const starts = portsOf(a, b, 'a', room);
  const bands = new Map<number, Spot[]>();
  const ends = portsOf(b, a, 'b', room);
  for (const spot of [...channels(a, b, room, air), ...ends]) {
    for (const band of bandsOf(spot)) {
      const list = bands.get(band);
      if (list) list.push(spot);
      else bands.set(band, [spot]);
    }
  }
  const left = (s: Point): number => EAGER * Math.max(0, Math.hypot(s.x - b.x, s.y - b.y) - 40);
  const settled = new Map<Spot, Spot | null>();
  const open = new Queue<Step>();
  for (const spot of starts) open.push({ spot, from: null, cost: spot.cost, total: spot.cost + left(spot) });
  for (let step = open.pop(); step; step = open.pop()) {
    const { spot, from } = step;
    if (settled.has(spot)) continue;
    if (from && from !== spot.through && !step.tried) {
      if (!room.free([from, spot], a, b, air)) continue;
      const doubled = DOUBLED * Math.max(0, room.along([from, spot]) - TOLERATED / 2);
      open.push({ ...step, tried: true, cost: step.cost + doubled, total: step.total + doubled });
      continue;
    }
    settled.set(spot, from);
    if (spot.place === 'b') {
      const path: Point[] = [];
      for (let s: Spot | null | undefined = spot; s; s = settled.get(s)) path.unshift({ x: s.x, y: s.y });
      const calm = rounded(taut(path, a, b, room, air), (p) => room.free(p, a, b, air));
      return beside(calm, aside, (p) => room.free(p, a, b, LEAST));
    }
    const go = (next: Spot): void => {
      if (settled.has(next)) return;
      const length = Math.hypot(next.x - spot.x, next.y - spot.y);
      const bend = turn(from ?? a, spot, next) / (from ? 1 : 2);
      const last = next.place === 'b' ? turn(spot, next, b) / 2 : 0;
      const cost = step.cost + length + BEND * (bend + last) + next.cost;
      open.push({ spot: next, from: spot, cost, total: cost + left(next) });
    };
    if (spot.through) go(spot.through);
    for (const band of bandsOf(spot)) for (const next of bands.get(band) ?? []) if (next !== spot) go(next);
  }
  return null;
}

/** From 0 for straight on to 2 for back again. */
function turn(p: Point, q: Point, r: Point): number {
  const [ax, ay, bx, by] = [q.x - p.x, q.y - p.y, r.x - q.x, r.y - q.y];
  return 1 - (ax * bx + ay * by) / Math.max(Math.hypot(ax, ay) * Math.hypot(bx, by), 1e-9);
}

/** The bands it is in: band r lies above row r. */
function bandsOf({ row, place }: Spot): number[] {
  return place === 'above' ? [row] : place === 'below' ? [row + 1] : [row, row + 1];
}

/** Where a line may leave somebody: around the symbol, and below the words. */
function portsOf(c: Column, other: Column, place: 'a' | 'b', room: TieRoom): Spot[] {
  const row = room.rows.row(c.id);
  const spot = (p: Point): Spot => ({
    ...p,
    row,
    place,
    through: null,
    cost:
      CROWDED * Math.max(0, 1 - room.nearestPort(c, p) / NEAR_PORT) +
      FAR_SIDE * turn(c, p, { x: other.x + p.x - c.x, y: other.y + p.y - c.y }),
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

interface Step {
  readonly spot: Spot;
  readonly from: Spot | null;
  readonly cost: number;
  readonly total: number;
  readonly tried?: boolean;
}
