import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame, keepSameByKey } from '../../../src/app/canvas/keepSame.ts';
import { isSame } from '../../../src/base/isSame.ts';

describe('keeping what is the same', () => {
  it('says what deep equality says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [left, right] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
        return isSame(left, right) === isDeepStrictEqual(left, right);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (a) => isSame(a, structuredClone(a))));
  });
  it('keeps equal fields of something that changed', () => {
    const before = { at: { x: 1, y: 2 }, marks: [{ kind: 'rect' }] };
    const next = { at: { x: 5, y: 2 }, marks: [{ kind: 'rect' }] };
    const kept = keepSame(before, next);
    expect(kept).toEqual(next);
    expect(kept.marks).toBe(before.marks);
  });
  it('gives the same list back when nothing changed, and the same items when one did', () => {
    const list = (x: number) => ['a', 'b'].map((id) => ({ id, x: id === 'a' ? x : 0 }));
    const before = list(1);
    expect(keepSameByKey(before, list(1), (one) => one.id)).toBe(before);
    const kept = keepSameByKey(before, list(2), (one) => one.id);
    expect(kept[0]).toEqual({ id: 'a', x: 2 });
    expect(kept[1]).toBe(before[1]);
  });
  it('finds an item that moved in the list, and drops one that went', () => {
    const before = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const kept = keepSameByKey(before, [{ id: 'c' }, { id: 'a' }], (one) => one.id);
    expect(kept).toEqual([{ id: 'c' }, { id: 'a' }]);
    expect(kept[0]).toBe(before[2]);
  });
});
