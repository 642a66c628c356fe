// An oil slick as a drawing: the family in the middle, everybody they know around it, and beyond each of those whose own
// network is drawn too, like oil that spreads.
import { type Box, boundsOfPoints, grown, overlaps, type Point, unionOf } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { group, type Mark, type PathMark, polyline } from '../../drawing/mark.ts';
import type { Ground, LegendEntry, Scene, Stand, Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { type Light, lightOf } from '../../model/facts/slickLight.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { legendFor } from '../../notation/legend.ts';
import type { SymbolId } from '../../notation/persons/registry.ts';
import { profileOf } from '../../notation/profiles.ts';
import { type Around, freest } from '../freest.ts';
import type { SceneInput } from '../kind.ts';
import { chipOf, shortNames } from '../rings/chips.ts';
import { placesOf } from './arrange.ts';
import { readSlick, type Slick, type SlickLine } from './readSlick.ts';
import { MORE_SAMPLE, morePlaces, moreSign, spotGround, spotSize } from './spot.ts';
import { SlickWords } from './words.ts';

const MARGIN = 20;
const AROUND_FAMILY = 18;
const CLOUD = 76;
const TITLE = 24;
const WHOSE = 19;
/** Names are 12 pixels high then. */
const LEGIBLE = { zoom: 0.6, around: { x: 0, y: 0 } } as const;

type LinePaint = Omit<PathMark, 'kind' | 'steps'>;
const SPOKE: LinePaint = { stroke: 'suggestion', width: 1.25 };
const WAY: LinePaint = { stroke: 'bond', width: 2.25 };
const KNOWN: LinePaint = { stroke: 'bond', width: 2, dash: [8, 5] };

export function scene({ tables, view, say, hand }: SceneInput): Scene {
  const slick = readSlick(tables, view);
  const words = new SlickWords(slick, tables, say, lightOf(view));
  const places = new Map([...placesOf(tables, view, slick), ...(hand ?? [])]);
  const profile = profileOf(tables.caseInfo[CASE_ID]);
  const people = [...slick.focal, ...slick.around];
  const names = shortNames(tables, people, say);
  const symbols = new Set<SymbolId>();
  const bare = people.flatMap((person): Stand[] => {
    const at = places.get(person.id);
    if (!at) return [];
    const name = names.get(person.id) ?? '';
    const chip = chipOf(tables, person, name, profile);
    for (const symbol of chip.symbols) symbols.add(symbol);
    const size = spotSize(name);
    const bridge = slick.bridges.has(person.id);
    const reach = { x: size.width / 2, y: size.height / 2 };
    return [
      {
        id: person.id,
        of: 'person',
        at: { x: at.x, y: at.y },
        reach,
        marks: [
          ...spotGround({
            size,
            open: slick.expandedIds.has(person.id),
            bridge,
            lit: slick.lit?.has(person.id) === true,
          }),
          group(chip.marks),
        ],
        outline: 'square',
        box: { x: -reach.x, y: -reach.y, width: size.width, height: size.height },
        label: words.person(person.id),
        row: slick.levels.get(person.id)?.level ?? 0,
        pinned: tables.viewPlacement[`${view.id}~${person.id}`]?.pinned === true,
      },
    ];
  });
  const boxes = new Map(bare.map(({ id, at, box }) => [id, placed(box, at)]));
  const family = slick.focal.flatMap(({ id }) => boxes.get(id) ?? []);
  const middle = family.length > 0 ? grown(family.reduce(unionOf), AROUND_FAMILY) : null;
  const inMiddle = new Set(slick.focal.map(({ id }) => id));
  const strokes = slick.lines.flatMap((line) => strokeOf(line, places, inMiddle, middle, slick, words));
  const stands = withMore(bare, slick, { taken: [...boxes.values()], lines: strokes.flatMap(({ paths }) => paths) });
  const grounds: Ground[] = [...clouds(slick, places, inMiddle), ...blobOf(middle, words)];
  const drawn = [
    ...stands.map(({ marks, box, at }) => grown(placed(unionOf(box, boundsOfMarks(marks) ?? box), at), 10)),
    ...grounds.flatMap(({ marks }) => boundsOfMarks(marks) ?? []),
  ];
  const lines = boundsOfPoints(strokes.flatMap(({ paths }) => paths.flat()));
  const whole = [...drawn, ...(lines ? [lines] : [])].reduce<Box | null>(
    (all, one) => (all ? unionOf(all, one) : one),
    null,
  );
  const head = heading(whole ?? { x: 0, y: 0, width: 0, height: 0 }, drawn, words, people.length > 0);
  const headBox = boundsOfMarks(head.marks);
  const bounds = [whole, headBox].reduce<Box>(
    (all, one) => (one ? unionOf(all, one) : all),
    whole ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  return {
    bounds: grown(bounds, MARGIN),
    grounds: [...grounds, head],
    strokes,
    stands,
    legend: [
      ...legendFor({ symbols, unions: [], childLinks: [], ties: [] }, profile, say),
      ...slickLegend(slick, lightOf(view), inMiddle, say),
    ],
    tray: slick.notReached,
    legible: LEGIBLE,
  };
}

const placed = (box: Box, at: Point): Box => ({ ...box, x: box.x + at.x, y: box.y + at.y });

/** How many people more somebody knows, where it lies on nobody and in no line of another. */
function withMore(stands: readonly Stand[], { more }: Slick, { taken, lines }: Around): Stand[] {
  const all = [...taken];
  return stands.map((stand) => {
    const count = more.get(stand.id) ?? 0;
    if (count === 0) return stand;
    const { x, y } = stand.at;
    const [first, ...others] = morePlaces(stand.box);
    const sign = freest([placed(first, stand.at), ...others.map((one) => placed(one, stand.at))], {
      taken: all,
      lines,
    });
    all.push(sign);
    return { ...stand, marks: [...stand.marks, ...moreSign(placed(sign, { x: -x, y: -y }), count)] };
  });
}

function strokeOf(
  line: SlickLine,
  places: ReadonlyMap<Id, Point>,
  inMiddle: ReadonlySet<Id>,
  middle: Box | null,
  slick: Slick,
  words: SlickWords,
): Stroke[] {
  const to = places.get(line.bId);
  const spoke = inMiddle.has(line.aId);
  const centre = middle && { x: middle.x + middle.width / 2, y: middle.y + middle.height / 2 };
  const from = spoke && middle && centre && to ? edgeTowards(middle, centre, to) : places.get(line.aId);
  if (!from || !to) return [];
  const path = line.way || !centre ? [from, to] : bowed(from, to, centre);
  const paint = spoke ? SPOKE : line.way ? WAY : KNOWN;
  return [
    {
      key: `knows/${line.aId}/${line.bId}`,
      records: line.recordIds.map((id) => ({ id, code: 'knows' })),
      marks: [polyline(path, paint)],
      paths: [path],
      people: spoke ? [...slick.focal.map(({ id }) => id), line.bId] : [line.aId, line.bId],
      layer: 'bond',
      label: words.line(line),
    },
  ];
}

const PIECES = 12;

/** People who know each other stand on one ring: their line bends inwards, around those between them. */
function bowed(from: Point, to: Point, centre: Point): Point[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [dx, dy] = [centre.x - middle.x, centre.y - middle.y];
  const inwards = Math.hypot(dx, dy) || 1;
  const by = Math.min(0.8 * inwards, 0.32 * Math.hypot(to.x - from.x, to.y - from.y)) / inwards;
  const bend = { x: middle.x + dx * by, y: middle.y + dy * by };
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = i / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
  });
}

const roundOf = ({ width, height }: Box): number => Math.min(width, height) / 2;

/** Where a line from the middle leaves the family, which is drawn with round ends. */
function edgeTowards(box: Box, centre: Point, to: Point): Point {
  const round = roundOf(box);
  const [halfX, halfY] = [box.width / 2 - round, box.height / 2 - round];
  const at = (t: number): Point => ({ x: centre.x + (to.x - centre.x) * t, y: centre.y + (to.y - centre.y) * t });
  const isInside = (p: Point): boolean =>
    Math.hypot(Math.max(0, Math.abs(p.x - centre.x) - halfX), Math.max(0, Math.abs(p.y - centre.y) - halfY)) < round;
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (isInside(at(t))) low = t;
    else high = t;
  }
  return at(low);
}

/** A thin tint around everybody and those reached through them. */
function clouds(slick: Slick, places: ReadonlyMap<Id, Point>, inMiddle: ReadonlySet<Id>): Ground[] {
  const through = new Map<Id, Point[]>();
  for (const { aId, bId, way } of slick.lines) {
    const at = places.get(bId);
    if (way && at && !inMiddle.has(aId)) through.set(aId, [...(through.get(aId) ?? []), at]);
  }
  return [...through].flatMap(([id, reached]): Ground[] => {
    const at = places.get(id);
    if (!at) return [];
    const steps = reached.flatMap((to) => [
      { to: 'move' as const, x: at.x, y: at.y },
      { to: 'line' as const, x: to.x, y: to.y },
    ]);
    const marks: Mark[] = [
      { kind: 'path', steps, fill: 'none', stroke: 'tint', width: CLOUD, roundCaps: true, opacity: 0.1 },
    ];
    return [{ key: `cloud/${id}`, code: 'slickCloud', marks, outlines: [] }];
  });
}

function blobOf(middle: Box | null, words: SlickWords): Ground[] {
  if (!middle) return [];
  const { x, y, width: w, height: h } = middle;
  const radius = roundOf(middle);
  const rect = { kind: 'rect', x, y, w, h, radius } as const;
  return [
    {
      key: 'family',
      code: 'slickFamily',
      marks: [
        { ...rect, fill: 'tint', stroke: 'none', opacity: 0.16 },
        { ...rect, fill: 'none', stroke: 'muted', width: 1.5 },
      ],
      outlines: [],
      label: words.whose(),
    },
  ];
}

/** In the corner at the top, as low as nothing stands in its way. */
function heading(whole: Box, taken: readonly Box[], words: SlickWords, filled: boolean): Ground {
  const title = words.say('network.slick.name');
  const whose = filled ? words.whose() : words.say('network.slick.nobodyInMiddle');
  const marksAt = (y: number): Mark[] => [
    { kind: 'text', x: whole.x, y: y - 26, text: title, size: TITLE, weight: 600 },
    { kind: 'text', x: whole.x, y, text: whose, size: WHOSE, ink: 'muted' },
  ];
  let y = whole.y + 46;
  const isFree = (): boolean => {
    const box = boundsOfMarks(marksAt(y));
    return !box || !taken.some((one) => overlaps(grown(box, 12), one));
  };
  while (y > whole.y - 18 && !isFree()) y -= 4;
  return { key: 'heading', code: 'slickWords', marks: marksAt(y), outlines: [] };
}

function slickLegend(slick: Slick, light: Light | null, inMiddle: ReadonlySet<Id>, say: Say): LegendEntry[] {
  const line = (paint: LinePaint): Mark[] => [
    polyline(
      [
        { x: -26, y: 0 },
        { x: 26, y: 0 },
      ],
      paint,
    ),
  ];
  const sample = { width: 52, height: 24 };
  const has = (test: (one: SlickLine) => boolean): boolean => slick.lines.some(test);
  const entries: (LegendEntry & { readonly used: boolean })[] = [
    {
      key: 'slick-spoke',
      label: say('network.slick.legend.family'),
      marks: line(SPOKE),
      used: has(({ aId }) => inMiddle.has(aId)),
    },
    {
      key: 'slick-way',
      label: say('network.slick.legend.way'),
      marks: line(WAY),
      used: has(({ aId, way }) => way && !inMiddle.has(aId)),
    },
    { key: 'slick-known', label: say('network.slick.legend.known'), marks: line(KNOWN), used: has(({ way }) => !way) },
    {
      key: 'slick-bridge',
      label: say('network.slick.legend.bridge'),
      marks: spotGround({ size: sample, open: false, bridge: true, lit: false }),
      used: slick.bridges.size > 0,
    },
    {
      key: 'slick-light',
      label: light ? say(`network.slick.light.${light}`) : '',
      marks: spotGround({ size: { width: 44, height: 18 }, open: false, bridge: false, lit: true }),
      used: [...slick.focal, ...slick.around].some(({ id }) => slick.lit?.has(id)),
    },
    {
      key: 'slick-more',
      label: say('network.slick.legend.more'),
      marks: moreSign(MORE_SAMPLE, 2),
      used: slick.more.size > 0,
    },
  ];
  return entries.flatMap(({ used, ...entry }) => (used ? [entry] : []));
}
