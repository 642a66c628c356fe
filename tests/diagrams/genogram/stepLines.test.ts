// Lines from stepparents: only where the view asks for them, from the couple with a parent of the child.
import { expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import type { View } from '../../../src/model/records/arrangement.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { family, GENOGRAM } from '../../support/family.ts';
import { faultsOf } from '../../support/oracles.ts';
import { drawn } from '../drawn.ts';

const tables = family(`
  Jan 1980 m x Els 1982 v: Piet 2005 m
  Els + Rik 1981 m: Tom 2012 m
  Rik: Piet stief
  Mia 1970 v: Tom stief
  ! Piet
`);
const withSteps: View = { ...GENOGRAM, filter: { steps: true } };
const stepLines = (of: Tables, view: View): string[] =>
  drawn(of, view)
    .scene.strokes.filter(({ records }) => records.some(({ code }) => code === 'step'))
    .map(({ key }) => key)
    .sort();

it('follow from the couples, so that by default there are none', () => {
  expect(stepLines(tables, GENOGRAM)).toEqual([]);
});

it('come from the couple, or from a stepparent alone', () => {
  expect(stepLines(tables, withSteps)).toEqual(['child/Els+Rik/Piet', 'child/Mia/Tom']);
  expect(faultsOf(drawn(tables, withSteps), ['everyTieOnce'])).toEqual([]);
});

it('say what they are, beside the line and in the legend', () => {
  const { scene } = drawn(tables, withSteps);
  const line = scene.strokes.find(({ key }) => key === 'child/Els+Rik/Piet');
  expect(line?.marks.some((mark) => mark.kind === 'text' && mark.text === 'stief')).toBe(true);
  expect(scene.legend.map(({ label }) => label)).toContain('stiefkind');
});

it('are the same whatever the order of the records', () => {
  const turned = { ...tables, parentLink: tableOf(Object.values(tables.parentLink).reverse()) };
  const paths = (of: Tables) => new Map(drawn(of, withSteps).scene.strokes.map(({ key, paths }) => [key, paths]));
  expect(paths(turned)).toEqual(paths(tables));
});
