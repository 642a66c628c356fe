// What happens on people and on the empty drawing, as functions that never change: a new one would make React Flow
// draw everybody anew.
import type { NodeChange, NodeMouseHandler, OnMove } from '@xyflow/react';
import { type MouseEvent, type RefObject, useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import { useActions, useSession } from '../context.tsx';
import type { StandFlowNode } from './flowNodes.ts';
import type { OverlayState } from './Overlays.tsx';
import type { Camera } from './useCamera.ts';
import type { Drag } from './useDrag.ts';
import type { CanvasFocus } from './useFocus.ts';

export interface FlowHandlerParts {
  readonly onPositions: Drag['onPositions'];
  readonly isDrawn: (id: Id) => boolean;
  readonly focus: RefObject<CanvasFocus>;
  readonly camera: Camera;
  readonly setOverlay: (state: OverlayState) => void;
}

/** Is this a click that adds to what is selected? */
export const adds = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/** Room for the handles around a person. */
const HANDLES = { width: 250, below: 56 };

export function useFlowHandlers({ onPositions, isDrawn, focus, camera, setOverlay }: FlowHandlerParts) {
  const session = useSession();
  const { ui } = useActions().env;
  return useMemo(() => {
    const onNodesChange = (changes: NodeChange<StandFlowNode>[]): void => {
      onPositions(changes);
      const chosen = changes.filter((change) => change.type === 'select');
      if (chosen.length === 0) return;
      const next = new Set(session.store.getState().selection.filter(isDrawn));
      for (const change of chosen) {
        if (change.selected) next.add(change.id);
        else next.delete(change.id);
      }
      session.select([...next]);
    };
    const onNodeClick: NodeMouseHandler<StandFlowNode> = (event, node) => {
      if (!adds(event)) session.select([node.id]);
      focus.current.moveTo(node.id);
      // The panel slid over the drawing: whoever was chosen comes out from under it.
      if (ui.needPanel()) requestAnimationFrame(() => camera.show(node.id, HANDLES));
    };
    const onNodeDoubleClick: NodeMouseHandler<StandFlowNode> = (_event, node) => {
      if (!session.store.getState().readOnly) setOverlay({ is: 'naming', ids: [node.id] });
    };
    const onPaneClick = (): void => {
      session.select([]);
      ui.leavePanel();
      focus.current.here();
    };
    const onMove: OnMove = (event) => {
      // A tap moves nothing; without an event it was the product itself that moved the view.
      if (event) camera.onUserMove();
    };
    return { onNodesChange, onNodeClick, onNodeDoubleClick, onPaneClick, onMove };
  }, [session, ui, onPositions, isDrawn, focus, camera, setOverlay]);
}
