// Gives everybody in an oil slick a place: the family in the middle, those they know around it, and whoever is reached
// through somebody beyond that person. Who has a place keeps it; nobody stands on anybody.
import { type Box, contains, grown, overlaps, type Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { runsThrough } from '../runsThrough.ts';
import { inOrder } from './around.ts';
import type { Slick } from './readSlick.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Known extends Point {
  readonly pinned: boolean;
}

const AIR = 10;
/** Names are wide: sideways people stand this much further apart. */
const WIDE = 1.55;
const FROM_MIDDLE = 70;
const GROWS = 8;
const STRIDE = 6;
/** People on one ring; more of them stand on rings around each other. */
const ON_RING = 46;
const LANE = 58;
/** On the ring, for everybody who is reached through somebody, as far as it helps. */
const ROOM_EACH = 20;
const MOST_ROOM = 4;

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export function placeSlick(
  slick: Slick,
  sizeOf: (id: Id) => Size,
  known: ReadonlyMap<Id, Known>,
): ReadonlyMap<Id, Point> {
  const placed = new Map<Id, Point>();
  const boxes: Box[] = [];
  const lines: (readonly [Point, Point])[] = [];
  const put = (id: Id, at: Point): void => {
    const whole = { x: Math.round(at.x), y: Math.round(at.y) };
    placed.set(id, whole);
    boxes.push(boxAt(whole, sizeOf(id)));
    const via = placed.get(slick.levels.get(id)?.viaId ?? '');
    if (via) lines.push([via, whole]);
  };
  const isFree = (id: Id, at: Point): boolean => {
    const { width, height } = sizeOf(id);
    const [halfX, halfY] = [width / 2 + AIR / 2, height / 2 + AIR / 2];
    return !boxes.some(
      (box) =>
        at.x - halfX < box.x + box.width &&
        box.x < at.x + halfX &&
        at.y - halfY < box.y + box.height &&
        box.y < at.y + halfY,
    );
  };
  /** Nobody stands on the line from there to here, and whoever stands here stands on nobody's line. */
  const isClear = (id: Id, from: Point, to: Point): boolean => {
    const own = boxAt(to, sizeOf(id));
    return (
      !boxes.some((box) => runsThrough(from, to, box) && !contains(box, from)) &&
      !lines.some(([a, b]) => runsThrough(a, b, own) && !contains(own, b))
    );
  };
  const everybody = [...slick.focal, ...slick.around].map(({ id }) => id);
  for (const id of everybody) {
    const before = known.get(id);
    if (before?.pinned) put(id, before);
  }
  for (const id of everybody) {
    const before = known.get(id);
    if (before && !placed.has(id) && isFree(id, before)) put(id, before);
  }
  const middle = blockOf(slick, sizeOf);
  for (const { id } of slick.focal) {
    const at = middle.get(id);
    if (at && !placed.has(id)) put(id, isFree(id, at) ? at : freeSpot(at, { x: 0, y: 1 }, 0, (p) => isFree(id, p)));
  }
  const reach = reachOf(slick, placed, sizeOf);
  const first = slick.around.filter(({ id }) => slick.levels.get(id)?.level === 1);
  const pairs = slick.lines.flatMap(({ aId, bId, way }): [Id, Id][] => (way ? [] : [[aId, bId]]));
  const children = new Map<Id, number>();
  for (const { viaId } of slick.levels.values()) {
    if (viaId !== undefined) children.set(viaId, (children.get(viaId) ?? 0) + 1);
  }
  const roomOf = (id: Id): Size => {
    const { width, height } = sizeOf(id);
    return { width, height: height + Math.min(MOST_ROOM, children.get(id) ?? 0) * ROOM_EACH };
  };
  // A drawing that is made from nothing is laid around; somebody who comes in later takes a free place.
  const order = first.some(({ id }) => placed.has(id)) ? [] : inOrder(first, pairs, (id) => children.has(id));
  const ring = ringOf(
    order.map(({ id }) => id),
    reach,
    roomOf,
  );
  for (const { id } of slick.around) {
    if (placed.has(id)) continue;
    const viaId = slick.levels.get(id)?.viaId;
    const onRing = ring.get(id);
    const free = (p: Point): boolean => isFree(id, p);
    if (onRing && isFree(id, onRing)) put(id, onRing);
    else if (slick.levels.get(id)?.level === 1) {
      const friends = pairs.flatMap((pair) => (pair.includes(id) ? pair : [])).flatMap((one) => placed.get(one) ?? []);
      const least = reach.y + FROM_MIDDLE;
      put(id, freeSpot({ x: 0, y: 0 }, friends[0] ?? { x: 1, y: 0.2 }, least, free));
    } else {
      const via = (viaId === undefined ? undefined : placed.get(viaId)) ?? { x: 0, y: 0 };
      put(
        id,
        freeSpot(via, via, LANE, free, (p) => isClear(id, via, p)),
      );
    }
  }
  return placed;
}

/** The family in level rows, close together. */
function blockOf({ focal }: Slick, sizeOf: (id: Id) => Size): ReadonlyMap<Id, Point> {
  const columns = focal.length < 3 ? 1 : focal.length < 9 ? 2 : 3;
  const width = Math.max(0, ...focal.map(({ id }) => sizeOf(id).width)) + AIR;
  const height = Math.max(0, ...focal.map(({ id }) => sizeOf(id).height)) + AIR;
  const rows = Math.ceil(focal.length / columns);
  return new Map(
    focal.map(({ id }, i) => {
      const row = Math.floor(i / columns);
      const inRow = Math.min(columns, focal.length - row * columns);
      return [id, { x: ((i % columns) - (inRow - 1) / 2) * width, y: (row - (rows - 1) / 2) * height }];
    }),
  );
}

/** How far the family reaches from the middle. */
export function reachOf({ focal }: Slick, placed: ReadonlyMap<Id, Point>, sizeOf: (id: Id) => Size): Point {
  const boxes = focal.flatMap(({ id }) => {
    const at = placed.get(id);
    return at ? [boxAt(at, sizeOf(id))] : [];
  });
  return {
    x: Math.max(60, ...boxes.flatMap(({ x, width }) => [-x, x + width])),
    y: Math.max(40, ...boxes.flatMap(({ y, height }) => [-y, y + height])),
  };
}

/** Everybody around the family, evenly, on the smallest ring that holds them; many on several rings. */
function ringOf(ids: readonly Id[], reach: Point, sizeOf: (id: Id) => Size): ReadonlyMap<Id, Point> {
  const lanes = Math.max(1, Math.ceil(ids.length / ON_RING));
  const places = new Map<Id, Point>();
  const widest = Math.max(0, ...ids.map((id) => sizeOf(id).width));
  let [a, b] = [reach.x + FROM_MIDDLE + widest / 2, reach.y + FROM_MIDDLE];
  for (let lane = 0; lane < lanes; lane++) {
    const own = ids.filter((_, i) => i % lanes === lane);
    const turn = (Math.PI * 2 * lane) / Math.max(1, ids.length);
    const at = (grown: number) => walked(own, a + grown * GROWS * WIDE, b + grown * GROWS, sizeOf, turn);
    // In strides until they fit, then back to the smallest that does.
    let steps = 0;
    let angles = at(steps);
    while (!angles) {
      steps += STRIDE;
      angles = at(steps);
    }
    const most = steps;
    for (let less = most - 1; less > most - STRIDE && less > 0; less--) {
      const tighter = at(less);
      if (!tighter) break;
      angles = tighter;
      steps = less;
    }
    a += steps * GROWS * WIDE;
    b += steps * GROWS;
    for (const [i, id] of own.entries()) {
      const t = angles[i] ?? 0;
      places.set(id, { x: a * Math.cos(t), y: b * Math.sin(t) });
    }
    a += widest + AIR;
    b += LANE;
  }
  return places;
}

/** Angles at which all of them stand free of each other; null when the ring is too small. */
function walked(
  ids: readonly Id[],
  a: number,
  b: number,
  sizeOf: (id: Id) => Size,
  turn: number,
): readonly number[] | null {
  const start = -Math.PI + turn;
  const at = (t: number): Point => ({ x: a * Math.cos(t), y: b * Math.sin(t) });
  const step = 7 / Math.max(a, b);
  const free = (id: Id, t: number, others: readonly number[]): boolean => {
    const box = grown(boxAt(at(t), sizeOf(id)), AIR);
    const apart = (i: number): boolean =>
      others[i] === undefined || !overlaps(box, boxAt(at(others[i] ?? 0), sizeOf(ids[i] ?? '')));
    const last = others.length - 1;
    // Only who came just before, and who came first, can be near.
    return apart(0) && apart(1) && apart(last) && apart(last - 1) && apart(last - 2);
  };
  const angles: number[] = [];
  let t = start;
  for (const id of ids) {
    while (!free(id, t, angles)) {
      t += step;
      if (t > start + 2 * Math.PI) return null;
    }
    angles.push(t);
  }
  // What is left of the ring is shared, as long as nobody comes to stand on anybody.
  const left = start + 2 * Math.PI - t;
  for (const share of [0.95, 0.8, 0.6, 0.4, 0.2]) {
    const spread = angles.map((one, i) => one + (left * share * i) / Math.max(1, ids.length));
    if (ids.every((id, i) => free(id, spread[i] ?? 0, spread.slice(0, i)))) return spread;
  }
  return angles;
}

interface Try {
  readonly far: number;
  readonly turn: number;
}

/** Places to try, nearest and straightest first. */
const TRIES: readonly Try[] = Array.from({ length: 120 }, (_, i) => i * 14)
  .flatMap((far) => Array.from({ length: 25 }, (_, k): Try => ({ far, turn: ((k - 12) * Math.PI) / 12 })))
  .sort((a, b) => costOf(a) - costOf(b));

function costOf({ far, turn }: Try): number {
  return far * (1 + 0.55 * Math.abs(turn)) + 40 * Math.abs(turn);
}

/** How many of them are tried for a place to which the line is clear too. */
const CLEAR_TRIES = 1400;

/** The first free place from here, at least so far away, rather in that direction and rather with a clear line to it. */
function freeSpot(
  from: Point,
  towards: Point,
  least: number,
  isFree: (p: Point) => boolean,
  isClear?: (p: Point) => boolean,
): Point {
  const angle = towards.x === 0 && towards.y === 0 ? -Math.PI / 2 : Math.atan2(towards.y * WIDE, towards.x);
  const at = ({ far, turn }: Try): Point => {
    const r = far + least;
    return { x: from.x + r * WIDE * Math.cos(angle + turn), y: from.y + r * Math.sin(angle + turn) };
  };
  if (isClear) {
    for (const one of TRIES.slice(0, CLEAR_TRIES)) {
      const p = at(one);
      if (isFree(p) && isClear(p)) return p;
    }
  }
  for (const one of TRIES) {
    const p = at(one);
    if (isFree(p)) return p;
  }
  // So many people that no place is near: below all others.
  let y = from.y + least;
  while (!isFree({ x: from.x, y })) y += LANE;
  return { x: from.x, y };
}
