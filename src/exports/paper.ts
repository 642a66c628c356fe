// Sheets of paper, the choice between them, and the pages of a drawing on them.
import type { Mark } from '../drawing/mark.ts';
import { type ExportInput, PAPERS, type Paper } from './format.ts';
import { type Sheet, sheetsOf } from './sheet.ts';
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

/** Letters of a name in the drawing (visual.md) and the smallest that can be read on paper. */
export const NAME_UNITS = 13;
export const READABLE_MM = 2.3;

/** The smallest paper on which names can be read; when none is large enough, the one with the largest letters. */
export function bestPaper(unitsPerMmOn: (size: PaperSize) => number): PaperSize {
  const sizes = PAPERS.filter((paper) => paper !== 'auto').map((paper) => {
    const size = PAPER_SIZES[paper];
    return { size, unitsPerMm: unitsPerMmOn(size), area: size.widthMm * size.heightMm };
  });
  const largestLetters = [...sizes].sort((a, b) => a.unitsPerMm - b.unitsPerMm);
  const readable = largestLetters.filter(({ unitsPerMm }) => NAME_UNITS / unitsPerMm >= READABLE_MM);
  const [best] = readable.length > 0 ? readable.sort((a, b) => a.area - b.area) : largestLetters;
  return best?.size ?? PAPER_SIZES.A4Portrait;
}

export const PAGE_MARGIN_MM = 12;
/** Room below the sheet for the page number. */
export const FOOTER_MM = 6;

const FOOTER_SIZE_MM = 2.6;

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

type Sheets = readonly [Sheet, ...Sheet[]];

/** The paper that was chosen or fits best, and what stands inside its margins. */
export function pagesOf(input: ExportInput): { size: PaperSize; sheets: Sheets } {
  const { paper, spread } = input.options;
  if (spread === 'tiled') {
    const size = paper === 'auto' ? fewestTiles(input) : PAPER_SIZES[paper];
    const tiles = tilesOf(input, innerOf(size));
    if (tiles) return { size, sheets: tiles };
  }
  const size = paper === 'auto' ? bestPaper((each) => sheetsOn(input, each)[0].unitsPerMm) : PAPER_SIZES[paper];
  return { size, sheets: sheetsOn(input, size) };
}

/** A4, upright or lying: whichever needs fewer pages. */
function fewestTiles(input: ExportInput): PaperSize {
  const { A4Portrait, A4Landscape } = PAPER_SIZES;
  const pages = (size: PaperSize): number => tilesOf(input, innerOf(size))?.length ?? 1;
  return pages(A4Portrait) < pages(A4Landscape) ? A4Portrait : A4Landscape;
}
