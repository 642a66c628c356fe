// Words and the outlines of households: paper under a name, and the years of a placement clear of the dashes.
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry.ts';
import { sideBoxes } from '../../../src/diagrams/genogram/boxes.ts';
import { textBox } from '../../../src/drawing/bounds.ts';
import type { RectMark, TextMark } from '../../../src/drawing/mark.ts';
import { family } from '../../support/family.ts';
import { drawn } from '../drawn.ts';

const { scene } = drawn(
  family(`! Bo
Jan 1970 m + Els 1972 v: Bo 2012 o adoptie
huis Ons huis: Jan, Els, Bo`),
);

const text = (marks: readonly { readonly kind: string }[]): TextMark | undefined =>
  marks.find((mark): mark is TextMark => mark.kind === 'text');

describe('words at a household', () => {
  it('has paper under the whole name, so that no dash shows between its words', () => {
    const marks = scene.grounds[0]?.marks ?? [];
    const name = text(marks);
    const paper = marks.find((mark): mark is RectMark => mark.kind === 'rect' && mark.fill === 'paper');
    if (!name || !paper) throw new Error('No name, or no paper.');
    expect(marks.indexOf(paper)).toBeLessThan(marks.indexOf(name));
    const box = textBox(name);
    expect(paper.x).toBeLessThanOrEqual(box.x);
    expect(paper.x + paper.w).toBeGreaterThanOrEqual(box.x + box.width);
    expect(paper.y).toBeLessThanOrEqual(box.y + box.height / 2 - 3);
    expect(paper.y + paper.h).toBeGreaterThanOrEqual(box.y + box.height / 2 + 3);
  });

  it('writes the letter of a placement beside the outline, not on it', () => {
    const letter = text(scene.strokes.find(({ key }) => key.startsWith('child/'))?.marks ?? []);
    if (!letter) throw new Error('No letter.');
    const box = textBox({ ...letter, halo: false });
    const sides = scene.grounds.flatMap(({ outlines }) => outlines.flatMap(sideBoxes));
    expect(sides.filter((side) => overlaps(side, box))).toEqual([]);
    // Where it would stand without an outline there is one: the test would notice a letter left in place.
    const near = { ...box, y: (scene.stands.find(({ id }) => id === 'Bo')?.at.y ?? 0) - 20 - 8 - letter.size * 0.8 };
    expect(sides.some((side) => overlaps(side, near))).toBe(true);
  });
});
