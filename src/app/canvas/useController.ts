// What the drawing surface does for actions: the toolbar, keys, the palette, the sidebar.
import { type RefObject, useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import { useSession } from '../context.tsx';
import type { CanvasController } from '../wiring.ts';
import type { OverlayState } from './Overlays.tsx';
import { readingOrder } from './reading.ts';
import type { Camera } from './useCamera.ts';
import type { CanvasFocus } from './useFocus.ts';

export interface ControllerParts {
  readonly camera: Camera;
  readonly focus: RefObject<CanvasFocus>;
  readonly scene: RefObject<Scene>;
  readonly setHand: (change: (before: boolean) => boolean) => void;
  readonly setOverlay: (state: OverlayState) => void;
}

export function useController({ camera, focus, scene, setHand, setOverlay }: ControllerParts): CanvasController {
  const session = useSession();
  return useMemo(
    (): CanvasController => ({
      zoomIn: camera.zoomIn,
      zoomOut: camera.zoomOut,
      zoomActual: camera.zoomActual,
      fit: camera.fit,
      fitLegibly: camera.fitLegibly,
      fitSelection: () => camera.fitPeople(session.store.getState().selection),
      focus: () => focus.current.restore(),
      show: (id) => camera.show(id),
      reveal(id: Id) {
        session.select([id]);
        focus.current.moveTo(id);
        camera.show(id);
      },
      rename: (ids, along) => setOverlay({ is: 'naming', ids, ...(along ? { passed: [] } : {}) }),
      startTie: (fromId) => setOverlay({ is: 'relating', fromId, toId: null }),
      toggleHand: () => setHand((before) => !before),
      people: () => readingOrder(scene.current.stands).map((stand) => stand.id),
      middle: camera.middle,
    }),
    [camera, focus, scene, session, setHand, setOverlay],
  );
}
