// A drawing of circles to look at, small beside others.

import type { Scene } from '../../drawing/scene.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { sceneMarks } from '../../exports/sceneMarks.ts';
import { usePalette } from '../canvas/palette.ts';

export function RingPicture({ scene, label }: { scene: Scene; label: string }) {
  const palette = usePalette();
  const { x, y, width, height } = scene.bounds;
  return (
    <svg className="rings-picture" role="img" aria-label={label} viewBox={`${x} ${y} ${width} ${height}`}>
      <MarksView marks={sceneMarks(scene)} palette={palette} />
    </svg>
  );
}
