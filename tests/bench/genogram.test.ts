// The comparison of layouts sees what is wrong with a picture, and says so when a limit is broken.
import { expect, test } from 'vitest';
import { loadFamily } from './genogram/dataSets.ts';
import { displacement } from './genogram/displacement.ts';
import type { Child, Family, Person, Place, Union } from './genogram/family.ts';
import { measure } from './genogram/measure.ts';
import { sanitize } from './genogram/sanitize.ts';
import { limitRows } from './genogram/summary.ts';

const person = (id: string, sex: Person['sex'], birth: number | null = null): Person => {
  return { id, sex, birth, dead: false, twin: null };
};
const union = (id: string, partners: readonly string[], children: readonly string[]): Union => {
  return { id, partners, children: children.map((child): Child => ({ id: child, kind: 'birth' })), ended: false };
};

/** Two couples side by side, with two children and one. */
const TWO: Family = {
  id: 'two',
  persons: [
    ...['a', 'c'].map((id) => person(id, 'm')),
    ...['b', 'd'].map((id) => person(id, 'f')),
    ...['k', 'l', 'm'].map((id, i) => person(id, 'f', 2000 + i)),
  ],
  unions: [union('ab', ['a', 'b'], ['k', 'l']), union('cd', ['c', 'd'], ['m'])],
};
const GOOD: Readonly<Record<string, readonly [number, number]>> = {
  a: [0, 0],
  b: [80, 0],
  c: [160, 0],
  d: [240, 0],
  k: [0, 112],
  l: [80, 112],
  m: [200, 112],
};

const placesOf = (changed: typeof GOOD = {}): Map<string, Place> =>
  new Map(Object.entries({ ...GOOD, ...changed }).map(([id, [x, y]]) => [id, { x, y }]));
const measured = (changed: typeof GOOD = {}) => measure(TWO, placesOf(changed), 0);
const FAULTS = ['dropped', 'confusions', 'onPeople', 'notAbove', 'apart', 'ageOrder', 'manRight', 'strangers'] as const;

test('a good picture has no faults', () => {
  const found = measured();
  expect(FAULTS.filter((fault) => found[fault] > 0)).toEqual([]);
});

test.each([
  ['confusions', { l: [200, 112], m: [80, 112] }],
  ['onPeople', { b: [10, 0] }],
  ['notAbove', { m: [200, -112] }],
  ['apart', { b: [160, 0], c: [80, 0] }],
  ['ageOrder', { k: [80, 112], l: [0, 112] }],
  ['manRight', { a: [80, 0], b: [0, 0] }],
  ['strangers', { l: [200, 112], m: [80, 112] }],
] as const)('a picture with %s is seen', (fault, changed) => {
  expect(measured(changed)[fault]).toBeGreaterThan(0);
});

test('somebody who is not placed is missed', () => {
  const places = placesOf();
  places.delete('m');
  expect(measure(TWO, places, 0).dropped).toBe(1);
});

test('a shift of the whole is no move; two who change sides are', () => {
  const shifted = new Map([...placesOf()].map(([id, { x, y }]) => [id, { x: x + 500, y: y - 40 }]));
  expect(displacement(placesOf(), shifted)).toMatchObject({ mean: 0, swaps: 0 });
  expect(displacement(placesOf(), placesOf({ k: [80, 112], l: [0, 112] }))?.swaps).toBeGreaterThan(0);
});

test('the same seed and size make the same family, of that size', () => {
  const family = loadFamily('care-40-3');
  expect(family).toEqual(loadFamily('care-40-3'));
  expect(family.persons).toHaveLength(40);
});

test('a family in which somebody is their own forebear can be laid out', () => {
  const persons = ['a', 'b'].map((id) => person(id, 'x'));
  const { unions } = sanitize({ id: 'loop', persons, unions: [union('a', ['a'], ['b']), union('b', ['b'], ['a'])] });
  expect(unions.flatMap((u) => u.children)).toHaveLength(1);
});

test('a layout that could not be measured breaks its limits', () => {
  const nothing = { sets: [], edits: {}, pinned: {}, sessions: {}, speed: [] };
  const slow = { people: 50, ours: 10, other: 20, edit: 1 };
  const broken = limitRows({ ...nothing, speed: [slow] }).filter((row) => !row.ok);
  expect(broken.map((row) => row.name)).toContain('laid out from nothing at 50 people, against the prototype');
  expect(broken.map((row) => row.name)).toContain('live edits: mean move');
  expect(broken.map((row) => row.name)).toContain('live edits: px that a person moved by hand moves');
});
