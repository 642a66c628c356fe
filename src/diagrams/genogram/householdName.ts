// The name of a household: in a break of its outline, or just outside it where no such place is clear.
import type { Box, Point } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { LabelRoom } from './labelRoom.ts';

const SIZE = 12;
const HEIGHT = 13;
/** From a corner, and between two places that are tried. */
const INSET = 16;
const STEP = 6;
/** How far a name may reach past the side it stands on. */
const OVER = 36;
const MOST_PLACES = 60;
/** Rather at the top than at the bottom, in the outline than outside it, and along it than past its corners. */
const AT_BOTTOM = 3;
const OUTSIDE = 5;
const PAST = 0.25;
const TOO_NARROW = 10;
const AIR = 3;

interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly inOutline: boolean;
  readonly box: Box;
  readonly dislike: number;
}

/** The room is taken for this name, so that the next one stands clear of it; `own` are the sides of its outlines. */
export function nameOn(
  outlines: readonly (readonly Point[])[],
  name: string,
  room: LabelRoom,
  own: ReadonlySet<Box>,
): Mark[] {
  if (name === '') return [];
  const width = textWidth(name, SIZE, 600);
  const places = outlines.flatMap((points) =>
    points.flatMap((a, i) => placesAlong(a, points[(i + 1) % points.length] as Point, width)),
  );
  // Highest first, so that of places that are as good the top one is taken.
  const best = room.best(
    places.sort((a, b) => a.y - b.y || a.dislike - b.dislike),
    own,
  );
  if (!best) return [];
  room.take(best.box);
  const { x, y, inOutline } = best;
  return [
    // A break in the outline for the name to stand in: no dashes between its words.
    { kind: 'rect', x: x - 4, y: y - 8, w: width + 8, h: 17, radius: 4, fill: 'paper', ...(inOutline ? {} : CLEAR) },
    { kind: 'text', x, y: y + 4, text: name, size: SIZE, weight: 600, ink: 'action' },
  ];
}

const CLEAR = { opacity: 0.8 };

function placesAlong(a: Point, b: Point, width: number): NamePlace[] {
  if (Math.abs(a.y - b.y) > 0.5) return [];
  // Tops of an outline run to the right, bottoms to the left.
  const atTop = b.x > a.x;
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [low, high] = [left + INSET, right - INSET - width];
  const narrow = high < low ? TOO_NARROW : 0;
  const [from, to] = [Math.min(low, high) - OVER, Math.max(low, high) + OVER];
  const step = Math.max(STEP, (to - from) / MOST_PLACES);
  const places: NamePlace[] = [];
  for (let x = from; x <= to; x += step) {
    const past = Math.max(0, Math.min(low, high) - x, x - Math.max(low, high));
    const dislike = narrow + past * PAST + (atTop ? 0 : AT_BOTTOM) + Math.abs(x - low) / 1000;
    for (const out of [0, HEIGHT / 2 + 3]) {
      const y = a.y + (atTop ? -out : out);
      const box = { x: x - AIR, y: y - HEIGHT / 2, width: width + 2 * AIR, height: HEIGHT };
      places.push({ x, y, inOutline: out === 0, box, dislike: dislike + (out === 0 ? 0 : OUTSIDE) });
    }
  }
  return places;
}
