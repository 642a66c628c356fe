// The whole drawing small, with what is in sight; only when the drawing is large and part of it is out of sight.
import { useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent } from 'react';
import type { Scene } from '../../drawing/scene.ts';
import { useSay } from '../context.tsx';

const FROM_PEOPLE = 25;
/** So little may stick out without anybody being out of sight. */
const EDGE = 30;
const SIZE = { width: 168, height: 112 };

const Dots = memo(function Dots({ stands, scale }: { stands: Scene['stands']; scale: number }) {
  const d = stands.map(({ at }) => `M${Math.round(at.x)} ${Math.round(at.y)}h.1`).join('');
  return <path d={d} strokeWidth={5 / scale} />;
});

export const MiniMap = memo(function MiniMap({ bounds, stands }: Pick<Scene, 'bounds' | 'stands'>) {
  const say = useSay();
  const flow = useReactFlow();
  const [left, top, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const seen = { x: -left / zoom, y: -top / zoom, width: width / zoom, height: height / zoom };
  const all =
    seen.x <= bounds.x + EDGE &&
    seen.y <= bounds.y + EDGE &&
    seen.x + seen.width >= bounds.x + bounds.width - EDGE &&
    seen.y + seen.height >= bounds.y + bounds.height - EDGE;
  if (stands.length <= FROM_PEOPLE || all || width === 0) return null;
  const scale = Math.min(SIZE.width / bounds.width, SIZE.height / bounds.height);
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = bounds.x + ((event.clientX - box.left) / box.width) * bounds.width;
    const y = bounds.y + ((event.clientY - box.top) / box.height) * bounds.height;
    void flow.setCenter(x, y, { zoom });
  };
  return (
    <svg
      className="kk-minimap"
      role="img"
      aria-label={say('canvas.minimap')}
      width={bounds.width * scale}
      height={bounds.height * scale}
      viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && go(event)}
    >
      <Dots stands={stands} scale={scale} />
      <rect {...seen} vectorEffect="non-scaling-stroke" />
    </svg>
  );
});
