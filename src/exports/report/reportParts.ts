// A report from the first page to the last: what it is, every chosen drawing on a page of its own, the tables.
import { type ExportInput, WIDTHS_MM } from '../format.ts';
import { type Part, picturePart } from '../part.ts';
import { byReading, drawingSheet, readableSheets, type Sheet, type Sheets } from '../sheet.ts';
import { isInLine, isShort, lineOf, statementsIn } from '../statements.ts';
import { cover } from './cover.ts';
import { safetyLists } from './safetyLists.ts';
import { sociogram } from './sociogram.ts';
import { support } from './support.ts';

/** What is left of a page below the heading of a drawing, in millimetres. */
const HIGHEST = { upright: 225, lying: 146 };
/** Room for one or two lines of who said what, below the drawing. */
const BESIDE_FEW_MM = 20;
const [UPRIGHT, WIDE] = WIDTHS_MM;

export const reportParts = (input: ExportInput): Part[] => [
  ...cover(input),
  ...input.drawings.flatMap((drawing) => drawingParts(input, drawing)),
  ...sociogram(input),
  ...support(input),
  ...safetyLists(input),
];

function drawingParts(input: ExportInput, drawing: ExportInput['drawing']): Part[] {
  const { say, tables, options } = input;
  const said = options.statements ? statementsIn(drawing, tables, say) : [];
  const inLine = said.filter((one) => isInLine(one) || isShort(one));
  const few = said.length > 0 && said.length <= 2 && said.every(isInLine);
  return [
    { is: 'heading', level: 2, text: drawing.name },
    ...sheetsFor({ ...input, drawing }, few ? BESIDE_FEW_MM : 0).map((sheet) => picturePart(drawing, sheet)),
    ...(said.length > 0 ? [{ is: 'heading', level: 3, text: say('reports.whoSaidWhat') } as const] : []),
    ...said
      .filter((one) => !inLine.includes(one))
      .flatMap(({ source, about }): Part[] => [
        { is: 'paragraph', text: source },
        { is: 'list', items: about },
      ]),
    ...(inLine.length > 0 ? [{ is: 'list', items: inLine.map(lineOf) } as const] : []),
  ];
}

/** Upright or lying, whichever has larger words; heading and sources stand in the text. */
function sheetsFor(input: ExportInput, besideMm: number): Sheets {
  const options = { ...input.options, heading: false, statements: false };
  const rooms = [
    { widthMm: UPRIGHT, heightMm: HIGHEST.upright - besideMm },
    { widthMm: WIDE, heightMm: HIGHEST.lying - besideMm },
  ];
  const [best] = rooms
    .map((room) => {
      const { widthMm } = room;
      const whole = fitting({ ...input, options: { ...options, widthMm } }, room.heightMm);
      return readableSheets({ ...input, options }, [whole], room, { widthMm });
    })
    .sort(byReading(input.drawing.scene));
  return best ?? [drawingSheet({ ...input, options })];
}

/** As wide as the page, or as narrow as its height asks. */
function fitting(input: ExportInput, heightMm: number): Sheet {
  const at = (widthMm: number): Sheet => drawingSheet({ ...input, options: { ...input.options, widthMm } });
  let whole = at(input.options.widthMm);
  // The legend does not shrink along, so a few tries come nearer than one division.
  for (let i = 0; i < 6 && whole.heightMm > heightMm; i += 1) {
    whole = at(whole.widthMm * Math.max(0.6, heightMm / whole.heightMm));
  }
  return whole;
}
