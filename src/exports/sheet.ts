// Puts a drawing on a sheet of paper: title, day and audience above it, the legend below. The sheet is a scene again, in
// the drawing's own units, so that every printer prints it like any other.
import type { Box, Point } from '../base/geometry.ts';
import type { Mark } from '../drawing/mark.ts';
import { scaled } from '../drawing/scaled.ts';
import type { Ground, Scene } from '../drawing/scene.ts';
import type { ExportInput } from './format.ts';
import { headingBlock } from './headingBlock.ts';
import { legendBlock } from './legendBlock.ts';
import { sceneMarks } from './sceneMarks.ts';
import { statementLines } from './statements.ts';
import { statementsBlocks } from './statementsBlock.ts';

/** 96 units are an inch: nothing is printed larger than that. */
const UNITS_PER_MM = 96 / 25.4;
const MARGIN_MM = 2;
const GAP_MM = 4;

/** Marks in millimetres from their own top left corner. */
export interface Block {
  readonly key: 'heading' | 'legend' | 'statements';
  readonly marks: readonly Mark[];
  readonly heightMm: number;
}

export interface Frame {
  readonly widthMm: number;
  /** How high the sheet is; as high as the drawing needs when absent. */
  readonly heightMm?: number;
}

export interface Sheet {
  /** Everything, within bounds that are the sheet. */
  readonly scene: Scene;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Larger when the drawing had to be made smaller. */
  readonly unitsPerMm: number;
  /** Printed over the drawing, in its units: what belongs to the page and not to the drawing. */
  readonly over?: readonly Mark[];
}

const NOTHING: Scene = {
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  grounds: [],
  strokes: [],
  stands: [],
  legend: [],
  tray: [],
};

/** The drawing on one sheet; on a sheet of fixed height, words below it that would crowd it get sheets of their own. */
export function sheetsOf(input: ExportInput, frame: Frame): readonly [Sheet, ...Sheet[]] {
  const { scene } = input.drawing;
  const { heading, feet } = wordsOf(input, frame);
  const { empty } = input.options;
  const crowded = frame.heightMm !== undefined && heightOf(feet) > frame.heightMm / 3;
  return crowded
    ? [sheet(scene, frame, heading, [], empty), ...wordSheets(input, frame)]
    : [sheet(scene, frame, heading, feet, empty)];
}

/** The legend and who said what, on sheets of their own. */
export function wordSheets(input: ExportInput, frame: Frame): Sheet[] {
  const { heading, feet } = wordsOf(input, frame);
  const roomMm = roomFor(frame, heading) ?? heightOf(feet);
  return packed(feet, roomMm).map((page) => sheet(NOTHING, frame, heading, page, false));
}

function wordsOf(input: ExportInput, frame: Frame): { heading: Block | null; feet: Block[] } {
  const { options, say, tables, drawing } = input;
  const innerMm = frame.widthMm - 2 * MARGIN_MM;
  const heading = options.heading ? headingBlock(input, innerMm) : null;
  const { legend } = drawing.scene;
  const said = options.statements ? statementLines(drawing, tables, say) : [];
  return {
    heading,
    feet: [
      ...(options.legend && legend.length > 0 ? [legendBlock(legend, say, innerMm)] : []),
      ...(said.length > 0 ? statementsBlocks(said, say, innerMm, roomFor(frame, heading)) : []),
    ],
  };
}

const roomFor = ({ heightMm }: Frame, heading: Block | null): number | undefined =>
  heightMm === undefined ? undefined : heightMm - 2 * MARGIN_MM - 2 * GAP_MM - (heading?.heightMm ?? 0);

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { heightMm }) => sum + heightMm + GAP_MM, 0);

/** Blocks on as few pages as hold them, in their order. */
function packed(blocks: readonly Block[], roomMm: number): Block[][] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last && heightOf([...last, block]) <= roomMm + GAP_MM) last.push(block);
    else pages.push([block]);
  }
  return pages;
}

function sheet(drawing: Scene, frame: Frame, heading: Block | null, feet: readonly Block[], enlarged: boolean): Sheet {
  const { bounds } = drawing;
  const headMm = heading ? heading.heightMm + GAP_MM : 0;
  const footMm = heightOf(feet);
  const innerWidthMm = frame.widthMm - 2 * MARGIN_MM;
  const roomMm = (frame.heightMm ?? Number.POSITIVE_INFINITY) - 2 * MARGIN_MM - headMm - footMm;
  const unitsPerMm = Math.max(enlarged ? 0 : UNITS_PER_MM, bounds.width / innerWidthMm, bounds.height / roomMm);
  const heightMm = frame.heightMm ?? 2 * MARGIN_MM + headMm + bounds.height / unitsPerMm + footMm;
  const paper: Box = {
    x: bounds.x + bounds.width / 2 - (frame.widthMm * unitsPerMm) / 2,
    y: bounds.y - (MARGIN_MM + headMm) * unitsPerMm,
    width: frame.widthMm * unitsPerMm,
    height: heightMm * unitsPerMm,
  };
  const left = paper.x + MARGIN_MM * unitsPerMm;
  return {
    scene: {
      ...drawing,
      bounds: paper,
      grounds: [
        ...placed(heading, { x: left, y: paper.y + MARGIN_MM * unitsPerMm }, unitsPerMm),
        ...drawing.grounds,
        ...feet.flatMap((block, i) =>
          placed(
            block,
            { x: left, y: bounds.y + bounds.height + (GAP_MM + heightOf(feet.slice(0, i))) * unitsPerMm },
            unitsPerMm,
          ),
        ),
      ],
    },
    widthMm: frame.widthMm,
    heightMm,
    unitsPerMm,
  };
}

const placed = (block: Block | null, at: Point, unitsPerMm: number): Ground[] =>
  block
    ? [
        {
          key: block.key,
          code: block.key,
          marks: [{ kind: 'group', at, marks: block.marks.map((mark) => scaled(mark, unitsPerMm)) }],
          outlines: [],
        },
      ]
    : [];

/** Everything on a sheet, in the order of printing. */
export const sheetMarks = ({ scene, over = [] }: Sheet): Mark[] => [...sceneMarks(scene), ...over];

/** The one sheet of formats that are as high as they need to be. */
export function drawingSheet(input: ExportInput): Sheet {
  const [only] = sheetsOf(input, { widthMm: input.options.widthMm });
  return only;
}
