// The drawing while people are dragged: everything that does not hang on them stays as it is, and only their lines are
// drawn anew, from tables that hold no more than those lines need. The whole is drawn again when they are let go.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Rec, type Table, tableOf } from '../../base/tables.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';

const kept = <R extends Rec>(table: Table<R>, keep: (record: R) => boolean): Table<R> =>
  tableOf(Object.values(table).filter(keep));

/** Everybody at the other end of a line of these people, or in a household with them. */
function company(scene: Scene, tables: MaskedTables, held: ReadonlySet<Id>): Set<Id> {
  const people = new Set(held);
  for (const stroke of scene.strokes) {
    if (stroke.people.some((id) => held.has(id))) for (const id of stroke.people) people.add(id);
  }
  for (const home of Object.values(tables.household)) {
    if (home.memberIds.some((id) => held.has(id))) for (const id of home.memberIds) people.add(id);
  }
  return people;
}

/** Tables with only what ties these people; all of them are drawn. */
export function tablesOfCompany(scene: Scene, tables: MaskedTables, held: ReadonlySet<Id>): MaskedTables {
  const people = company(scene, tables, held);
  const has = (id: Id): boolean => people.has(id);
  const info = tables.caseInfo[CASE_ID];
  return {
    ...tables,
    person: kept(tables.person, (one) => has(one.id)),
    partnership: kept(tables.partnership, (one) => has(one.aId) && has(one.bId)),
    parentLink: kept(tables.parentLink, (one) => has(one.parentId) && has(one.childId)),
    tie: kept(tables.tie, (one) => has(one.aId) && has(one.bId)),
    birthGroup: kept(tables.birthGroup, (one) => one.childIds.every(has)),
    household: kept(tables.household, (one) => one.memberIds.some((id) => held.has(id))),
    viewPlacement: kept(tables.viewPlacement, (one) => has(one.itemId)),
    caseInfo: info ? tableOf([{ ...info, indexPersonIds: [...people] }]) : tables.caseInfo,
  };
}

/** The still drawing with the lines and households of the dragged people as they run now. */
export function withDragged(still: Scene, moving: Scene, hand: ReadonlyMap<Id, Point>): Scene {
  const strokes = new Map(moving.strokes.map((stroke) => [stroke.key, stroke]));
  const grounds = new Map(moving.grounds.map((ground) => [ground.key, ground]));
  return {
    ...still,
    grounds: still.grounds.map((ground) => grounds.get(ground.key) ?? ground),
    strokes: still.strokes.map((stroke) =>
      stroke.people.some((id) => hand.has(id)) ? (strokes.get(stroke.key) ?? stroke) : stroke,
    ),
  };
}
