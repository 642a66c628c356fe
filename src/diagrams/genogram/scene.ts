// The genogram as a drawing: a pure function of masked records and the places kept with them.
import { type Box, grown, type Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { finished, type Steps } from '../../base/steps.ts';
import type { Table } from '../../base/tables.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import { drawnTables } from '../../model/professionalLayer.ts';
import { CASE_ID, type View, type ViewPlacement } from '../../model/records/arrangement.ts';
import type { PersonDrawing } from '../../notation/persons/personMarks.ts';
import { profileOf } from '../../notation/profiles.ts';
import type { SceneInput } from '../kind.ts';
import { placedPeople } from './arrange.ts';
import { type Column, columnOf } from './columns.ts';
import { connect, inWords, linesOf } from './connect.ts';
import { drawnLegend } from './drawnLegend.ts';
import type { FamilyPerson } from './family.ts';
import { dwellingsOf, householdGrounds } from './households.ts';
import { dayOf, drawingPeople } from './persons.ts';
import { readFamily } from './readFamily.ts';
import { keeping, remembering } from './remember.ts';
import { siblingLines } from './siblingLines.ts';
import { skeletonSteps } from './skeleton.ts';
import { tieLines, tiesInWords, tiesOf } from './ties.ts';
import { said } from './unsaid.ts';
import { Words } from './words.ts';

const MARGIN = 24;
const NOWHERE: Point = { x: 0, y: 0 };
const NOTHING: readonly never[] = [];
const people = drawingPeople();
const rememberedColumn = remembering<PersonDrawing, Column>();
const keepColumn = keeping<FamilyPerson, Column>();
const rememberedStand = remembering<PersonDrawing, Stand>();
const rememberedBox = remembering<readonly Mark[], Box | null>();

/** People or unions handled between two steps. */
const AT_ONCE = 150;

export const scene = (input: SceneInput): Scene => finished(sceneSteps(input));

/** In steps, for the first time it is made takes long in a large family; what is remembered goes quickly. */
export function* sceneSteps(input: SceneInput): Steps<Scene> {
  const { view, say, today, hand } = input;
  const tables = drawnTables(input.tables, view);
  const family = readFamily(tables, view);
  const profile = profileOf(tables.caseInfo[CASE_ID]);
  const words = new Words(tables, family, say, today);
  const places = placedPeople(tables, view, family);
  const draw = people(tables, dayOf(tables, today), profile);
  const drawings = new Map<Id, PersonDrawing>();
  const columns: Column[] = [];
  yield 0.1;
  for (const [id, member] of family.people) {
    const person = tables.person[id];
    if (!person) continue;
    const at = hand?.get(id) ?? places.get(id) ?? NOWHERE;
    const drawing = draw(person);
    drawings.set(id, drawing);
    const column = rememberedColumn(drawing, [at.x, at.y], () => columnOf(id, drawing, at));
    columns.push(keepColumn(member, column));
    if (columns.length % AT_ONCE === 0) yield 0.1 + (0.25 * columns.length) / family.people.size;
  }
  const skeleton = yield* skeletonSteps(family, columns);
  yield 0.5;
  const dwellings = dwellingsOf(tables, skeleton);
  const siblings = siblingLines(tables.siblingGroup, skeleton);
  const [births, outlines] = [tables.birthGroup, dwellings.sides];
  const drawn = connect(skeleton, { profile, say, births, people: tables.person, outlines });
  yield 0.6;
  const ties = tiesOf(tables, view, drawings);
  const showSaidBy = view.filter?.['said'] === true;
  const there = { family: linesOf(drawn), others: siblings, dwellings };
  const bonds = tieLines(ties, skeleton, there, { profile, say, words, showSaidBy });
  const lines = [...bonds, ...siblings, ...linesOf(drawn)];
  const grounds = householdGrounds(dwellings, skeleton, lines, words);
  yield 0.7;
  const byHand = pinnedIn(tables.viewPlacement, view);
  const stands: Stand[] = [];
  for (const [r, row] of skeleton.rows.rows.entries()) {
    for (const column of row) {
      const drawing = drawings.get(column.id) as PersonDrawing;
      stands.push(standOf(column, r, drawing, words.person(column.id), byHand.has(column.id)));
      if (stands.length % AT_ONCE === 0) yield 0.7 + (0.2 * stands.length) / columns.length;
    }
  }
  const strokes = [
    ...tiesInWords(ties, bonds, words),
    ...siblings.map((line) => said(line, words.siblings(line.people))),
  ];
  for (const [i, union] of drawn.entries()) {
    strokes.push(...inWords(union, words));
    if (i % AT_ONCE === 0) yield 0.9 + (0.1 * i) / drawn.length;
  }
  return {
    bounds: boundsOf([...grounds, ...lines], stands),
    grounds,
    strokes,
    stands,
    legend: drawnLegend(
      {
        tables,
        family,
        drawings: [...drawings.values()],
        ties,
        related: skeleton.related.size > 0,
        households: grounds.length > 0,
        siblings: siblings.length > 0,
      },
      profile,
      say,
    ),
    tray: family.tray,
    ...(family.leftOut ? { leftOut: family.leftOut } : {}),
  };
}

function standOf({ id, x, y }: Column, row: number, drawing: PersonDrawing, label: string, pinned: boolean): Stand {
  return rememberedStand(drawing, [x, y, label, row, pinned], () => {
    const { marks, outline, reach, box } = drawing;
    return { id, of: 'person', at: { x, y }, reach, marks, outline, box, label, row, pinned };
  });
}

const rememberedPinned = remembering<Table<ViewPlacement>, ReadonlySet<Id>>();

/** Who was put by hand in a view. */
const pinnedIn = (placements: Table<ViewPlacement>, { id }: View): ReadonlySet<Id> =>
  rememberedPinned(placements, [id], () => {
    const own = Object.values(placements).filter(({ viewId, pinned }) => pinned && viewId === id);
    return new Set(own.map(({ itemId }) => itemId));
  });

function boundsOf(lines: readonly { readonly marks: readonly Mark[] }[], stands: readonly Stand[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ({ x, y, width, height }: Box, at: Point): void => {
    left = Math.min(left, x + at.x);
    top = Math.min(top, y + at.y);
    right = Math.max(right, x + at.x + width);
    bottom = Math.max(bottom, y + at.y + height);
  };
  for (const { marks } of lines) {
    const box = rememberedBox(marks, NOTHING, () => boundsOfMarks(marks));
    if (box) add(box, NOWHERE);
  }
  for (const { box, at } of stands) add(box, at);
  const none = left > right;
  return grown(
    none ? { ...NOWHERE, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top },
    MARGIN,
  );
}
