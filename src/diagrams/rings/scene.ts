// A network in circles as a drawing: rings and sectors with their words, and everybody where they were put.
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import type { Cell, Ground, Scene, Stand } from '../../drawing/scene.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import { legendFor } from '../../notation/legend.ts';
import type { SymbolId } from '../../notation/persons/registry.ts';
import { PROFILES } from '../../notation/profiles.ts';
import type { SceneInput } from '../kind.ts';
import { BADGE_ROOM, showsSupport } from '../support/badges.ts';
import { type Chip, chipOf, shortNames } from './chips.ts';
import { backdrop, headings, leftovers } from './grounds.ts';
import { type LaidRings, layRings } from './layRings.ts';
import { keyOf, readRings } from './readRings.ts';
import { outlinesOf } from './ringShape.ts';
import { RingWords } from './words.ts';

const MARGIN = 8;
/** Names are 12 pixels high then. */
const LEGIBLE = { zoom: 0.6, around: { x: 0, y: 0 } } as const;

export function scene({ tables, view, say, hand }: SceneInput): Scene {
  const rings = readRings(tables, view);
  const words = new RingWords(rings, tables, say);
  const profile = PROFILES[tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick'];
  const drawn = [...rings.focal, ...rings.cells.flatMap(({ people }) => people)];
  const names = shortNames(tables, drawn, say);
  const chips = new Map(
    drawn.map((person): [Person, Chip] => [person, chipOf(tables, person, names.get(person.id) ?? '', profile)]),
  );
  const above = showsSupport(view) ? BADGE_ROOM : 0;
  const laid = layRings(rings, chips, above);
  const stands: Stand[] = [];
  const stand = (person: Person, at: Point, label: string, row: number): void => {
    const chip = chips.get(person);
    if (!chip) return;
    const reach = { x: chip.width / 2, y: chip.height / 2 };
    stands.push({
      id: person.id,
      of: 'person',
      at: hand?.get(person.id) ?? { x: at.x, y: at.y + above / 2 },
      reach,
      marks: chip.marks,
      outline: 'square',
      box: { x: -reach.x, y: -reach.y, width: 2 * reach.x, height: 2 * reach.y },
      label,
      row,
      pinned: false,
    });
  };
  rings.focal.forEach((person, i) => {
    const spot = laid.centre.spots[i];
    if (spot) stand(person, spot, words.inTheMiddle(person), spot.row);
  });
  let rows = Math.max(0, ...laid.centre.spots.map(({ row }) => row + 1));
  for (const { cell, seated } of laid.cells) {
    for (const { person, spot } of seated) stand(person, spot, words.placed(person, cell), rows + spot.row);
    rows += Math.max(0, ...seated.map(({ spot }) => spot.row + 1));
  }
  const grounds = [...backdrop(rings, laid, words), ...headings(rings, laid, words)];
  grounds.push(...leftovers(laid, words, boundsOf(grounds, [])));
  const seen = new Set([...drawn.map(({ id }) => id)]);
  return {
    bounds: grown(boundsOf(grounds, stands), MARGIN),
    grounds,
    strokes: [],
    stands,
    legend: legendFor({ symbols: symbolsIn(chips.values()), unions: [], childLinks: [], ties: [] }, profile, say),
    tray: Object.keys(tables.person)
      .filter((id) => !seen.has(id))
      .sort(),
    legible: LEGIBLE,
    cells: cellsOf(laid, words),
  };
}

function cellsOf(laid: LaidRings, words: RingWords): Cell[] {
  return laid.cells.map(({ cell, shape }) => ({
    key: keyOf(cell),
    ring: cell.ring,
    ...(cell.sector === undefined ? {} : { sector: cell.sector }),
    label: words.cell(cell),
    outlines: outlinesOf(shape),
    people: cell.people.map(({ id }): Id => id),
  }));
}

function symbolsIn(chips: Iterable<Chip>): Set<SymbolId> {
  const symbols = new Set<SymbolId>();
  for (const chip of chips) for (const symbol of chip.symbols) symbols.add(symbol);
  return symbols;
}

function boundsOf(grounds: readonly Ground[], stands: readonly Stand[]): Box {
  let all: Box = { x: 0, y: 0, width: 0, height: 0 };
  for (const { marks } of grounds) {
    const box = boundsOfMarks(marks);
    if (box) all = unionOf(all, box);
  }
  for (const { box, at } of stands) all = unionOf(all, { ...box, x: box.x + at.x, y: box.y + at.y });
  return all;
}
