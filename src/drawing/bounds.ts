// The box that marks really cover: with the width of their lines and the measured width of their words.
import { type Box, boundsOfPoints, grown, unionOf } from '../base/geometry.ts';
import { textWidth } from '../base/textWidth.ts';
import { HALO, LINE_WIDTH } from './element.ts';
import type { CircleMark, Mark, PathMark, RectMark, TextMark } from './mark.ts';

/** How far Noto Sans goes above and below the line, as a part of its size. */
const ASCENT = 0.8;
const DESCENT = 0.25;

const edge = (mark: RectMark | CircleMark | PathMark): number =>
  mark.stroke === undefined || mark.stroke === 'none' ? 0 : (mark.width ?? LINE_WIDTH) / 2;

export function textBox(mark: TextMark): Box {
  const width = textWidth(mark.text, mark.size, mark.weight);
  const x = mark.anchor === 'middle' ? mark.x - width / 2 : mark.anchor === 'end' ? mark.x - width : mark.x;
  const box = { x, y: mark.y - mark.size * ASCENT, width, height: mark.size * (ASCENT + DESCENT) };
  return mark.halo ? grown(box, HALO) : box;
}

/** The box of one mark; null when it draws nothing. */
export function markBounds(mark: Mark): Box | null {
  switch (mark.kind) {
    case 'rect':
      return grown({ x: mark.x, y: mark.y, width: mark.w, height: mark.h }, edge(mark));
    case 'circle':
      return grown({ x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r }, edge(mark));
    case 'image':
      return { x: mark.x, y: mark.y, width: mark.w, height: mark.h };
    case 'text':
      return mark.text === '' ? null : textBox(mark);
    case 'path': {
      // The control points hold a curve inside them: a box that may be a little large, never too small.
      const points = mark.steps.flatMap((step) =>
        step.to === 'close'
          ? []
          : step.to === 'curve'
            ? [{ x: step.x1, y: step.y1 }, { x: step.x2, y: step.y2 }, step]
            : [step],
      );
      const box = boundsOfPoints(points);
      return box && grown(box, edge(mark));
    }
    case 'group': {
      const box = boundsOfMarks(mark.marks);
      return box && mark.at ? { ...box, x: box.x + mark.at.x, y: box.y + mark.at.y } : box;
    }
  }
}

/** The box of all marks together; null when they draw nothing. */
export function boundsOfMarks(marks: Iterable<Mark>): Box | null {
  let all: Box | null = null;
  for (const mark of marks) {
    const box = markBounds(mark);
    if (box) all = all ? unionOf(all, box) : box;
  }
  return all;
}
