// Sheets of paper, the choice between them, and the pages of a drawing on them.
import { type ExportInput, PAPERS, type Paper } from './format.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

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

const sheetsOn = (input: ExportInput, { widthMm, heightMm }: PaperSize): readonly [Sheet, ...Sheet[]] =>
  sheetsOf(input, { widthMm: widthMm - 2 * PAGE_MARGIN_MM, heightMm: heightMm - 2 * PAGE_MARGIN_MM - FOOTER_MM });

/** The paper that was chosen or fits best, and what stands inside its margins. */
export function pagesOf(input: ExportInput): { size: PaperSize; sheets: readonly [Sheet, ...Sheet[]] } {
  const { paper } = input.options;
  const size = paper === 'auto' ? bestPaper((each) => sheetsOn(input, each)[0].unitsPerMm) : PAPER_SIZES[paper];
  return { size, sheets: sheetsOn(input, size) };
}
