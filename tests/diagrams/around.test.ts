// "Familie rond …": who belongs to it, and what the genogram then draws.
import { describe, expect, it } from 'vitest';
import { aroundOf, peopleAround, readableGenerations } from '../../src/diagrams/genogram/around.ts';
import { readFamily } from '../../src/diagrams/genogram/readFamily.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { family, GENOGRAM } from '../support/family.ts';
import { generated } from '../support/generate.ts';

const tables = family(`
  Overopa 1900 m + Overoma 1902 v: Opa 1930 m, Oudtante 1932 v
  Opa + Oma 1932 v: Vader 1960 m, Tante 1962 v
  Tante + Oom 1960 m: Neef 1990 m
  Vader + Moeder 1962 v: Ik 1990 v, Zus 1992 v
  Vader x Ex 1958 v: Halfbroer 1985 m
  Zus + Zwager 1990 m: Nicht 2015 v
  Ik + Man 1988 m: Kind 2015 v
  Schoonmoeder 1960 v: Man
  Kind + Schoonkind 2014 m: Kleinkind 2040 v
  Pleegmoeder 1970 v: Ik pleeg
  ! Ik
`);
const names = (generations: number, personId = 'Ik'): string =>
  [...peopleAround(tables, { personId, generations })].sort().join(' ');
const filtered = (filter: NonNullable<View['filter']>): View => ({ ...GENOGRAM, filter });

describe('the family around somebody', () => {
  it('of one generation: parents of every kind, brothers and sisters, children, and their partners', () => {
    expect(names(1)).toBe('Ex Halfbroer Ik Kind Man Moeder Pleegmoeder Schoonkind Vader Zus Zwager');
  });
  it('of two: grandparents, aunts, cousins, nieces and grandchildren too, not those of one more step', () => {
    const two = names(2).split(' ');
    expect(two).toEqual(expect.arrayContaining(['Opa', 'Oma', 'Tante', 'Oom', 'Neef', 'Nicht', 'Kleinkind']));
    expect(two).not.toContain('Overopa');
    expect(two).not.toContain('Oudtante');
    expect(two).not.toContain('Schoonmoeder');
    expect(names(3).split(' ')).toEqual(expect.arrayContaining(['Overopa', 'Oudtante']));
  });
  it('is never smaller with more generations, and always holds the one in the middle', () => {
    const random = generated(7, 120);
    for (const personId of Object.keys(random.person).slice(0, 20)) {
      let before: ReadonlySet<string> = new Set([personId]);
      for (const generations of [1, 2, 3, 4, 5]) {
        const now = peopleAround(random, { personId, generations });
        expect([...before].filter((id) => !now.has(id))).toEqual([]);
        before = now;
      }
    }
  });
  it('begins with two generations, or with one where those are more people than can be taken in', () => {
    expect(readableGenerations(tables, 'Ik')).toBe(2);
    const many = Array.from({ length: 90 }, (_, i) => `Neef${i} ${1950 + i} m`).join(', ');
    const large = family(`Opa 1900 m + Oma 1902 v: Vader 1930 m, Oom 1932 m\nOom: ${many}\nVader: Ik 1960 v`);
    expect(readableGenerations(large, 'Ik')).toBe(1);
  });
  it('survives people who are their own ancestors', () => {
    const loop = family('A 1950 m: B 1970 m\nB: A');
    expect([...peopleAround(loop, { personId: 'A', generations: 5 })].sort()).toEqual(['A', 'B']);
  });
});

describe('a view that shows the family around somebody', () => {
  it('draws only them, counts who is left out, and does not call those loose people', () => {
    const whole = readFamily(tables, GENOGRAM);
    const part = readFamily(tables, filtered({ around: 'Ik', generations: 1 }));
    expect([...part.people.keys()].sort().join(' ')).toBe(names(1));
    expect(part.leftOut).toBe(whole.people.size - part.people.size);
    expect(part.tray).toEqual([]);
    expect(whole.leftOut).toBe(0);
  });
  it('takes two generations when the number is missing or wrong', () => {
    for (const generations of [undefined, 'veel', Number.NaN, 2.2]) {
      const view = filtered({ around: 'Ik', ...(generations === undefined ? {} : { generations }) });
      expect(aroundOf(tables, view)?.generations).toBe(2);
    }
    expect(aroundOf(tables, filtered({ around: 'Ik', generations: -3 }))?.generations).toBe(1);
  });
  it('shows everybody once the one in the middle is deleted', () => {
    const view = filtered({ around: 'Weg', generations: 1 });
    expect(aroundOf(tables, view)).toBeNull();
    expect(readFamily(tables, view).people.size).toBe(readFamily(tables, GENOGRAM).people.size);
  });
});
