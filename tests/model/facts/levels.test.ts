// The oil slick of the worked example: how far everybody is from the family, and through whom.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { levelsOf, pathTo } from '../../../src/model/facts/levels.ts';
import type { Tie } from '../../../src/model/records/perception.ts';
import { novaTables } from '../../support/nova.ts';

const nova = await novaTables();
const FOCAL = ['nova', 'sanne', 'dennis', 'milan', 'jesse'];
const levels = levelsOf(nova, { focalIds: FOCAL, expandedIds: ['samira', 'tim', 'patrick', 'ria'] });
const at = (level: number): string[] => [...levels].flatMap(([id, one]) => (one.level === level ? [id] : [])).sort();

describe('levels', () => {
  it('are 5, 28 and 8 people', () => {
    expect(at(0)).toEqual([...FOCAL].sort());
    expect(at(1)).toHaveLength(28);
    expect(at(2)).toEqual(['astrid', 'bas', 'esther', 'ingrid', 'joke', 'karima', 'marco', 'nel']);
    expect(at(3)).toEqual([]);
  });

  it('do not reach ties of the past and wishes', () => {
    for (const id of ['cor', 'gerrit', 'kees', 'sem', 'ewald', 'rob'])
      expect([id, levels.has(id)]).toEqual([id, false]);
  });

  it('tell through whom', () => {
    expect(pathTo(levels, 'karima').slice(1)).toEqual(['samira', 'karima']);
    expect(pathTo(levels, 'astrid').slice(1)).toEqual(['ria', 'astrid']);
    expect(pathTo(levels, 'nova')).toEqual(['nova']);
    expect(pathTo(levels, 'rob')).toEqual([]);
  });

  it('fall by themselves when somebody turns out to be known, and end where nobody is expanded', () => {
    const tie: Tie = { id: 'x', aId: 'nova', bId: 'karima', code: 'unknown', period: 'now', saidBy: [] };
    const nearer = { ...nova, tie: tableOf([...Object.values(nova.tie), tie]) };
    expect(levelsOf(nearer, { focalIds: FOCAL, expandedIds: ['samira'] }).get('karima')?.level).toBe(1);
    expect(levelsOf(nova, { focalIds: FOCAL, expandedIds: [] }).has('karima')).toBe(false);
  });

  it('are nothing without a family, or when its people are gone', () => {
    expect(levelsOf(nova, { focalIds: ['gone'], expandedIds: [] }).size).toBe(0);
  });
});
