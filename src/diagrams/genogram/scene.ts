// The genogram as a drawing: a pure function of masked records and the places kept with them.
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Ground, LegendEntry, Scene, Stand, Stroke } from '../../drawing/scene.ts';
import { CASE_ID, placementId } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import { legendFor } from '../../notation/legend.ts';
import type { PersonDrawing } from '../../notation/persons/personMarks.ts';
import { personMarks } from '../../notation/persons/personMarks.ts';
import { PROFILES, type Profile } from '../../notation/profiles.ts';
import type { SceneInput } from '../kind.ts';
import { placedPeople } from './arrange.ts';
import { columnOf, Rows } from './columns.ts';
import { connect } from './connect.ts';
import type { Family } from './family.ts';
import { householdGrounds } from './households.ts';
import { dayOf, factsOf } from './persons.ts';
import { readFamily } from './readFamily.ts';
import { routesOf } from './routes.ts';
import { tieStrokes, tiesOf } from './ties.ts';
import { Words } from './words.ts';

const MARGIN = 24;

export function scene(input: SceneInput): Scene {
  const { tables, view, say, today, hand } = input;
  const family = readFamily(tables, view);
  const profile = PROFILES[tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick'];
  const words = new Words(tables, family, say, today);
  const day = dayOf(tables, today);
  const places = placedPeople(tables, view, family);
  const drawings = new Map<Id, PersonDrawing>();
  for (const id of family.people.keys()) {
    const person = tables.person[id];
    if (person) drawings.set(id, personMarks(factsOf(tables, person, day), profile));
  }
  const placeOf = (id: Id): Point => hand?.get(id) ?? places.get(id) ?? { x: 0, y: 0 };
  const columns = new Map([...drawings].map(([id, drawing]) => [id, columnOf(id, drawing, placeOf(id))]));
  const rows = new Rows([...columns.values()]);
  const { routes } = routesOf(family, rows);
  const ties = tiesOf(tables, view, new Set(columns.keys()));
  const strokes = [
    ...tieStrokes(ties, columns, { profile, say, words }),
    ...connect(routes, { profile, say, words, births: tables.birthGroup }),
  ];
  const grounds = householdGrounds(tables, rows, strokes, words);
  const stands = [...drawings].map(([id, drawing]): Stand => {
    const { marks, outline, reach, box } = drawing;
    return {
      id,
      of: 'person',
      at: placeOf(id),
      reach,
      marks,
      outline,
      box,
      label: words.person(id),
      row: rows.row(id),
      pinned: tables.viewPlacement[placementId(view.id, id)]?.pinned === true,
    };
  });
  return {
    bounds: boundsOf(grounds, strokes, stands),
    grounds,
    strokes,
    stands,
    legend: legendOf(
      tables,
      family,
      drawings,
      ties.map((t) => t.code),
      grounds.length > 0,
      profile,
      say,
    ),
    tray: family.tray,
  };
}

function boundsOf(grounds: readonly Ground[], strokes: readonly Stroke[], stands: readonly Stand[]): Box {
  let all: Box | null = null;
  const add = (box: Box | null): void => {
    if (box) all = all ? unionOf(all, box) : box;
  };
  for (const { marks } of grounds) add(boundsOfMarks(marks));
  for (const { marks } of strokes) add(boundsOfMarks(marks));
  for (const { box, at } of stands) add({ ...box, x: box.x + at.x, y: box.y + at.y });
  return grown(all ?? { x: 0, y: 0, width: 0, height: 0 }, MARGIN);
}

function legendOf(
  tables: Tables,
  family: Family,
  drawings: ReadonlyMap<Id, PersonDrawing>,
  ties: Parameters<typeof legendFor>[0]['ties'],
  households: boolean,
  profile: Profile,
  say: SceneInput['say'],
): LegendEntry[] {
  const lines = family.unions.flatMap((u) => u.children);
  const groups = new Map<Id, number>();
  for (const { twins } of family.people.values()) if (twins) groups.set(twins, (groups.get(twins) ?? 0) + 1);
  return legendFor(
    {
      symbols: new Set([...drawings.values()].flatMap((d) => d.symbols)),
      unions: family.unions.flatMap((u) => u.partnerships),
      childLinks: lines,
      ties,
      twins: [...groups.keys()].flatMap((id) => tables.birthGroup[id]?.kind ?? []),
      households,
    },
    profile,
    say,
  );
}
