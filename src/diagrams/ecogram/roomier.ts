// Longer words where there is room for them: a role that is cut short may run on over free paper, as long as it lies on
// nobody, in nobody's line and not outside the drawing. Nobody moves for it.
import { type Box, type Point, unionOf } from '../../base/geometry.ts';
import { type ChipSize, chipBox, sideOf } from './chip.ts';
import { leave } from './paths.ts';
import { crosses, inTheWay } from './room.ts';

export interface Crowded {
  readonly at: Point;
  readonly size: ChipSize;
  /** How wide the words would like to be. */
  readonly wanted: number;
}

const STEP = 12;
const AIR = 2;

const boxOf = (size: ChipSize, { x, y }: Point): Box => {
  const box = chipBox(size, sideOf({ x, y }));
  return { ...box, x: box.x + x, y: box.y + y };
};

export function roomier(people: readonly Crowded[], middle: { readonly rx: number; readonly ry: number }): ChipSize[] {
  const boxes = people.map(({ size, at }) => boxOf(size, at));
  const whole = boxes.reduce((all, box) => unionOf(all, box), { x: 0, y: 0, width: 0, height: 0 });
  const lines = people.map(({ at }) => ({ from: leave(middle, at), to: at }));
  const fits = (box: Box, i: number): boolean =>
    box.x >= whole.x &&
    box.x + box.width <= whole.x + whole.width &&
    boxes.every((other, k) => k === i || !inTheWay(box, other, AIR)) &&
    lines.every(({ from, to }, k) => k === i || !crosses(from, to, box, AIR));
  return people.map(({ at, size, wanted }, i) => {
    for (let words = wanted; words > size.words; words -= STEP) {
      const wider = { ...size, words };
      const box = boxOf(wider, at);
      if (!fits(box, i)) continue;
      boxes[i] = box;
      return wider;
    }
    return size;
  });
}
