// The part of the circles at a point.
import type { Point } from '../../base/geometry.ts';
import type { Cell } from '../../drawing/scene.ts';

export const cellAt = (cells: readonly Cell[], point: Point): Cell | null =>
  cells.find(({ outlines }) => isInside(outlines, point)) ?? null;

/** Each crossing of an outline changes sides, so a second outline is a hole. */
function isInside(outlines: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const outline of outlines) {
    let before = outline.at(-1);
    for (const now of outline) {
      if (before && now.y > y !== before.y > y) {
        if (x < ((before.x - now.x) * (y - now.y)) / (before.y - now.y) + now.x) inside = !inside;
      }
      before = now;
    }
  }
  return inside;
}
