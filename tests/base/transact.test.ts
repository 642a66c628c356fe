import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rec, type Table, tableOf } from '../../src/base/tables.ts';
import { applyChanges, inverted, squashed, transact } from '../../src/base/transact.ts';
import { countedIds } from '../support/ids.ts';

interface Cup extends Rec {
  readonly size?: number;
  readonly colour?: string;
}
type Cups = { cup: Cup; plate: Cup };
type CupTables = { readonly cup: Table<Cup>; readonly plate: Table<Cup> };

const start: CupTables = { cup: tableOf([{ id: 'a', size: 1 }, { id: 'b' }]), plate: tableOf<Cup>([]) };

type Step = { do: 'put' | 'patch' | 'remove'; id: string; size: number };
const ids = fc.constantFrom('a', 'b', 'c', '__proto__');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ do: fc.constantFrom('put', 'patch', 'remove'), id: ids, size: fc.nat(3) }),
  { minLength: 1, maxLength: 12 },
);

const run = (tables: CupTables, list: readonly Step[]) =>
  transact<Cups>(tables, countedIds(), (tx) => {
    for (const step of list) {
      if (step.do === 'put') tx.put('cup', { id: step.id, size: step.size });
      else if (step.do === 'patch') tx.patch('cup', step.id, { size: step.size });
      else tx.remove('cup', step.id);
    }
  });

describe('transact', () => {
  it('takes back what it did, and does again what it took back', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { tables, changes } = run(start, list);
        expect(applyChanges(start, changes)).toEqual(tables);
        expect(applyChanges(tables, inverted(changes))).toEqual(start);
      }),
    );
  });

  it('squashes two differences into one with the same effect', () => {
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const first = run(start, one);
        const second = run(first.tables, two);
        expect(applyChanges(start, squashed(first.changes, second.changes))).toEqual(second.tables);
      }),
    );
  });

  it('leaves tables alone that it does not write, and everything when nothing changed', () => {
    const { tables } = run(start, [{ do: 'put', id: 'c', size: 1 }]);
    expect(tables.plate).toBe(start.plate);
    expect(run(start, [{ do: 'patch', id: 'a', size: 1 }]).tables).toBe(start);
    expect(run(start, [{ do: 'remove', id: 'nobody', size: 0 }]).changes).toEqual([]);
  });

  it('takes a field away when it is set to undefined', () => {
    const { tables } = transact<Cups>(start, countedIds(), (tx) => tx.patch('cup', 'a', { size: undefined }));
    expect(tables.cup['a']).toEqual({ id: 'a' });
  });

  it('treats __proto__ as an ordinary id', () => {
    const { tables } = run(start, [{ do: 'put', id: '__proto__', size: 2 }]);
    expect(Object.keys(tables.cup)).toContain('__proto__');
    expect(({} as { size?: number }).size).toBeUndefined();
  });
});
