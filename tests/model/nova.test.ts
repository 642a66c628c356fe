// The whole case survives: what the expected lists of the Nova case count is there.
import { expect, it } from 'vitest';
import type { TableName } from '../../src/model/records/registry.ts';
import { novaTables } from '../support/nova.ts';

const COUNTS: Partial<Record<TableName, number>> = {
  person: 47,
  partnership: 9,
  parentLink: 36,
  birthGroup: 1,
  household: 3,
  tie: 98,
  ringScheme: 7,
  ringPlacement: 388,
  supportRating: 140,
  lifeEvent: 18,
  residence: 15,
  dwelling: 7,
  meeting: 4,
  goal: 5,
  action: 9,
  scaleScore: 26,
  roleAssignment: 8,
  vipEntry: 10,
  sociogramEntry: 5,
};

it('has every record of the case', async () => {
  const tables = await novaTables();
  for (const [name, count] of Object.entries(COUNTS)) {
    expect([name, Object.keys(tables[name as TableName]).length]).toEqual([name, count]);
  }
});
