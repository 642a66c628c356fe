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
import type { Column } from './columns.ts';
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

export function tieStrokes(ties: readonly Tie[], columns: ReadonlyMap<Id, Column>, pen: TiePen): Stroke[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = [tie.aId, tie.bId].sort().join('|');
    const list = pairs.get(key);
    if (list) list.push(tie);
    else pairs.set(key, [tie]);
  }
  const byX = [...columns.values()].sort((a, b) => a.x - b.x);
  return [...pairs.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const [low, high] = [first.aId, first.bId].sort() as [Id, Id];
    const [a, b] = [columns.get(low), columns.get(high)];
    if (!a || !b) return [];
    return list.map((tie, i): Stroke => {
      const path = freePath(a, b, byX, (i - (list.length - 1) / 2) * APART);
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
function freePath(a: Column, b: Column, byX: readonly Column[], aside: number): Point[] {
  let best: { path: Point[]; hits: number } | null = null;
  for (const bow of BOWS) {
    const path = bowed(a, b, bow + aside);
    const hits = hitsOf(path, a, b, byX);
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

function hitsOf(path: readonly Point[], a: Column, b: Column, byX: readonly Column[]): number {
  const [low, high] = [Math.min(...path.map((p) => p.x)) - 60, Math.max(...path.map((p) => p.x)) + 60];
  const hit = new Set<Id>();
  for (let i = firstFrom(byX, low); i < byX.length && (byX[i] as Column).x <= high; i++) {
    const c = byX[i] as Column;
    if (c.id === a.id || c.id === b.id) continue;
    for (let k = 1; k < path.length; k++) {
      const [p, q] = [path[k - 1] as Point, path[k] as Point];
      const pieces = Math.max(1, Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / 8));
      for (let s = 0; s <= pieces && !hit.has(c.id); s++) {
        const [x, y] = [p.x + ((q.x - p.x) * s) / pieces, p.y + ((q.y - p.y) * s) / pieces];
        const inWords = y > c.y - c.reach.y - AIR && y < c.y + c.below + AIR;
        const near = y < c.y + c.reach.y ? c.reach.x + AIR : c.half + AIR;
        if (inWords && Math.abs(x - c.x) < near) hit.add(c.id);
      }
    }
  }
  return hit.size;
}

function firstFrom(byX: readonly Column[], x: number): number {
  let low = 0;
  let high = byX.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byX[middle] as Column).x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
