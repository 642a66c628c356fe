// Where everybody stands: as the layout says, with the rows as far apart as the lines between them need.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { partly, type Steps } from '../../base/steps.ts';
import type { Family } from './family.ts';
import type { Known } from './known.ts';
import { type Laid, layOut } from './layout/layOut.ts';
import type { Spacing } from './layout/spacing.ts';
import { sameItems } from './remember.ts';
import { roomBetween, type ShapeOf } from './roomBetween.ts';

const SPACING: Spacing = { beside: 100, lane: 24, row: 150, parts: 140 };

/** How much of the work is done when everybody has a place on their row. */
const LAID = 0.7;

const remembered = new WeakMap<Family, { readonly from: readonly unknown[]; readonly laid: Laid }>();

/** `known`: who stands where already; they move as little as possible, pinned ones not at all. */
export function* placesOf(
  family: Family,
  shapeOf: ShapeOf,
  known: ReadonlyMap<Id, Known>,
): Steps<ReadonlyMap<Id, Point>> {
  // How much room people take does not matter before the rows move apart.
  const from: unknown[] = [];
  for (const [id, { x, y, pinned }] of known) from.push(id, x, y, pinned);
  let last = remembered.get(family);
  if (!last || !sameItems(last.from, from)) {
    last = { from, laid: yield* partly(layOut(family, known, SPACING), 0, LAID) };
    remembered.set(family, last);
  }
  const { rows, ys, places } = last.laid;
  return roomBetween(family, rows, ys, places, shapeOf, known);
}
