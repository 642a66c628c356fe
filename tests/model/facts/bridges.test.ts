// Who stands in the networks of more than one of mother, father and foster parents.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { bridgesOf, networksAround } from '../../../src/model/facts/bridges.ts';
import type { Tie } from '../../../src/model/records/perception.ts';
import type { Tables } from '../../../src/model/records/registry.ts';
import { novaTables } from '../../support/nova.ts';

const nova = await novaTables();
const withTie = (more: Partial<Tie>): Tables => {
  const tie: Tie = { id: 'x', aId: 'bram', bId: 'samira', code: 'good', period: 'now', saidBy: [], ...more };
  return { ...nova, tie: tableOf([...Object.values(nova.tie), tie]) };
};
const bridges = (tables: Tables): string[] => [...bridgesOf(tables).keys()];

describe('bridges', () => {
  it('stand between the networks of mother, father, and foster parents together', () => {
    expect(networksAround(nova).map(({ ofIds }) => ofIds)).toEqual([['sanne'], ['revelino'], ['bram', 'joris']]);
    expect(bridges(nova)).toEqual(['ria', 'shanelva']);
  });

  it('come with a new tie of now, and neither with the past nor with a quarrel', () => {
    expect(bridges(withTie({}))).toContain('samira');
    expect(bridges(withTie({ period: 'past' }))).not.toContain('samira');
    expect(bridges(withTie({ code: 'conflict' }))).not.toContain('samira');
  });

  it('are never professionals, who know everybody by their work', () => {
    expect(bridges(nova)).not.toContain('karin');
  });

  it('are nobody without a child it is about', () => {
    expect(bridges({ ...nova, parentLink: tableOf([]) })).toEqual([]);
  });
});
