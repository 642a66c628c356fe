// Where lines of two families cross, the level one makes a small hop over the other, so that nobody reads a junction.
import type { Point } from '../../base/geometry.ts';
import { type Upright, Uprights } from './uprights.ts';

/** The path with its hops. */
export type Hops = (path: readonly Point[]) => readonly Point[];

const RADIUS = 5;
const ARC = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.PI * (1 - part));

interface Owned extends Upright {
  /** Which family: its own lines do not hop over each other. */
  readonly owner: number;
}

/** `families[i]` are the paths of one family; paths are told apart by identity. */
export function hopsOver(families: readonly (readonly (readonly Point[])[])[]): Hops {
  const uprights: Owned[] = [];
  const ownerOf = new Map<readonly Point[], number>();
  families.forEach((paths, owner) => {
    for (const path of paths) {
      ownerOf.set(path, owner);
      for (const [a, b] of legs(path)) {
        if (Math.abs(a.x - b.x) < 0.01) {
          uprights.push({ x: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y), owner });
        }
      }
    }
  });
  const found = new Uprights(uprights, 1);
  const crossed = (a: Point, b: Point, owner: number): number[] =>
    found
      .across(a.y, Math.min(a.x, b.x) + 1, Math.max(a.x, b.x) - 1)
      .filter((up) => up.owner !== owner && a.y >= up.low - 0.1 && a.y <= up.high + 0.1)
      .map((up) => up.x);
  return (path) => {
    const owner = ownerOf.get(path) ?? -1;
    const points: Point[] = path[0] ? [path[0]] : [];
    for (const [a, b] of legs(path)) {
      if (Math.abs(a.y - b.y) < 0.01) {
        const right = b.x > a.x;
        const xs = crossed(a, b, owner);
        let last = right ? a.x : b.x;
        const arcs: Point[][] = [];
        for (const x of xs) {
          // Hops that would touch become one.
          const room = Math.min(RADIUS, x - last, (right ? b.x : a.x) - x);
          if (room < 1.5) continue;
          arcs.push(ARC.map((turn) => ({ x: x + Math.cos(turn) * room, y: a.y - Math.sin(turn) * room })));
          last = x + room;
        }
        const inOrder = right ? arcs : arcs.map((arc) => [...arc].reverse()).reverse();
        points.push(...inOrder.flat());
      }
      points.push(b);
    }
    return points;
  };
}

const legs = (path: readonly Point[]): [Point, Point][] =>
  path.slice(1).map((b, i) => [path[i] as Point, b] as [Point, Point]);
