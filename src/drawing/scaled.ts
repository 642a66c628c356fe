// The same mark, larger or smaller around (0, 0), lines and letters included.
import { assertNever } from '../base/assertNever.ts';
import type { Mark, PathStep } from './mark.ts';

export function scaled(mark: Mark, by: number): Mark {
  switch (mark.kind) {
    case 'rect':
      return {
        ...mark,
        ...stroke(mark, by),
        x: mark.x * by,
        y: mark.y * by,
        w: mark.w * by,
        h: mark.h * by,
        ...(mark.radius === undefined ? {} : { radius: mark.radius * by }),
      };
    case 'circle':
      return { ...mark, ...stroke(mark, by), cx: mark.cx * by, cy: mark.cy * by, r: mark.r * by };
    case 'path':
      return { ...mark, ...stroke(mark, by), steps: mark.steps.map((step) => scaledStep(step, by)) };
    case 'text':
      return { ...mark, x: mark.x * by, y: mark.y * by, size: mark.size * by };
    case 'image':
      return { ...mark, x: mark.x * by, y: mark.y * by, w: mark.w * by, h: mark.h * by };
    case 'group':
      return {
        ...mark,
        marks: mark.marks.map((inner) => scaled(inner, by)),
        ...(mark.at ? { at: { x: mark.at.x * by, y: mark.at.y * by } } : {}),
      };
    default:
      return assertNever(mark);
  }
}

const stroke = (mark: { readonly width?: number; readonly dash?: readonly number[] }, by: number) => ({
  width: (mark.width ?? 2) * by,
  ...(mark.dash ? { dash: mark.dash.map((length) => length * by) } : {}),
});

function scaledStep(step: PathStep, by: number): PathStep {
  switch (step.to) {
    case 'close':
      return step;
    case 'curve':
      return {
        to: 'curve',
        x1: step.x1 * by,
        y1: step.y1 * by,
        x2: step.x2 * by,
        y2: step.y2 * by,
        x: step.x * by,
        y: step.y * by,
      };
    default:
      return { to: step.to, x: step.x * by, y: step.y * by };
  }
}
