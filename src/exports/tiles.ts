// A drawing that is too large for one page, cut over several: each page shows a part, as far as its neighbours and a
// little further, with marks where the pages lie on each other.
import type { Box } from '../base/geometry.ts';
import { shortened } from '../base/textWidth.ts';
import { type Mark, polyline } from '../drawing/mark.ts';
import { sceneWithin } from '../drawing/pieces.ts';
import type { ExportInput } from './format.ts';
import { stampOf } from './headingBlock.ts';
import { READABLE_MM, wordUnits } from './letters.ts';
import { type Sheet, wordSheets } from './sheet.ts';

const OVERLAP_MM = 10;
const HEAD_MM = 7;
const TICK_MM = 4;
const WORDS_MM = 2.8;

interface Inner {
  readonly widthMm: number;
  readonly heightMm: number;
}

interface Scaled extends Inner {
  readonly unitsPerMm: number;
}

/** The pages, row by row, then the legend and who said what; null when one page is enough. */
export function tilesOf(input: ExportInput, inner: Inner): readonly [Sheet, ...Sheet[]] | null {
  const { scene } = input.drawing;
  const { bounds } = scene;
  const unitsPerMm = wordUnits(scene) / READABLE_MM;
  const page = { ...inner, unitsPerMm };
  const [width, height] = [inner.widthMm * unitsPerMm, (inner.heightMm - HEAD_MM) * unitsPerMm];
  const overlap = OVERLAP_MM * unitsPerMm;
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
      tiles.push(tile(input, page, box, { row, column, rows, columns }));
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

function tile(input: ExportInput, page: Scaled, box: Box, place: Place): Sheet {
  const { say, title } = input;
  const head = HEAD_MM * page.unitsPerMm;
  const size = WORDS_MM * page.unitsPerMm;
  const part = say('files.exportPart', {
    row: place.row + 1,
    rows: place.rows,
    column: place.column + 1,
    columns: place.columns,
  });
  const stamp = [title, stampOf(input), part].join(' · ');
  const strip: Mark[] = [
    { kind: 'rect', x: box.x, y: box.y - head, w: box.width, h: head, fill: 'paper', stroke: 'none' },
    { kind: 'text', x: box.x, y: box.y - head / 2, text: shortened(stamp, box.width, size), size, ink: 'muted' },
  ];
  return {
    scene: { ...sceneWithin(input.drawing.scene, box), bounds: { ...box, y: box.y - head, height: box.height + head } },
    ...page,
    over: [...strip, ...joints(box, place, page.unitsPerMm)],
  };
}

/** Ticks on the edges where the next page is laid over this one. */
function joints(box: Box, { row, column, rows, columns }: Place, unitsPerMm: number): Mark[] {
  const [tick, overlap] = [TICK_MM * unitsPerMm, OVERLAP_MM * unitsPerMm];
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
