// Everything behind the people: households and other grounds, relations, family lines. Each line has a wide invisible
// path for pointing at it.
import { memo } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Ground, Stroke } from '../../drawing/scene.ts';
import { GroundView, StrokeView } from '../../drawing/toReact.tsx';
import { usePalette } from './palette.ts';

export interface LineLayerProps {
  readonly grounds: readonly Ground[];
  readonly strokes: readonly Stroke[];
  readonly selection: ReadonlySet<Id>;
}

const dOf = (paths: readonly (readonly Point[])[]): string =>
  paths.map((points) => points.map((p, i) => `${i === 0 ? 'M' : 'L'}${round(p.x)} ${round(p.y)}`).join('')).join('');
const round = (n: number): number => Math.round(n * 10) / 10;

const LineView = memo(function LineView({ stroke, selected }: { stroke: Stroke; selected: boolean }) {
  const palette = usePalette();
  return (
    <g className={selected ? 'kk-line kk-line-selected' : 'kk-line'} data-line={stroke.key}>
      <path className="kk-line-hit" d={dOf(stroke.paths)} />
      <StrokeView stroke={stroke} palette={palette} />
    </g>
  );
});

/** Bonds first, so that family lines lie on top of them. */
export const inPaintingOrder = (strokes: readonly Stroke[]): readonly Stroke[] => [
  ...strokes.filter((stroke) => stroke.layer === 'bond'),
  ...strokes.filter((stroke) => stroke.layer === 'family'),
];

/** A line that is only called something else need not be drawn again. */
const looksTheSame = (before: Stroke, next: Stroke): boolean =>
  before === next ||
  (before.marks === next.marks &&
    before.paths === next.paths &&
    before.records === next.records &&
    before.key === next.key &&
    before.layer === next.layer);

export const LineLayer = memo(function LineLayer({ grounds, strokes, selection }: LineLayerProps) {
  const palette = usePalette();
  return (
    <svg className="kk-lines" aria-hidden="true">
      {grounds.map((ground) => (
        <GroundView key={ground.key} ground={ground} palette={palette} />
      ))}
      {inPaintingOrder(strokes).map((stroke) => (
        <LineView
          key={stroke.key}
          stroke={stroke}
          selected={stroke.records.some((record) => selection.has(record.id))}
        />
      ))}
    </svg>
  );
}, sameLines);

function sameLines(before: LineLayerProps, next: LineLayerProps): boolean {
  return (
    before.grounds === next.grounds &&
    before.selection === next.selection &&
    before.strokes.length === next.strokes.length &&
    before.strokes.every((stroke, i) => looksTheSame(stroke, next.strokes[i] as Stroke))
  );
}

/** The line under a pointer event, if any. */
export const lineKeyOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-line]')?.getAttribute('data-line') ?? null) : null;
