// What a file is made of, piece by piece: the preview shows these pieces, the printers print them, the check reads them
// back. A format of one drawing has one picture; a report has headings, pictures and tables.
import type { Drawing } from './format.ts';
import { needsOf } from './sceneMarks.ts';
import { type Sheet, sheetMarks } from './sheet.ts';

export type Cell = string | number;

export interface Grid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface PicturePart {
  readonly is: 'picture';
  readonly sheet: Sheet;
  readonly drawing: Drawing;
  /** At most 150 characters, for programs that show it beside the picture. */
  readonly short: string;
  readonly alt: string;
}

export type Part =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly grid: Grid }
  | PicturePart
  /** A file of plain text, as it is. */
  | { readonly is: 'text'; readonly text: string };

const SHORT = 150;

export function picturePart(drawing: Drawing, sheet: Sheet): PicturePart {
  const alt = [drawing.name, ...drawing.telling].join('. ').replaceAll('..', '.');
  return { is: 'picture', sheet, drawing, short: shortOf(alt), alt };
}

/** Whole sentences as far as they fit; the first one cut when even that does not. */
function shortOf(alt: string): string {
  if (alt.length <= SHORT) return alt;
  const end = alt.slice(0, SHORT).lastIndexOf('. ');
  return end > 20 ? alt.slice(0, end + 1) : `${alt.slice(0, SHORT - 1).trimEnd()}…`.toWellFormed();
}

export const picturesIn = (parts: readonly Part[]): PicturePart[] => parts.filter((part) => part.is === 'picture');

/** Everything that can be read in a file made of these pieces, also by who does not see the pictures. */
export const wordsOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    switch (part.is) {
      case 'picture':
        return [part.alt, part.drawing.name, ...needsOf(sheetMarks(part.sheet)).texts, ...labelsIn(part.sheet)];
      case 'list':
        return part.items;
      case 'table':
        return [part.grid.name, ...part.grid.columns, ...part.grid.rows.flat().map(String)];
      default:
        return [part.text];
    }
  });

/** What a drawing says of its parts without showing it. */
const labelsIn = ({ scene }: Sheet): string[] =>
  [...scene.grounds, ...scene.strokes, ...scene.stands].map(({ label = '' }) => label);
