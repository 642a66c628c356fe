import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { transact } from '../../src/base/transact.ts';
import { parentLoops, repair, settleRemovals, wouldLoop } from '../../src/model/integrity.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { Records, Tables } from '../../src/model/records/registry.ts';
import { redirectRecord, tablesPointingTo } from '../../src/model/references.ts';
import { countedIds } from '../support/ids.ts';

const person = (id: string): Person => ({
  id,
  kind: 'person',
  callName: id,
  gender: 'unknown',
  whereabouts: 'known',
  defaultGroup: 'family',
});

function family(): Tables {
  return {
    ...newCaseTables(countedIds('v'), { indexPersonIds: ['tim'] }),
    person: tableOf([person('tim'), person('lotte'), person('sanne'), person('mark')]),
    partnership: tableOf([
      { id: 'p', aId: 'sanne', bId: 'mark', kind: 'married' as const, status: 'current' as const },
    ]),
    parentLink: tableOf([
      { id: 'l1', parentId: 'sanne', childId: 'tim', kind: 'biological' as const, partnershipId: 'p' },
      { id: 'l2', parentId: 'mark', childId: 'tim', kind: 'biological' as const, partnershipId: 'p' },
    ]),
    birthGroup: tableOf([{ id: 'twins', childIds: ['tim', 'lotte'], kind: 'fraternal' as const }]),
    household: tableOf([{ id: 'h', label: 'Thuis', memberIds: ['tim', 'sanne'] }]),
    lifeEvent: tableOf([
      {
        id: 'e',
        title: 'Verhuisd',
        date: { value: '2020', precision: 'year' as const },
        domain: 'home' as const,
        people: [{ personId: 'tim' }, { personId: 'sanne' }],
        experiences: [{ ownerId: 'tim', valence: 'mixed' as const, saidBy: ['tim', 'sanne'] }],
      },
    ]),
  };
}

const removing = (tables: Tables, ...ids: string[]): Tables =>
  transact<Records>(tables, countedIds(), (tx) => {
    for (const id of ids) tx.remove('person', id);
    settleRemovals(tx);
  }).tables;

describe('removing a person', () => {
  it('takes along what cannot stand without them, and only that', () => {
    const after = removing(family(), 'tim');
    expect(Object.keys(after.parentLink)).toEqual([]);
    expect(after.birthGroup).toEqual({});
    expect(after.household['h']?.memberIds).toEqual(['sanne']);
    expect(after.lifeEvent['e']).toMatchObject({ people: [{ personId: 'sanne' }], experiences: [] });
    expect(after.caseInfo['case']?.indexPersonIds).toEqual([]);
    expect(Object.keys(after.partnership)).toEqual(['p']);
  });

  it('lets a partnership go with a partner, and clears the pointer of the child link', () => {
    const after = removing(family(), 'mark');
    expect(after.partnership).toEqual({});
    expect(after.parentLink).toEqual({ l1: { id: 'l1', parentId: 'sanne', childId: 'tim', kind: 'biological' } });
  });

  it('removes an empty household', () => {
    expect(removing(family(), 'tim', 'sanne').household).toEqual({});
  });
});

describe('pointers', () => {
  it('are found in every corner of the records', () => {
    const pointing = tablesPointingTo('person');
    for (const table of [
      'tie',
      'household',
      'lifeEvent',
      'meeting',
      'threeHouses',
      'viewPlacement',
      'person',
    ] as const) {
      expect(pointing).toContain(table);
    }
    expect(tablesPointingTo('asset')).toContain('person');
  });

  it('keep a record that loses nothing as it is', () => {
    const record = family().lifeEvent['e'];
    expect(redirectRecord('lifeEvent', record as never, (_table, id) => id)).toBe(record);
  });
});

describe('opening a case', () => {
  const broken = (change: (tables: Tables) => Tables) => {
    const issues: string[] = [];
    const { tables } = transact<Records>(change(family()), countedIds(), (tx) => {
      issues.push(...repair(tx).map((issue) => `${issue.kind} ${issue.table}/${issue.id}`));
    });
    return { tables, issues };
  };

  it('finds nothing wrong with a sound case', () => expect(broken((t) => t).issues).toEqual([]));

  it('mends and names pointers to nowhere, also those that follow from others', () => {
    const { tables, issues } = broken((t) => ({
      ...t,
      person: tableOf(Object.values(t.person).filter((p) => p.id !== 'mark')),
    }));
    expect(issues).toContain('dangling partnership/p');
    expect(issues).toContain('dangling parentLink/l2');
    expect(tables.parentLink['l1']).not.toHaveProperty('partnershipId');
  });

  it('drops ties of somebody with themselves and links said twice', () => {
    const { tables, issues } = broken((t) => ({
      ...t,
      partnership: tableOf([
        ...Object.values(t.partnership),
        { id: 'self', aId: 'tim', bId: 'tim', kind: 'affair' as const, status: 'ended' as const },
      ]),
      parentLink: tableOf([
        ...Object.values(t.parentLink),
        { id: 'l3', parentId: 'mark', childId: 'tim', kind: 'biological' as const },
      ]),
    }));
    expect(issues).toEqual(['doubleLink parentLink/l3', 'selfLink partnership/self']);
    expect(Object.keys(tables.partnership)).toEqual(['p']);
  });

  it('leaves a loop of parents in place and names it', () => {
    const { tables, issues } = broken((t) => ({
      ...t,
      parentLink: tableOf([
        ...Object.values(t.parentLink),
        { id: 'up', parentId: 'tim', childId: 'mark', kind: 'biological' as const },
      ]),
    }));
    expect(issues.some((issue) => issue.startsWith('parentLoop'))).toBe(true);
    expect(parentLoops(tables)).toHaveLength(1);
    expect(tables.parentLink['up']).toBeDefined();
  });

  it('sees a loop coming', () => {
    expect(wouldLoop(family(), 'tim', 'mark')).toBe(true);
    expect(wouldLoop(family(), 'mark', 'lotte')).toBe(false);
    expect(wouldLoop(family(), 'tim', 'tim')).toBe(true);
  });
});
