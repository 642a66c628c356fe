// The sign at the right end of the line where children hang: no more of them, perhaps more, still to find out (GenoPro).
import type { Point } from '../base/geometry.ts';
import { type Mark, polyline } from '../drawing/mark.ts';
import type { FamilyLine } from '../model/records/facts.ts';

const ARM = 14;
const HALF = 5;

const cross = ({ x, y }: Point, dx: number, dy: number): Mark =>
  polyline(
    [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ],
    { width: 2.5 },
  );

/** A short piece of line from `end` to the right, and the sign; `from` is where that line comes from, if from nowhere. */
export function familyLineMarks(kind: FamilyLine, end: Point, from?: Point): Mark[] {
  const at = { x: end.x + ARM + HALF, y: end.y };
  const arm = polyline([...(from ? [from] : []), end, { x: end.x + ARM, y: end.y }]);
  switch (kind) {
    case 'noMoreChildren':
      return [arm, { kind: 'rect', x: at.x - HALF, y: at.y - HALF, w: 2 * HALF, h: 2 * HALF, fill: 'ink' }];
    case 'maybeMore':
      return [arm, cross({ x: at.x + 2, y: at.y }, HALF + 1, 0), cross({ x: at.x + 2, y: at.y }, 0, HALF + 1)];
    case 'toFindOut':
      return [arm, cross({ x: at.x + 2, y: at.y }, HALF, HALF), cross({ x: at.x + 2, y: at.y }, HALF, -HALF)];
  }
}
