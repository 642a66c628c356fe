// The way from the family to whoever is chosen: its lines lit, and a rim around everybody on it.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';

interface PathLayerProps {
  readonly scene: Scene;
  /** From the family to the one who is chosen. */
  readonly path: readonly Id[];
}

const RIM = 4;

export function PathLayer({ scene, path }: PathLayerProps) {
  const stands = path.slice(1).flatMap((id) => scene.stands.find((stand) => stand.id === id) ?? []);
  const lines = path
    .slice(1)
    .flatMap((id, i) => scene.strokes.find(({ key }) => key === `knows/${path[i]}/${id}`) ?? []);
  if (lines.length === 0) return null;
  const outside = (p: Point): boolean => !stands.some((stand) => isOn(stand, p));
  const d = lines.flatMap(({ paths }) => paths.map((points) => dOf(points, outside))).join('');
  return (
    <svg className="slick-path" aria-hidden="true">
      <path d={d} />
      {stands.map(({ id, at, box }) => (
        <rect
          key={id}
          x={at.x + box.x - RIM}
          y={at.y + box.y - RIM}
          width={box.width + 2 * RIM}
          height={box.height + 2 * RIM}
          rx={20}
        />
      ))}
    </svg>
  );
}

const isOn = ({ at, reach }: Stand, { x, y }: Point): boolean =>
  Math.abs(x - at.x) < reach.x + RIM && Math.abs(y - at.y) < reach.y + RIM;

const PIECES = 60;

/** The line in short pieces, without those that lie on somebody. */
function dOf(points: readonly Point[], outside: (p: Point) => boolean): string {
  const [from] = points;
  const to = points.at(-1);
  if (!from || !to) return '';
  let d = '';
  let down = false;
  for (let i = 0; i <= PIECES; i++) {
    const p = { x: from.x + ((to.x - from.x) * i) / PIECES, y: from.y + ((to.y - from.y) * i) / PIECES };
    const shown = outside(p);
    if (shown) d += `${down ? 'L' : 'M'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`;
    down = shown;
  }
  return d;
}
