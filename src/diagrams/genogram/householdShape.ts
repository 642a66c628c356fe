// The room that a household takes: members who stand together on a row make a run; runs that are near each other are
// joined by narrow bands through the free room between rows, never around anybody else.
import { type Box, overlaps } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Column, Rows } from './columns.ts';

const BAND = 14;
const ABOVE = 12;
const BELOW = 8;
const ASIDE = 46;
/** A band under a row looks like part of what stands below: rather one between two rows. */
const BELOW_ALL = 200;
/** How many ways through rows of others are tried. */
const WAYS = 6;
/** A way between two runs is no longer than this. */
const LONGEST = 220;

/** Members who stand side by side on a row. */
export interface Run {
  readonly row: number;
  readonly people: readonly Id[];
  readonly box: Box;
}

/** A piece of a household: runs that are joined, and the ways between them. */
export interface Piece {
  readonly people: readonly Id[];
  readonly boxes: readonly Box[];
}

/** Members who stand together on a row, oldest row first. */
export function runsOf(rows: Rows, members: ReadonlySet<Id>, inset: number): Run[] {
  const runs: Run[] = [];
  const places = [...members].map((id) => ({ id, row: rows.row(id), at: rows.place(id) }));
  places.sort((a, b) => a.row - b.row || a.at - b.at);
  for (let i = 0, j = 0; i < places.length; i = ++j) {
    const first = places[i] as (typeof places)[number];
    while (places[j + 1]?.row === first.row && places[j + 1]?.at === first.at + j + 1 - i) j++;
    const people = places.slice(i, j + 1).map(({ id }) => id);
    runs.push({ row: first.row, people, box: runBox(rows.rows[first.row] ?? [], first.at, first.at + j - i, inset) });
  }
  return runs;
}

/**
 * Runs joined by ways that stay clear of everybody else and of `taken`, where others live; the nearest pair first. A long
 * way could be taken for a line of the drawing: what it would join stays a piece of its own.
 */
export function piecesOf(rows: Rows, runs: readonly Run[], taken: readonly Box[], inset: number): Piece[] {
  const members = new Set(runs.flatMap(({ people }) => people));
  const clear = (band: Box): boolean => {
    for (const c of rows.near(band)) if (!members.has(c.id) && overlaps(band, standing(c))) return false;
    return !taken.some((box) => overlaps(band, box));
  };
  const pieces: Piece[] = [];
  const waiting = new Set(runs);
  for (;;) {
    const [start] = waiting;
    if (!start) return pieces;
    waiting.delete(start);
    const joined = new Set([start]);
    const bands: Box[] = [];
    for (;;) {
      const way = shortestWay(rows, joined, waiting, clear, inset);
      if (!way) break;
      bands.push(...way.bands);
      waiting.delete(way.run);
      joined.add(way.run);
    }
    pieces.push({
      people: [...joined].flatMap(({ people }) => people),
      boxes: [...[...joined].map(({ box }) => box), ...bands],
    });
  }
}

interface Way {
  readonly run: Run;
  readonly bands: readonly Box[];
  readonly length: number;
}

function shortestWay(
  rows: Rows,
  joined: ReadonlySet<Run>,
  waiting: ReadonlySet<Run>,
  clear: (band: Box) => boolean,
  inset: number,
): Way | null {
  let best: Way | null = null;
  for (const a of joined) {
    for (const b of waiting) {
      for (const bands of waysBetween(rows, a, b, inset)) {
        const length = bands.reduce((sum, { width, height }) => sum + width + height - BAND, 0);
        const liked = length + (a.row === b.row ? BELOW_ALL : 0);
        if (length > LONGEST || (best && liked >= best.length)) continue;
        if (bands.every(clear)) best = { run: b, bands, length: liked };
      }
    }
  }
  return best;
}

/** Whoever stands there, from head to foot. */
const standing = (c: Column): Box => ({
  x: c.x - c.half,
  y: c.y - c.reach.y - 2,
  width: 2 * c.half,
  height: c.reach.y + c.below + 2,
});

/** Around the people from `i` to `j` of a row, up to whoever stands beside them. */
function runBox(row: readonly Column[], i: number, j: number, inset: number): Box {
  const run = row.slice(i, j + 1);
  const [first, last] = [row[i] as Column, row[j] as Column];
  const [before, after] = [row[i - 1], row[j + 1]];
  const left = Math.max(
    first.x - Math.max(ASIDE - inset, first.half + 2),
    before ? before.x + before.half + 2 : Number.NEGATIVE_INFINITY,
  );
  const right = Math.min(
    last.x + Math.max(ASIDE - inset, last.half + 2),
    after ? after.x - after.half - 2 : Number.POSITIVE_INFINITY,
  );
  const x = Math.min(left, first.x - first.reach.x - 2);
  const top = Math.min(...run.map((c) => c.y - c.reach.y)) - ABOVE + inset;
  const bottom = Math.max(...run.map((c) => c.y + c.below)) + BELOW - inset;
  return { x, y: top, width: Math.max(right, last.x + last.reach.x + 2) - x, height: bottom - top };
}

/** Bands that would join two runs: through the room between rows, down beside people where rows lie between. */
function* waysBetween(rows: Rows, a: Run, b: Run, inset: number): Generator<Box[]> {
  const [up, low] = a.row <= b.row ? [a, b] : [b, a];
  const centres = (r: Run): number[] => [r.box.x + r.box.width / 2, r.box.x + 20, r.box.x + r.box.width - 20];
  const upright = (x: number, from: number, to: number): Box => ({
    x: x - BAND / 2,
    y: Math.min(from, to),
    width: BAND,
    height: Math.abs(to - from),
  });
  const level = (y: number, from: number, to: number): Box => ({
    x: Math.min(from, to) - BAND / 2,
    y: y - BAND / 2,
    width: Math.abs(to - from) + BAND,
    height: BAND,
  });
  const gapY = (r: number): number => {
    const [top, bottom] = [rows.bottom(r), rows.top(r + 1)];
    return bottom === Number.POSITIVE_INFINITY ? top + 16 + inset * 4 : (top + bottom) / 2 + inset * 3;
  };
  const bottomOf = (r: Run): number => r.box.y + r.box.height - 1;
  if (up.row === low.row) {
    const y = gapY(up.row);
    for (const x1 of centres(up)) {
      for (const x2 of centres(low)) {
        yield [upright(x1, bottomOf(up), y), level(y, x1, x2), upright(x2, y, bottomOf(low))];
      }
    }
    return;
  }
  // Straight down where one stands below the other.
  const [left, right] = [
    Math.max(up.box.x, low.box.x) + BAND,
    Math.min(up.box.x + up.box.width, low.box.x + low.box.width) - BAND,
  ];
  if (low.row === up.row + 1 && left <= right) {
    yield [upright((left + right) / 2, bottomOf(up), low.box.y + 1)];
  }
  const ways = low.row - up.row > 1 ? channels(rows, up.row + 1, low.row - 1, low.box.x + low.box.width / 2) : [null];
  for (const x1 of centres(up)) {
    for (const x2 of centres(low)) {
      for (const way of ways) {
        const [y1, y2] = [gapY(up.row), gapY(low.row - 1)];
        const through = way ?? x2;
        yield [
          upright(x1, bottomOf(up), y1),
          level(y1, x1, through),
          ...(way === null ? [] : [upright(way, y1, y2), level(y2, way, x2)]),
          upright(x2, way === null ? y1 : y2, low.box.y + 1),
        ];
      }
    }
  }
}

/** Free ways through rows, nearest first. */
function channels(rows: Rows, from: number, to: number, x: number): number[] {
  const between = rows.rows.slice(from, to + 1);
  const wanted = between.flatMap((row) => row.flatMap((c) => [c.x + ASIDE + 4, c.x - ASIDE - 4]));
  wanted.sort((p, q) => Math.abs(p - x) - Math.abs(q - x));
  const found: number[] = [];
  for (const at of wanted) {
    if (found.length === WAYS) break;
    if (between.every((_, i) => !rows.covers(from + i, at, BAND / 2))) found.push(at);
  }
  return found;
}
