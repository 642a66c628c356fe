// Sheets of paper, the choice between them, and the pages of a drawing on them.
import type { Mark } from '../drawing/mark.ts';
import type { ExportInput, Paper } from './format.ts';
import { byReading, isReadable, readableSheets, type Sheet, type Sheets, sheetsOf } from './sheet.ts';
import { tilesOf } from './tiles.ts';

export interface PaperSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

const PAPER_SIZES: Readonly<Record<Exclude<Paper, 'auto'>, PaperSize>> = {
  A4Portrait: { widthMm: 210, heightMm: 297 },
  A4Landscape: { widthMm: 297, heightMm: 210 },
  A3Portrait: { widthMm: 297, heightMm: 420 },
  A3Landscape: { widthMm: 420, heightMm: 297 },
};

export const PAGE_MARGIN_MM = 12;
/** Room below the sheet for the page number. */
export const FOOTER_MM = 6;

const FOOTER_SIZE_MM = 2.8;

/** "Pagina 1 van 2", below the sheet. */
export const pageNumber = ({ say }: ExportInput, { scene, unitsPerMm }: Sheet, page: number, pages: number): Mark => ({
  kind: 'text',
  x: scene.bounds.x + scene.bounds.width,
  y: scene.bounds.y + scene.bounds.height + (FOOTER_MM - 1) * unitsPerMm,
  text: say('files.exportPage', { page, pages }),
  size: FOOTER_SIZE_MM * unitsPerMm,
  anchor: 'end',
  ink: 'muted',
});

const innerOf = ({ widthMm, heightMm }: PaperSize): { readonly widthMm: number; readonly heightMm: number } => ({
  widthMm: widthMm - 2 * PAGE_MARGIN_MM,
  heightMm: heightMm - 2 * PAGE_MARGIN_MM - FOOTER_MM,
});

const sheetsOn = (input: ExportInput, size: PaperSize): Sheets => sheetsOf(input, innerOf(size));

/** The paper that was chosen or fits best, and what stands inside its margins. */
export function pagesOf(input: ExportInput): { size: PaperSize; sheets: Sheets } {
  const { paper, spread } = input.options;
  const { A4Portrait, A4Landscape, A3Portrait, A3Landscape } = PAPER_SIZES;
  if (spread === 'tiled') {
    const size = paper === 'auto' ? fewestTiles(input) : PAPER_SIZES[paper];
    const tiles = tilesOf(input, innerOf(size));
    if (tiles) return { size, sheets: tiles };
  }
  if (paper !== 'auto') return { size: PAPER_SIZES[paper], sheets: bestOn(input, PAPER_SIZES[paper]) };
  // A4 comes out of every printer, if need be in pieces; A3 is for what cannot be read on that.
  const sizes = [
    [A4Portrait, A4Landscape],
    [A3Portrait, A3Landscape],
  ];
  const better = byReading(input.drawing.scene);
  const tried = sizes.map((each) =>
    each.map((size) => ({ size, sheets: bestOn(input, size) })).sort((a, b) => better(a.sheets, b.sheets)),
  );
  const [small, large] = tried.map(([first]) => first);
  const best = small && isReadable(input.drawing.scene, small.sheets) ? small : large;
  return best ?? { size: A4Portrait, sheets: sheetsOn(input, A4Portrait) };
}

const bestOn = (input: ExportInput, size: PaperSize): Sheets =>
  readableSheets(input, sheetsOn(input, size), innerOf(size));

/** A4, upright or lying: whichever needs fewer pages. */
function fewestTiles(input: ExportInput): PaperSize {
  const { A4Portrait, A4Landscape } = PAPER_SIZES;
  const pages = (size: PaperSize): number => tilesOf(input, innerOf(size))?.length ?? 1;
  return pages(A4Portrait) < pages(A4Landscape) ? A4Portrait : A4Landscape;
}
