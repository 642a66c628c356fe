// The same people through other eyes, in the worked example.
import { expect, it } from 'vitest';
import { perspectiveDiff } from '../../../src/model/facts/perspectiveDiff.ts';
import { novaTables } from '../../support/nova.ts';

const nova = await novaTables();
const between = (first: string, second: string) => perspectiveDiff(nova, { schemeId: 'wijkecogram', first, second });

it('finds who stands elsewhere for Nova and for her mother', () => {
  const found = new Map(between('pv-nova', 'pv-sanne').map((one) => [one.personId, one]));
  expect(found.get('dennis')).toEqual({
    personId: 'dennis',
    first: { ring: 2, sector: 'family' },
    second: { ring: 1, sector: 'family' },
  });
  // Family for the child, social network for the mother.
  expect(found.get('bram')).toMatchObject({ first: { sector: 'family' }, second: { sector: 'social' } });
  // The same for both: no difference.
  expect(found.has('ria')).toBe(false);
  // Whom only one of them placed comes after.
  expect(found.get('inaya')).toEqual({ personId: 'inaya', first: { ring: 1, sector: 'social' } });
  const both = between('pv-nova', 'pv-sanne').map((one) => one.first !== undefined && one.second !== undefined);
  expect(both.lastIndexOf(true)).toBeLessThan(both.indexOf(false));
});

it('leaves out who is in the middle, and is nothing against itself or without a scheme', () => {
  const ids = between('pv-nova', 'pv-sanne').map((one) => one.personId);
  expect(ids).not.toContain('nova');
  expect(ids).not.toContain('sanne');
  expect(between('pv-nova', 'pv-nova')).toEqual([]);
  expect(perspectiveDiff(nova, { schemeId: 'gone', first: 'pv-nova', second: 'pv-sanne' })).toEqual([]);
});
