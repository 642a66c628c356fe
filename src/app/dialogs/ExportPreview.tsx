// What will be in the file, piece by piece, printed from the very same marks and tables.
import { memo } from 'react';
import { PALETTES } from '../../drawing/ink.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import type { Grid, Part } from '../../exports/part.ts';
import { type Sheet, sheetMarks } from '../../exports/sheet.ts';
import type { Say } from '../../i18n/say.ts';

interface Props {
  readonly parts: readonly Part[];
  readonly say: Say;
}

/** So much is shown of what is long; the file holds all of it. */
const MOST_ROWS = 40;
const MOST_LETTERS = 6000;

export const ExportPreview = memo(function ExportPreview({ parts, say }: Props) {
  const pictures = parts.filter(({ is }) => is === 'picture').length;
  const inText = parts.length > pictures;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section className="export-preview" aria-label={say('files.exportWhat')} tabIndex={0}>
      {inText ? (
        <div className="export-paper">
          {parts.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its number.
            <PartView key={i} part={part} say={say} />
          ))}
        </div>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number.
        parts.map((part, i) => <PartView key={i} part={part} say={say} />)
      )}
    </section>
  );
});

function PartView({ part, say }: { part: Part; say: Say }) {
  switch (part.is) {
    case 'picture':
      return <SheetView sheet={part.sheet} label={say('files.exportPreview')} />;
    case 'heading':
      return part.level === 1 ? <h3>{part.text}</h3> : part.level === 2 ? <h4>{part.text}</h4> : <h5>{part.text}</h5>;
    case 'paragraph':
      return <p className={part.quiet ? 'quiet' : ''}>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <GridView grid={part.grid} say={say} />;
    default:
      return <pre>{part.text.slice(0, MOST_LETTERS)}</pre>;
  }
}

function SheetView({ sheet, label }: { sheet: Sheet; label: string }) {
  const { x, y, width, height } = sheet.scene.bounds;
  return (
    <svg
      className="export-sheet"
      role="img"
      aria-label={label}
      viewBox={`${x} ${y} ${width} ${height}`}
      style={{ aspectRatio: `${sheet.widthMm} / ${sheet.heightMm}` }}
    >
      <MarksView marks={sheetMarks(sheet)} palette={PALETTES.paper} />
    </svg>
  );
}

function GridView({ grid: { name, columns, rows }, say }: { grid: Grid; say: Say }) {
  const more = rows.length - MOST_ROWS;
  return (
    <figure className="export-grid">
      {name ? <figcaption>{name}</figcaption> : null}
      <div className="export-grid-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its number.
              <tr key={y}>
                {row.map((cell, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name than its number.
                  <td key={x} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p className="quiet">{say('files.exportMoreRows', { count: more })}</p> : null}
    </figure>
  );
}
