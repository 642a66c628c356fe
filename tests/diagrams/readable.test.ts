// Words beside lines can be read, and no relation looks like a line of the family: in Nova, in families that are hard to
// draw, and in made-up youth-care families with everything at once.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import type { Mark, TextMark } from '../../src/drawing/mark.ts';
import type { Scene, Stroke } from '../../src/drawing/scene.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { EMOTIONAL_CODES, type Tie } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { careFamily } from '../support/careFamily.ts';
import { TRICKY } from '../support/families.ts';
import { family, GENOGRAM } from '../support/family.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { type Drawing, faultsOf } from '../support/oracles.ts';
import { tiesOffFamilyLines, wordsApart } from '../support/readable.ts';
import { drawn } from './drawn.ts';

const unreadable = (drawing: Drawing): string[] => [...wordsApart(drawing), ...tiesOffFamilyLines(drawing)];
const worker = (view: View): View => ({ ...view, filter: { ...view.filter, professional: true, said: true } });

describe('what is written and drawn can be read', { timeout: 120_000 }, () => {
  let nova: Tables;
  let view: View;
  beforeAll(async () => {
    nova = await novaTables();
    view = worker(genogramView(nova));
  });

  it('in Nova, for the table and for the worker', () => {
    expect(unreadable(drawn(nova, genogramView(nova)))).toEqual([]);
    expect(unreadable(drawn(nova, view))).toEqual([]);
  });

  it('in Nova with one more relation, whichever', () => {
    const ids = drawn(nova, view).scene.stands.map(({ id }) => id);
    const tie = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...EMOTIONAL_CODES), fc.constantFrom(...ids))
      .filter(([a, , b]) => a !== b);
    for (const [aId, code, bId] of fc.sample(tie, { seed: 3, numRuns: 24 })) {
      const made: Tie = { id: 'made', aId, bId, code, period: 'past', label: 'belt elke week', saidBy: [] };
      expect(unreadable(drawn({ ...nova, tie: tableOf([made]) }, view))).toEqual([]);
    }
  });

  it.each(Object.entries(TRICKY))('in the family "%s"', (_, text) => {
    expect(unreadable(drawn(family(text)))).toEqual([]);
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))('in youth-care family %i', (seed) => {
    const drawing = drawn(careFamily(seed, 10 + (seed % 5) * 6), worker(GENOGRAM));
    expect([...faultsOf(drawing), ...wordsApart(drawing)]).toEqual([]);
    // Where couples' own lines fill every way through a row, a relation may have to share one.
    expect(new Set(tiesOffFamilyLines(drawing).map((fault) => fault.split(' ')[0])).size).toBeLessThan(3);
  });
});

describe('it is noticed', () => {
  const whole = drawn(
    family('Jan 1980 m + Els 1982 v: Nova 2015 v\nRia 1970 v + Kas 1969 m: Nova pleeg 2020-\nJan Friendship Kas'),
  );
  const spoiled = (change: (stroke: Stroke) => Stroke): Drawing => {
    const scene: Scene = { ...whole.scene, strokes: whole.scene.strokes.map(change) };
    return { ...whole, scene };
  };
  const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

  it('when words lie on others', () => {
    const first = whole.scene.strokes.flatMap(({ marks }) => marks).find(isText);
    expect(wordsApart(whole)).toEqual([]);
    expect(first).toBeDefined();
    const moved = spoiled((stroke) => ({
      ...stroke,
      marks: stroke.marks.map((mark) => (isText(mark) && first ? { ...mark, x: first.x, y: first.y } : mark)),
    }));
    expect(wordsApart(moved)).not.toEqual([]);
  });

  it('when a relation runs along a line of the family', () => {
    const path = whole.scene.strokes.find(({ key }) => key.startsWith('child/'))?.paths[0] ?? [];
    expect(tiesOffFamilyLines(whole)).toEqual([]);
    const moved = spoiled((stroke) => (stroke.layer === 'bond' ? { ...stroke, paths: [path, path] } : stroke));
    expect(tiesOffFamilyLines(moved)).not.toEqual([]);
  });
});
