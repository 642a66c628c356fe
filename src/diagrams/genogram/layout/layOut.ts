// The layout as a whole: the rows of everybody, their heights, and everybody's place. Pure: no clock, no chance, the same
// family always gives the same drawing. Steps: parts, generations, order and place (in `whole` and `live`), straighten.
import type { Point } from '../../../base/geometry.ts';
import type { Id } from '../../../base/ids.ts';
import { partly, type Steps } from '../../../base/steps.ts';
import type { Family } from '../family.ts';
import type { Known } from '../known.ts';
import { generations } from './generations.ts';
import { Heights } from './heights.ts';
import { grown } from './live.ts';
import { partsOf } from './parts.ts';
import type { Spacing } from './spacing.ts';
import { straighten } from './straighten.ts';
import { whole } from './whole.ts';

export interface Laid {
  readonly rows: ReadonlyMap<Id, number>;
  /** The height of every row, from the highest. */
  readonly ys: readonly number[];
  readonly places: ReadonlyMap<Id, Point>;
}

/** `known` people stay where they are as well as that goes, pinned ones exactly; the rest is laid out around them. */
export function* layOut(family: Family, known: ReadonlyMap<Id, Known>, spacing: Spacing): Steps<Laid> {
  const parts = partsOf(family)
    .map((part) => ({ part, own: generations(part), isKnown: [...part.people.keys()].some((id) => known.has(id)) }))
    .sort((a, b) => Number(b.isKnown) - Number(a.isKnown));
  const rows = new Map<Id, number>();
  const heights = new Heights(known, spacing.row);
  const shifts = parts.map(({ own }) => heights.fit(own));
  const top = Math.min(0, ...shifts);
  parts.forEach(({ own }, i) => {
    for (const [id, row] of own) rows.set(id, row + (shifts[i] ?? 0) - top);
  });
  const ys = heights.all(rows);

  const x = new Map<Id, number>();
  let right = Number.NEGATIVE_INFINITY;
  let done = 0;
  for (const [i, { part, own, isKnown }] of parts.entries()) {
    const before = done;
    done += part.people.size / family.people.size;
    const rowYs = ys.slice((shifts[i] ?? 0) - top);
    const found = isKnown
      ? grown(part, own, rowYs, known, spacing)
      : yield* partly(whole(part, own, spacing), before, done);
    const shift = isKnown ? 0 : Number.isFinite(right) ? right + spacing.parts - least(found) : -least(found);
    for (const [id, at] of found) {
      x.set(id, at + shift);
      right = Math.max(right, at + shift);
    }
  }
  straighten(family, rows, x, known, spacing);
  const pointOf = (id: Id): Point => {
    const before = known.get(id);
    if (before?.pinned) return { x: before.x, y: before.y };
    return { x: Math.round(x.get(id) ?? 0), y: Math.round(ys[rows.get(id) ?? 0] ?? 0) };
  };
  return { rows, ys, places: new Map([...family.people.keys()].map((id) => [id, pointOf(id)])) };
}

function least(places: ReadonlyMap<Id, number>): number {
  let x = Number.POSITIVE_INFINITY;
  for (const at of places.values()) x = Math.min(x, at);
  return x;
}
