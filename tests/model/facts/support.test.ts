// Support in the worked example: who gives what, what is missing, who carries much.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import {
  COMMON_TYPES,
  expectedOnly,
  gapsIn,
  giversOf,
  heavyLoads,
  loadOf,
  nextLevel,
  type SupportLevel,
  type SupportRating,
  supportMatrix,
} from '../../../src/model/facts/support.ts';
import { novaTables } from '../../support/nova.ts';

const nova = await novaTables();
const matrixOf = (receiverId: string) => supportMatrix(nova, { receiverId, basis: 'experienced' });

describe('the matrix', () => {
  it.each([
    ['pv-nova', 14, [12, 9, 5, 9, 3]],
    ['pv-sanne', 8, [5, 6, 3, 5, 3]],
    ['pv-pleeg', 6, [5, 4, 2, 4, 2]],
  ])('of %s has %i givers', (receiverId, givers, expected) => {
    const matrix = matrixOf(receiverId);
    expect(matrix.size).toBe(givers);
    expect(COMMON_TYPES.map((type) => giversOf(matrix, type).length)).toEqual(expected);
  });

  it('keeps what is not asked apart from "geen steun", and "wisselend" from both', () => {
    const matrix = matrixOf('pv-nova');
    expect(matrix.get('karin')).toBeUndefined();
    expect(matrix.get('dennis')?.emotional?.level).toBe('--');
    expect(matrix.get('sanne')?.emotional?.level).toBe('+-');
    expect(giversOf(matrix, 'emotional')).not.toContain('sanne');
  });

  it('has gaps only where people were asked about and nobody gives', () => {
    expect(gapsIn(matrixOf('pv-nova'))).toEqual([]);
    expect(gapsIn(matrixOf('pv-revelino'))).toEqual([]);
    const without = { ...nova, supportRating: tableOf(Object.values(nova.supportRating).filter(isNotProfessional)) };
    expect(gapsIn(supportMatrix(without, { receiverId: 'pv-nova', basis: 'experienced' }))).toEqual(['professional']);
  });

  it('finds what is expected but was never offered', () => {
    const expected: SupportRating = {
      id: 'x',
      giverId: 'cor',
      receiverId: 'pv-nova',
      type: 'informational',
      level: '+',
      basis: 'expected',
      saidBy: [],
    };
    const asked = { ...nova, supportRating: tableOf([...Object.values(nova.supportRating), expected]) };
    expect(expectedOnly(asked, 'pv-nova')).toContainEqual({ giverId: 'cor', type: 'informational' });
    const offered = { ...expected, id: 'y', basis: 'offered' as const, level: '-' as const };
    const answered = { ...asked, supportRating: tableOf([...Object.values(asked.supportRating), offered]) };
    expect(expectedOnly(answered, 'pv-nova')).not.toContainEqual({ giverId: 'cor', type: 'informational' });
  });
});

const isNotProfessional = (one: SupportRating): boolean => one.type !== 'professional';

describe('the load', () => {
  it('counts open and busy actions', () => {
    const load = loadOf(nova);
    const actions = Object.fromEntries(
      [...load.values()].filter((one) => one.actions > 0).map((one) => [one.personId, one.actions]),
    );
    expect(actions).toEqual({ ria: 2, tim: 2, sanne: 2, marleen: 1, dennis: 1, samira: 1 });
  });

  it('names who gives much at once', () => {
    expect(heavyLoads(nova).map((one) => one.personId)).toContain('bram');
    expect(heavyLoads({ ...nova, supportRating: tableOf([]), action: tableOf([]) })).toEqual([]);
  });
});

it('goes round through the five signs and empty', () => {
  const round: (SupportLevel | undefined)[] = [];
  let level: SupportLevel | undefined;
  for (let i = 0; i < 6; i++) {
    level = nextLevel(level);
    round.push(level);
  }
  expect(round).toEqual(['++', '+', '+-', '-', '--', undefined]);
});
