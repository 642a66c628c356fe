// Households of people who stand apart: pieces that are told apart, and no way through where others live.
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry.ts';
import { recordsOf, tableOf } from '../../../src/base/tables.ts';
import { sideBoxes } from '../../../src/diagrams/genogram/boxes.ts';
import type { Ground } from '../../../src/drawing/scene.ts';
import { family } from '../../support/family.ts';
import { drawn } from '../drawn.ts';

const APART = `! Bo
Wim 1960 m + Tine 1962 v: Jan 1985 m
Jan 1985 m + Els 1987 v: Bo 2012 o, Cas 2014 m, Dee 2016 v
Rik 1980 m + Sam 1982 m: Fee 2010 v
Rik 1980 m + Sam 1982 m: Bo 2012 o pleeg`;

const SWAPPED = `! Bo
Opa 1950 m: Jan 1985 m, Rik 1987 m
Jan 1985 m: Bo 2012 o
Rik 1987 m: Fee 2010 v
huis A: Jan, Fee
huis B: Rik, Bo`;

function homes(text: string, label?: string): readonly Ground[] {
  const tables = family(text);
  const relabelled = recordsOf(tables.household).map((one) => ({ ...one, label: label ?? one.label }));
  const { scene } = drawn({ ...tables, household: tableOf(relabelled) });
  return scene.grounds.filter(({ code }) => code === 'household');
}
const words = ({ marks }: Ground): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('a household that stands apart', () => {
  it('is in pieces, each with its name', () => {
    const [home] = homes(`${APART}\nhuis De Linde: Wim, Fee`);
    if (!home) throw new Error('No household.');
    expect(home.outlines.length).toBeGreaterThan(1);
    expect(words(home)).toEqual(home.outlines.map(() => 'De Linde'));
  });

  it('says with whom its people live when it has no name', () => {
    const [home] = homes(`${APART}\nhuis X: Wim, Fee`, '');
    if (!home) throw new Error('No household.');
    const said = words(home);
    expect(said).toEqual(['woont bij Wim']);
  });

  it('has no way through another household', () => {
    const [one, other] = homes(SWAPPED);
    if (!one || !other) throw new Error('No households.');
    const sides = other.outlines.flatMap(sideBoxes);
    const crossing = one.outlines.flatMap(sideBoxes).filter((side) => sides.some((there) => overlaps(side, there)));
    expect(crossing).toEqual([]);
  });
});
