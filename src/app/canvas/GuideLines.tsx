// With whom somebody is in line while being dragged.
import { ViewportPortal } from '@xyflow/react';
import type { Guide } from './alignment.ts';

/** How far a line goes on past whom it joins, in units of the drawing. */
const BEYOND = 40;

export function GuideLines({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="kk-guides" aria-hidden="true">
        {guides.map(({ from, to }) => {
          const upright = from.x === to.x;
          const [low, high] = upright
            ? [Math.min(from.y, to.y) - BEYOND, Math.max(from.y, to.y) + BEYOND]
            : [Math.min(from.x, to.x) - BEYOND, Math.max(from.x, to.x) + BEYOND];
          return (
            <path
              key={upright ? 'column' : 'row'}
              d={upright ? `M${from.x} ${low}V${high}` : `M${low} ${from.y}H${high}`}
            />
          );
        })}
      </svg>
    </ViewportPortal>
  );
}
