// Finding what lies somewhere: the same as looking at everything, whatever lies where.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/base/geometry.ts';
import { Boxes } from '../../../src/diagrams/genogram/boxes.ts';

const boxArb: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -2000, max: 4000 }),
  y: fc.integer({ min: -900, max: 900 }),
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 300 }),
});

it('finds every box that lies on a place, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(boxArb, { maxLength: 40 }),
      fc.array(boxArb, { maxLength: 10 }),
      boxArb,
      (first, later, place) => {
        const boxes = new Boxes(first);
        for (const box of later) boxes.add(box);
        const wanted = [...first, ...later].filter((box) => overlaps(box, place));
        expect(new Set(boxes.on(place))).toEqual(new Set(wanted));
        expect(boxes.touches(place)).toBe(wanted.length > 0);
      },
    ),
  );
});
