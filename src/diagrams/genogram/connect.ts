// Turns the ways of the family lines into marks: unions with their stem and bar, and each child's own line.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Table } from '../../base/tables.ts';
import { textWidth } from '../../base/textWidth.ts';
import { type Mark, polyline } from '../../drawing/mark.ts';
import type { LineRecord, Stroke } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import type { BirthGroup, Partnership } from '../../model/records/facts.ts';
import { CHILD_LINK_STYLES, childLinkLabel, childLinkMarks } from '../../notation/childLinks.ts';
import type { Profile } from '../../notation/profiles.ts';
import { twinMarks } from '../../notation/twins.ts';
import { barOf, unionCode, unionLabel, unionMarks } from '../../notation/unions.ts';
import { type Hops, hopsOver } from './hops.ts';
import { type Corner, type Drop, pointOf, type Route } from './route.ts';
import type { Words } from './words.ts';

export interface Pen {
  readonly profile: Profile;
  readonly say: Say;
  readonly words: Words;
  readonly births: Table<BirthGroup>;
}

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
  return drawn.flatMap((d) => strokesOf(d, hops, outermost, pen));
}

function strokesOf(
  { route, line, trunk, drops }: Drawn,
  hops: Hops,
  outermost: ReadonlyMap<string, number>,
  pen: Pen,
): Stroke[] {
  const { union } = route;
  const { profile, say, words } = pen;
  const strokes: Stroke[] = [];
  const trunkMarks = trunk.map((path) => polyline(hops(path)));
  const [partnership] = [...union.partnerships].sort(latest);
  const own: Mark[] = [];
  if (line.length > 1) {
    const path = hops(line);
    const slashSide = 'start' as const;
    own.push(
      ...(partnership
        ? unionMarks(partnership.kind, partnership.status, path, { profile, slashSide })
        : [polyline(path)]),
    );
    if (partnership) own.push(...unionWords(unionLabel(partnership, say), line));
  }
  const together = union.partnerships.length > 0;
  if (together) {
    strokes.push({
      key: `union/${union.key}`,
      records: union.partnerships.map((p): LineRecord => ({ id: p.id, code: unionCode(p.kind, p.status) })),
      marks: [...own, ...trunkMarks],
      paths: [line, ...trunk].filter(long),
      people: union.partners,
      layer: 'family',
      label: words.union(union),
    });
  }
  let left = together ? null : { marks: [...own, ...trunkMarks], paths: [line, ...trunk].filter(long) };
  // The children who stand here come first, so that the shared stem goes with one of them.
  for (const { drop, path, trunk: ownTrunk } of [...drops].sort(
    (a, b) => Number(b.drop.line.primary) - Number(a.drop.line.primary),
  )) {
    const { kind, ended, links } = drop.line;
    const shared = left;
    left = null;
    const marks: Mark[] = [
      ...(shared?.marks ?? []),
      ...ownTrunk.flatMap((p) => childLinkTrunk(drop, hops(p), profile)),
      ...childLinkMarks(kind, hops(path), {
        profile,
        ended,
      }),
      ...childWords(
        drop,
        path,
        outermost.get(`${drop.line.childId}${Math.sign(drop.aside)}`) ?? 0,
        CHILD_LINK_STYLES[kind].letter ? childLinkLabel(links[0] ?? { kind }, say) : '',
      ),
    ];
    if (drop.twinOf !== null) marks.push(...twins(drop.twinOf, drops, pen.births));
    strokes.push({
      key: `child/${union.key}/${drop.line.childId}`,
      records: links.map((l): LineRecord => ({ id: l.id, code: l.kind })),
      marks,
      paths: [...(shared?.paths ?? []), ...ownTrunk, path].filter(long),
      people: [drop.line.childId, ...union.partners],
      layer: 'family',
      label: words.childLine(union, drop.line),
    });
  }
  return strokes;
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

function twins(group: Id, drops: Drawn['drops'], births: Table<BirthGroup>): Mark[] {
  const birth = births[group];
  if (!birth) return [];
  const legs = drops.filter(({ drop }) => drop.line.primary && birth.childIds.includes(drop.line.childId));
  const apex = legs[0]?.path[0];
  const ends = legs.flatMap(({ path }) => path.at(-1) ?? []);
  return apex ? twinMarks(birth.kind, apex, ends) : [];
}

const WORDS = 12;
const WORDS_UP = 8;
const LEAD = 13;
const ABOVE_SLASHES = 13;
const ABOVE_LINE = 6;

/** The years above a line, in one or two lines, left out where there is no room for them. */
function unionWords(label: string, line: readonly Point[]): Mark[] {
  if (label === '') return [];
  const [from, to] = barOf(line);
  if (Math.abs(from.y - to.y) > 1) return [];
  const straight = line.length === 2;
  const length = Math.abs(to.x - from.x);
  // Around other people the words stand clear of the slashes, and low: others' words are just above.
  const room = straight ? length - 4 : length / 2;
  const lines = !straight || textWidth(label, WORDS) <= room ? [label] : label.split(' – ');
  if (lines.some((text) => textWidth(text, WORDS) > room)) return [];
  return lines.map((text, i) => ({
    kind: 'text',
    x: straight ? (from.x + to.x) / 2 : from.x + (to.x - from.x) * 0.65,
    y: from.y - (straight ? ABOVE_SLASHES : ABOVE_LINE) - (lines.length - 1 - i) * LEAD,
    text,
    size: WORDS,
    anchor: 'middle',
    ink: 'muted',
    halo: true,
  }));
}
