// Rows that make the lines between them as short as they can be, without anybody losing the row below their parents.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../../src/diagrams/genogram/layout/shorten.ts';

interface Span {
  readonly up: number;
  readonly down: number;
  readonly extra: boolean;
}

const span = (up: number, down: number, extra = false): Span => ({ up, down, extra });
const lengthOf = (row: ReadonlyMap<number, number>, spans: readonly Span[]): number =>
  spans.reduce((sum, s) => sum + ((row.get(s.down) ?? 0) - (row.get(s.up) ?? 0)) * (s.extra ? 0.1 : 1), 0);

/** Everybody as high as they can stand. */
function highest(count: number, spans: readonly Span[]): Map<number, number> {
  const row = new Map(Array.from({ length: count }, (_, i) => [i, 0]));
  for (let i = 0; i < count; i++) {
    for (const { up, down } of spans) row.set(down, Math.max(row.get(down) ?? 0, (row.get(up) ?? 0) + 1));
  }
  return row;
}

/** The shortest there is, by trying everything. */
function shortest(count: number, spans: readonly Span[], rows: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let code = 0; code < rows ** count; code++) {
    const row = new Map(Array.from({ length: count }, (_, i) => [i, Math.floor(code / rows ** i) % rows]));
    if (spans.every((s) => (row.get(s.down) ?? 0) > (row.get(s.up) ?? 0))) best = Math.min(best, lengthOf(row, spans));
  }
  return best;
}

const families = fc
  .array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((list) => list.filter(([a, b]) => a !== b).map(([a, b, extra]) => span(Math.min(a, b), Math.max(a, b), extra)))
  .filter((spans) => Math.max(...highest(6, spans).values()) <= 3);

describe('rows', () => {
  it('bring a grandmother who stands too high down to her daughter', () => {
    const spans = [span(0, 1), span(1, 2), span(3, 2)];
    const row = highest(4, spans);
    expect(row.get(3)).toBe(0);
    shorten(row, spans);
    expect(row.get(3)).toBe(1);
  });

  it('bring a whole branch down when its line to the rest is long', () => {
    const spans = [span(0, 1), span(1, 2), span(2, 3), span(4, 5), span(4, 6), span(5, 3)];
    const row = highest(7, spans);
    shorten(row, spans);
    expect([4, 5, 6].map((i) => row.get(i))).toEqual([1, 2, 2]);
  });

  it('keep everybody below their parents and are as short as any', () => {
    fc.assert(
      fc.property(families, (spans) => {
        const row = highest(6, spans);
        shorten(row, spans);
        for (const s of spans) expect(row.get(s.down) ?? 0).toBeGreaterThan(row.get(s.up) ?? 0);
        expect(lengthOf(row, spans)).toBeCloseTo(shortest(6, spans, 4), 6);
      }),
      { numRuns: 60 },
    );
  });
});
