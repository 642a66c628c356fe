// An ecogram as a drawing: whose network it is in the middle, everybody with a tie around, one line to each.
import { type Box, grown, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import type { Ground, Scene, Stand, Stroke } from '../../drawing/scene.ts';
import { type Around, type Ecogram, ecogramOf } from '../../model/facts/ecogram.ts';
import { type Layers, layersOf } from '../../model/facts/ecogramLayers.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID, placementId } from '../../model/records/arrangement.ts';
import type { Condition } from '../../model/records/facts.ts';
import type { SymbolId } from '../../notation/persons/registry.ts';
import { PROFILES, type Profile } from '../../notation/profiles.ts';
import { remembering } from '../genogram/remember.ts';
import type { SceneInput } from '../kind.ts';
import { grownOf } from './arrange.ts';
import { NEAREST, onBand, radiusOf } from './bands.ts';
import { bondLine } from './bondLine.ts';
import { chipBox, chipWords, NAME, SYMBOL, sideOf, sizeFor, symbolOf } from './chip.ts';
import { type FamilyDrawn, familyInside, familyUnder } from './familyLines.ts';
import { middleGround, ringGrounds, ringWords } from './grounds.ts';
import { groupMark } from './groupMark.ts';
import { ecogramLegend } from './legend.ts';
import { ALONE_SYMBOL, housemates, MIDDLE_SYMBOL, type Middle, middleOf } from './middle.ts';
import { leave } from './paths.ts';
import { roomier } from './roomier.ts';
import { EcogramWords } from './words.ts';

const MARGIN = 10;
/** Names are 12 pixels high then, letters 11. */
const LEGIBLE = { zoom: 0.58, around: { x: 0, y: 0 } } as const;
const NO_FAMILY: FamilyDrawn = { strokes: [], unions: [], childLinks: [] };

export function scene(input: SceneInput): Scene {
  const { tables, view, say } = input;
  const ecogram = ecogramOf(tables, view);
  const layers = layersOf(view);
  const words = new EcogramWords(tables, ecogram, layers, say);
  const profile = PROFILES[tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick'];
  const inside = layers.on.has('inside') ? housemates(tables, ecogram) : [];
  const middle = middleOf(tables, [...ecogram.focal, ...inside]);
  const size = grownOf(tables, view, ecogram);
  const { around, inner, outer, boxes, ties, seen, covered } = rememberedPeople(tables.person, drawnFrom(input), () => {
    const within = new Set(inside.map(({ id }) => id));
    const around = ecogram.shown.filter(({ person }) => !within.has(person.id));
    return peopleOf(input, { ecogram, around, middle, words, profile });
  });
  const family = familyOf(input, layers, middle, [...inner, ...outer], profile);
  const scheme = ecogram.perspective ? tables.ringScheme['layered'] : undefined;
  const grounds: Ground[] = [
    ...(layers.on.has('rings') ? ringGrounds(ecogram.rings, size) : []),
    // While somebody is dragged the words stay where they were.
    ...(layers.on.has('rings') && !input.hand ? [ringWords(ecogram.rings, scheme, size, boxes, say)] : []),
    ...(middle.people.length > 0 ? [middleGround(middle)] : []),
  ];
  const stands = [...inner, ...outer];
  const drawn = new Set(stands.map(({ id }) => id));
  return {
    bounds: grown(boundsOf(covered, [...grounds, ...family.strokes]), MARGIN),
    grounds,
    strokes: [...family.strokes, ...ties],
    stands,
    legend: ecogramLegend(around, { ...seen, unions: family.unions, childLinks: family.childLinks }, profile, say),
    tray: Object.keys(tables.person)
      .filter((id) => !drawn.has(id))
      .sort(),
    legible: LEGIBLE,
  };
}

interface Drawn {
  readonly ecogram: Ecogram;
  readonly around: readonly Around[];
  readonly middle: Middle;
  readonly words: EcogramWords;
  readonly profile: Profile;
}

interface People {
  readonly around: readonly Around[];
  readonly inner: readonly Stand[];
  readonly outer: readonly Stand[];
  readonly boxes: readonly Box[];
  readonly ties: readonly Stroke[];
  readonly seen: Seen;
  /** What they take up together. */
  readonly covered: Box;
}

/** Rings and family lines are laid under the same people and their lines. */
const rememberedPeople = remembering<SceneInput['tables']['person'], People>();

/** Everything that people and their lines are drawn from. */
function drawnFrom({ tables, view, say, hand }: SceneInput): readonly unknown[] {
  const { rings: _rings, under: _under, ...filter } = view.filter ?? {};
  const { caseInfo, asset, tie, perspective, ringScheme, ringPlacement, supportRating, viewPlacement } = tables;
  const { parentLink, partnership, birthGroup, household } = tables;
  return [
    ...[caseInfo, asset, tie, perspective, ringScheme, ringPlacement, supportRating, viewPlacement],
    ...[parentLink, partnership, birthGroup, household, say, hand],
    ...[view.id, view.perspectiveIds.join(), JSON.stringify(filter)],
  ];
}

function peopleOf(input: SceneInput, { ecogram, around, middle, words, profile }: Drawn): People {
  const seen: Seen = { symbols: new Set(), conditions: [] };
  const outer = aroundStands(input, around, middle, ecogram, words, profile, seen);
  const inner = middleStands(input, middle, ecogram, words, profile, seen);
  const boxes = outer.map(({ at, box }): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y }));
  const ends = outer.map(({ at }) => ({ from: leave(middle, at), to: at }));
  const pills: Box[] = [];
  const ties = outer.flatMap((stand, i): Stroke[] => {
    const others = boxes.filter((_, k) => k !== i);
    const bonds = around[i]?.bonds ?? [];
    return bonds.map((bond, nr) =>
      bondLine({
        bond,
        nr,
        of: bonds.length,
        middle,
        at: stand.at,
        others,
        notation: profile.id,
        label: words.line(bond),
        beside: words.beside(bond, bonds.length > 1),
        crossing: ends.filter((_, k) => k !== i),
        pills,
      }),
    );
  });
  return { around, inner, outer, boxes, ties, seen, covered: boundsOf(coveredBy([...inner, ...outer]), ties) };
}

interface Seen {
  readonly symbols: Set<SymbolId>;
  readonly conditions: Condition[];
}

function aroundStands(
  { tables, view, say, hand }: SceneInput,
  around: readonly Around[],
  middle: Middle,
  { rings }: Ecogram,
  words: EcogramWords,
  profile: Profile,
  seen: Seen,
): Stand[] {
  const places = around.map((one) => {
    const { x, y, pinned = false } = tables.viewPlacement[placementId(view.id, one.person.id)] ?? {};
    // Before anybody was placed everybody stands at three o'clock, which no view on the screen ever is.
    const at = hand?.get(one.person.id) ?? (x === undefined || y === undefined ? onBand(NEAREST, 0) : { x, y });
    return { at, pinned, told: words.chip(one), size: sizeFor(one) };
  });
  const sizes = roomier(places, middle);
  return around.flatMap((one, i): Stand[] => {
    const { person } = one;
    const [place, size] = [places[i], sizes[i]];
    if (!place || !size) return [];
    const { at, pinned, told } = place;
    const side = sideOf(at);
    const symbol = symbolOf(tables, person, profile, SYMBOL - 4);
    for (const id of symbol.symbols) seen.symbols.add(id);
    seen.conditions.push(...symbol.conditions);
    return [
      {
        id: person.id,
        of: person.kind === 'institution' ? 'organisation' : 'person',
        at,
        reach: { x: SYMBOL / 2, y: SYMBOL / 2 },
        marks: [groupMark(one.group, SYMBOL / 2 + 4), symbol.mark, ...chipWords(size, side, told, person, say)],
        outline: symbol.outline,
        box: chipBox(size, side),
        label: words.person(one),
        row: 1 + Math.min(rings, Math.floor(radiusOf(at) / 100)),
        pinned,
      },
    ];
  });
}

function middleStands(
  { tables, say }: SceneInput,
  middle: Middle,
  ecogram: Ecogram,
  words: EcogramWords,
  profile: Profile,
  seen: Seen,
): Stand[] {
  const size = middle.people.length > 1 ? MIDDLE_SYMBOL : ALONE_SYMBOL;
  const focal = new Set(ecogram.focal.map(({ id }) => id));
  const bonds = new Map(ecogram.around.map((one) => [one.person.id, one]));
  return middle.people.map(({ person, at }): Stand => {
    const symbol = symbolOf(tables, person, profile, size);
    for (const id of symbol.symbols) seen.symbols.add(id);
    seen.conditions.push(...symbol.conditions);
    const name: Mark = {
      kind: 'text',
      x: 0,
      y: size / 2 + 20,
      text: callNameOf(person, say),
      size: NAME,
      weight: 600,
      anchor: 'middle',
      halo: true,
    };
    const marks = [symbol.mark, name];
    const half = { x: size / 2, y: size / 2 };
    const own = bonds.get(person.id);
    const box = { x: -half.x, y: -half.y, width: size, height: size };
    const covered = boundsOfMarks(marks);
    return {
      id: person.id,
      of: 'person',
      at,
      reach: half,
      marks,
      outline: symbol.outline,
      box: covered ? unionOf(covered, box) : box,
      label:
        focal.has(person.id) || !own ? `${words.name(person.id)}, ${say('ecogram.inTheMiddle')}.` : words.person(own),
      row: 0,
      pinned: false,
    };
  });
}

function familyOf(
  { tables, say }: SceneInput,
  { on }: Layers,
  { people }: Middle,
  stands: readonly Stand[],
  profile: Profile,
): FamilyDrawn {
  const middle = new Map<Id, Point>(people.map(({ person, at }) => [person.id, at]));
  const inside =
    middle.size > 1 ? familyInside({ tables, at: middle, reach: MIDDLE_SYMBOL / 2, profile, say }) : NO_FAMILY;
  if (!on.has('under')) return inside;
  const at = new Map<Id, Point>(stands.map((stand) => [stand.id, stand.at]));
  const known = new Set(inside.strokes.map(({ key }) => key));
  const all = familyUnder({ tables, at, reach: SYMBOL / 2 + 2, profile, say });
  // What is drawn in the middle is not drawn again under it.
  const under = all.strokes.filter(({ people: tied, key }) => !known.has(key) && !tied.every((id) => middle.has(id)));
  return { ...all, strokes: [...under, ...inside.strokes] };
}

function boundsOf(covered: Box, drawn: readonly (Ground | Stroke)[]): Box {
  let all = covered;
  for (const { marks } of drawn) {
    const box = boundsOfMarks(marks);
    if (box) all = unionOf(all, box);
  }
  return all;
}

function coveredBy(stands: readonly Stand[]): Box {
  let all: Box = { x: 0, y: 0, width: 0, height: 0 };
  for (const { marks, box, at } of stands) {
    const covered = boundsOfMarks([group(marks)]) ?? box;
    for (const one of [box, covered]) all = unionOf(all, { ...one, x: one.x + at.x, y: one.y + at.y });
  }
  return all;
}
