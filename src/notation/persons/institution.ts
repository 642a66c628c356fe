// An institution in the place of a parent: a rounded box with the windows of a building (its name stands below).
import type { Mark } from '../../drawing/mark.ts';
import { defineShape, SYMBOL_SIZE } from './symbol.ts';

const HALF = { x: 0.7 * SYMBOL_SIZE, y: 0.35 * SYMBOL_SIZE };
const WINDOW = 4.5;

const windows: readonly Mark[] = [-9, 0, 9].flatMap((x) =>
  [-4.5, 4.5].map(
    (y): Mark => ({
      kind: 'rect',
      x: x - WINDOW / 2,
      y: y - WINDOW / 2,
      w: WINDOW,
      h: WINDOW,
      fill: 'muted',
    }),
  ),
);

export const institution = defineShape({
  id: 'institution',
  layer: 'base',
  legend: 'notation.symbol.institution',
  when: ({ person }) => person.kind === 'institution',
  outline: 'square',
  half: HALF,
  roomy: false,
  shape: ({ fill, width, dash }, outside = 0) => [
    {
      kind: 'rect',
      x: -HALF.x - outside,
      y: -HALF.y - outside,
      w: 2 * (HALF.x + outside),
      h: 2 * (HALF.y + outside),
      radius: 8 + outside,
      fill,
      stroke: 'ink',
      width,
      ...(dash ? { dash } : {}),
    },
    ...(outside === 0 ? windows : []),
  ],
});
