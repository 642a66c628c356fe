// A drawing in pieces: nothing is cut through, nothing is lost, every piece fits; what hangs together stays whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, contains, grown } from '../../src/base/geometry.ts';
import type { Mark } from '../../src/drawing/mark.ts';
import { piecesOf, sceneWithin } from '../../src/drawing/pieces.ts';
import type { Scene } from '../../src/drawing/scene.ts';

const scene = (marks: readonly Mark[]): Scene => ({
  bounds: { x: 0, y: 0, width: 1000, height: 1000 },
  grounds: [{ key: 'g', code: 'g', marks, outlines: [] }],
  strokes: [],
  stands: [],
  legend: [],
  tray: [],
});
const rect = (x: number, y: number, w: number, h: number): Mark => ({ kind: 'rect', x, y, w, h, fill: 'ink' });
const holds = (box: Box, mark: Mark): boolean =>
  mark.kind === 'rect' &&
  contains(box, { x: mark.x, y: mark.y }) &&
  contains(box, { x: mark.x + mark.w, y: mark.y + mark.h });

describe('piecesOf', () => {
  it('parts five circles one by one, rows first', () => {
    const circles = [rect(0, 0, 300, 200), rect(350, 0, 300, 200), rect(150, 260, 300, 200)];
    const pieces = piecesOf(scene(circles), { width: 400, height: 260 }) ?? [];
    expect(pieces.map((piece) => circles.findIndex((one) => holds(piece, one)))).toEqual([0, 1, 2]);
  });

  it('keeps rows of a table together as far as they fit, about as many on each', () => {
    const rows = Array.from({ length: 10 }, (_, i) => rect(0, i * 50, 300, 35));
    const pieces = piecesOf(scene(rows), { width: 400, height: 330 }) ?? [];
    expect(pieces.map((piece) => rows.filter((row) => holds(piece, row)).length)).toEqual([5, 5]);
  });

  it('finds none in what hangs together, fits at once, or is too large in itself', () => {
    const cross = [rect(0, 0, 500, 10), rect(0, 0, 10, 500)];
    for (const marks of [cross, [rect(0, 0, 90, 90)], [rect(0, 0, 500, 500), rect(600, 0, 50, 50)]]) {
      expect(piecesOf(scene(marks), { width: 100, height: 100 })).toBeNull();
    }
  });

  it('loses nothing and cuts through nothing, whatever is drawn', () => {
    const side = fc.integer({ min: 5, max: 60 });
    const place = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, side, side), { minLength: 1, maxLength: 25 }), (all) => {
        const marks = all.map(([x, y, w, h]) => rect(x, y, w, h));
        const room = { width: 260, height: 200 };
        for (const piece of piecesOf(scene(marks), room) ?? []) {
          expect(piece.width <= room.width && piece.height <= room.height).toBe(true);
        }
        const pieces = piecesOf(scene(marks), room);
        if (!pieces) return;
        for (const mark of marks) expect(pieces.filter((piece) => holds(grown(piece, 0.01), mark))).toHaveLength(1);
        const shown = pieces.flatMap((piece) => sceneWithin(scene(marks), piece).grounds.flatMap((one) => one.marks));
        expect(shown).toHaveLength(marks.length);
      }),
      { numRuns: 200 },
    );
  });
});
