// The start pattern as a command: everybody asked for, linked as asked, and nobody twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transact } from '../../src/base/transact.ts';
import { NOBODY, patternAround, type StartPattern, startFamily, USUAL } from '../../src/commands/startFamily.ts';
import { repair } from '../../src/model/integrity.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import type { CaseTx, Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';

const newId = countedIds();
const empty = (): Tables => newCaseTables(countedIds('view'));
const place = (tables: Tables, pattern: StartPattern, of?: string, seen: StartPattern = NOBODY): Tables =>
  transact(tables, newId, (tx: CaseTx) => void startFamily.run(tx, { ...(of ? { of } : {}), pattern, seen }))
    .tables as Tables;
const child = (tables: Tables): string => tables.caseInfo[CASE_ID]?.indexPersonIds[0] ?? '';
const count = (tables: Tables, table: 'person' | 'partnership' | 'parentLink'): number =>
  Object.keys(tables[table]).length;

const STANDARD: StartPattern = {
  ...USUAL,
  sisters: 1,
  parentsAre: 'divorced',
  a: { partners: 1, halfSiblings: 1, grandparents: 2, auntsUncles: 1 },
  b: { ...USUAL.b, auntsUncles: 1 },
  carers: 1,
};

const side = fc.record({
  partners: fc.nat(2),
  halfSiblings: fc.nat(3),
  grandparents: fc.nat(2),
  auntsUncles: fc.nat(3),
});
const anyPattern: fc.Arbitrary<StartPattern> = fc
  .record({
    brothers: fc.nat(3),
    sisters: fc.nat(3),
    parents: fc.constantFrom([0, 0], [1, 0], [0, 1], [1, 1], [2, 0], [0, 2]),
    parentsAre: fc.constantFrom('current', 'separated', 'divorced'),
    a: side,
    b: side,
    carers: fc.nat(2),
    children: fc.nat(2),
  })
  .map(({ parents, ...pattern }) => ({ ...pattern, fathers: parents[0] ?? 0, mothers: parents[1] ?? 0 }));

describe('the start pattern', () => {
  it('puts the usual three generations around a child it is about', () => {
    const tables = place(empty(), USUAL);
    expect([count(tables, 'person'), count(tables, 'partnership'), count(tables, 'parentLink')]).toEqual([7, 3, 6]);
    expect(tables.person[child(tables)]?.gender).toBe('unknown');
    expect(patternAround(tables, child(tables))).toEqual(USUAL);
  });

  it('gives the standard family but for the partner of an uncle', () => {
    const tables = place(empty(), STANDARD);
    expect([count(tables, 'person'), count(tables, 'partnership'), count(tables, 'parentLink')]).toEqual([13, 4, 15]);
    expect(patternAround(tables, child(tables))).toEqual(STANDARD);
  });

  it('adds nobody when what is asked for is there, and only what is missing otherwise', () => {
    const first = place(empty(), USUAL);
    const seen = patternAround(first, child(first));
    expect(count(place(first, seen, child(first), seen), 'person')).toBe(count(first, 'person'));
    const more = place(first, { ...seen, brothers: 2, carers: 2 }, child(first), seen);
    expect(count(more, 'person')).toBe(count(first, 'person') + 4);
  });

  it('brings grandparents along with an aunt, and parents along with a brother', () => {
    const bare = { partners: 0, halfSiblings: 0, grandparents: 0, auntsUncles: 0 };
    const aunt = place(empty(), { ...NOBODY, fathers: 1, a: { ...bare, auntsUncles: 1 } });
    expect(patternAround(aunt, child(aunt)).a).toEqual({ ...bare, grandparents: 2, auntsUncles: 1 });
    const brother = place(empty(), { ...NOBODY, brothers: 1 });
    expect(patternAround(brother, child(brother)).brothers).toBe(1);
  });

  it('draws two mothers as two women, each with a side', () => {
    const tables = place(empty(), { ...USUAL, fathers: 0, mothers: 2 });
    expect(patternAround(tables, child(tables))).toEqual({ ...USUAL, fathers: 0, mothers: 2 });
  });

  it('never leaves a map that integrity has to repair', () => {
    fc.assert(
      fc.property(anyPattern, anyPattern, (one, two) => {
        const first = place(empty(), one);
        const seen = patternAround(first, child(first));
        const both = place(first, two, child(first), seen);
        let issues: unknown[] = [];
        transact(both, newId, (tx: CaseTx) => {
          issues = repair(tx);
        });
        expect(issues).toEqual([]);
        expect(count(both, 'person')).toBeGreaterThanOrEqual(count(first, 'person'));
      }),
      { numRuns: 60 },
    );
  });
});
