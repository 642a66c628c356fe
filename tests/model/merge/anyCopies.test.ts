// U2 for every kind of record there is, with stamps that may be missing or make no sense: two copies come to one sound
// case, the same whichever of them is here, and no record falls without being told.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../src/base/canonicalJson.ts';
import { type Rec, type Table, tableOf } from '../../../src/base/tables.ts';
import { transact } from '../../../src/base/transact.ts';
import { type IntegrityIssue, repair } from '../../../src/model/integrity.ts';
import { type CopyOfCase, compareCopies } from '../../../src/model/merge/compareCopies.ts';
import { mergeCopies } from '../../../src/model/merge/mergeCopies.ts';
import { type CaseTx, TABLE_NAMES, type Tables } from '../../../src/model/records/registry.ts';
import type { Stamp, Stamps } from '../../../src/model/stamps.ts';
import { arbitraryTables } from '../../support/arbitraryTables.ts';
import { countedIds } from '../../support/ids.ts';

/** SOAK=20 tries twenty times as much. */
const SOAK = Math.max(1, Number(process.env['SOAK'] ?? 1));

const stamp: fc.Arbitrary<Stamp> = fc.tuple(fc.constantFrom('p', 'q', 'r'), fc.integer({ min: 1, max: 9 }));

function mended(tables: Tables): { readonly tables: Tables; readonly issues: readonly IntegrityIssue[] } {
  let issues: readonly IntegrityIssue[] = [];
  const done = transact(tables, countedIds(), (tx: CaseTx) => {
    issues = repair(tx);
  });
  return { tables: done.tables as Tables, issues };
}

/** Every record is drawn for either copy or both; what a copy has not, it may have taken away. */
const copies: fc.Arbitrary<readonly [CopyOfCase, CopyOfCase]> = fc
  .tuple(arbitraryTables, arbitraryTables)
  .chain(([one, other]) => {
    const keys = TABLE_NAMES.flatMap((table) =>
      [...new Set([one, other].flatMap((tables) => Object.keys(tables[table])))].map((id) => [table, id] as const),
    );
    const fate = fc.record({
      has: fc.constantFrom(0, 1, 2, 3),
      stamps: fc.array(fc.option(stamp), { minLength: 2, maxLength: 2 }),
    });
    return fc.tuple(...keys.map(() => fate)).map((fates) => {
      const side = (nr: 0 | 1): CopyOfCase => {
        const tables: Record<string, Table> = {};
        const stamps: { [table: string]: { [id: string]: { all: Stamp; gone?: true } } } = {};
        for (const table of TABLE_NAMES) {
          const records: Rec[] = [];
          const known = Object.create(null);
          stamps[table] = known;
          keys.forEach(([of, id], at) => {
            if (of !== table) return;
            const { has, stamps: both } = fates[at] as { has: number; stamps: (Stamp | null)[] };
            const record = ((nr === 0 ? one : other)[table][id] ?? (nr === 0 ? other : one)[table][id]) as Rec;
            const isHere = table === 'caseInfo' || (has & (nr + 1)) > 0;
            if (isHere) records.push(record);
            const all = both[nr];
            if (all) known[id] = isHere ? { all } : { all, gone: true };
          });
          tables[table] = tableOf(records);
        }
        return { tables: mended(tables as unknown as Tables).tables, stamps: stamps as Stamps };
      };
      return [side(0), side(1)] as const;
    });
  });

it(
  'U2: copies of anything come to one sound case whichever is here',
  () => {
    fc.assert(
      fc.property(copies, ([here, there]) => {
        const comparison = compareCopies(here, there);
        const { tables, issues } = mergeCopies(comparison, new Map());
        const other = mergeCopies(compareCopies(there, here), new Map());
        expect(canonicalJson(other.tables)).toBe(canonicalJson(tables));
        expect(mended(tables).issues.filter(({ kind }) => kind !== 'parentLoop')).toEqual([]);
        const told = new Set([
          ...comparison.removals
            .flatMap((one) => [...one.records, ...one.touches])
            .map((one) => `${one.table}/${one.id}`),
          ...issues.map(({ table, id }) => `${table}/${id}`),
        ]);
        for (const table of TABLE_NAMES) {
          // A place goes with whoever stood there; two records of one audience become one.
          if (table === 'viewPlacement' || table === 'audience') continue;
          for (const id of [here, there].flatMap((copy) => Object.keys(copy.tables[table])))
            if (!tables[table][id]) expect(told).toContain(`${table}/${id}`);
        }
      }),
      { numRuns: 30 * SOAK },
    );
  },
  120_000 * SOAK,
);
