// One person on the canvas: the marks of the scene, and the rings that show selection, keyboard focus and a place to
// let go.
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { MarksView } from '../../drawing/toReact.tsx';
import type { StandFlowNode } from './flowNodes.ts';
import { usePalette } from './palette.ts';
import { ringPath } from './ringPath.ts';

/** From the symbol to the middle of the ring's own 3 px: 4 px of air, then half the ring. */
const SELECTION_RING = 5.5;
/** Outside the selection ring, with 2 px of air between them. */
const FOCUS_RING = 10.5;

function StandViewInner({ data, selected }: NodeProps<StandFlowNode>) {
  const { stand, tabStop, lit } = data;
  const palette = usePalette();
  const { box, outline, reach } = stand;
  const far = { x: Math.max(reach.x, 8), y: Math.max(reach.y, 8) };
  return (
    <svg
      className="kk-stand"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      aria-hidden="true"
    >
      {lit === true && <path className="kk-ring-lit" d={ringPath(outline, far, SELECTION_RING)} />}
      {selected && <path className="kk-ring-selected" d={ringPath(outline, far, SELECTION_RING)} />}
      {tabStop && <path className="kk-ring-gap" d={ringPath(outline, far, FOCUS_RING)} />}
      {tabStop && <path className="kk-ring-focus" d={ringPath(outline, far, FOCUS_RING)} />}
      <MarksView marks={stand.marks} palette={palette} />
      {selected && stand.pinned && <Pin x={far.x} y={-far.y} />}
    </svg>
  );
}

/** Put by hand: a small pin at the symbol, only while it is selected. */
function Pin({ x, y }: { x: number; y: number }) {
  return (
    <g className="kk-pin" transform={`translate(${-x - 12} ${y - 6})`}>
      <circle r="3.5" />
      <path d="M0 3.5V9" />
    </g>
  );
}

export const StandView = memo(
  StandViewInner,
  (before, next) => before.data === next.data && before.selected === next.selected,
);
