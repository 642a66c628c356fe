// The genogram of Nova, of tricky families and of made-up ones: nothing is left out, nothing lies on anything else.
import { describe, expect, it } from 'vitest';
import { TRICKY } from '../support/families.ts';
import { family } from '../support/family.ts';
import { generated } from '../support/generate.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { faultsOf } from '../support/oracles.ts';
import { drawn } from './drawn.ts';

/** Somebody who is their own ancestor cannot stand above themselves. */
const LOOPS = new Set(['loop', 'selfLoop']);

describe('the genogram', { timeout: 60_000 }, () => {
  it('draws Nova: 27 people, 20 in the tray, nothing on anything else', async () => {
    const tables = await novaTables();
    const drawing = drawn(tables, genogramView(tables));
    expect(drawing.scene.stands).toHaveLength(27);
    expect(drawing.scene.tray).toHaveLength(20);
    expect(faultsOf(drawing)).toEqual([]);
  });

  it.each(Object.entries(TRICKY))('draws the family "%s" without faults', (name, text) => {
    expect(faultsOf(drawn(family(text)), LOOPS.has(name) ? ['parentsAbove'] : [])).toEqual([]);
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('draws made-up family %i without faults', (seed) => {
    expect(faultsOf(drawn(generated(seed, 8 + (seed % 5) * 8)))).toEqual([]);
  });
});
