// Places for everybody at once: around the middle in one turn, each on their ring of nearness and as close to the one
// before as boxes and lines allow; what is left of the turn is shared out between all. When a turn is too little for so
// many people the rings grow.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { bandEdge, bandRadius, NEAREST, placeOn } from './bands.ts';
import type { ChipSize } from './chip.ts';
import { isClear, type Placed, placedAt } from './room.ts';

export interface Seat {
  readonly id: Id;
  readonly size: ChipSize;
  readonly ring: number;
}

export interface Swept {
  readonly places: ReadonlyMap<Id, Point>;
  /** How much the rings had to grow. */
  readonly grown: number;
}

const TURN = 2 * Math.PI;
const STEP = TURN / 720;
/** Nobody is in the way of whoever stands so many places further. */
const NEIGHBOURS = 9;
const MOST_TRIES = 120;
const GROWS = 1.35;
const CLOSER = 4;
/** Where else the turn may begin when it does not close. */
const TURNED = [0, 0.2, -0.2];
/** How far from the middle of a ring somebody may stand, as a part of half its width. */
const ASIDE = 0.9;
const MOST = 30;
const HALVINGS = 6;

export interface Room {
  readonly rings: number;
  /** So many of the first belong together. */
  readonly top: number;
  /** How near the middle anybody may stand. */
  readonly inner: number;
}

/** The people in order, clockwise; the first `top` of them (a group) come to stand around twelve o'clock. */
export function sweep(seats: readonly Seat[], { rings, top, inner }: Room): Swept {
  const start = -Math.PI / 2 - (TURN * Math.max(top, 1)) / Math.max(seats.length, 1) / 2;
  const tried = (grown: number): Tried | null => {
    const size = { rings, grown, inner };
    const from = TURNED.map((by) => start + by).find((angle) => once(seats, size, angle, 0).fits);
    return from === undefined ? null : { size, from };
  };
  // Large steps until they fit, then back to the smallest of the small ones.
  const least = Math.max(1, inner / NEAREST);
  let [low, high] = [least, least];
  let found = tried(high);
  while (!found && high < MOST) {
    [low, high] = [high, high * GROWS];
    found = tried(high);
  }
  if (!found) return { places: evenly(seats, rings, high), grown: high };
  for (let i = 0; i < CLOSER && low < high; i++) {
    const between = Math.sqrt(low * high);
    const closer = tried(between);
    if (closer) [high, found] = [between, closer];
    else low = between;
  }
  const row = centred(seats, found.size, found.from, top);
  return { places: new Map(seats.map(({ id }, i) => [id, row.placed[i]?.at ?? { x: 0, y: 0 }])), grown: high };
}

interface Tried {
  readonly size: Size;
  readonly from: number;
}

/** More people than can be ordered: all around, to be pushed apart later. */
const evenly = (seats: readonly Seat[], rings: number, grown: number): Map<Id, Point> =>
  new Map(seats.map(({ id, ring }, i) => [id, placeOn(bandRadius(ring, rings, grown), (i / seats.length) * TURN)]));

/** Turned so that the first group stands around twelve o'clock, as far as everybody still fits. */
function centred(seats: readonly Seat[], size: Size, from: number, top: number): Row {
  let row = fill(seats, size, from) ?? once(seats, size, from, 0);
  const last = row.angles[top - 1] ?? from;
  const turned = fill(seats, size, from - (from + last) / 2 - Math.PI / 2);
  if (turned) row = turned;
  return row;
}

interface Size extends Pick<Room, 'rings' | 'inner'> {
  readonly grown: number;
}

interface Row {
  readonly placed: readonly Placed[];
  readonly angles: readonly number[];
  /** The whole row stays within one turn. */
  readonly fits: boolean;
}

/** The widest spacing that fits in one turn; null when even the closest does not. */
function fill(seats: readonly Seat[], size: Size, from: number): Row | null {
  let best = once(seats, size, from, 0);
  if (!best.fits) return null;
  let [low, high] = [0, TURN / Math.max(1, seats.length)];
  for (let i = 0; i < HALVINGS; i++) {
    const air = (low + high) / 2;
    const row = once(seats, size, from, air);
    if (row.fits) [low, best] = [air, row];
    else high = air;
  }
  return best;
}

function once(seats: readonly Seat[], room: Size, from: number, air: number): Row {
  const placed: Placed[] = [];
  const angles: number[] = [];
  let angle = from;
  for (const { size, ring } of seats) {
    const radii = radiiOf(ring, room);
    const before = placed.slice(-NEIGHBOURS);
    let one: Placed | undefined;
    for (let tries = 0; tries < MOST_TRIES && !one; tries++, angle += STEP) {
      one = radii
        .map((radius): Placed => placedAt(size, placeOn(radius, angle)))
        .find((here) => before.every((other) => isClear(here, other)));
    }
    // Nobody after this one would fit either.
    if (!one || angle > from + TURN + STEP) return { placed, angles, fits: false };
    placed.push(one);
    angles.push(angle);
    angle += Math.max(air - STEP, 0);
  }
  const first = placed.slice(0, NEIGHBOURS);
  const last = placed.slice(-NEIGHBOURS).filter((one) => !first.includes(one));
  const closes = last.every((one) => first.every((other) => isClear(one, other)));
  return { placed, angles, fits: angle <= from + TURN && closes };
}

/** The middle of a ring first, then further out and further in, still within it. */
function radiiOf(ring: number, { rings, grown, inner }: Size): number[] {
  const middle = bandRadius(ring, rings, grown);
  const aside = (bandEdge(ring, rings, grown) - middle) * ASIDE;
  // Within the nearest ring there is room as far as the middle.
  const nearer = ring === 1 ? [middle * 0.78, middle * 0.6] : [];
  return [middle, ...[middle + aside, middle - aside, ...nearer].filter((radius) => radius >= inner)];
}
