// A drawing that is too large for one page, cut over several: each page shows a part, as far as its neighbours and a
// little further, with marks where the pages lie on each other.
import { type Box, overlaps } from '../base/geometry.ts';
import { shortened } from '../base/textWidth.ts';
import { boundsOfMarks } from '../drawing/bounds.ts';
import { type Mark, polyline } from '../drawing/mark.ts';
import type { Scene } from '../drawing/scene.ts';
import { shifted } from '../drawing/shifted.ts';
import type { ExportInput } from './format.ts';
import { readableDate } from './readableDate.ts';
import { type Sheet, wordSheets } from './sheet.ts';

/** Letters of 13 units come out 2.9 mm high. */
const UNITS_PER_MM = 4.5;
const OVERLAP_MM = 10;
const HEAD_MM = 7;
const TICK_MM = 4;
const WORDS_MM = 2.6;

interface Inner {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The pages, row by row, then the legend and who said what; null when one page is enough. */
export function tilesOf(input: ExportInput, inner: Inner): readonly [Sheet, ...Sheet[]] | null {
  const { bounds } = input.drawing.scene;
  const [width, height] = [inner.widthMm * UNITS_PER_MM, (inner.heightMm - HEAD_MM) * UNITS_PER_MM];
  const overlap = OVERLAP_MM * UNITS_PER_MM;
  const count = (length: number, page: number): number => Math.max(1, Math.ceil((length - overlap) / (page - overlap)));
  const [columns, rows] = [count(bounds.width, width), count(bounds.height, height)];
  if (columns * rows < 2) return null;
  // Centred: what is left over lies evenly on both outer sides.
  const start = {
    x: bounds.x - (columns * (width - overlap) + overlap - bounds.width) / 2,
    y: bounds.y - (rows * (height - overlap) + overlap - bounds.height) / 2,
  };
  const tiles: Sheet[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const box = { x: start.x + column * (width - overlap), y: start.y + row * (height - overlap), width, height };
      tiles.push(tile(input, inner, box, { row, column, rows, columns }));
    }
  }
  const [first, ...rest] = [...tiles, ...wordSheets(input, inner)];
  return first ? [first, ...rest] : null;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function tile(input: ExportInput, inner: Inner, box: Box, place: Place): Sheet {
  const { say, title, date, audience } = input;
  const head = HEAD_MM * UNITS_PER_MM;
  const size = WORDS_MM * UNITS_PER_MM;
  const part = say('files.exportPart', {
    row: place.row + 1,
    rows: place.rows,
    column: place.column + 1,
    columns: place.columns,
  });
  const stamp = [title, say('files.exportStamp', { date: readableDate(date, say), audience }), part].join(' · ');
  const strip: Mark[] = [
    { kind: 'rect', x: box.x, y: box.y - head, w: box.width, h: head, fill: 'paper', stroke: 'none' },
    { kind: 'text', x: box.x, y: box.y - head / 2, text: shortened(stamp, box.width, size), size, ink: 'muted' },
  ];
  return {
    scene: { ...within(input.drawing.scene, box), bounds: { ...box, y: box.y - head, height: box.height + head } },
    widthMm: inner.widthMm,
    heightMm: inner.heightMm,
    unitsPerMm: UNITS_PER_MM,
    over: [...strip, ...joints(box, place)],
  };
}

/** What of the drawing lies in this part. */
function within(scene: Scene, box: Box): Scene {
  const seen = ({
    marks,
    at,
  }: {
    readonly marks: readonly Mark[];
    readonly at?: { x: number; y: number };
  }): boolean => {
    const bounds = boundsOfMarks(at ? marks.map((mark) => shifted(mark, at)) : marks);
    return bounds !== null && overlaps(bounds, box);
  };
  return {
    ...scene,
    grounds: scene.grounds.filter(seen),
    strokes: scene.strokes.filter(seen),
    stands: scene.stands.filter(seen),
  };
}

/** Ticks on the edges where the next page is laid over this one. */
function joints(box: Box, { row, column, rows, columns }: Place): Mark[] {
  const [tick, overlap] = [TICK_MM * UNITS_PER_MM, OVERLAP_MM * UNITS_PER_MM];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const line = (x: number, y: number, dx: number, dy: number): Mark =>
    polyline(
      [
        { x, y },
        { x: x + dx, y: y + dy },
      ],
      { stroke: 'muted', width: 1 },
    );
  const upright = (x: number): Mark[] => [line(x, box.y, 0, tick), line(x, bottom - tick, 0, tick)];
  const lying = (y: number): Mark[] => [line(box.x, y, tick, 0), line(right - tick, y, tick, 0)];
  return [
    ...(column > 0 ? upright(box.x + overlap) : []),
    ...(column < columns - 1 ? upright(right - overlap) : []),
    ...(row > 0 ? lying(box.y + overlap) : []),
    ...(row < rows - 1 ? lying(bottom - overlap) : []),
  ];
}
