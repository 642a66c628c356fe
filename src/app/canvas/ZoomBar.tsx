// Tidy up, zoom out, how far in, zoom in, whole drawing: bottom right of the canvas.
import { useStore } from '@xyflow/react';
import { Hand, Maximize, Minus, Plus, Sparkles, SquareDashedMousePointer } from 'lucide-react';
import { memo } from 'react';
import { kindOf } from '../../diagrams/registry.ts';
import { useActions, useEnabled, useSay, useSessionState } from '../context.tsx';
import type { CanvasController } from '../wiring.ts';

interface Props {
  readonly controller: CanvasController;
  /** The hand for a mouse, the frame for fingers. */
  readonly pressed: boolean;
  readonly coarse: boolean;
}

export const ZoomBar = memo(function ZoomBar({ controller, pressed, coarse }: Props) {
  const say = useSay();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  const actions = useActions();
  const canTidy = useEnabled('tidy');
  const fixed = useSessionState(({ viewId, tables }) => {
    const view = viewId === null ? undefined : tables.view[viewId];
    return view !== undefined && kindOf(view)?.fixed === true;
  });
  const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <fieldset className="kk-zoom" aria-label={say('canvas.zoom.label')}>
      {fixed ? null : (
        <button type="button" className="kk-tidy" disabled={!canTidy} onClick={() => actions.run('tidy')}>
          <Sparkles {...icon} />
          <span>{say('shell.action.tidy')}</span>
        </button>
      )}
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={say(coarse ? 'canvas.zoom.frame' : 'canvas.zoom.hand')}
        title={say(coarse ? 'canvas.zoom.frame' : 'canvas.zoom.hand')}
        onClick={() => controller.toggleHand()}
      >
        {coarse ? <SquareDashedMousePointer {...icon} /> : <Hand {...icon} />}
      </button>
      <button
        type="button"
        aria-label={say('canvas.zoom.out')}
        title={say('canvas.zoom.out')}
        onClick={() => controller.zoomOut()}
      >
        <Minus {...icon} />
      </button>
      <button
        type="button"
        className="kk-zoom-percent"
        aria-label={say('canvas.zoom.actual', { percent })}
        title={say('canvas.zoom.actual', { percent })}
        onClick={() => controller.zoomActual()}
      >
        {say('canvas.zoom.percent', { percent })}
      </button>
      <button
        type="button"
        aria-label={say('canvas.zoom.in')}
        title={say('canvas.zoom.in')}
        onClick={() => controller.zoomIn()}
      >
        <Plus {...icon} />
      </button>
      <button
        type="button"
        aria-label={say('canvas.zoom.fit')}
        title={say('canvas.zoom.fit')}
        onClick={() => controller.fit()}
      >
        <Maximize {...icon} />
      </button>
    </fieldset>
  );
});
