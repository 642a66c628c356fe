// Makes the way of a relation calm: pulls it taut between the people it passes, and rounds what corners are left.
import { distance, type Point } from '../../base/geometry.ts';
import { trackOf } from '../../notation/lines/track.ts';
import type { Column } from './columns.ts';
import type { TieRoom } from './tieRoom.ts';

/** A taut line keeps further from people than it must, where there is room. */
const CALM = 4;
const ROUNDS = 6;
const PULLS = [1, 0.75, 0.5, 0.25];
const LENGTH_WORTH = 0.5;
const RADII = [90, 60, 40, 26, 16, 9, 5];
const STEPS = 12;
/** How fine a line that was moved aside is drawn, and how far from its ends it is all the way aside. */
const PIECE = 6;
const SPREAD = 36;

/** Leaves out and moves points where the line then meets nobody and runs no further along other lines. */
export function taut(path: readonly Point[], a: Column, b: Column, room: TieRoom, air: number): Point[] {
  const fits = (before: readonly Point[], after: readonly Point[]): boolean =>
    room.free(after, a, b, air + CALM) && room.along(after) <= room.along(before) + 8;
  let points = [...path];
  for (let i = 0; i + 2 < points.length; i++) {
    for (let j = points.length - 1; j > i + 1; j--) {
      const [p, q] = [points[i] as Point, points[j] as Point];
      if (!fits(points.slice(i, j + 1), [p, q])) continue;
      points = [...points.slice(0, i + 1), ...points.slice(j)];
      break;
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 1; i + 1 < points.length; i++) {
      const [p, q, r] = [points[i - 1], points[i], points[i + 1]] as [Point, Point, Point];
      const onLine = nearestOn(q, p, r);
      for (const pull of PULLS) {
        const to = { x: q.x + (onLine.x - q.x) * pull, y: q.y + (onLine.y - q.y) * pull };
        if (distance(to, q) < LENGTH_WORTH || !fits([p, q, r], [p, to, r])) continue;
        points[i] = to;
        moved = true;
        break;
      }
    }
    if (!moved) break;
  }
  return points.filter((q, i) => {
    const [p, r] = [points[i - 1], points[i + 1]];
    return !p || !r || distance(q, nearestOn(q, p, r)) > LENGTH_WORTH;
  });
}

function nearestOn(q: Point, p: Point, r: Point): Point {
  const [dx, dy] = [r.x - p.x, r.y - p.y];
  const t = Math.min(1, Math.max(0, ((q.x - p.x) * dx + (q.y - p.y) * dy) / Math.max(dx * dx + dy * dy, 1e-9)));
  return { x: p.x + dx * t, y: p.y + dy * t };
}

/** Every corner becomes a bend, as wide as its legs and the people around it leave room for. */
export function rounded(path: readonly Point[], free: (path: readonly Point[]) => boolean): Point[] {
  const points: Point[] = path.slice(0, 1);
  for (let i = 1; i + 1 < path.length; i++) {
    const [p, q, r] = [path[i - 1], path[i], path[i + 1]] as [Point, Point, Point];
    const [before, after] = [distance(p, q), distance(q, r)];
    // An end keeps a straight stretch, so that an arrow there points the right way.
    const most = Math.min(i === 1 ? before * 0.8 : before / 2, i + 2 === path.length ? after * 0.8 : after / 2);
    const bends = RADII.map((radius) => bend(p, q, r, Math.min(radius, most)));
    points.push(...(bends.find(free) ?? [q]));
  }
  points.push(...path.slice(-1));
  return points;
}

function bend(p: Point, q: Point, r: Point, reach: number): Point[] {
  const towards = (to: Point): Point => {
    const share = reach / Math.max(distance(q, to), 1e-9);
    return { x: q.x + (to.x - q.x) * share, y: q.y + (to.y - q.y) * share };
  };
  const [start, end] = [towards(p), towards(r)];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [u, v, w] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: u * start.x + v * q.x + w * end.x, y: u * start.y + v * q.y + w * end.y };
  });
}

/** The line moved aside for one of several between the same two, as far as people leave room for; its ends stay. */
export function beside(path: readonly Point[], aside: number, free: (path: readonly Point[]) => boolean): Point[] {
  if (aside === 0) return [...path];
  const track = trackOf(path);
  const pieces = Math.ceil(track.length / PIECE);
  const moved = [1, 0.75, 0.5].map((part) =>
    Array.from({ length: pieces + 1 }, (_, i) => {
      const along = (track.length * i) / pieces;
      const fromEnd = Math.min(along, track.length - along);
      return track.at(along, aside * part * Math.min(1, fromEnd / SPREAD));
    }),
  );
  return moved.find(free) ?? [...path];
}
