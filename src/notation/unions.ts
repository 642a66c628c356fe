// The line between partners: its style says what they are to each other, slashes beside a parent what became of it.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { Point } from '../base/geometry.ts';
import { type Ink, type Mark, polygon, polyline } from '../drawing/mark.ts';
import type { Key, Say } from '../i18n/say.ts';
import { type Track, trackOf } from './lines/track.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { secretMark } from './secret.ts';
import { shortYear } from './shortYear.ts';
import { slashMarks } from './slashes.ts';
import { STATUS_STYLES, UNION_STYLES, type UnionKind, type UnionStatus } from './unionStyles.ts';

export interface UnionOptions {
  readonly profile?: Profile;
  /** The words under the bar beside the middle, where the children's line goes down; from `unionLabel`. */
  readonly label?: string;
  /** Beside which partner the slashes stand: the one where the path starts, or ends. */
  readonly slashSide?: 'start' | 'end';
  /** The partners are related by blood: one line more (NSGC). */
  readonly related?: boolean;
  /** Where the children hang; the middle of the bar when absent. */
  readonly hang?: Point;
  readonly secret?: boolean;
}

/** Slashes stand at a quarter of the bar, next to a parent, never where the children hang (Alwin de Rooij, 2021). */
const SLASH_AT = 0.25;
const GLYPH_AT = 0.28;
/** With slashes there the house stands near the other partner, clear of the words in the middle. */
const GLYPH_APART = 0.86;
const SECRET_AT = 0.68;
/** Half the bar of parents who are no couple. */
const OPEN_BAR = 9;

/** The longest leg of the path: the bar itself, without what leads down to it. */
export function barOf(path: readonly Point[]): readonly [Point, Point] {
  let bar: readonly [Point, Point] = [path[0] ?? { x: 0, y: 0 }, path[0] ?? { x: 0, y: 0 }];
  let longest = -1;
  for (const [i, to] of path.entries()) {
    const from = path[i - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > longest + 1e-6) {
      longest = length;
      bar = [from, to];
    }
  }
  return bar;
}

const between = ([a, b]: readonly [Point, Point], part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

function house({ x, y }: Point, ink: Ink): Mark {
  return polygon(
    [
      { x: x - 6, y: y + 6 },
      { x: x - 6, y: y - 1 },
      { x, y: y - 7 },
      { x: x + 6, y: y - 1 },
      { x: x + 6, y: y + 6 },
    ],
    { fill: 'paper', stroke: ink, width: 1.5 },
  );
}

const ring = ({ x, y }: Point, ink: Ink): Mark => ({
  kind: 'circle',
  cx: x,
  cy: y,
  r: 4,
  fill: 'paper',
  stroke: ink,
  width: 1.75,
});

/** Two rings, one through the other. */
const rings = ({ x, y }: Point, ink: Ink): Mark[] => [
  ring({ x: x - 3, y }, ink),
  { ...ring({ x: x + 3, y }, ink), fill: 'none' } as Mark,
];

/** How far aside the lines run: one, two, and one more when the partners are relatives. */
function linesOf(double: boolean, related: boolean): readonly number[] {
  if (double) return related ? [-4, 0, 4] : [-2.5, 2.5];
  return related ? [-2, 2] : [0];
}

export function unionMarks(
  kind: UnionKind,
  status: UnionStatus,
  path: readonly Point[],
  options: UnionOptions = {},
): Mark[] {
  const { profile = PROFILES.mcgoldrick, label, slashSide = 'start', related = false, hang, secret } = options;
  const style = UNION_STYLES[kind];
  const ink: Ink = profile.colouredFamilyLines ? style.colour : 'ink';
  const track = trackOf(path);
  if (track.length === 0) return [];
  const bar = barOf(path);
  const [from, to] = bar;
  const vertical = Math.abs(to.y - from.y) > Math.abs(to.x - from.x);
  const slashes = STATUS_STYLES[status];
  const near = (part: number): Point => between(bar, slashSide === 'start' ? part : 1 - part);
  const marks: Mark[] = linesOf(style.double === true, related).map((aside) =>
    polyline(track.stretch(0, track.length, aside), {
      stroke: ink,
      ...(style.dash ? { dash: style.dash } : {}),
      ...(style.roundCaps ? { roundCaps: true } : {}),
      ...(style.width ? { width: style.width } : {}),
    }),
  );
  if (style.open) marks.push(shortBar(hang ?? between(bar, 0.5), bar, track, ink));
  if (style.glyph === 'ring') marks.push(ring(between(bar, 0.5), ink));
  else if (style.glyph) {
    const at = near(slashes.count > 0 ? GLYPH_APART : GLYPH_AT);
    marks.push(...(style.glyph === 'house' ? [house(at, ink)] : rings(at, ink)));
  }
  marks.push(...slashMarks(slashes, near(SLASH_AT), vertical, profile.colouredFamilyLines ? 'tension' : ink));
  if (secret) {
    const at = near(SECRET_AT);
    marks.push(secretMark({ x: at.x + (vertical ? 9 : 0), y: at.y - (vertical ? -4 : 4) }));
  }
  if (label) {
    const { x, y } = between(bar, 0.5);
    const free = (slashSide === 'start') === to.x >= from.x;
    marks.push({
      kind: 'text',
      x: x + (vertical ? 8 : free ? 7 : -7),
      y: y + (vertical ? 4 : 17),
      text: label,
      size: 12,
      ...(vertical || free ? {} : { anchor: 'end' as const }),
      ink: 'muted',
      halo: true,
    });
  }
  return marks;
}

/** A short piece drawn through, where the children of parents who are no couple hang. */
function shortBar(hang: Point, [from, to]: readonly [Point, Point], track: Track, ink: Ink): Mark {
  const length = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1e-6);
  const half = Math.min(OPEN_BAR, track.length / 4);
  const [dx, dy] = [((to.x - from.x) / length) * half, ((to.y - from.y) / length) * half];
  return polyline(
    [
      { x: hang.x - dx, y: hang.y - dy },
      { x: hang.x + dx, y: hang.y + dy },
    ],
    { stroke: ink },
  );
}

/** "h '13 – s '16": what stands on the bar; mostly empty when no year is known. */
export function unionLabel(
  {
    kind,
    status,
    from,
    to,
  }: {
    readonly kind: UnionKind;
    readonly status: UnionStatus;
    readonly from?: FuzzyDate | undefined;
    readonly to?: FuzzyDate | undefined;
  },
  say: Say,
): string {
  const part = (key: Key | undefined, date: FuzzyDate | undefined, always = false): string => {
    const year = shortYear(date);
    if (year === '') return always && key ? say(key) : '';
    return key ? `${say(key)} ${year}` : year;
  };
  const { abbreviation, labelled } = UNION_STYLES[kind];
  return [part(abbreviation, from, labelled), part(STATUS_STYLES[status].abbreviation, to)]
    .filter((text) => text !== '')
    .join(' – ');
}

/** The `data-code` of a partnership's line (decisions.md 3). */
export const unionCode = (kind: UnionKind, status: UnionStatus): `${UnionKind}-${UnionStatus}` => `${kind}-${status}`;
