// Where the lines of each family run, with their hops over lines of other families: places only, no words and no styles.
// Lines that run as they did before are the same objects.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { ChildLine, Union } from './family.ts';
import { hopsOver } from './hops.ts';
import { keeping } from './remember.ts';
import { type Corner, pointOf, type Route } from './route.ts';

type Path = readonly Point[];

/** The line of one child; `way` and `stems` are `path` and `trunk` with their hops. */
export interface DropShape {
  readonly path: Path;
  readonly way: Path;
  readonly trunk: readonly Path[];
  readonly stems: readonly Path[];
  readonly aside: number;
  readonly lift: number;
  /** How far out the outermost line comes on the left and on the right of the child. */
  readonly outer: readonly [left: number, right: number];
  readonly twinOf: Id | null;
}

/** The line between partners with what hangs from it; `bar` and `stems` are `line` and `trunk` with their hops. */
export interface UnionShape {
  readonly line: Path;
  readonly bar: Path;
  readonly trunk: readonly Path[];
  readonly stems: readonly Path[];
  readonly drops: readonly DropShape[];
}

export interface FamilyLine {
  readonly union: Union;
  /** Whose drops they are, in the same order. */
  readonly children: readonly ChildLine[];
  readonly shape: UnionShape;
}

/** What a union is remembered by: a record that only it has, for a union is made anew whenever the family is read. */
export const keyOf = (union: Union): object => union.partnerships[0] ?? union.children[0]?.links[0] ?? union;

const keepShape = keeping<object, UnionShape>();

export const long = (path: Path): boolean => path.length > 1;

/** Every path of a union, as it runs without hops. */
export const pathsOf = ({ line, trunk, drops }: Bare): Path[] =>
  [line, ...trunk, ...drops.flatMap((drop) => [drop.path, ...drop.trunk])].filter(long);

interface Bare extends Pick<UnionShape, 'line' | 'trunk'> {
  readonly drops: readonly Pick<DropShape, 'path' | 'trunk'>[];
}

export function familyLines(routes: readonly Route[]): FamilyLine[] {
  const outermost = new Map<Id, DropShape['outer']>();
  for (const { drops } of routes) {
    for (const { line, aside } of drops) {
      const [left, right] = outermost.get(line.childId) ?? [0, 0];
      outermost.set(line.childId, [Math.max(left, -aside), Math.max(right, aside)]);
    }
  }
  const bare = routes.map(({ line, trunk, drops }) => ({
    line: resolved(line),
    trunk: trunk.map(resolved).filter(long),
    drops: drops.map((drop) => ({
      aside: drop.aside,
      lift: drop.lift,
      twinOf: drop.twinOf,
      outer: outermost.get(drop.line.childId) ?? [0, 0],
      path: resolved(drop.path),
      trunk: drop.trunk.map(resolved).filter(long),
    })),
  }));
  const hops = hopsOver(bare.map(pathsOf));
  return bare.map(({ line, trunk, drops }, i): FamilyLine => {
    const route = routes[i] as Route;
    const shape: UnionShape = {
      line,
      trunk,
      bar: long(line) ? hops(line) : [],
      stems: trunk.map(hops),
      drops: drops.map((drop) => ({ ...drop, way: hops(drop.path), stems: drop.trunk.map(hops) })),
    };
    return {
      union: route.union,
      children: route.drops.map((drop) => drop.line),
      shape: keepShape(keyOf(route.union), shape),
    };
  });
}

function resolved(path: readonly Corner[]): Point[] {
  const points: Point[] = [];
  for (const corner of path) {
    const point = pointOf(corner);
    const last = points.at(-1);
    if (!last || Math.abs(last.x - point.x) > 0.01 || Math.abs(last.y - point.y) > 0.01) points.push(point);
  }
  return points;
}
