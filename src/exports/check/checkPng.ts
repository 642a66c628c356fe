// Looks at the written picture again: its size, and whether something is drawn where each person, line and word belongs.
import type { Box, Point } from '../../base/geometry.ts';
import { markBounds } from '../../drawing/bounds.ts';
import type { Mark, TextMark } from '../../drawing/mark.ts';
import type { Raster } from '../../ports/raster.ts';
import type { Shortage } from '../format.ts';
import type { PicturePart } from '../part.ts';
import { chunksOf } from '../png/physicalSize.ts';
import { type Sheet, sheetMarks } from '../sheet.ts';

const LINE_REACH = 6;
/** In a drawing made very small a letter is less than a pixel: its neighbours are looked at too. */
const SMALLEST_PX = 8;

function visible(box: Box): Box {
  const more = { x: Math.max(0, SMALLEST_PX - box.width), y: Math.max(0, SMALLEST_PX - box.height) };
  return {
    x: box.x - more.x / 2,
    y: box.y - more.y / 2,
    width: box.width + more.x,
    height: box.height + more.y,
  };
}

export async function checkPng(bytes: Uint8Array, sheet: Sheet, raster: Raster): Promise<Shortage> {
  const header = chunksOf(bytes)?.[0]?.data;
  if (!header || header.length < 8) return 'png: damaged';
  const view = new DataView(header.buffer, header.byteOffset);
  const [widthPx, heightPx] = [view.getUint32(0), view.getUint32(4)];
  const { bounds } = sheet.scene;
  if (Math.abs(widthPx / heightPx / (bounds.width / bounds.height) - 1) > 0.01) return 'png: other proportions';
  const scale = widthPx / bounds.width;
  // A slide may show a part of a larger drawing; what lies over its edge is not looked for.
  const inside = placesOf(sheet).filter(
    ({ x, y, width, height }) =>
      x >= bounds.x && y >= bounds.y && x + width <= bounds.x + bounds.width && y + height <= bounds.y + bounds.height,
  );
  const boxes = inside.map(({ x, y, width, height }) =>
    visible({
      x: (x - bounds.x) * scale,
      y: (y - bounds.y) * scale,
      width: width * scale,
      height: height * scale,
    }),
  );
  const blank = await raster.blanks(bytes, boxes);
  return blank === null ? 'png: cannot be opened' : blank > 0 ? `png: ${blank} places blank` : null;
}

/** Every drawing that was asked is one of the pictures of an office file. */
export async function checkPngs(
  files: readonly Uint8Array[],
  pictures: readonly PicturePart[],
  raster: Raster,
): Promise<Shortage> {
  if (files.length !== pictures.length) return `pictures: ${files.length}/${pictures.length}`;
  const left = new Set(files);
  for (const { sheet, drawing } of pictures) {
    let found: Uint8Array | null = null;
    for (const bytes of left) {
      if ((await checkPng(bytes, sheet, raster)) !== null) continue;
      found = bytes;
      break;
    }
    if (!found) return `picture: ${drawing.name}`;
    left.delete(found);
  }
  return null;
}

/** Where something has to be: every symbol, the middle of every line, every text. */
function placesOf(sheet: Sheet): Box[] {
  const { stands, strokes } = sheet.scene;
  return [
    ...stands.map(({ at, reach }) => ({
      x: at.x - reach.x,
      y: at.y - reach.y,
      width: 2 * reach.x,
      height: 2 * reach.y,
    })),
    ...strokes.flatMap(({ paths }) => longestLeg(paths)),
    ...textsIn(sheetMarks(sheet), { x: 0, y: 0 }),
  ];
}

/** A box across the middle of the longest straight piece. */
function longestLeg(paths: readonly (readonly Point[])[]): Box[] {
  let best: { a: Point; b: Point; length: number } | null = null;
  for (const path of paths) {
    for (const [i, b] of path.entries()) {
      const a = path[i - 1];
      const length = a ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
      if (a && length > (best?.length ?? 0)) best = { a, b, length };
    }
  }
  if (!best) return [];
  const { a, b } = best;
  const at = (part: number): Point => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
  const [from, to] = [at(0.2), at(0.8)];
  return [
    {
      x: Math.min(from.x, to.x) - LINE_REACH,
      y: Math.min(from.y, to.y) - LINE_REACH,
      width: Math.abs(to.x - from.x) + 2 * LINE_REACH,
      height: Math.abs(to.y - from.y) + 2 * LINE_REACH,
    },
  ];
}

function textsIn(marks: readonly Mark[], at: Point): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') {
      return textsIn(mark.marks, { x: at.x + (mark.at?.x ?? 0), y: at.y + (mark.at?.y ?? 0) });
    }
    const box = mark.kind === 'text' && hasLetters(mark) ? markBounds(mark) : null;
    return box ? [{ ...box, x: box.x + at.x, y: box.y + at.y }] : [];
  });
}

const hasLetters = ({ text }: TextMark): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
