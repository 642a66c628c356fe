// Where the handles stand around somebody: at their own side, moved just so far that they cover no words and nobody else.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';

/** From the middle of the symbol: the side on which a handle stands. */
export type HandleSide = 'above' | 'right' | 'left' | 'below' | 'corner';

/** Further than this nothing is in the way. */
const NEAR = 260;

/** What a handle must not cover, around the middle of the symbol, in drawing units: words, and other people. */
export function inTheWay({ grounds, strokes, stands }: Scene, stand: Stand): Box[] {
  const around = ({ x, y, width, height }: Box): Box => ({ x: x - stand.at.x, y: y - stand.at.y, width, height });
  const isNear = ({ x, y, width, height }: Box): boolean =>
    x < NEAR && y < NEAR && x + width > -NEAR && y + height > -NEAR;
  const words = [...grounds, ...strokes].flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' && mark.text !== '' ? [around(textBox(mark))] : [])),
  );
  const others = stands
    .filter(({ id }) => id !== stand.id)
    .map(({ at, box }) => around({ ...box, x: at.x + box.x, y: at.y + box.y }));
  return [...words, ...others].filter(isNear);
}

export interface HandleRoom {
  readonly stand: Stand;
  readonly obstacles: readonly Box[];
  readonly zoom: number;
  /** From the symbol to the middle of a handle, and half a handle, in pixels of the screen. */
  readonly away: number;
  readonly radius: number;
}

/** One place for each of these sides, in pixels of the screen around the middle of the symbol. */
export function handlePlaces(sides: readonly HandleSide[], room: HandleRoom): Point[] {
  const { obstacles, zoom, radius } = room;
  const taken = obstacles.map(
    ({ x, y, width, height }): Box => ({ x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom }),
  );
  return sides.map((side) => {
    const places = triedAt(side, room);
    const covered = places.map((place) => taken.filter((box) => overlaps(box, around(place, radius))).length);
    const place = places[covered.indexOf(Math.min(...covered))] ?? { x: 0, y: 0 };
    taken.push(around(place, radius));
    return place;
  });
}

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** How far a handle gives way along its side, nearest first, in its own size. */
const GIVES_WAY = [0, 0.6, -0.6, 1.1, -1.1, 1.6, -1.6, 2.2, -2.2];

/** The first is where the handle stands when nothing is in the way. */
function triedAt(side: HandleSide, { stand, zoom, away, radius }: HandleRoom): Point[] {
  const x = stand.reach.x * zoom + away;
  const y = stand.reach.y * zoom + away;
  const above = Math.min(-stand.reach.y * zoom, stand.box.y * zoom) - away;
  const below = (stand.box.y + stand.box.height) * zoom + away - 6;
  const along = GIVES_WAY.map((part) => part * 2 * radius);
  const further = [0, radius, 2 * radius];
  switch (side) {
    case 'above':
      return further.flatMap((more) => along.map((dx) => ({ x: dx, y: above - more })));
    case 'below':
      return further.flatMap((more) => along.map((dx) => ({ x: dx, y: below + more })));
    case 'left':
      return further.flatMap((more) => along.map((dy) => ({ x: -x - more, y: dy })));
    case 'right':
      return further.flatMap((more) => along.map((dy) => ({ x: x + more, y: dy })));
    case 'corner':
      return further.flatMap((more) => [
        { x: x + more, y: -y },
        { x, y: -y - more },
        { x: -x - more, y: -y },
        { x: -x, y: -y - more },
      ]);
  }
}
