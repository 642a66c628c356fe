// The ecogram on the screen: a bar with whose eyes and which layers, the drawing, and those without a line yet.
import '../rings/rings.css';
import './ecogram.css';
import { useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type Places, Surface } from '../canvas/Surface.tsx';
import { useStillScene } from '../canvas/useStillScene.ts';
import { FirstStep } from '../rings/FirstStep.tsx';
import { useRefit } from '../rings/useRefit.ts';
import { type Ghost, useTrayDrag } from '../rings/useTrayDrag.ts';
import { type FrameProps, withView } from '../rings/withView.tsx';
import { EcogramBar } from './EcogramBar.tsx';
import { EcogramBeside } from './EcogramBeside.tsx';
import { EcogramTray } from './EcogramTray.tsx';
import { useEcogram } from './useEcogram.ts';

const NO_LAYER = () => null;

export default withView(function Frame({ tables, takesFocus, view }: FrameProps) {
  const flow = useReactFlow();
  const shown = useEcogram(tables, view);
  const { ecogram, deeds } = shown;
  const scene = useStillScene(tables, view.id);
  const refit = useRefit(view.id, scene?.bounds);
  const [beside, setBeside] = useState(false);
  const tray = useRef<HTMLElement>(null);

  const dropFromTray = useCallback(
    ({ ids: [id], x, y }: Ghost): void => {
      const box = tray.current?.getBoundingClientRect();
      const back = box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      if (id !== undefined && !back) deeds.bring(id, flow.screenToFlowPosition({ x, y }));
    },
    [deeds, flow],
  );
  const drag = useTrayDrag(dropFromTray);
  const places = useMemo((): Places => {
    const middle = new Set(ecogram.focal.map(({ id }) => id));
    const perspectiveId = ecogram.perspective?.id;
    return {
      drop: deeds.drop,
      add: (point) => deeds.bring(undefined, point),
      layer: NO_LAYER,
      // What is between two people around the middle is not of these eyes alone.
      tieOf: (aId, bId) =>
        perspectiveId !== undefined && middle.has(aId) !== middle.has(bId) ? { perspectiveId } : {},
    };
  }, [deeds, ecogram]);

  return (
    <div className="ecogram rings-main">
      <EcogramBar shown={shown} scene={scene} beside={beside} onBeside={setBeside} />
      <div className="rings-canvas" {...refit}>
        {beside ? (
          <EcogramBeside shown={shown} scene={scene} />
        ) : (
          <>
            <Surface tables={tables} takesFocus={takesFocus} places={places} />
            <FirstStep
              tables={tables}
              perspective={ecogram.perspective}
              inMiddle={ecogram.focal.length}
              around={ecogram.around.length}
              onLook={deeds.look}
            />
            <EcogramTray ref={tray} shown={shown} drag={drag} />
          </>
        )}
      </div>
    </div>
  );
});
