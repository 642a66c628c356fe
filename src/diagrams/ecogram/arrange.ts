// Where everybody in an ecogram stands: once placed they stay; somebody new gets a free spot near their own; from nothing,
// everybody is placed in one turn. Layers of the view have no say in it.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Around, type Ecogram, ecogramOf } from '../../model/facts/ecogram.ts';
import { placementId, type View, type ViewPlacement } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import { sizeFor } from './chip.ts';
import { middleRadius } from './middle.ts';
import { orderAround } from './order.ts';
import { boxAt, inTheWay } from './room.ts';
import { type Body, settle } from './settle.ts';
import { spotFor } from './spot.ts';
import { sweep } from './sweep.ts';

/** Between those in the middle and the nearest around them. */
const ROOM = 28;

/** How much larger than usual the rings are; kept with whoever stands in the middle. */
export const grownOf = (tables: Tables, view: View, { keeper }: Pick<Ecogram, 'keeper'>): number =>
  tables.viewPlacement[placementId(view.id, keeper ?? '')]?.radial ?? 1;

export function arrange(tables: Tables, view: View, afresh: boolean): ViewPlacement[] {
  const ecogram = ecogramOf(tables, view);
  const { around, rings } = ecogram;
  if (around.length === 0) return [];
  const recorded = (id: Id): ViewPlacement | undefined => tables.viewPlacement[placementId(view.id, id)];
  const sizes = new Map(around.map((one) => [one.person.id, sizeFor(one)]));
  const sizeOf = (id: Id) => sizes.get(id) ?? { names: [], words: 0, lines: 0, height: 0 };
  const bodies: Body[] = [];
  const fresh: Around[] = [];
  for (const one of around) {
    const { id } = one.person;
    const { x, y, pinned = false, radial } = recorded(id) ?? {};
    const stays =
      !afresh && x !== undefined && y !== undefined && (pinned || radial === undefined || radial === one.ring);
    if (stays) bodies.push({ id, size: sizeOf(id), at: { x, y }, held: pinned });
    else fresh.push(one);
  }
  const middle = middleRadius(tables, ecogram);
  const all = bodies.every(({ held }) => held);
  let grown = grownOf(tables, view, ecogram);
  if (all && fresh.length > 0) {
    const inOrder = orderAround(tables, { ...ecogram, around: fresh });
    const seats = inOrder.map(({ person, ring }) => ({ id: person.id, size: sizeOf(person.id), ring }));
    const top = inOrder.filter(({ group }) => group === inOrder[0]?.group).length;
    const swept = sweep(seats, { rings, top, inner: middle + ROOM });
    grown = swept.grown;
    for (const { id, size } of seats)
      bodies.push({ id, size, at: swept.places.get(id) ?? { x: 0, y: 0 }, held: false });
  } else {
    for (const one of fresh) {
      const near = beside(one, around, bodies);
      const size = sizeOf(one.person.id);
      bodies.push({
        id: one.person.id,
        size,
        at: spotFor({ size, ring: one.ring, near }, bodies, rings, grown),
        held: false,
      });
    }
  }
  const places = isCrowded(bodies) ? settle(bodies, middle) : new Map(bodies.map(({ id, at }) => [id, at]));
  return [
    ...middlePlacement(view, ecogram, recorded, grown),
    ...around.flatMap(({ person: { id }, ring }): ViewPlacement[] => {
      const before = recorded(id);
      const at = places.get(id);
      if (!at) return [];
      const { x, y } = { x: Math.round(at.x) + 0, y: Math.round(at.y) + 0 };
      if (before && !afresh && before.x === x && before.y === y && before.radial === ring) return [];
      const pinned = !afresh && (before?.pinned ?? false);
      return [{ ...before, id: placementId(view.id, id), viewId: view.id, itemId: id, x, y, radial: ring, pinned }];
    }),
  ];
}

function middlePlacement(
  view: View,
  { keeper: id }: Ecogram,
  recorded: (id: Id) => ViewPlacement | undefined,
  grown: number,
): ViewPlacement[] {
  if (id === null || recorded(id)?.radial === grown) return [];
  return [{ pinned: false, ...recorded(id), id: placementId(view.id, id), viewId: view.id, itemId: id, radial: grown }];
}

/** Where those of the same group stand; a whole group is around, nobody in particular. */
function beside(one: Around, around: readonly Around[], bodies: readonly Body[]): Point[] {
  const own = new Set(around.filter(({ group }) => group === one.group).map(({ person }) => person.id));
  return bodies.filter(({ id }) => own.has(id)).map(({ at }) => at);
}

/** Somebody who may move lies on somebody. */
function isCrowded(bodies: readonly Body[]): boolean {
  const boxes = bodies.map(({ size, at }) => boxAt(size, at));
  return bodies.some((a, i) =>
    bodies.slice(i + 1).some((b, j) => {
      const [boxA, boxB] = [boxes[i], boxes[i + 1 + j]];
      return !(a.held && b.held) && boxA && boxB && inTheWay(boxA, boxB, 1);
    }),
  );
}
