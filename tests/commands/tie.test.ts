// "Volgens wie": somebody who is not in the network yet comes into it with what they said.
import { expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { runCommand } from '../support/run.ts';

const tables: Tables = {
  ...emptyTables(),
  tie: tableOf([{ id: 't', aId: 'a', bId: 'b', code: 'Friendship' as const, period: 'now' as const, saidBy: ['a'] }]),
};
const said = (id: string, callName: string) => runCommand(tables, countedIds(), 'tie.saidByNew', { id, callName });

it('adds the speaker to the network and to the relation at once', () => {
  const { tables: now, changes } = said('t', '  Juf Els ');
  const [speaker] = Object.values(now.person);
  expect(speaker).toMatchObject({ callName: 'Juf Els', defaultGroup: 'social' });
  expect(now.tie['t']?.saidBy).toEqual(['a', speaker?.id]);
  expect(changes).toHaveLength(2);
});

it('does nothing without a name, or when the relation is gone', () => {
  expect(said('t', '  ').changes).toEqual([]);
  expect(said('gone', 'Els').changes).toEqual([]);
});
