// The line between partners: its style says what they are to each other, slashes beside a parent what became of it.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { Point } from '../base/geometry.ts';
import { type Dash, type Ink, type Mark, polygon, polyline } from '../drawing/mark.ts';
import type { Key, Say } from '../i18n/say.ts';
import type { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from '../model/records/facts.ts';
import { trackOf } from './lines/track.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { shortYear } from './shortYear.ts';

export type UnionKind = (typeof PARTNERSHIP_KINDS)[number];
export type UnionStatus = (typeof PARTNERSHIP_STATUSES)[number];

interface UnionStyle {
  readonly dash?: Dash;
  readonly roundCaps?: boolean;
  readonly glyph?: 'house' | 'ring';
  /** What stands before the year. */
  readonly abbreviation: Key;
  /** Its colour in the genopro profile. */
  readonly colour: Ink;
}

export const UNION_STYLES: Readonly<Record<UnionKind, UnionStyle>> = {
  married: { abbreviation: 'notation.abbr.married', colour: 'ink' },
  registered: { dash: [10, 3, 2, 3], abbreviation: 'notation.abbr.registered', colour: 'family' },
  cohabiting: { dash: [8, 4], glyph: 'house', abbreviation: 'notation.abbr.cohabiting', colour: 'family' },
  relationship: { dash: [12, 4], abbreviation: 'notation.abbr.relationship', colour: 'family' },
  affair: {
    dash: [0.1, 5],
    roundCaps: true,
    glyph: 'ring',
    abbreviation: 'notation.abbr.affair',
    colour: 'professional',
  },
};

interface StatusStyle {
  readonly slashes: number;
  readonly abbreviation?: Key;
}

/** Whoever is widowed can be seen by the cross on the one who died. */
export const STATUS_STYLES: Readonly<Record<UnionStatus, StatusStyle>> = {
  current: { slashes: 0 },
  separated: { slashes: 1, abbreviation: 'notation.abbr.separated' },
  divorced: { slashes: 2, abbreviation: 'notation.abbr.divorced' },
  widowed: { slashes: 0, abbreviation: 'notation.abbr.widowed' },
  ended: { slashes: 1, abbreviation: 'notation.abbr.ended' },
};

export interface UnionOptions {
  readonly profile?: Profile;
  /** The words under the bar beside the middle, where the children's line goes down; from `unionLabel`. */
  readonly label?: string;
  /** Beside which partner the slashes stand: the one where the path starts, or ends. */
  readonly slashSide?: 'start' | 'end';
  /** The partners are related by blood: two parallel lines (NSGC). */
  readonly related?: boolean;
}

const SLASH = { half: 9, lean: 4, apart: 7 };
/** Slashes stand at a quarter of the bar, next to a parent, never where the children hang (Alwin de Rooij, 2021). */
const SLASH_AT = 0.25;
const GLYPH_AT = 0.28;
/** With slashes there the house stands near the other partner, clear of the words in the middle. */
const GLYPH_APART = 0.86;

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

/** Slashes across a line, always leaning to the right as written. */
export function slashMarks(count: number, at: Point, vertical: boolean, ink: Ink = 'ink'): Mark[] {
  return Array.from({ length: count }, (_, i) => {
    const shift = (i - (count - 1) / 2) * SLASH.apart;
    const x = at.x + (vertical ? 0 : shift);
    const y = at.y + (vertical ? shift : 0);
    const [dx, dy] = vertical ? [SLASH.half, SLASH.lean] : [SLASH.lean, SLASH.half];
    return polyline(
      [
        { x: x - dx, y: y + dy },
        { x: x + dx, y: y - dy },
      ],
      { stroke: ink, width: 2 },
    );
  });
}

export function unionMarks(
  kind: UnionKind,
  status: UnionStatus,
  path: readonly Point[],
  options: UnionOptions = {},
): Mark[] {
  const { profile = PROFILES.mcgoldrick, label, slashSide = 'start', related = false } = options;
  const style = UNION_STYLES[kind];
  const ink: Ink = profile.colouredFamilyLines ? style.colour : 'ink';
  const track = trackOf(path);
  if (track.length === 0) return [];
  const bar = barOf(path);
  const [from, to] = bar;
  const vertical = Math.abs(to.y - from.y) > Math.abs(to.x - from.x);
  const { slashes } = STATUS_STYLES[status];
  const near = (part: number): Point => between(bar, slashSide === 'start' ? part : 1 - part);
  const marks: Mark[] = (related ? [-2, 2] : [0]).map((aside) =>
    polyline(track.stretch(0, track.length, aside), {
      stroke: ink,
      ...(style.dash ? { dash: style.dash } : {}),
      ...(style.roundCaps ? { roundCaps: true } : {}),
    }),
  );
  if (style.glyph === 'house') marks.push(house(near(slashes > 0 ? GLYPH_APART : GLYPH_AT), ink));
  if (style.glyph === 'ring') {
    const { x, y } = between(bar, 0.5);
    marks.push({ kind: 'circle', cx: x, cy: y, r: 4, fill: 'paper', stroke: ink, width: 1.75 });
  }
  marks.push(...slashMarks(slashes, near(SLASH_AT), vertical, ink));
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

/** "h '13 – s '16": what stands on the bar; empty when no year is known. */
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
  const part = (key: Key | undefined, date: FuzzyDate | undefined): string => {
    const year = shortYear(date);
    return year === '' ? '' : key ? `${say(key)} ${year}` : year;
  };
  return [part(UNION_STYLES[kind].abbreviation, from), part(STATUS_STYLES[status].abbreviation, to)]
    .filter((text) => text !== '')
    .join(' – ');
}

/** The `data-code` of a partnership's line (decisions.md 3). */
export const unionCode = (kind: UnionKind, status: UnionStatus): `${UnionKind}-${UnionStatus}` => `${kind}-${status}`;
