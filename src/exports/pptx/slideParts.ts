// The slides: a title and a drawing each; who said what gets a slide of its own after its drawing.
import { wrapText } from '../../base/textWidth.ts';
import type { ExportInput } from '../format.ts';
import { type Part, picturePart } from '../part.ts';
import { drawingSheet } from '../sheet.ts';
import { statementLines } from '../statements.ts';

/** What a slide of 338.7 x 190.5 mm leaves below its title. */
export const SLIDE = { widthMm: 338.67, heightMm: 190.5, marginMm: 10, titleMm: 20, footMm: 9 } as const;
const ROOM = {
  width: SLIDE.widthMm - 2 * SLIDE.marginMm,
  height: SLIDE.heightMm - SLIDE.titleMm - SLIDE.footMm - 4,
};
/** Words of 14 points, in millimetres; more lines than this cannot be read from the back. */
const WORDS_MM = 4.94;
const LINES = 16;

/** Texts on as many slides as they need. */
function paged(texts: readonly string[]): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const lines = wrapText(text, ROOM.width - 15, WORDS_MM, 400, 100).length;
    if (lines > room) {
      pages.push([]);
      room = LINES;
    }
    pages.at(-1)?.push(text);
    room -= lines;
  }
  return pages;
}

export const slideParts = (input: ExportInput): Part[] =>
  input.drawings.flatMap((drawing): Part[] => {
    const { tables, say, options } = input;
    const plain = { ...options, heading: false, statements: false };
    const sheet = fitting((widthMm) => drawingSheet({ ...input, drawing, options: { ...plain, widthMm } }));
    const said = options.statements ? statementLines(drawing, tables, say) : [];
    return [
      { is: 'heading', level: 1, text: drawing.name },
      picturePart(drawing, sheet),
      ...paged(said).flatMap((items): Part[] => [
        { is: 'heading', level: 1, text: `${say('reports.whoSaidWhat')}: ${drawing.name}` },
        { is: 'list', items },
      ]),
    ];
  });

/** As wide as the slide, or narrower where the drawing would be too high. */
function fitting(at: (widthMm: number) => ReturnType<typeof drawingSheet>): ReturnType<typeof drawingSheet> {
  let sheet = at(ROOM.width);
  for (let i = 0; i < 6 && sheet.heightMm > ROOM.height; i += 1) {
    sheet = at(sheet.widthMm * Math.max(0.6, ROOM.height / sheet.heightMm));
  }
  return sheet;
}
