// The few shapes every drawing is made of. A mark names a role of ink, never a colour: a palette turns roles into
// colours, so the same marks serve screen, projector, paper and black and white.
import type { Point } from '../base/geometry.ts';

/** What a line or area is for. `drawing/ink.ts` gives each its colour per palette. */
export type Ink =
  | 'none'
  | 'paper'
  | 'ink'
  | 'muted'
  | 'hairline'
  /** The ground of a household or ring, always painted thinly. */
  | 'tint'
  | 'family'
  | 'social'
  | 'professional'
  | 'tension'
  /** Relation lines: neutral, warm, hostile, and doing harm. */
  | 'bond'
  | 'closeness'
  | 'hostility'
  | 'harm'
  | 'action'
  | 'suggestion';

/** Lengths of stroke and gap, in drawing units. */
export type Dash = readonly number[];

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Width of the line in drawing units; 2 when absent. */
  readonly width?: number;
  readonly dash?: Dash;
  /** Round ends instead of flat ones: dots need them. */
  readonly roundCaps?: boolean;
  /** 0 to 1; 1 when absent. Applies to the whole mark. */
  readonly opacity?: number;
}

export interface RectMark extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius?: number;
}

export interface CircleMark extends Painted {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** Straight and cubic pieces; absolute coordinates. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

export interface PathMark extends Painted {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
}

export interface TextMark {
  readonly kind: 'text';
  /** Where the baseline is anchored. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Height of the letters in drawing units. */
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly ink?: Ink;
  /** A rim of paper around the letters, so that they can be read over lines. */
  readonly halo?: boolean;
}

/** A picture (photo or drawing) clipped to a circle or rounded square. `href` is a data URL held by the case. */
export interface ImageMark {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly href: string;
  readonly clip: 'circle' | 'rect';
}

export interface GroupMark {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  /** Moves everything inside. */
  readonly at?: Point;
  readonly opacity?: number;
}

export type Mark = RectMark | CircleMark | PathMark | TextMark | ImageMark | GroupMark;

/** An open line through the points. */
export function polyline(points: readonly Point[], paint: Omit<PathMark, 'kind' | 'steps'> = {}): PathMark {
  return {
    kind: 'path',
    steps: points.map((p, i) => ({ to: i === 0 ? 'move' : 'line', x: p.x, y: p.y })),
    fill: 'none',
    stroke: 'ink',
    ...paint,
  };
}

/** A closed shape through the points. */
export function polygon(points: readonly Point[], paint: Omit<PathMark, 'kind' | 'steps'> = {}): PathMark {
  return {
    kind: 'path',
    steps: [
      ...points.map((p, i) => ({ to: i === 0 ? ('move' as const) : ('line' as const), x: p.x, y: p.y })),
      { to: 'close' },
    ],
    fill: 'none',
    stroke: 'ink',
    ...paint,
  };
}

export const group = (marks: readonly Mark[], at?: Point): GroupMark =>
  at ? { kind: 'group', marks, at } : { kind: 'group', marks };
