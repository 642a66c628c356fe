// Longer words where there is room for them: a role that is cut short may run on over free paper, as long as it lies on
// nobody, in nobody's line and not outside the drawing. Nobody moves for it.
import { type Box, type Point, unionOf } from '../../base/geometry.ts';
import { type ChipSize, type ChipWords, chipBox, roomierSizes, sideOf } from './chip.ts';
import { leave } from './paths.ts';
import { crosses, inTheWay } from './room.ts';

export interface Crowded {
  readonly at: Point;
  readonly size: ChipSize;
  readonly told: ChipWords;
}

const AIR = 2;
/** A drawing with few people is this large all the same: there is paper for words. */
const LEAST: Box = { x: -460, y: -250, width: 920, height: 500 };

const boxOf = (size: ChipSize, { x, y }: Point): Box => {
  const box = chipBox(size, sideOf({ x, y }));
  return { ...box, x: box.x + x, y: box.y + y };
};

export function roomier(people: readonly Crowded[], middle: { readonly rx: number; readonly ry: number }): ChipSize[] {
  const boxes = people.map(({ size, at }) => boxOf(size, at));
  const whole = boxes.reduce(unionOf, LEAST);
  const lines = people.map(({ at }) => ({ from: leave(middle, at), to: at }));
  const fits = (box: Box, i: number): boolean =>
    box.x >= whole.x &&
    box.x + box.width <= whole.x + whole.width &&
    box.y >= whole.y &&
    box.y + box.height <= whole.y + whole.height &&
    boxes.every((other, k) => k === i || !inTheWay(box, other, AIR)) &&
    lines.every(({ from, to }, k) => k === i || !crosses(from, to, box, AIR));
  return people.map(({ at, size, told }, i) => {
    for (const larger of roomierSizes(size, told)) {
      const box = boxOf(larger, at);
      if (!fits(box, i)) continue;
      boxes[i] = box;
      return larger;
    }
    return size;
  });
}
