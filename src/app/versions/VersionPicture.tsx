// A scene as a still picture with its legend, on white paper like every picture that leaves the screen.
import { PALETTES } from '../../drawing/ink.ts';
import type { Scene } from '../../drawing/scene.ts';
import { GroundView, MarksView, StrokeView } from '../../drawing/toReact.tsx';

export function VersionPicture({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const { bounds, grounds, strokes, stands, legend } = scene;
  const palette = PALETTES.paper;
  return (
    <figure className="versions-picture">
      <svg role="img" aria-label={label} viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}>
        {grounds.map((ground) => (
          <GroundView key={ground.key} ground={ground} palette={palette} />
        ))}
        {strokes.map((stroke) => (
          <StrokeView key={stroke.key} stroke={stroke} palette={palette} />
        ))}
        {stands.map((stand) => (
          <g key={stand.id} transform={`translate(${stand.at.x} ${stand.at.y})`}>
            <MarksView marks={stand.marks} palette={palette} />
          </g>
        ))}
      </svg>
      <figcaption>
        {legend
          .filter(({ key }) => key.startsWith('compared.'))
          .map((entry) => (
            <span key={entry.key} className="versions-sign">
              <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
                <MarksView marks={entry.marks} palette={palette} />
              </svg>
              {entry.label}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}
