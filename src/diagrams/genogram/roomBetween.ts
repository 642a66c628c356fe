// Moves rows apart where more lines run between them than fit.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Column, Rows } from './columns.ts';
import type { Family } from './family.ts';
import type { Known } from './known.ts';
import { routesOf } from './routes.ts';

export type ShapeOf = (id: Id, at: Point) => Column;

export function roomBetween(
  family: Family,
  rows: ReadonlyMap<Id, number>,
  ys: readonly number[],
  places: ReadonlyMap<Id, Point>,
  shapeOf: ShapeOf,
  known: ReadonlyMap<Id, Known>,
): ReadonlyMap<Id, Point> {
  const drawn = new Rows([...places].map(([id, at]) => shapeOf(id, at)));
  const { tracks, above, below } = routesOf(family, drawn);
  const stands = new Map<number, Id>();
  for (const [id, row] of rows) if (!known.get(id)?.pinned && !stands.has(row)) stands.set(row, id);
  const down: number[] = [];
  let moved = 0;
  // The first row that was known keeps its place: rows above it move up, rows below it down.
  const anchor = Math.min(...[...rows].filter(([id]) => known.has(id)).map(([, row]) => row), ys.length - 1);
  const growth = ys.map((y, r) => {
    const here = stands.get(r);
    const next = stands.get(r + 1);
    if (here === undefined || next === undefined) return 0;
    const seen = drawn.row(here);
    const words = drawn.bottom(seen) - y;
    const reach = (ys[r + 1] ?? 0) - drawn.top(drawn.row(next));
    const need = words + 8 + (tracks[seen] ?? 0) * 10 + (below.get(seen) ?? 0) + (above.get(seen) ?? 14) + 2 + reach;
    return Math.max(0, Math.ceil((need - ((ys[r + 1] ?? 0) - y)) / 10) * 10);
  });
  growth.forEach((by, r) => {
    down[r] = moved;
    moved += by;
  });
  const base = Number.isFinite(anchor) && known.size > 0 ? (down[anchor] ?? 0) : 0;
  return new Map(
    [...places].map(([id, at]) => {
      if (known.get(id)?.pinned) return [id, at];
      return [id, { x: at.x, y: at.y + (down[rows.get(id) ?? 0] ?? 0) - base }];
    }),
  );
}
