// The lines of the ecogram (Hartman; notation A6), with arrows for the way help flows.
import type { Point } from '../../base/geometry.ts';
import { type Mark, polyline } from '../../drawing/mark.ts';
import type { Notation } from '../../model/records/arrangement.ts';
import type { EcogramCode, Tie, TieCode } from '../../model/records/perception.ts';
import { isEcogram } from './ecogramCodes.ts';
import { bandOf, type LineDef } from './line.ts';
import { dashes, def, dots, line, lowTeeth, teeth } from './parts.ts';
import { lineDef } from './registry.ts';
import { headMarks, lineLabel, lineMarks } from './tieLine.ts';
import { trackOf } from './track.ts';

const HARTMAN: Readonly<Record<EcogramCode, LineDef>> = {
  strong: def('closeness', [line(4)]),
  good: def('bond', [line(2)]),
  weak: def('bond', [dashes(6, 5)]),
  neutral: def('bond', [line(1)]),
  tense: def('tension', [line(), { kind: 'bars', from: -6, to: 6, every: 13 }]),
  conflict: def('tension', [teeth()], { kind: 'hashes', count: 3, r: 10, where: 0.5 }),
  broken: def('tension', [line()], { kind: 'break', gap: 12, bar: 18, where: 0.5 }),
  changing: def('bond', [{ ...dashes(16, 6, 0.1, 6, 0.1, 6), roundCaps: true, width: 2.2 }]),
  unknown: def('bond', [dots(9, 2)], { kind: 'question', r: 7, where: 0.5 }),
};

/** What Dutch ecograms teach: dotted = neutral, thick = supportive, zigzag = stressful (notation A6). */
const DUTCH: Partial<Readonly<Record<EcogramCode, LineDef>>> = {
  neutral: def('bond', [dots(5, 2.2)]),
  tense: def('tension', [lowTeeth]),
};

export const ecogramDef = (code: EcogramCode, notation: Notation): LineDef =>
  (notation === 'nl-eenvoudig' ? DUTCH[code] : undefined) ?? HARTMAN[code];

export interface EcogramOptions {
  readonly notation?: Notation;
  readonly label?: string;
  /** Which way help flows along the path from A to B. */
  readonly energy?: Tie['energy'];
}

/** A tie as the ecogram draws it, along the path from A to B; feelings look as they do in a genogram. */
export function ecogramLine(code: TieCode, path: readonly Point[], options: EcogramOptions = {}): Mark[] {
  const { notation = 'mcgoldrick', label, energy } = options;
  const parts = isEcogram(code) ? ecogramDef(code, notation) : lineDef(code, notation);
  const track = trackOf(path);
  if (track.length === 0) return [];
  const stem = Math.min(STEM, track.length / 4);
  const toA = energy === 'toA' || energy === 'both';
  const toB = energy === 'toB' || energy === 'both';
  const body = track.stretch(toA ? stem : 0, track.length - (toB ? stem : 0));
  return [
    ...lineMarks(parts, body),
    ...(toB ? arrow(track.stretch(track.length - stem, track.length), parts) : []),
    ...(toA ? arrow(track.stretch(0, stem).reverse(), parts) : []),
    ...(label ? [lineLabel(label, track, { aside: bandOf(parts) })] : []),
  ];
}

/** Clear of the line itself: an arrow on teeth or on a thick line could not be seen. */
const STEM = 12;
const arrow = (path: readonly Point[], { ink, strands }: LineDef): Mark[] => [
  polyline(path, { stroke: ink, width: 2 }),
  ...headMarks('chevron', trackOf(path), ink, strands),
];
