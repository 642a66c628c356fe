// What lines are put together from, in the few sizes that are used.
import type { Ink } from '../../drawing/mark.ts';
import type { Glyph, Head, LineDef, Strand } from './line.ts';

type Straight = Extract<Strand, { kind: 'straight' }>;

export const line = (width?: number): Strand => ({ kind: 'straight', aside: [0], ...(width ? { width } : {}) });
export const two: Straight = { kind: 'straight', aside: [-2.5, 2.5] };
export const three: Straight = { kind: 'straight', aside: [-5, 0, 5] };
/** Two lines far enough apart for teeth or rungs between them. */
export const rails: Strand = { kind: 'straight', aside: [-6, 6] };
export const dots = (gap: number, width = 2): Strand => ({
  kind: 'straight',
  aside: [0],
  width,
  dash: [0.1, gap],
  roundCaps: true,
});
export const dashes = (...dash: number[]): Straight => ({ kind: 'straight', aside: [0], dash });
export const lowTeeth: Strand = { kind: 'zigzag', height: 3, half: 8, width: 1.75 };
export const teeth = (width = 1.75): Strand => ({ kind: 'zigzag', height: 6, half: 12, width });
export const tightTeeth = (width = 2.2): Strand => ({ kind: 'zigzag', height: 6, half: 5, width });

export const ring = (r: number, where = 0.5): Glyph => ({ kind: 'circle', r, where });
export const rings: Glyph = { kind: 'circles', r: 5, apart: 9, where: 0.5 };
export const mid = (kind: 'cross' | 'boxedCross' | 'diamond', r: number): Glyph => ({ kind, r, where: 0.5 });

export const def = (ink: Ink, strands: readonly Strand[], glyph?: Glyph | null, head?: Head): LineDef => ({
  ink,
  strands,
  ...(glyph ? { glyph } : {}),
  ...(head ? { head } : {}),
});
