// What is drawn over a slide with a pen, a finger or the mouse.
import { type PointerEvent, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Slide } from '../../drawing/slide.ts';

const pathOf = (points: readonly Point[]): string =>
  // A press without a move is a dot.
  `M${[...points, ...points.slice(-1)].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

interface Props {
  readonly slide: Slide;
  /** A line was drawn; absent where there is only looking. */
  readonly onStroke?: (points: readonly Point[]) => void;
}

export function PenStrokes({ slide: { frame, pen }, onStroke }: Props) {
  const [drawing, setDrawing] = useState<readonly Point[]>([]);
  const at = (event: PointerEvent<SVGGElement>): Point[] => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return [];
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return [{ x, y }];
  };
  const end = (): void => {
    if (drawing.length > 0) onStroke?.(drawing);
    setDrawing([]);
  };
  return (
    <g
      className="slide-pen"
      data-drawing={onStroke ? '' : undefined}
      onPointerDown={(event) => {
        if (!onStroke || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawing(at(event));
      }}
      onPointerMove={(event) => {
        if (drawing.length > 0) setDrawing([...drawing, ...at(event)]);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {onStroke ? (
        // The whole screen takes the pen, also beside the drawing.
        <rect
          className="slide-hit"
          x={frame.x - frame.width}
          y={frame.y - frame.height}
          width={3 * frame.width}
          height={3 * frame.height}
        />
      ) : null}
      {[...pen, ...(drawing.length > 0 ? [drawing] : [])].map((points, nr) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its number.
        <path key={nr} d={pathOf(points)} />
      ))}
    </g>
  );
}
