// Puts a drawing on a sheet of paper: title, day and audience above it, the legend below. The sheet is a scene again, in
// the drawing's own units, so that every printer prints it like any other.
import type { Box, Point } from '../base/geometry.ts';
import type { Mark } from '../drawing/mark.ts';
import { scaled } from '../drawing/scaled.ts';
import type { Ground, Scene } from '../drawing/scene.ts';
import type { ExportInput } from './format.ts';
import { headingBlock } from './headingBlock.ts';
import { legendBlock } from './legendBlock.ts';

/** 96 units are an inch: nothing is printed larger than that. */
const UNITS_PER_MM = 96 / 25.4;
const MARGIN_MM = 2;
const GAP_MM = 4;

/** Marks in millimetres from their own top left corner. */
export interface Block {
  readonly key: 'heading' | 'legend';
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
}

const NOTHING: Scene = {
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  grounds: [],
  strokes: [],
  stands: [],
  legend: [],
  tray: [],
};

/** The drawing on one sheet; on a sheet of fixed height a legend that would crowd it gets a sheet of its own. */
export function sheetsOf(input: ExportInput, frame: Frame): readonly [Sheet, ...Sheet[]] {
  const innerMm = frame.widthMm - 2 * MARGIN_MM;
  const heading = input.options.heading ? headingBlock(input, innerMm) : null;
  const legend =
    input.options.legend && input.scene.legend.length > 0 ? legendBlock(input.scene.legend, input.say, innerMm) : null;
  const apart = legend !== null && frame.heightMm !== undefined && legend.heightMm > frame.heightMm / 3;
  const first = sheet(input.scene, frame, heading, apart ? null : legend);
  return apart ? [first, sheet(NOTHING, frame, heading, legend)] : [first];
}

function sheet(drawing: Scene, frame: Frame, heading: Block | null, legend: Block | null): Sheet {
  const { bounds } = drawing;
  const headMm = heading ? heading.heightMm + GAP_MM : 0;
  const footMm = legend ? legend.heightMm + GAP_MM : 0;
  const innerWidthMm = frame.widthMm - 2 * MARGIN_MM;
  const roomMm = (frame.heightMm ?? Number.POSITIVE_INFINITY) - 2 * MARGIN_MM - headMm - footMm;
  const unitsPerMm = Math.max(UNITS_PER_MM, bounds.width / innerWidthMm, bounds.height / roomMm);
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
        ...placed(legend, { x: left, y: bounds.y + bounds.height + GAP_MM * unitsPerMm }, unitsPerMm),
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

/** The one sheet of formats that are as high as they need to be. */
export function drawingSheet(input: ExportInput): Sheet {
  const [only] = sheetsOf(input, { widthMm: input.options.widthMm });
  return only;
}
