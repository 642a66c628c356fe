import { describe, expect, it } from 'vitest';
import {
  isLater,
  noStamps,
  revivedStamps,
  type Stamp,
  stampChanges,
  stampOf,
  stampPacker,
  unpackStamps,
} from '../../src/model/stamps.ts';

const one = { id: 'a', name: 'x', age: 1 };
const two = { id: 'a', name: 'y', age: 1 };
const change = (before: object | null, after: object | null) => ({ table: 'person', id: 'a', before, after }) as never;

describe('stamps', () => {
  it('know per field which change was the last', () => {
    let stamps = stampChanges(noStamps(), [change(null, one)], ['r', 1]);
    stamps = stampChanges(stamps, [change(one, two)], ['s', 2]);
    expect(stampOf(stamps, 'person', 'a', 'name')).toEqual(['s', 2]);
    expect(stampOf(stamps, 'person', 'a', 'age')).toEqual(['r', 1]);
    expect(stampOf(stamps, 'person', 'b', 'age')).toBeNull();
  });

  it('remember a removal, and start afresh when the record comes back', () => {
    let stamps = stampChanges(noStamps(), [change(one, null)], ['r', 3]);
    expect(stamps['person']?.['a']).toEqual({ all: ['r', 3], gone: true });
    stamps = stampChanges(stamps, [change(null, one)], ['r', 4]);
    expect(stamps['person']?.['a']).toEqual({ all: ['r', 4] });
  });

  it('leave earlier stamps as they were', () => {
    const stamps = stampChanges(noStamps(), [change(null, one)], ['r', 1]);
    const text = JSON.stringify(stamps);
    stampChanges(stamps, [change(one, two)], ['r', 2]);
    expect(JSON.stringify(stamps)).toBe(text);
  });

  it('pack to numbers and back', () => {
    const all: Stamp = ['r', 1];
    const record = { all, fields: { name: ['s', 2] as Stamp, age: all } };
    const { replicas, pack } = stampPacker({ person: { a: record } });
    expect(pack(record)).toEqual([0, 1, { name: [1, 2] }]);
    expect(unpackStamps(pack(record), replicas)).toEqual({ all, fields: { name: ['s', 2] } });
    for (const bad of [null, [], [9, 1], [0, -1], [0, 1, { a: 3 }], [0, 1, 2, 3], ['0', 1]]) {
      expect(unpackStamps(bad, replicas)).toBeNull();
    }
  });

  it('order by the clock, and alike everywhere between equal clocks', () => {
    expect(isLater(['a', 2], ['z', 1])).toBe(true);
    expect(isLater(['b', 1], ['a', 1])).toBe(true);
    expect(isLater(['a', 1], ['a', 1])).toBe(false);
  });

  it('come back from storage without prototypes and without rubbish', () => {
    const stamps = stampChanges(noStamps(), [change(null, one)], ['r', 1]);
    const back = revivedStamps(structuredClone(stamps));
    expect(back).toEqual(stamps);
    expect(Object.getPrototypeOf(back['person'])).toBeNull();
    expect(revivedStamps({ person: { a: { all: 'x' }, b: 7 }, tie: 3 })).toEqual({ person: {} });
    expect(revivedStamps(null)).toEqual({});
  });
});
