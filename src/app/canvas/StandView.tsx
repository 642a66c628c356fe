// One person on the canvas: the marks of the scene, and the rings that show selection, keyboard focus and a place to
// let go.
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Mark } from '../../drawing/mark.ts';
import type { Stand } from '../../drawing/scene.ts';
import { shifted } from '../../drawing/shifted.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import type { StandFlowNode } from './flowNodes.ts';
import { usePalette } from './palette.ts';
import { ringPath } from './ringPath.ts';

/** From the symbol to the middle of the ring's own 3 px: 4 px of air, then half the ring. */
const SELECTION_RING = 5.5;
/** Outside the selection ring, with 2 px of air between them. */
const FOCUS_RING = 10.5;

const marksFromCorner = new WeakMap<readonly Mark[], readonly Mark[]>();

/**
 * The marks as seen from the corner of the box. A view box would do the same, but then the browser keeps one more layer
 * per person, which is felt in a large family.
 */
function fromCorner({ marks, box }: Stand): readonly Mark[] {
  let moved = marksFromCorner.get(marks);
  if (!moved) {
    moved = marks.map((mark) => shifted(mark, { x: -box.x, y: -box.y }));
    marksFromCorner.set(marks, moved);
  }
  return moved;
}

function StandViewInner({ data, selected }: NodeProps<StandFlowNode>) {
  const { stand, tabStop, lit } = data;
  const palette = usePalette();
  const { box, outline, reach } = stand;
  const far = { x: Math.max(reach.x, 8), y: Math.max(reach.y, 8) };
  const ringed = lit === true || selected || tabStop;
  return (
    <svg className="kk-stand" width={box.width} height={box.height} aria-hidden="true">
      {ringed && (
        <g transform={`translate(${-box.x} ${-box.y})`}>
          {lit === true && <path className="kk-ring-lit" d={ringPath(outline, far, SELECTION_RING)} />}
          {selected && <path className="kk-ring-selected" d={ringPath(outline, far, SELECTION_RING)} />}
          {tabStop && <path className="kk-ring-gap" d={ringPath(outline, far, FOCUS_RING)} />}
          {tabStop && <path className="kk-ring-focus" d={ringPath(outline, far, FOCUS_RING)} />}
          {selected && stand.pinned && <Pin x={far.x} y={-far.y} />}
        </g>
      )}
      <MarksView marks={fromCorner(stand)} palette={palette} />
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
