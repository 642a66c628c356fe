// The sheets as they will be in the file, printed from the very same marks.
import { memo } from 'react';
import { PALETTES } from '../../drawing/ink.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { sceneMarks } from '../../exports/sceneMarks.ts';
import type { Sheet } from '../../exports/sheet.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly label: string;
}

export const ExportPreview = memo(function ExportPreview({ sheets, label }: Props) {
  return (
    <div className="export-preview">
      {sheets.map(({ scene, widthMm, heightMm }, i) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number.
          key={i}
          className="export-sheet"
          role="img"
          aria-label={label}
          viewBox={`${scene.bounds.x} ${scene.bounds.y} ${scene.bounds.width} ${scene.bounds.height}`}
          style={{ aspectRatio: `${widthMm} / ${heightMm}` }}
        >
          <MarksView marks={sceneMarks(scene)} palette={PALETTES.paper} />
        </svg>
      ))}
    </div>
  );
});
