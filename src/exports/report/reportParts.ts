// A report from the first page to the last: what it is, every chosen drawing on a page of its own, the tables.
import { type ExportInput, WIDTHS_MM } from '../format.ts';
import type { Part } from '../part.ts';
import { picturePart } from '../part.ts';
import { drawingSheet } from '../sheet.ts';
import { statementLines } from '../statements.ts';
import { cover } from './cover.ts';
import { safetyLists } from './safetyLists.ts';
import { sociogram } from './sociogram.ts';
import { support } from './support.ts';

/** Wider than this against its height, a drawing gets a lying page. */
const LYING = 1.15;
/** What is left of a page below the heading of a drawing, in millimetres. */
const HIGHEST = { upright: 225, lying: 146 };

export const reportParts = (input: ExportInput): Part[] => [
  ...cover(input),
  ...input.drawings.flatMap((drawing) => drawingParts(input, drawing)),
  ...sociogram(input),
  ...support(input),
  ...safetyLists(input),
];

function drawingParts(input: ExportInput, drawing: ExportInput['drawing']): Part[] {
  const { say, tables, options } = input;
  const said = options.statements ? statementLines(drawing, tables, say) : [];
  return [
    { is: 'heading', level: 2, text: drawing.name },
    picturePart(drawing, sheetFor({ ...input, drawing })),
    ...(said.length > 0
      ? [{ is: 'heading', level: 3, text: say('reports.whoSaidWhat') } as const, { is: 'list', items: said } as const]
      : []),
  ];
}

/** As wide as the page, or as narrow as its height asks; heading and sources stand in the text. */
function sheetFor(input: ExportInput): ReturnType<typeof drawingSheet> {
  const { bounds } = input.drawing.scene;
  const lying = bounds.width / bounds.height > LYING;
  const [upright, wide] = WIDTHS_MM;
  const highest = lying ? HIGHEST.lying : HIGHEST.upright;
  const at = (widthMm: number): ReturnType<typeof drawingSheet> =>
    drawingSheet({ ...input, options: { ...input.options, heading: false, statements: false, widthMm } });
  const sheet = at(lying ? wide : upright);
  if (sheet.heightMm <= highest) return sheet;
  // The legend does not shrink along, so a few tries come nearer than one division.
  let narrower = sheet;
  for (let i = 0; i < 6 && narrower.heightMm > highest; i += 1) {
    narrower = at(narrower.widthMm * Math.max(0.6, highest / narrower.heightMm));
  }
  return narrower;
}
