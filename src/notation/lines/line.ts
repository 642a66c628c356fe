// What a relation line can be made of, as data: strands that run along it, things at its middle, an arrow at its end.
import type { Dash, Ink } from '../../drawing/mark.ts';

/** Something that runs the whole length of the line. */
export type Strand =
  | {
      readonly kind: 'straight';
      /** How far to each side; one line per number. */
      readonly aside: readonly number[];
      readonly width?: number;
      readonly dash?: Dash;
      readonly roundCaps?: boolean;
    }
  /** Sharp teeth; the first and last point are on the axis. */
  | { readonly kind: 'zigzag'; readonly height: number; readonly half: number; readonly width?: number }
  | { readonly kind: 'wave'; readonly height: number; readonly half: number; readonly width?: number }
  /** Short bars across, from one distance aside to another. */
  | { readonly kind: 'bars'; readonly from: number; readonly to: number; readonly every: number };

/** Something drawn at one place on the line. */
export type Glyph =
  | { readonly kind: 'circle'; readonly r: number; readonly where: number }
  | { readonly kind: 'circles'; readonly r: number; readonly apart: number; readonly where: number }
  | { readonly kind: 'cross' | 'boxedCross' | 'diamond' | 'question'; readonly r: number; readonly where: number }
  /** Bars across the line, close together. */
  | { readonly kind: 'hashes'; readonly count: number; readonly r: number; readonly where: number }
  /** The line is broken here, between two bars; perhaps mended by a ring. */
  | {
      readonly kind: 'break';
      readonly gap: number;
      readonly bar: number;
      readonly ring?: number;
      readonly where: number;
    };

export type Head = 'filled' | 'hollow' | 'chevron' | 'doubleChevron' | 'tripleChevron';

export interface LineDef {
  readonly strands: readonly Strand[];
  readonly glyph?: Glyph;
  /** At the end, pointing at B. */
  readonly head?: Head;
  readonly ink: Ink;
}

/** The width of a relation line (visual.md). */
export const BOND_WIDTH = 1.75;

function reachOf(strand: Strand): number {
  switch (strand.kind) {
    case 'straight':
      return Math.max(...strand.aside.map(Math.abs)) + (strand.width ?? BOND_WIDTH) / 2;
    case 'bars':
      return Math.max(Math.abs(strand.from), Math.abs(strand.to)) + BOND_WIDTH / 2;
    default:
      return Math.abs(strand.height) + (strand.width ?? BOND_WIDTH);
  }
}

const glyphReach = (glyph: Glyph): number => (glyph.kind === 'break' ? glyph.bar / 2 : glyph.r) + BOND_WIDTH;

/** Half the width of an arrow: wider than what it ends, or the line would look like a sharpened pencil. */
export const headHalf = (head: Head, strands: readonly Strand[]): number =>
  head.endsWith('hevron')
    ? 5.5
    : Math.max(6.5, ...strands.map((strand) => (strand.kind === 'straight' ? Math.max(...strand.aside) + 3 : 0)));

/** How far a straight line reaches to either side. */
export const bandOf = ({ strands, glyph, head }: LineDef): number =>
  Math.max(...strands.map(reachOf), glyph ? glyphReach(glyph) : 0, head ? headHalf(head, strands) + 1 : 0);
