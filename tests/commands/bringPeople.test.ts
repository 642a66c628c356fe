// People brought into a map: nobody joined unasked, nothing of the map overwritten, one step that can be undone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { applyChanges, inverted, transact } from '../../src/base/transact.ts';
import { BROUGHT, type Bringing, bring } from '../../src/commands/bringPeople.ts';
import { repair } from '../../src/model/integrity.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import { emptyTables, type Records, type Tables } from '../../src/model/records/registry.ts';
import { runCommand } from '../support/run.ts';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, kind: 'person', callName: id, gender: 'unknown', whereabouts: 'known', defaultGroup: 'family' },
  ...more,
});
const link = (parentId: string, childId: string, kind: Records['parentLink']['kind'] = 'biological') => ({
  ...{ id: `${parentId}>${childId}${kind}`, parentId, childId, kind },
});
const couple = (aId: string, bId: string, more: Partial<Records['partnership']> = {}): Records['partnership'] => ({
  ...{ id: `${aId}=${bId}`, aId, bId, kind: 'relationship', status: 'current' },
  ...more,
});
const ids = () => {
  let n = 0;
  return () => `new${n++}`;
};
const here: Tables = {
  ...newCaseTables(() => 'v1', { indexPersonIds: ['nova'] }),
  person: tableOf([person('nova', { born: { value: '2015', precision: 'year' } }), person('sara'), person('mo')]),
  parentLink: tableOf([link('sara', 'nova'), link('mo', 'nova')]),
  partnership: tableOf([couple('sara', 'mo', { kind: 'married' })]),
};
const bringing = (tables: Partial<Tables>, more: Partial<Bringing> = {}): Bringing => ({
  records: Object.fromEntries(
    BROUGHT.map((table) => [table, Object.values(tables[table] ?? {})]),
  ) as unknown as Bringing['records'],
  ...{ same: [], notes: [], indexPersonIds: [] },
  ...more,
});
const run = (args: Bringing, tables = here) => runCommand(tables, ids(), 'person.bring', args);
const called = (tables: Tables, name: string) =>
  Object.values(tables.person).filter(({ callName }) => callName === name);

describe('bringing people', () => {
  it('adds them under new ids, with their ties', () => {
    const done = run(
      bringing({
        person: tableOf([person('sara'), person('__proto__'), person('tim')]),
        parentLink: tableOf([link('sara', 'tim'), link('__proto__', 'tim')]),
        household: tableOf([{ id: 'h', label: 'thuis', memberIds: ['sara', 'tim'] }]),
        siblingGroup: tableOf([{ id: 's', childIds: ['tim', 'sara'] }]),
      }),
    );
    expect(called(done.tables, 'sara')).toHaveLength(2);
    expect(done.tables.person['sara']).toBe(here.person['sara']);
    expect(Object.values(done.tables.parentLink)).toHaveLength(4);
    expect(Object.values(done.tables.household)[0]?.memberIds).toHaveLength(2);
    expect(Object.getPrototypeOf(done.tables.person)).toBeNull();
  });

  it('gives who is here already what was not known, and no more', () => {
    const organisation = { id: 'o', name: 'De Regenboog', kind: 'other' as const };
    const done = run(
      bringing(
        {
          organisation: tableOf([organisation]),
          person: tableOf([
            person('n', {
              callName: 'NOVA',
              gender: 'female',
              born: { value: '2014', precision: 'year' },
              note: 'a',
              organisationId: 'o',
            }),
            person('tim'),
          ]),
          parentLink: tableOf([link('n', 'tim')]),
        },
        { same: [['n', 'nova']], notes: [['nova', 'geboren 2014']] },
      ),
    );
    expect(done.tables.person['nova']).toMatchObject({
      ...{ callName: 'nova', gender: 'female', born: { value: '2015' }, note: 'a\ngeboren 2014' },
    });
    expect(done.tables.organisation[done.tables.person['nova']?.organisationId ?? '']?.name).toBe('De Regenboog');
    expect(Object.keys(done.tables.person)).toHaveLength(4);
    expect(Object.values(done.tables.parentLink).filter(({ parentId }) => parentId === 'nova')).toHaveLength(1);
  });

  it('leaves what the map tells, and says so', () => {
    const args = bringing(
      {
        person: tableOf(['n', 's', 'm', 'third'].map((id) => person(id))),
        partnership: tableOf([couple('m', 's', { status: 'divorced' })]),
        parentLink: tableOf([link('s', 'n'), link('third', 'n'), link('third', 'n', 'foster'), link('n', 's')]),
      },
      {
        same: [
          ['n', 'nova'],
          ['s', 'sara'],
          ['m', 'mo'],
        ],
      },
    );
    const done = run(args);
    expect(Object.values(done.tables.partnership)).toEqual(Object.values(here.partnership));
    expect(
      Object.values(done.tables.parentLink)
        .filter(({ childId }) => childId === 'nova')
        .map(({ kind }) => kind),
    ).toEqual([...['biological', 'biological', 'foster']]);
    transact<Records>(here, ids(), (tx) => {
      expect(bring(tx, args).notBrought.map(({ why }) => why)).toEqual(['couple', 'parents', 'loop']);
    });
  });

  it('names the child of a map that has none', () => {
    const args = bringing({ person: tableOf([person('kim')]) }, { indexPersonIds: ['kim'] });
    const [kim] = Object.keys(
      run(
        args,
        newCaseTables(() => 'v1'),
      ).tables.person,
    );
    expect(
      run(
        args,
        newCaseTables(() => 'v1'),
      ).tables.caseInfo[CASE_ID]?.indexPersonIds,
    ).toEqual([kim]);
    expect(run(args).tables.caseInfo[CASE_ID]?.indexPersonIds).toEqual(['nova']);
  });

  it('is refused when somebody of the map has gone meanwhile', () => {
    expect(run(bringing({ person: tableOf([person('n')]) }, { same: [['n', 'gone']] })).refused).not.toBeNull();
  });

  it('whatever comes leaves a sound map, and can be taken back', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'nova', '__proto__');
    const known = fc.constantFrom('nova', 'sara', 'mo');
    const arbitrary = fc.record({
      people: fc.uniqueArray(id, { maxLength: 6 }),
      links: fc.array(fc.tuple(id, id, fc.constantFrom('biological' as const, 'foster' as const)), { maxLength: 8 }),
      couples: fc.array(fc.tuple(id, id), { maxLength: 4 }),
      groups: fc.array(fc.array(id, { maxLength: 3 }), { maxLength: 2 }),
      same: fc.array(fc.tuple(id, known), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ people, links, couples, groups, same }) => {
        const coming = bringing(
          {
            ...emptyTables(),
            person: tableOf(people.map((one) => person(one))),
            parentLink: tableOf(links.map(([a, b, kind], at) => ({ ...link(a, b, kind), id: `l${at}` }))),
            partnership: tableOf(couples.map(([a, b], at) => ({ ...couple(a, b), id: `c${at}` }))),
            birthGroup: tableOf(groups.map((childIds, at) => ({ id: `g${at}`, childIds, kind: 'unknown' as const }))),
          },
          { same },
        );
        const done = run(coming);
        transact<Records>(done.tables, ids(), (tx) => expect(repair(tx)).toEqual([]));
        expect(applyChanges(done.tables, inverted(done.changes))).toEqual(here);
        for (const one of ['nova', 'sara', 'mo']) expect(done.tables.person[one]?.callName).toBe(one);
      }),
      { numRuns: 500 },
    );
  });
});
