// Relations between people: no line through a third person, whoever is related to whom; a calm way past everybody.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distance, type Point } from '../../src/base/geometry.ts';
import { tableOf } from '../../src/base/tables.ts';
import type { Stroke } from '../../src/drawing/scene.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { EMOTIONAL_CODES, type TieCode } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { TRICKY } from '../support/families.ts';
import { family } from '../support/family.ts';
import { generated } from '../support/generate.ts';
import { genogramView, novaTables } from '../support/nova.ts';
import { type Drawing, faultsOf, tiesKeepAway } from '../support/oracles.ts';
import { drawn } from './drawn.ts';

type Wanted = readonly [a: string, code: TieCode, b: string, label?: string];

const withTies = (tables: Tables, wanted: readonly Wanted[], keep = false): Tables => ({
  ...tables,
  tie: tableOf([
    ...(keep ? Object.values(tables.tie) : []),
    ...wanted.map(([aId, code, bId, label], i) => ({
      id: `made${i}`,
      aId,
      bId,
      code,
      period: 'now' as const,
      saidBy: [],
      ...(label ? { label } : {}),
    })),
  ]),
});

const everything = (view: View, bonds = false): View => ({
  ...view,
  filter: { ...view.filter, professional: true, bonds },
});

/** Random relations between people who are drawn, the same ones for the same seed. */
function someTies({ scene }: Drawing, seed: number, count: number): Wanted[] {
  const ids = scene.stands.map((s) => s.id);
  const tie = fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...EMOTIONAL_CODES), fc.constantFrom(...ids))
    .filter(([a, , b]) => a !== b);
  return fc.sample(tie, { seed, numRuns: count });
}

const faults = (drawing: Drawing): string[] => [...faultsOf(drawing, ['parentsAbove']), ...tiesKeepAway(drawing)];
const pathOf = ({ scene }: Drawing, key = 'tie/made0'): readonly Point[] =>
  scene.strokes.find((s) => s.key === key)?.paths[0] ?? [];

describe('relations in the genogram of Nova', { timeout: 120_000 }, () => {
  let nova: Tables;
  let view: View;
  let plain: Drawing;
  let five: Wanted[];
  beforeAll(async () => {
    nova = await novaTables();
    view = everything(genogramView(nova));
    plain = drawn(nova, view);
    const id = (name: string): string => Object.values(nova.person).find((p) => p.callName === name)?.id ?? '';
    five = [
      [id('Wim'), 'Discord', id('Nova')],
      [id('Nova'), 'Friendship', id('Tim')],
      [id('Nova'), 'Intimacy', id('Ria')],
      [id('Nova'), 'HostileClose', id('Dennis')],
      [id('Nova'), 'Cutoff', id('Astrid')],
    ];
  });

  it('passes everybody with sixty relations, each drawn alone', () => {
    for (const tie of someTies(plain, 7, 60)) expect(faults(drawn(withTies(nova, [tie]), view))).toEqual([]);
  });

  it('passes everybody with five relations at once, also over the bonds of the case', () => {
    expect(faults(drawn(withTies(nova, five), view))).toEqual([]);
    expect(faultsOf(drawn(nova, everything(view, true)))).toEqual([]);
    expect(faultsOf(drawn(withTies(nova, five, true), everything(view, true)))).toEqual([]);
  });

  it('ends five relations of one person at places that can be told apart', () => {
    const { scene } = drawn(withTies(nova, five), view);
    const ends = five.map(([a, , b], i) => {
      const path = scene.strokes.find((s) => s.key === `tie/made${i}`)?.paths[0] ?? [];
      return (a === five[1]?.[0] ? path[0] : path.at(-1)) ?? { x: 0, y: 0, b };
    });
    ends.forEach((p, i) => {
      for (const q of ends.slice(i + 1)) expect(distance(p, q)).toBeGreaterThan(6);
    });
  });

  it('draws the same lines whatever the order of the records', () => {
    const [one, other] = [withTies(nova, five, true), withTies(nova, five, true)];
    const turned = { ...other, tie: tableOf(Object.values(other.tie).reverse()) };
    const all = everything(view, true);
    const paths = (d: Drawing) => new Map(d.scene.strokes.map((s) => [s.key, s.paths]));
    const [first, second] = [paths(drawn(one, all)), paths(drawn(turned, all))];
    const lone = (key: string): boolean => key.startsWith('tie/made');
    for (const [key, path] of first) if (lone(key)) expect(second.get(key)).toEqual(path);
  });
});

describe('relations in other families', { timeout: 120_000 }, () => {
  it.each(Object.entries(TRICKY))('passes everybody in the family "%s"', (_, text) => {
    const tables = family(text);
    const plain = drawn(tables);
    if (plain.scene.stands.length < 2) return;
    const ties = withTies(tables, someTies(plain, 1, 4));
    expect(faultsOf(drawn(ties, everything(plain.view)), ['parentsAbove'])).toEqual([]);
  });

  it.each(Array.from({ length: 10 }, (_, i) => i + 1))('passes everybody in made-up family %i', (seed) => {
    const tables = generated(seed, 8 + (seed % 5) * 8);
    const plain = drawn(tables);
    const ties = withTies(tables, someTies(plain, seed, 4));
    expect(faultsOf(drawn(ties, everything(plain.view)))).toEqual([]);
  });

  const three = family('Jan 1980 m + Els 1982 v: Piet 2005 m, Ans 2008 v, Bo 2010 o');

  it('is straight where nobody stands between, and goes around who does', () => {
    expect(pathOf(drawn(withTies(three, [['Piet', 'Friendship', 'Ans']])))).toHaveLength(2);
    expect(pathOf(drawn(withTies(three, [['Piet', 'Friendship', 'Bo']]))).length).toBeGreaterThan(2);
  });

  it('starts at A and ends at B, whichever has the lower id', () => {
    for (const [a, b] of [
      ['Piet', 'Bo'],
      ['Bo', 'Piet'],
    ] as const) {
      const drawing = drawn(withTies(three, [[a, 'FocusedOn', b]]));
      const path = pathOf(drawing);
      const at = (id: string): Point => drawing.scene.stands.find((s) => s.id === id)?.at ?? { x: 0, y: 0 };
      expect(distance(path[0] as Point, at(a))).toBeLessThan(distance(path[0] as Point, at(b)));
      expect(distance(path.at(-1) as Point, at(b))).toBeLessThan(distance(path.at(-1) as Point, at(a)));
    }
  });

  it.each([
    ['straight', three, 'Piet', 'Ans'],
    ['past somebody', three, 'Piet', 'Bo'],
    ['through the channels', generated(4, 40), '', ''],
  ] as const)('draws two relations of one pair apart, %s', (_, tables, one, other) => {
    const plain = drawn(tables);
    const { stands } = plain.scene;
    const [a, b] = [one || stands[0]?.id || '', other || stands.at(-1)?.id || ''];
    const drawing = drawn(
      withTies(tables, [
        [a, 'Friendship', b],
        [b, 'Discord', a],
      ]),
    );
    const [first, second] = [pathOf(drawing), [...pathOf(drawing, 'tie/made1')].reverse()];
    const middle = (path: readonly Point[]): Point => path[path.length >> 1] as Point;
    expect(distance(middle(first), middle(second))).toBeGreaterThan(6);
    expect(faultsOf(drawing)).toEqual([]);
  });

  it('notices a line that comes too near to somebody', () => {
    const drawing = drawn(withTies(three, [['Piet', 'Friendship', 'Bo']]));
    const at = drawing.scene.stands.find((s) => s.id === 'Ans')?.at ?? { x: 0, y: 0 };
    const beside = { x: at.x - 400, y: at.y - 22 };
    const strokes = drawing.scene.strokes.map(
      (s): Stroke => (s.layer === 'bond' ? { ...s, paths: [[beside, { ...beside, x: at.x + 400 }]] } : s),
    );
    expect(tiesKeepAway(drawing)).toEqual([]);
    expect(tiesKeepAway({ ...drawing, scene: { ...drawing.scene, strokes } })).not.toEqual([]);
  });
});
