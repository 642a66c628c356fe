// The line that follows the pointer from a handle, until it is let go on somebody.
import { useInternalNode, ViewportPortal } from '@xyflow/react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { StandFlowNode } from './flowNodes.ts';
import { ringPath } from './ringPath.ts';

export function LinkLine({ from, to, over, zoom }: { from: Point; to: Point; over: Id | null; zoom: number }) {
  const target = useInternalNode<StandFlowNode>(over ?? '')?.data.stand;
  const end = target?.at ?? to;
  return (
    <ViewportPortal>
      <svg className="kk-link-line" aria-hidden="true">
        <path
          d={`M${from.x} ${from.y}L${end.x} ${end.y}`}
          strokeWidth={2 / zoom}
          strokeDasharray={`${6 / zoom} ${5 / zoom}`}
        />
        {target && (
          <path
            d={ringPath(target.outline, target.reach, 6)}
            transform={`translate(${target.at.x} ${target.at.y})`}
            strokeWidth={4}
          />
        )}
      </svg>
    </ViewportPortal>
  );
}
