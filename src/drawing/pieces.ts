// A drawing that cannot be read all at once, in pieces whose edges run through nothing: circles beside each other, rows of
// a table. A family whose lines run everywhere has no such pieces.
import { type Box, grown, overlaps, unionOf } from '../base/geometry.ts';
import { boundsOfMarks, markBounds } from './bounds.ts';
import type { Scene } from './scene.ts';
import { shifted } from './shifted.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** White this wide parts two things: more than lines of words below each other have. */
const PARTED = 8;
/** A line across belongs to what stands before it. */
const THIN = 3;
const AROUND = 4;

/** From left to right and from top to bottom; null when there is nothing to part, or a piece would still be too large. */
export function piecesOf(scene: Scene, room: Room): Box[] | null {
  const inner = { width: room.width - 2 * AROUND, height: room.height - 2 * AROUND };
  const pieces = parted(boxesOf(scene, inner), inner);
  return pieces && pieces.length > 1 ? pieces.map((piece) => grown(piece, AROUND)) : null;
}

/** What of a drawing lies in this part of it. */
export function sceneWithin(scene: Scene, box: Box): Scene {
  const isIn = (bounds: Box | null): boolean => bounds !== null && overlaps(bounds, box);
  return {
    ...scene,
    bounds: box,
    grounds: scene.grounds.flatMap((ground) => {
      const marks = ground.marks.filter((mark) => isIn(markBounds(mark)));
      return marks.length > 0 ? [{ ...ground, marks }] : [];
    }),
    strokes: scene.strokes.filter(({ marks }) => isIn(boundsOfMarks(marks))),
    stands: scene.stands.filter(({ at, marks }) => isIn(boundsOfMarks(marks.map((mark) => shifted(mark, at))))),
  };
}

/** What may not be cut through: everything drawn; a ground that is too large in itself mark by mark. */
const boxesOf = ({ grounds, strokes, stands }: Scene, room: Room): Box[] =>
  [
    ...grounds.flatMap(({ marks }) => {
      const whole = boundsOfMarks(marks);
      return whole && whole.width <= room.width && whole.height <= room.height ? [whole] : marks.map(markBounds);
    }),
    ...strokes.map(({ marks }) => boundsOfMarks(marks)),
    ...stands.map(({ at, marks }) => boundsOfMarks(marks.map((mark) => shifted(mark, at)))),
  ].filter((box) => box !== null);

function parted(boxes: readonly Box[], room: Room): Box[] | null {
  const [first, ...rest] = boxes;
  if (!first) return [];
  const all = rest.reduce(unionOf, first);
  const tooHigh = all.height > room.height;
  if (!tooHigh && all.width <= room.width) return [all];
  return alongAxis(boxes, tooHigh ? 'y' : 'x', room) ?? alongAxis(boxes, tooHigh ? 'x' : 'y', room);
}

/** Cut across one axis: neighbours stay together as far as there is room, as evenly as can be. */
function alongAxis(boxes: readonly Box[], axis: 'x' | 'y', room: Room): Box[] | null {
  const size = axis === 'x' ? 'width' : 'height';
  const runs: { boxes: Box[]; end: number }[] = [];
  for (const box of [...boxes].sort((a, b) => a[axis] - b[axis])) {
    const last = runs.at(-1);
    const end = box[axis] + box[size];
    if (last && (box[axis] - last.end < PARTED || box[size] <= THIN)) {
      last.boxes.push(box);
      last.end = Math.max(last.end, end);
    } else runs.push({ boxes: [box], end });
  }
  if (runs.length < 2) return null;
  const from = runs[0]?.boxes[0]?.[axis] ?? 0;
  const whole = Math.max(...runs.map(({ end }) => end)) - from;
  // Two full pages and a line left over read worse than three alike.
  const even = whole / Math.ceil(whole / room[size]);
  const pieces: { boxes: Box[]; start: number }[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    const start = run.boxes[0]?.[axis] ?? 0;
    if (last && run.end - last.start <= room[size] && start - last.start < even - PARTED) last.boxes.push(...run.boxes);
    else pieces.push({ boxes: [...run.boxes], start });
  }
  // When it all fits this way and is still too large the other way, whatever stands apart is tried by itself.
  const apart = pieces.length > 1 ? pieces : runs;
  const smaller = apart.map((piece) => parted(piece.boxes, room));
  return smaller.every((one) => one !== null) ? smaller.flat() : null;
}
