// A small family for the tests: two parents of two, a half brother, a foster mother with a child of her own.
import { tableOf } from '../../../src/base/tables.ts';
import type { ParentLink, Person } from '../../../src/model/records/facts.ts';
import { emptyTables, type Tables } from '../../../src/model/records/registry.ts';

export const personOf = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  kind: 'person',
  callName: id,
  gender: 'unknown',
  whereabouts: 'known',
  defaultGroup: 'family',
  ...fields,
});

const born = (value: string) => ({ born: { value, precision: 'year' as const } });

const link = (parentId: string, childId: string, kind: ParentLink['kind'] = 'biological'): ParentLink => ({
  id: `${parentId}-${childId}-${kind}`,
  parentId,
  childId,
  kind,
});

export function sampleFamily(): Tables {
  return {
    ...emptyTables(),
    person: tableOf([
      personOf('tim', { gender: 'male', ...born('2010') }),
      personOf('lotte', { gender: 'female', ...born('2012') }),
      personOf('daan', { gender: 'male', ...born('2018') }),
      personOf('mark', { gender: 'male' }),
      personOf('sanne', { gender: 'female' }),
      personOf('annie', { gender: 'female' }),
      personOf('eva', { gender: 'female' }),
      personOf('marja', { gender: 'female' }),
      personOf('fenna', { gender: 'female', ...born('2009') }),
    ]),
    partnership: tableOf([{ id: 'p', aId: 'mark', bId: 'sanne', kind: 'married', status: 'divorced' }]),
    parentLink: tableOf([
      link('mark', 'tim'),
      link('sanne', 'tim'),
      link('mark', 'lotte'),
      link('sanne', 'lotte'),
      link('sanne', 'daan'),
      link('annie', 'sanne'),
      link('annie', 'eva'),
      link('marja', 'tim', 'foster'),
      link('marja', 'fenna'),
    ]),
    household: tableOf([{ id: 'h', label: 'Huis van Marja', memberIds: ['marja', 'tim'] }]),
    tie: tableOf([{ id: 't', aId: 'mark', bId: 'tim', code: 'Discord', period: 'now', saidBy: [] }]),
  };
}
