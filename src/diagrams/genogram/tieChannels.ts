// The channels between two people: the free ways through rows, with a place above and below the row for each.
import type { Point } from '../../base/geometry.ts';
import { type Column, firstFrom, type Rows } from './columns.ts';
import type { TieRoom } from './tieRoom.ts';

/** The least distance to somebody else's symbol or words. */
export const LEAST = 3;
/** A line may run this far along another before it looks for another way. */
export const TOLERATED = 14;
/** How far the channel points lie above and below a row, the best first: clear of homes, and of lines between rows. */
const OFF = [20, 10, 28] as const;
const LEVEL = 24;
/** And how far from the last of a row. */
const ASIDE = 10;
/** How far a line runs beside another one in the same gap. */
const BESIDE = 13;
const GAPS_NEAR = 3;

export interface Spot extends Point {
  readonly row: number;
  /** Above or below its row, or at the edge of one of the two people. */
  readonly place: 'above' | 'below' | 'a' | 'b';
  /** The other end of its channel through the row. */
  through: Spot | null;
  /** What it costs to begin or end here. */
  readonly cost: number;
}

/** The room between two neighbours of a row. */
export interface Gap {
  readonly row: number;
  readonly above: number;
  readonly below: number;
  /** Where lines may run through it, the best place first. */
  readonly ways: readonly number[];
}

/** The gaps of the rows between the two, near them and near the line between them. */
export function gapsOf(a: Column, b: Column, rows: Rows, air: number): Gap[] {
  const [rowA, rowB] = [rows.row(a.id), rows.row(b.id)];
  const found: Gap[] = [];
  for (let r = Math.min(rowA, rowB); r <= Math.max(rowA, rowB); r++) {
    const row = rows.rows[r] ?? [];
    const share = rowA === rowB ? 0.5 : (r - rowA) / (rowB - rowA);
    const near = [a.x + (b.x - a.x) * share, ...(r === rowA ? [a.x] : []), ...(r === rowB ? [b.x] : [])];
    const places = new Set<number>([0, row.length]);
    for (const x of near) {
      const middle = firstFrom(row, x);
      for (let g = Math.max(0, middle - GAPS_NEAR); g <= Math.min(row.length, middle + GAPS_NEAR); g++) places.add(g);
    }
    const [above, below] = [rows.top(r), rows.bottom(r)];
    for (const g of places) found.push({ row: r, above, below, ways: waysThrough(row[g - 1], row[g], air) });
  }
  return found;
}

/** Points above and below each gap: one free way, beside other lines only where it must be. */
export function channels(a: Column, b: Column, room: TieRoom, air: number): Spot[] {
  return gapsOf(a, b, room.rows, air).flatMap(({ row, above, below, ways }): Spot[] => {
    const down = (x: number): Point[] => [
      { x, y: above - OFF[0] },
      { x, y: below + OFF[0] },
    ];
    const free = ways.filter((x) => room.free(down(x), a, b, air));
    const x = free.find((at) => room.along(down(at)) < TOLERATED) ?? free[0];
    if (x === undefined) return [];
    const spot = (edge: number, away: 1 | -1): Point => {
      const points = OFF.map((off) => ({ x, y: edge + away * off }));
      const [first] = points as [Point, ...Point[]];
      return points.find(({ y }) => room.along(level(x, y)) < TOLERATED) ?? first;
    };
    const top: Spot = { ...spot(above, -1), row, place: 'above', through: null, cost: 0 };
    const bottom: Spot = { ...spot(below, 1), row, place: 'below', through: top, cost: 0 };
    top.through = bottom;
    return [top, bottom];
  });
}

const level = (x: number, y: number): Point[] => [
  { x: x - LEVEL, y },
  { x: x + LEVEL, y },
];

/** Where a line may run through the room between two neighbours, the best place first. */
function waysThrough(left: Column | undefined, right: Column | undefined, air: number): number[] {
  const room = air + ASIDE;
  if (!left) return right ? [right.x - right.half - room] : [];
  if (!right) return [left.x + left.half + room];
  const [low, high] = [left.x + left.half, right.x - right.half];
  const middle = (low + high) / 2;
  if (high - low < 2 * air) return [];
  // Beside the line of a couple, which often runs down the middle; slashes stand to the left of it.
  const aside = Math.min(BESIDE, (high - low) / 2 - air);
  return aside < LEAST ? [middle] : [middle, middle + aside, middle - aside];
}
