// What the signs in this drawing mean: the legend that is printed with it.
import type { Scene } from '../../drawing/scene.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { usePalette } from '../canvas/palette.ts';

export function Meaning({ legend }: { legend: Scene['legend'] }) {
  const palette = usePalette();
  return (
    <ul className="ecogram-meaning">
      {legend.map(({ key, label, marks }) => (
        <li key={key}>
          <svg viewBox="-29 -15 58 30" width="58" height="30" aria-hidden="true">
            <MarksView marks={marks} palette={palette} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
