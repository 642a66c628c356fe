// Prints the sheets and nothing else of the page: they are put beside the editor, which is not on paper, and go again.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PALETTES } from '../../drawing/ink.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import type { ExportInput } from '../../exports/format.ts';
import { givesSecretAway } from '../../exports/makeFile.ts';
import { FOOTER_MM, pageNumber, pagesOf } from '../../exports/paper.ts';
import { picturePart } from '../../exports/part.ts';
import { sheetMarks } from '../../exports/sheet.ts';
import './exportPrint.css';

/** Puts the sheets in the page and gives back how to take them out; null when a secret would be on the paper. */
export function layOutPages(input: ExportInput): (() => void) | null {
  const { size, sheets } = pagesOf(input);
  const parts = sheets.map((sheet) => picturePart(input.drawing, sheet));
  if (givesSecretAway(input, parts)) return null;
  const place = document.createElement('div');
  place.className = 'print-pages';
  place.lang = input.language;
  const root = createRoot(place);
  document.body.append(place);
  flushSync(() =>
    root.render(
      sheets.map((sheet, i) => {
        const { bounds } = sheet.scene;
        const heightMm = sheet.heightMm + FOOTER_MM;
        return (
          <svg
            // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number.
            key={i}
            className="print-page"
            data-paper={`${size.widthMm}x${size.heightMm}`}
            role="img"
            aria-label={[input.title, ...input.drawing.telling].join('. ')}
            viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${heightMm * sheet.unitsPerMm}`}
            style={{ inlineSize: `${sheet.widthMm}mm`, blockSize: `${heightMm}mm` }}
          >
            <MarksView
              marks={[...sheetMarks(sheet), pageNumber(input, sheet, i + 1, sheets.length)]}
              palette={PALETTES.paper}
            />
          </svg>
        );
      }),
    ),
  );
  return () => {
    root.unmount();
    place.remove();
  };
}

/** Says whether it printed. */
export function printPages(input: ExportInput): boolean {
  const takeOut = layOutPages(input);
  if (!takeOut) return false;
  // Some browsers print in a window of their own and come back at once.
  window.addEventListener('afterprint', takeOut, { once: true });
  window.print();
  return true;
}
