import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../../src/app/canvas/alignment.ts';

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('going in line with others', () => {
  it('goes on the row and in the column that are near, and says with whom', () => {
    const held = { x: 203, y: 98 };
    const [row, column, far] = [
      { x: 0, y: 100 },
      { x: 200, y: 400 },
      { x: 260, y: 80 },
    ];
    const { at, guides } = aligned(held, [row, column, far], 6);
    expect(at).toEqual({ x: 200, y: 100 });
    expect(guides.map(({ from }) => from)).toEqual([column, row]);
  });

  it('chooses whoever stands nearest in the same row', () => {
    const { guides } = aligned(
      { x: 0, y: 2 },
      [
        { x: 300, y: 0 },
        { x: 100, y: 0 },
      ],
      6,
    );
    expect(guides.map(({ from }) => from.x)).toEqual([100]);
  });

  it('does not put anybody in a column where somebody else stands', () => {
    const [sister, nephew] = [
      { x: 0, y: 0 },
      { x: 0, y: 150 },
    ];
    expect(aligned({ x: -4, y: 1 }, [sister, nephew], 6).at).toEqual({ x: -4, y: 0 });
    expect(aligned({ x: -4, y: 300 }, [sister, nephew], 6).at).toEqual({ x: 0, y: 300 });
  });

  it('never moves anybody further than it is told, and leaves who is in line with nobody where they are', () => {
    fc.assert(
      fc.property(point, fc.array(point), fc.integer({ min: 1, max: 20 }), (held, others, within) => {
        const { at, guides } = aligned(held, others, within);
        expect(Math.abs(at.x - held.x)).toBeLessThanOrEqual(within);
        expect(Math.abs(at.y - held.y)).toBeLessThanOrEqual(within);
        if (guides.length === 0) expect(at).toEqual(held);
        for (const { from, to } of guides) expect(from.x === to.x || from.y === to.y).toBe(true);
      }),
    );
  });
});
