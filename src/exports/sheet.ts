// Puts a drawing on a sheet of paper: title, day and audience above it, the legend below. The sheet is a scene again, in
// the drawing's own units, so that every printer prints it like any other.
import type { Box, Point } from '../base/geometry.ts';
import type { Mark } from '../drawing/mark.ts';
import { piecesOf, sceneWithin } from '../drawing/pieces.ts';
import { scaled } from '../drawing/scaled.ts';
import type { Ground, Scene } from '../drawing/scene.ts';
import type { ExportInput } from './format.ts';
import { headingBlock } from './headingBlock.ts';
import { legendBlock } from './legendBlock.ts';
import { READABLE_MM, wordUnits } from './letters.ts';
import { sceneMarks } from './sceneMarks.ts';
import { statementsIn } from './statements.ts';
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

export type Sheets = readonly [Sheet, ...Sheet[]];

/** The drawing on one sheet; on a sheet of fixed height, words below it that would crowd it get sheets of their own. */
export function sheetsOf(input: ExportInput, frame: Frame): Sheets {
  const { scene } = input.drawing;
  const { heading, feet } = wordsOf(input, frame);
  const { empty } = input.options;
  const crowded = frame.heightMm !== undefined && heightOf(feet) > frame.heightMm / 3;
  return crowded
    ? [sheet(scene, frame, heading, [], empty), ...wordSheets(input, frame)]
    : [sheet(scene, frame, heading, feet, empty)];
}

export const isReadable = (scene: Scene, [{ unitsPerMm }]: Sheets): boolean =>
  wordUnits(scene) / unitsPerMm >= READABLE_MM;

/** The fewest pages that can be read; when none can, the largest letters. */
export function byReading(scene: Scene): (a: Sheets, b: Sheets) => number {
  return (a, b) => {
    const [readableA, readableB] = [isReadable(scene, a), isReadable(scene, b)];
    const first = readableA && readableB ? a.length - b.length : Number(readableB) - Number(readableA);
    return first || a[0].unitsPerMm - b[0].unitsPerMm;
  };
}

/** Letters have to become so much larger for a legend on a page of its own. */
const WORTH_IT = 1.15;

/** The drawing on one sheet when it can be read there; else on several when that helps. */
export function readableSheets(input: ExportInput, whole: Sheets, room: Required<Frame>, frame: Frame = room): Sheets {
  const { scene } = input.drawing;
  if (isReadable(scene, whole)) return whole;
  const apart = pieceSheets(input, room, frame);
  return isReadable(scene, apart) || whole[0].unitsPerMm / apart[0].unitsPerMm > WORTH_IT ? apart : whole;
}

/**
 * The drawing without its words: in pieces all at one scale where it cannot be read at once and has any; then the legend
 * and who said what. Each sheet is as large as the room, or as high as its piece asks.
 */
function pieceSheets(input: ExportInput, room: Required<Frame>, frame: Frame): Sheets {
  const { scene } = input.drawing;
  const { heading, feet } = wordsOf(input, room);
  const widthMm = room.widthMm - 2 * MARGIN_MM;
  const heightMm = roomFor(room, heading) ?? room.heightMm;
  const unitsPerMm = wordUnits(scene) / READABLE_MM;
  const space = { width: widthMm * unitsPerMm, height: heightMm * unitsPerMm };
  const { width, height } = scene.bounds;
  const fits = width <= space.width && height <= space.height;
  const pieces = (fits ? null : piecesOf(scene, space)) ?? [scene.bounds];
  const least = Math.max(
    UNITS_PER_MM,
    ...pieces.map((piece) => Math.max(piece.width / widthMm, piece.height / heightMm)),
  );
  const [first = scene.bounds, ...rest] = pieces;
  const below = heightMm - (pieces.at(-1) ?? first).height / least;
  const isBelow = rest.length > 0 && heightOf(feet) <= below;
  const drawn = (piece: Box): Sheet =>
    sheet(sceneWithin(scene, piece), frame, heading, isBelow && piece === pieces.at(-1) ? feet : [], false, least);
  return [drawn(first), ...rest.map(drawn), ...(isBelow ? [] : wordSheets(input, frame))];
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
  const said = options.statements ? statementsIn(drawing, tables, say) : [];
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

function sheet(
  drawing: Scene,
  frame: Frame,
  heading: Block | null,
  feet: readonly Block[],
  enlarged: boolean,
  leastUnitsPerMm = UNITS_PER_MM,
): Sheet {
  const { bounds } = drawing;
  const headMm = heading ? heading.heightMm + GAP_MM : 0;
  const footMm = heightOf(feet);
  const innerWidthMm = frame.widthMm - 2 * MARGIN_MM;
  const roomMm = (frame.heightMm ?? Number.POSITIVE_INFINITY) - 2 * MARGIN_MM - headMm - footMm;
  const unitsPerMm = Math.max(enlarged ? 0 : leastUnitsPerMm, bounds.width / innerWidthMm, bounds.height / roomMm);
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
