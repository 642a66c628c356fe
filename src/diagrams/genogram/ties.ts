// Relations between two people: from symbol to symbol, bowed around whoever stands between, several side by side.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { View } from '../../model/records/arrangement.ts';
import { ECOGRAM_CODES, GRAVE_CODES, type Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { nearestEmotional } from '../../notation/lines/ecogramCodes.ts';
import { tieLine } from '../../notation/lines/tieLine.ts';
import type { Profile } from '../../notation/profiles.ts';
import { type Column, firstFrom, type Rows } from './columns.ts';
import type { Words } from './words.ts';

/** The ties that this view draws (decisions.md 4): grave ones and ecogram ones only when it says so. */
export function tiesOf(tables: Tables, view: View, drawn: ReadonlySet<Id>): Tie[] {
  const ecogram: ReadonlySet<string> = new Set(ECOGRAM_CODES);
  const filter = view.filter ?? {};
  return recordsOf(tables.tie).filter(
    (tie) =>
      tie.aId !== tie.bId &&
      drawn.has(tie.aId) &&
      drawn.has(tie.bId) &&
      nearestEmotional(tie.code) !== null &&
      (filter['grave'] === true || !GRAVE_CODES.has(tie.code)) &&
      (filter['bonds'] === true || !ecogram.has(tie.code)),
  );
}

export interface TiePen {
  readonly profile: Profile;
  readonly say: Say;
  readonly words: Words;
}

const APART = 16;
const BOWS = [0, 36, -36, 60, -60, 90, -90, 130, -130, 180, -180];
const STEPS = 16;
const AIR = 5;
/** The path is tried at points this far apart. */
const PIECE = 8;
/** Nobody reaches further to the side. */
const WIDEST = 60;

export function tieStrokes(ties: readonly Tie[], rows: Rows, pen: TiePen): Stroke[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = [tie.aId, tie.bId].sort().join('|');
    const list = pairs.get(key);
    if (list) list.push(tie);
    else pairs.set(key, [tie]);
  }
  return [...pairs.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const [low, high] = [first.aId, first.bId].sort() as [Id, Id];
    const [a, b] = [rows.column(low), rows.column(high)];
    return list.map((tie, i): Stroke => {
      const path = freePath(a, b, rows, (i - (list.length - 1) / 2) * APART);
      const points = tie.aId === low ? path : [...path].reverse();
      const word = tie.label ?? (tie.code === 'changing' ? pen.say('notation.lineWord.changing') : undefined);
      return {
        key: `tie/${tie.id}`,
        records: [{ id: tie.id, code: tie.code }],
        marks: tieLine(tie.code, points, { notation: pen.profile.id, ...(word ? { label: word } : {}) }),
        paths: [points],
        people: [tie.aId, tie.bId],
        layer: 'bond',
        label: pen.words.tie(tie),
      };
    });
  });
}

/** The least bowed way that meets nobody; the straight one where every way does. */
function freePath(a: Column, b: Column, rows: Rows, aside: number): Point[] {
  let best: { path: Point[]; hits: number } | null = null;
  for (const bow of BOWS) {
    const path = bowed(a, b, bow + aside);
    const hits = hitsOf(path, a, b, rows, best?.hits ?? Number.POSITIVE_INFINITY);
    if (hits === 0) return path;
    if (!best || hits < best.hits) best = { path, hits };
  }
  return best?.path ?? [];
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

/** How many people the path meets; counts no further than `enough`. The rows are gone through where the path runs. */
function hitsOf(path: readonly Point[], a: Column, b: Column, rows: Rows, enough: number): number {
  const hit = new Set<Id>([a.id, b.id]);
  for (let k = 1; k < path.length; k++) {
    const [p, q] = [path[k - 1] as Point, path[k] as Point];
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const pieces = Math.max(1, Math.ceil(Math.hypot(dx, dy) / PIECE));
    for (let r = 0; r < rows.rows.length; r++) {
      const [from, to] = stretch(p.y, dy, rows.top(r) - AIR, rows.bottom(r) + AIR);
      if (from > to) continue;
      const row = rows.rows[r] ?? [];
      const [x1, x2] = [p.x + dx * from, p.x + dx * to];
      const last = Math.max(x1, x2) + WIDEST;
      for (let i = firstFrom(row, Math.min(x1, x2) - WIDEST); i < row.length && (row[i] as Column).x <= last; i++) {
        const c = row[i] as Column;
        if (hit.has(c.id)) continue;
        const [start, end] = stretch(p.x, dx, c.x - WIDEST, c.x + WIDEST);
        const first = Math.max(0, Math.floor(Math.max(from, start) * pieces));
        for (let s = first; s <= Math.min(pieces, Math.ceil(Math.min(to, end) * pieces)); s++) {
          if (!touches(c, p.x + (dx * s) / pieces, p.y + (dy * s) / pieces)) continue;
          hit.add(c.id);
          if (hit.size - 2 >= enough) return enough;
          break;
        }
      }
    }
  }
  return hit.size - 2;
}

function touches(c: Column, x: number, y: number): boolean {
  if (y <= c.y - c.reach.y - AIR || y >= c.y + c.below + AIR) return false;
  return Math.abs(x - c.x) < (y < c.y + c.reach.y ? c.reach.x : c.half) + AIR;
}

/** Which part, from 0 to 1, of a way that starts at `at` and goes on by `by` lies between two limits. */
function stretch(at: number, by: number, low: number, high: number): readonly [number, number] {
  if (Math.abs(by) < 1e-9) return at >= low && at <= high ? [0, 1] : [1, 0];
  const [one, other] = [(low - at) / by, (high - at) / by];
  return [Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))];
}
