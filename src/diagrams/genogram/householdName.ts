// The name of a household: on its outline, where no line runs through the words.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { Mark } from '../../drawing/mark.ts';
import { Boxes } from './boxes.ts';
import type { Unsaid } from './unsaid.ts';
import { type Upright, Uprights } from './uprights.ts';

const SIZE = 12;
const INSET = 16;
const AIR = 5;

const rememberedLegs = new WeakMap<readonly Point[], readonly Upright[]>();

function legsOf(path: readonly Point[]): readonly Upright[] {
  let legs = rememberedLegs.get(path);
  if (!legs) {
    legs = path.slice(1).map((b, i) => {
      const a = path[i] as Point;
      return { x: (a.x + b.x) / 2, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) };
    });
    rememberedLegs.set(path, legs);
  }
  return legs;
}

/** The legs of all lines, as far as they can run through a name. */
export const uprightsOf = (strokes: readonly Unsaid[]): Uprights<Upright> =>
  new Uprights(
    strokes.flatMap(({ paths }) => paths.flatMap(legsOf)),
    SIZE,
  );

/** Where words beside the lines stand. */
export function wordsOf(strokes: readonly Unsaid[]): Boxes {
  const boxes = new Boxes();
  for (const { marks } of strokes) {
    for (const mark of marks) if (mark.kind === 'text') boxes.add(textBox({ ...mark, halo: false }));
  }
  return boxes;
}

/**
 * `taken` grows by the place of this name, so that the next one stands clear of it; `others` are the sides of other
 * outlines at a place.
 */
export function nameOn(
  outlines: readonly (readonly Point[])[],
  name: string,
  uprights: Uprights<Upright>,
  taken: Boxes,
  others: (place: Box) => readonly Box[],
): Mark[] {
  if (name === '') return [];
  const width = textWidth(name, SIZE, 600);
  let best: { x: number; y: number; cost: number } | null = null;
  for (const points of outlines) {
    for (const [i, a] of points.entries()) {
      const b = points[(i + 1) % points.length] as Point;
      if (Math.abs(a.y - b.y) > 0.5) continue;
      const [low, high] = [Math.min(a.x, b.x) + INSET, Math.max(a.x, b.x) - INSET - width];
      // Tops of an outline run to the right, bottoms to the left.
      const bottom = b.x < a.x ? 3 : 0;
      const end = Math.max(low, high) + width;
      const near = uprights.across(a.y, low - AIR, end + AIR);
      const along = { x: low, y: a.y - 7, width: end - low, height: 13 };
      const [words, lines] = [taken.on(along), others(along)];
      for (let x = low; x <= Math.max(low, high); x += 6) {
        const hits = near.filter((u) => u.x > x - AIR && u.x < x + width + AIR).length;
        const place = { x, y: a.y - 7, width, height: 13 };
        const on = words.filter((box) => overlaps(box, place)).length;
        const beside = lines.filter((box) => overlaps(box, place)).length;
        const cost = on * 40 + beside * 8 + hits * 10 + bottom + (high < low ? 30 + low - high : 0) + (x - low) / 1000;
        if (!best || cost < best.cost - 1e-9 || (cost < best.cost + 1e-9 && a.y < best.y)) best = { x, y: a.y, cost };
      }
    }
  }
  if (!best) return [];
  const { x, y } = best;
  taken.add({ x, y: y - 7, width, height: 13 });
  return [
    // A break in the outline for the name to stand in: no dashes between its words.
    { kind: 'rect', x: x - 4, y: y - 8, w: width + 8, h: 17, radius: 4, fill: 'paper' },
    { kind: 'text', x, y: y + 4, text: name, size: SIZE, weight: 600, ink: 'action' },
  ];
}
