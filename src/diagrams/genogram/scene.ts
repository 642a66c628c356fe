// The genogram as a drawing: a pure function of masked records and the places kept with them.
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Ground, LegendEntry, Scene, Stand, Stroke } from '../../drawing/scene.ts';
import { CASE_ID, placementId } from '../../model/records/arrangement.ts';
import type { Partnership } from '../../model/records/facts.ts';
import type { Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { legendFor } from '../../notation/legend.ts';
import type { PersonDrawing } from '../../notation/persons/personMarks.ts';
import { PROFILES, type Profile } from '../../notation/profiles.ts';
import { unionCode } from '../../notation/unions.ts';
import type { SceneInput } from '../kind.ts';
import { placedPeople } from './arrange.ts';
import { columnOf, Rows } from './columns.ts';
import { connect } from './connect.ts';
import type { ChildLine, Family } from './family.ts';
import { dwellingsOf, householdGrounds, sidesOf } from './households.ts';
import { relatedCouples } from './kinship.ts';
import { dayOf, drawingPeople } from './persons.ts';
import { readFamily } from './readFamily.ts';
import { remembering } from './remember.ts';
import { routesOf } from './routes.ts';
import { tieStrokes, tiesOf } from './ties.ts';
import { Words } from './words.ts';

const MARGIN = 24;
const people = drawingPeople();
const rememberedStand = remembering<PersonDrawing, Stand>();
const rememberedBox = new WeakMap<readonly Mark[], Box | null>();
const rememberedLegend = remembering<Profile, LegendEntry[]>();

export function scene(input: SceneInput): Scene {
  const { tables, view, say, today, hand } = input;
  const family = readFamily(tables, view);
  const profile = PROFILES[tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick'];
  const words = new Words(tables, family, say, today);
  const day = dayOf(tables, today);
  const places = placedPeople(tables, view, family);
  const draw = people(tables, day, profile);
  const drawings = new Map<Id, PersonDrawing>();
  for (const id of family.people.keys()) {
    const person = tables.person[id];
    if (person) drawings.set(id, draw(person));
  }
  const placeOf = (id: Id): Point => hand?.get(id) ?? places.get(id) ?? { x: 0, y: 0 };
  const columns = new Map([...drawings].map(([id, drawing]) => [id, columnOf(id, drawing, placeOf(id))]));
  const rows = new Rows([...columns.values()]);
  const { routes } = routesOf(family, rows);
  const dwellings = dwellingsOf(tables, rows);
  const related = relatedCouples(family);
  const ties = tiesOf(tables, view, new Set(columns.keys()));
  const lines = connect(routes, {
    profile,
    say,
    words,
    births: tables.birthGroup,
    related,
    outlines: sidesOf(dwellings),
  });
  const strokes = [...tieStrokes(ties, rows, lines, { profile, say, words }), ...lines];
  const grounds = householdGrounds(dwellings, strokes, words);
  const stands = [...drawings]
    .map(([id, drawing]): Stand => {
      const at = placeOf(id);
      const label = words.person(id);
      const row = rows.row(id);
      const pinned = tables.viewPlacement[placementId(view.id, id)]?.pinned === true;
      return rememberedStand(drawing, [at.x, at.y, label, row, pinned], () => {
        const { marks, outline, reach, box } = drawing;
        return { id, of: 'person', at, reach, marks, outline, box, label, row, pinned };
      });
    })
    .sort((a, b) => a.row - b.row || rows.place(a.id) - rows.place(b.id));
  return {
    bounds: boundsOf(grounds, strokes, stands),
    grounds,
    strokes,
    stands,
    legend: legendOf(tables, family, drawings.values(), ties, related.size > 0, grounds.length > 0, profile, say),
    tray: family.tray,
  };
}

function boundsOf(grounds: readonly Ground[], strokes: readonly Stroke[], stands: readonly Stand[]): Box {
  let all: Box | null = null;
  const add = (box: Box | null): void => {
    if (box) all = all ? unionOf(all, box) : box;
  };
  for (const { marks } of grounds) add(boundsOfMarks(marks));
  for (const { marks } of strokes) add(boxOf(marks));
  for (const { box, at } of stands) add({ ...box, x: box.x + at.x, y: box.y + at.y });
  return grown(all ?? { x: 0, y: 0, width: 0, height: 0 }, MARGIN);
}

function boxOf(marks: readonly Mark[]): Box | null {
  let box = rememberedBox.get(marks);
  if (box === undefined) {
    box = boundsOfMarks(marks);
    rememberedBox.set(marks, box);
  }
  return box;
}

function legendOf(
  tables: Tables,
  family: Family,
  drawings: Iterable<PersonDrawing>,
  drawnTies: readonly Tie[],
  related: boolean,
  households: boolean,
  profile: Profile,
  say: SceneInput['say'],
): readonly LegendEntry[] {
  const symbols = new Set<PersonDrawing['symbols'][number]>();
  for (const drawing of drawings) for (const symbol of drawing.symbols) symbols.add(symbol);
  const groups = new Set<Id>();
  for (const { twins } of family.people.values()) if (twins) groups.add(twins);
  const twins = [...new Set([...groups].flatMap((id) => tables.birthGroup[id]?.kind ?? []))];
  const ties = [...new Set(drawnTies.map((tie) => tie.code))];
  const unions = new Map<string, Partnership>();
  const childLinks = new Map<string, ChildLine>();
  for (const { partnerships, children } of family.unions) {
    for (const p of partnerships) unions.set(unionCode(p.kind, p.status), p);
    for (const line of children) childLinks.set(`${line.kind}${line.ended}`, line);
  }
  const told = [symbols, unions.keys(), childLinks.keys(), ties, twins].map((codes) => [...codes].sort().join());
  return rememberedLegend(profile, [say, related, households, ...told], () =>
    legendFor(
      { symbols, unions: unions.values(), childLinks: childLinks.values(), ties, twins, related, households },
      profile,
      say,
    ),
  );
}
