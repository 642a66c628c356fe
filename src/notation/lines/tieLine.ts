// Draws a relation line along a path, from what the registry says it is made of.
import type { Point } from '../../base/geometry.ts';
import { type Ink, type Mark, polygon, polyline, type TextMark } from '../../drawing/mark.ts';
import type { Notation } from '../../model/records/arrangement.ts';
import type { TieCode } from '../../model/records/perception.ts';
import { secretMark } from '../secret.ts';
import { nearestEmotional } from './ecogramCodes.ts';
import { BOND_WIDTH, bandOf, type Glyph, type Head, headHalf, type LineDef, type Strand } from './line.ts';
import { lineDef } from './registry.ts';
import { type Track, trackOf } from './track.ts';

export interface TieOptions {
  /** The writer's own word, beside the middle of the line. */
  readonly label?: string;
  readonly notation?: Notation;
  readonly secret?: boolean;
}

const FILLED = { length: 14 };
const CHEVRON = { length: 9, apart: 6 };
const CHEVRONS = { chevron: 1, doubleChevron: 2, tripleChevron: 3 };
const HASHES_APART = 6;

const isClosed = (head: Head | undefined): head is 'filled' | 'hollow' => head === 'filled' || head === 'hollow';

/** How much of the line is broken away under the glyph. */
function gapOf(glyph: Glyph | undefined, length: number): number {
  const gap =
    glyph?.kind === 'break' ? glyph.gap : glyph?.kind === 'cross' || glyph?.kind === 'question' ? 2 * glyph.r + 8 : 0;
  return Math.min(gap, length / 3);
}

function teeth(track: Track, from: number, to: number, height: number, half: number): Point[] {
  const count = Math.max(2, Math.round((to - from) / half));
  const step = (to - from) / count;
  return [
    track.at(from),
    ...Array.from({ length: count }, (_, i) => track.at(from + (i + 0.5) * step, i % 2 === 0 ? -height : height)),
    track.at(to),
  ];
}

function wave(track: Track, from: number, to: number, height: number, half: number): Point[] {
  const bows = Math.max(2, Math.round((to - from) / half));
  const steps = bows * 8;
  return Array.from({ length: steps + 1 }, (_, i) =>
    track.at(from + ((to - from) * i) / steps, -height * Math.sin((i / 8) * Math.PI)),
  );
}

function strandMarks(strand: Strand, track: Track, from: number, to: number, ink: Ink, head?: Head): Mark[] {
  const paint = { stroke: ink, width: BOND_WIDTH };
  switch (strand.kind) {
    case 'straight':
      return strand.aside.map((aside) =>
        polyline(track.stretch(from, to, aside), {
          stroke: ink,
          width: strand.width ?? BOND_WIDTH,
          ...(strand.dash ? { dash: strand.dash } : {}),
          ...(strand.roundCaps ? { roundCaps: true } : {}),
        }),
      );
    case 'zigzag': {
      // The teeth end before an open arrow, or the two could not be told apart.
      const calm = head ? Math.max((from + to) / 2, to - CHEVRON.length - 2) : to;
      const points = teeth(track, from, calm, strand.height, strand.half);
      return [polyline(head ? [...points, track.at(to)] : points, { ...paint, width: strand.width ?? BOND_WIDTH })];
    }
    case 'wave':
      return [polyline(wave(track, from, to, strand.height, strand.half), paint)];
    case 'bars': {
      const count = Math.max(1, Math.floor((to - from) / strand.every) - 1);
      const start = (from + to - (count - 1) * strand.every) / 2;
      return Array.from({ length: count }, (_, i) => {
        const along = start + i * strand.every;
        return polyline([track.at(along, strand.from), track.at(along, strand.to)], { stroke: ink, width: 1.25 });
      });
    }
  }
}

const across = (track: Track, along: number, half: number, ink: Ink): Mark =>
  polyline([track.at(along, -half), track.at(along, half)], { stroke: ink, width: 2 });

const ringAt = (at: Point, r: number, ink: Ink): Mark => ({
  kind: 'circle',
  cx: at.x,
  cy: at.y,
  r,
  fill: 'paper',
  stroke: ink,
  width: BOND_WIDTH,
});

function crossAt(track: Track, along: number, r: number, ink: Ink): Mark[] {
  return [1, -1].map((side) =>
    polyline([track.at(along - r, -side * r), track.at(along + r, side * r)], { stroke: ink, width: BOND_WIDTH }),
  );
}

function glyphMarks(glyph: Glyph, track: Track, ink: Ink): Mark[] {
  const along = track.length * glyph.where;
  const at = track.at(along);
  switch (glyph.kind) {
    case 'circle':
      return [ringAt(at, glyph.r, ink)];
    case 'circles':
      return [-1, 1].map((side) => ({
        ...ringAt(track.at(along + (side * glyph.apart) / 2), glyph.r, ink),
        fill: 'none' as const,
      }));
    case 'cross':
      return crossAt(track, along, glyph.r, ink);
    case 'boxedCross': {
      const { r } = glyph;
      const box = [
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ].map(([s = 0, d = 0]) => track.at(along + s, d));
      return [polygon(box, { fill: 'paper', stroke: ink, width: BOND_WIDTH }), ...crossAt(track, along, r, ink)];
    }
    case 'diamond': {
      const { r } = glyph;
      const corners = [track.at(along - r), track.at(along, -r), track.at(along + r), track.at(along, r)];
      return [polygon(corners, { fill: 'paper', stroke: ink, width: BOND_WIDTH })];
    }
    case 'hashes':
      return Array.from({ length: glyph.count }, (_, i) =>
        across(track, along + (i - (glyph.count - 1) / 2) * HASHES_APART, glyph.r, ink),
      );
    case 'question':
      return [
        {
          kind: 'text',
          x: at.x,
          y: at.y + glyph.r * 0.7,
          text: '?',
          size: 2 * glyph.r,
          weight: 600,
          anchor: 'middle',
          ink,
        },
      ];
    case 'break': {
      const half = gapOf(glyph, track.length) / 2;
      return [
        across(track, along - half, glyph.bar / 2, ink),
        across(track, along + half, glyph.bar / 2, ink),
        ...(glyph.ring ? [ringAt(at, glyph.ring, ink)] : []),
      ];
    }
  }
}

export function headMarks(head: Head, track: Track, ink: Ink, strands: readonly Strand[]): Mark[] {
  const tip = track.length;
  const half = headHalf(head, strands);
  if (isClosed(head)) {
    const back = Math.max(0, tip - FILLED.length);
    return [
      polygon([track.at(back, -half), track.at(tip), track.at(back, half)], {
        fill: head === 'filled' ? ink : 'paper',
        stroke: ink,
        width: 1.5,
      }),
    ];
  }
  const chevron = (end: number): Mark =>
    polyline([track.at(end - CHEVRON.length, -half), track.at(end), track.at(end - CHEVRON.length, half)], {
      stroke: ink,
      width: 2,
    });
  return Array.from({ length: CHEVRONS[head] }, (_, i) => chevron(tip - i * CHEVRON.apart));
}

/** Where a word stands beside a line: how far from it, and on which side: above or right of it, or the other one. */
interface LabelPlace {
  readonly aside: number;
  readonly below?: boolean;
}

/** The word beside the middle of a line, level, so that it does not run into it. */
export function lineLabel(text: string, track: Track, { aside, below = false }: LabelPlace): TextMark {
  const middle = track.at(track.length / 2);
  const [before, after] = [track.at(track.length / 2 - 0.5), track.at(track.length / 2 + 0.5)];
  const steep = Math.abs(after.y - before.y) > Math.abs(after.x - before.x) * 1.2;
  return {
    kind: 'text',
    x: steep ? middle.x + (below ? -1 : 1) * (aside + 5) : middle.x,
    y: steep ? middle.y + 4 : below ? middle.y + aside + 13 : middle.y - aside - 5,
    text,
    size: 12,
    anchor: steep ? (below ? 'end' : 'start') : 'middle',
    ink: 'muted',
    halo: true,
  };
}

/** The marks of one line made of these parts. */
export function lineMarks({ strands, glyph, head, ink }: LineDef, path: readonly Point[]): Mark[] {
  const track = trackOf(path);
  if (track.length === 0) return [];
  const end = isClosed(head) ? Math.max(track.length * 0.4, track.length - FILLED.length + 1) : track.length;
  const gap = gapOf(glyph, track.length);
  const middle = glyph ? track.length * glyph.where : 0;
  const stretches: [number, number][] =
    gap > 0
      ? [
          [0, middle - gap / 2],
          [middle + gap / 2, end],
        ]
      : [[0, end]];
  return [
    ...strands.flatMap((strand) =>
      stretches.flatMap(([from, to]) =>
        strandMarks(strand, track, from, to, ink, to === track.length ? head : undefined),
      ),
    ),
    ...(glyph ? glyphMarks(glyph, track, ink) : []),
    ...(head ? headMarks(head, track, ink, strands) : []),
  ];
}

const SECRET_AT = 0.3;
/** On the line itself: beside it, it would be the secret of whoever stands there. */
const onLine = ({ x, y }: Point): Mark => secretMark({ x, y: y + 5.5 });

/** A tie between two people along the path from A to B; nothing for a code that says nothing. */
export function tieLine(code: TieCode, path: readonly Point[], options: TieOptions = {}): Mark[] {
  const emotional = nearestEmotional(code);
  if (!emotional) return [];
  const parts = lineDef(emotional, options.notation ?? 'mcgoldrick');
  const marks = lineMarks(parts, path);
  if (marks.length === 0) return marks;
  const track = trackOf(path);
  const aside = bandOf(parts);
  return [
    ...marks,
    ...(options.secret ? [onLine(track.at(track.length * SECRET_AT))] : []),
    ...(options.label ? [lineLabel(options.label, track, { aside })] : []),
  ];
}
