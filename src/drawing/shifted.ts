// The same mark somewhere else.
import { assertNever } from '../base/assertNever.ts';
import type { Point } from '../base/geometry.ts';
import type { Mark, PathStep } from './mark.ts';

export function shifted(mark: Mark, by: Point): Mark {
  switch (mark.kind) {
    case 'rect':
    case 'text':
    case 'image':
      return { ...mark, x: mark.x + by.x, y: mark.y + by.y };
    case 'circle':
      return { ...mark, cx: mark.cx + by.x, cy: mark.cy + by.y };
    case 'path':
      return { ...mark, steps: mark.steps.map((step) => shiftedStep(step, by)) };
    case 'group':
      return mark.at
        ? { ...mark, at: { x: mark.at.x + by.x, y: mark.at.y + by.y } }
        : { ...mark, marks: mark.marks.map((inner) => shifted(inner, by)) };
    default:
      return assertNever(mark);
  }
}

function shiftedStep(step: PathStep, { x, y }: Point): PathStep {
  switch (step.to) {
    case 'close':
      return step;
    case 'curve':
      return {
        to: 'curve',
        x1: step.x1 + x,
        y1: step.y1 + y,
        x2: step.x2 + x,
        y2: step.y2 + y,
        x: step.x + x,
        y: step.y + y,
      };
    default:
      return { to: step.to, x: step.x + x, y: step.y + y };
  }
}
