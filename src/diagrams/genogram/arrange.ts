// Gives people their places in the genogram and answers which records to write.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { finished, type Steps } from '../../base/steps.ts';
import { CASE_ID, placementId, type View, type ViewPlacement } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type Profile, profileOf } from '../../notation/profiles.ts';
import { type Column, columnOf } from './columns.ts';
import type { Family } from './family.ts';
import type { Known } from './known.ts';
import { drawingPeople } from './persons.ts';
import { placesOf } from './places.ts';
import { readFamily } from './readFamily.ts';
import type { ShapeOf } from './roomBetween.ts';

export const arrange = (tables: Tables, view: View, afresh: boolean): ViewPlacement[] =>
  finished(arrangeSteps(tables, view, afresh));

export function* arrangeSteps(tables: Tables, view: View, afresh: boolean): Steps<ViewPlacement[]> {
  const family = readFamily(tables, view);
  const known = afresh ? new Map<Id, Known>() : knownPlaces(tables, view, family);
  const places = yield* placesOf(family, shapes(tables), known);
  const changed: ViewPlacement[] = [];
  for (const [itemId, { x, y }] of places) {
    const id = placementId(view.id, itemId);
    const before = tables.viewPlacement[id];
    const pinned = !afresh && before?.pinned === true;
    if (before && before.x === x && before.y === y && before.pinned === pinned) continue;
    changed.push({ ...before, id, viewId: view.id, itemId, x, y, pinned });
  }
  return changed;
}

/** Everybody's recorded place; people without one are given one on the fly. */
export function placedPeople(tables: Tables, view: View, family: Family): ReadonlyMap<Id, Point> {
  const known = knownPlaces(tables, view, family);
  return known.size === family.people.size ? known : finished(placesOf(family, shapes(tables), known));
}

function knownPlaces(tables: Tables, view: View, family: Family): Map<Id, Known> {
  const known = new Map<Id, Known>();
  for (const id of family.people.keys()) {
    const placement = tables.viewPlacement[placementId(view.id, id)];
    if (placement?.x === undefined || placement.y === undefined) continue;
    known.set(id, { x: placement.x, y: placement.y, pinned: placement.pinned });
  }
  return known;
}

const peopleWithoutAge = drawingPeople();

const styleOf = (tables: Tables): Profile => profileOf(tables.caseInfo[CASE_ID]);

/** How much room somebody takes. */
export const roomOf = (tables: Tables, person: Person): Column =>
  columnOf(person.id, peopleWithoutAge(tables, '', styleOf(tables))(person), { x: 0, y: 0 });

/** How much room people take. */
function shapes(tables: Tables): ShapeOf {
  const draw = peopleWithoutAge(tables, '', styleOf(tables));
  return (id, at) => columnOf(id, draw(tables.person[id] as Person), at);
}
