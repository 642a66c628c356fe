// Turns the ways of the family lines into marks: unions with their stem and bar, and each child's own line.
import type { Box, Point } from '../../base/geometry.ts';
import type { Table } from '../../base/tables.ts';
import { textWidth } from '../../base/textWidth.ts';
import { type Mark, polyline } from '../../drawing/mark.ts';
import type { LineRecord, Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { BirthGroup, ParentLink, Partnership } from '../../model/records/facts.ts';
import { CHILD_LINK_STYLES, childLinkLabel, childLinkMarks } from '../../notation/childLinks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { twinMarks } from '../../notation/twins.ts';
import { barOf, unionCode, unionLabel, unionMarks } from '../../notation/unions.ts';
import { Boxes } from './boxes.ts';
import type { Union } from './family.ts';
import { type Hops, hopsOver } from './hops.ts';
import { remembering } from './remember.ts';
import { type Corner, type Drop, pointOf, type Route } from './route.ts';
import type { Words } from './words.ts';

export interface Pen {
  readonly profile: Profile;
  readonly say: Say;
  readonly words: Words;
  readonly births: Table<BirthGroup>;
  /** Partners who are related by blood have a double line. */
  readonly related: ReadonlySet<Union>;
  /** The outlines of households: words stand clear of them where they can. */
  readonly outlines: Boxes;
}

const rememberedUnion = remembering<Partnership, Stroke>();
const rememberedChild = remembering<ParentLink, Stroke>();

interface Drawn {
  readonly route: Route;
  readonly line: readonly Point[];
  readonly trunk: readonly (readonly Point[])[];
  readonly drops: readonly {
    readonly drop: Drop;
    readonly path: readonly Point[];
    readonly trunk: readonly (readonly Point[])[];
  }[];
}

const resolved = (path: readonly Corner[]): Point[] => {
  const points: Point[] = [];
  for (const corner of path) {
    const point = pointOf(corner);
    const last = points.at(-1);
    if (!last || Math.abs(last.x - point.x) > 0.01 || Math.abs(last.y - point.y) > 0.01) points.push(point);
  }
  return points;
};

const long = (path: readonly Point[]): boolean => path.length > 1;

export function connect(routes: readonly Route[], pen: Pen): Stroke[] {
  const drawn = routes.map(
    (route): Drawn => ({
      route,
      line: resolved(route.line),
      trunk: route.trunk.map(resolved).filter(long),
      drops: route.drops.map((drop) => ({
        drop,
        path: resolved(drop.path),
        trunk: drop.trunk.map(resolved).filter(long),
      })),
    }),
  );
  const hops = hopsOver(
    drawn.map((d) => [d.line, ...d.trunk, ...d.drops.flatMap((x) => [x.path, ...x.trunk])].filter(long)),
  );
  const outermost = new Map<string, number>();
  for (const { drops } of routes) {
    for (const { line, aside } of drops) {
      const key = `${line.childId}${Math.sign(aside)}`;
      outermost.set(key, Math.max(outermost.get(key) ?? 0, Math.abs(aside)));
    }
  }
  let boxes: Boxes | null = null;
  const legs = (): Boxes => {
    boxes ??= legsOf(drawn);
    return boxes;
  };
  return drawn.flatMap((d) => strokesOf(d, hops, outermost, legs, pen));
}

/** Every leg of every line. */
function legsOf(drawn: readonly Drawn[]): Boxes {
  const boxes = new Boxes();
  for (const path of drawn.flatMap((d) => [d.line, ...d.trunk, ...d.drops.flatMap((x) => [x.path, ...x.trunk])])) {
    for (const [i, b] of path.entries()) {
      const a = path[i - 1];
      if (!a) continue;
      const [x, y] = [Math.min(a.x, b.x) - 1, Math.min(a.y, b.y) - 1];
      boxes.add({ x, y, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 });
    }
  }
  return boxes;
}

function strokesOf(
  { route, line, trunk, drops }: Drawn,
  hops: Hops,
  outermost: ReadonlyMap<string, number>,
  legs: () => Boxes,
  pen: Pen,
): Stroke[] {
  const { union } = route;
  const { profile, say, words } = pen;
  const strokes: Stroke[] = [];
  const bar = line.length > 1 ? hops(line) : [];
  const stems = trunk.map(hops);
  const paths = [line, ...trunk].filter(long);
  const names = union.partners.map((id) => words.name(id));
  const said = [profile, say, ...names];
  const [first] = union.partnerships;
  const bare = (): Mark[] => [...(bar.length > 0 ? [polyline(bar)] : []), ...stems.map((path) => polyline(path))];
  if (first) {
    const related = pen.related.has(union);
    const dates = unionWords(union, line, legs, pen);
    const placesOfDates = dates.flatMap((mark) => (mark.kind === 'text' ? [mark.x, mark.y] : []));
    const from = [...said, related, ...union.partnerships, ...placesOfDates, ...numbersOf([line, bar, ...stems])];
    strokes.push(
      rememberedUnion(first, from, () => ({
        key: `union/${union.key}`,
        records: union.partnerships.map((p): LineRecord => ({ id: p.id, code: unionCode(p.kind, p.status) })),
        marks: [...barMarks(union, bar, related, profile), ...dates, ...stems.map((path) => polyline(path))],
        paths,
        people: union.partners,
        layer: 'family',
        label: words.union(union),
      })),
    );
  }
  // The children who stand here come first, so that the stem of parents who are no couple goes with one of them.
  const inOrder = [...drops].sort((a, b) => Number(b.drop.line.primary) - Number(a.drop.line.primary));
  for (const [i, { drop, path, trunk: ownTrunk }] of inOrder.entries()) {
    const { childId, kind, ended, links } = drop.line;
    const [link] = links;
    if (!link) continue;
    const leads = !first && i === 0;
    const outer = outermost.get(`${childId}${Math.sign(drop.aside)}`) ?? 0;
    const way = hops(path);
    const ownStems = ownTrunk.map(hops);
    const birth = drop.twinOf === null ? undefined : pen.births[drop.twinOf];
    const twinLegs = birth
      ? drops.filter((d) => d.drop.line.primary && birth.childIds.includes(d.drop.line.childId))
      : [];
    const from = [
      ...said,
      words.name(childId),
      ...links,
      ended,
      outer,
      drop.aside,
      drop.lift,
      birth,
      leads,
      ...numbersOf([way, ...ownStems, ...twinLegs.map((leg) => leg.path), ...(leads ? [bar, ...stems] : [])]),
    ];
    strokes.push(
      rememberedChild(link, from, () => ({
        key: `child/${union.key}/${childId}`,
        records: links.map((l): LineRecord => ({ id: l.id, code: l.kind })),
        marks: [
          ...(leads ? bare() : []),
          ...ownStems.flatMap((stem) => childLinkTrunk(drop, stem, profile)),
          ...childLinkMarks(kind, way, { profile, ended }),
          ...childWords(drop, path, outer, CHILD_LINK_STYLES[kind].letter ? childLinkLabel(link, say) : ''),
          ...(birth ? twins(birth, twinLegs) : []),
        ],
        paths: [...(leads ? paths : []), ...ownTrunk, path].filter(long),
        people: [childId, ...union.partners],
        layer: 'family',
        label: words.childLine(union, drop.line),
      })),
    );
  }
  return strokes;
}

const latestOf = (union: Union): Partnership | undefined => [...union.partnerships].sort(latest)[0];

/** The line between two partners, as the latest of their partnerships says. */
function barMarks(union: Union, bar: readonly Point[], related: boolean, profile: Profile): Mark[] {
  const partnership = latestOf(union);
  if (!partnership || bar.length === 0) return [];
  return unionMarks(partnership.kind, partnership.status, bar, { profile, slashSide: 'start', related });
}

/** Where paths run, in a form that can be compared. */
function numbersOf(paths: readonly (readonly Point[])[]): number[] {
  const numbers: number[] = [];
  for (const path of paths) {
    numbers.push(path.length);
    for (const { x, y } of path) numbers.push(x, y);
  }
  return numbers;
}

/** Beside the line near the child; several lines to one child have their words above each other. */
function childWords(drop: Drop, path: readonly Point[], outer: number, text: string): Mark[] {
  const end = path.at(-1);
  if (text === '' || !end) return [];
  const side = drop.aside < 0 ? -1 : 1;
  const slanted = path.length === 2 && Math.abs((path[0]?.x ?? end.x) - end.x) > 1;
  return [
    {
      kind: 'text',
      x: end.x - drop.aside + side * (outer + (slanted ? 14 : 6)),
      y: end.y - WORDS_UP - drop.lift * LEAD,
      text,
      size: WORDS,
      anchor: side > 0 ? 'start' : 'end',
      ink: 'muted',
      halo: true,
    },
  ];
}

const latest = (a: Partnership, b: Partnership): number =>
  Number(b.status === 'current') - Number(a.status === 'current') ||
  (b.from?.value ?? '').localeCompare(a.from?.value ?? '', 'en') ||
  (a.id < b.id ? -1 : 1);

/** Stem and bar of an extra line, in the style of the line but without its words. */
const childLinkTrunk = (drop: Drop, path: readonly Point[], profile: Profile): Mark[] => {
  const [line] = childLinkMarks(drop.line.kind, path, { profile, ended: drop.line.ended });
  return line ? [line] : [];
};

function twins(birth: BirthGroup, legs: Drawn['drops']): Mark[] {
  const apex = legs[0]?.path[0];
  const ends = legs.flatMap(({ path }) => path.at(-1) ?? []);
  return apex ? twinMarks(birth.kind, apex, ends) : [];
}

const WORDS = 12;
const WORDS_UP = 8;
const LEAD = 13;
const ABOVE_SLASHES = 13;
const ABOVE_LINE = 6;
const ABOVE_OUTLINES = 40;

/** How far along the line the years look for a place clear of the outlines of households. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];

/** The years above a line, in one or two lines, left out where there is no room for them. */
function unionWords(union: Union, line: readonly Point[], legs: () => Boxes, { say, outlines }: Pen): Mark[] {
  const partnership = latestOf(union);
  const label = partnership && line.length > 1 ? unionLabel(partnership, say) : '';
  if (label === '') return [];
  const [from, to] = barOf(line);
  if (Math.abs(from.y - to.y) > 1) return [];
  const straight = line.length === 2;
  const length = Math.abs(to.x - from.x);
  // Around other people the words stand clear of the slashes, and low: others' words are just above.
  const room = straight ? length - 4 : length / 2;
  const lines = !straight || textWidth(label, WORDS) <= room ? [label] : label.split(' – ');
  const widest = Math.max(...lines.map((text) => textWidth(text, WORDS)));
  if (widest > room) return [];
  const middle = straight ? (from.x + to.x) / 2 : from.x + (to.x - from.x) * 0.65;
  const base = from.y - (straight ? ABOVE_SLASHES : ABOVE_LINE);
  const high = lines.length * LEAD;
  const isClear = (box: Box): boolean => outlines.on(box).length === 0;
  const clear = (aside: number): boolean =>
    isClear({ x: middle + aside - widest / 2, y: base - high + 2, width: widest, height: high });
  const spare = (length - widest) / 2;
  const found = ASIDE.find((by) => Math.abs(by) <= spare && clear(by));
  if (found === undefined && straight) {
    // Above the outlines, when no line of the family runs there.
    const width = textWidth(label, WORDS);
    const box = { x: middle - width / 2 - 3, y: from.y - ABOVE_OUTLINES - WORDS, width: width + 6, height: WORDS + 4 };
    if (isClear(box) && legs().on(box).length === 0) {
      const y = from.y - ABOVE_OUTLINES;
      return [{ kind: 'text', x: middle, y, text: label, size: WORDS, anchor: 'middle', ink: 'muted', halo: true }];
    }
  }
  const aside = found ?? 0;
  return lines.map((text, i) => ({
    kind: 'text',
    x: middle + aside,
    y: base - (lines.length - 1 - i) * LEAD,
    text,
    size: WORDS,
    anchor: 'middle',
    ink: 'muted',
    halo: true,
  }));
}
