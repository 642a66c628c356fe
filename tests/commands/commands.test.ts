import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/base/ids.ts';
import { type ArgsOf, COMMANDS, type CommandId } from '../../src/commands/registry.ts';
import { ALL_WORDS } from '../../src/i18n/allWords.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { type Ran, runCommand } from '../support/run.ts';

/** A case that commands are run on one after another. */
function desk() {
  const newId = countedIds();
  let tables: Tables = newCaseTables(newId);
  const run = <C extends CommandId>(id: C, args: ArgsOf<C>): Ran => {
    const ran = runCommand(tables, newId, id, args);
    tables = ran.tables;
    return ran;
  };
  const add = (kind: ArgsOf<'person.add'>['kind'], of?: Id, callName = ''): Id =>
    run('person.add', { kind, callName, ...(of ? { of } : {}) }).outcome.nameNext?.[0] ?? '';
  return {
    run,
    add,
    get tables() {
      return tables;
    },
    parentsOf: (id: Id) =>
      Object.values(tables.parentLink)
        .filter((link) => link.childId === id)
        .map((link) => link.parentId)
        .sort(),
    count: (table: keyof Tables) => Object.keys(tables[table]).length,
  };
}

describe('adding people', () => {
  it('makes the first person the one it is about', () => {
    const d = desk();
    const tim = d.add('other', undefined, 'Tim');
    expect(d.tables.caseInfo['case']?.indexPersonIds).toEqual([tim]);
    d.add('other', undefined, 'Juf');
    expect(d.tables.caseInfo['case']?.indexPersonIds).toEqual([tim]);
  });

  it('adds two parents as a couple, and says no when there are two', () => {
    const d = desk();
    const tim = d.add('other');
    const { outcome } = d.run('person.add', { kind: 'parents', of: tim });
    expect(d.parentsOf(tim)).toHaveLength(2);
    expect([...(outcome.nameNext ?? [])].sort()).toEqual(d.parentsOf(tim));
    expect(outcome.select).toEqual([tim]);
    expect(d.count('partnership')).toBe(1);
    expect(d.run('person.add', { kind: 'parents', of: tim }).refused).toBe('commands.hasTwoParents');
  });

  it('adds only the parent who is missing', () => {
    const d = desk();
    const tim = d.add('other');
    const mother = d.add('parent', tim);
    d.add('parents', tim);
    expect(d.parentsOf(tim)).toContain(mother);
    expect(d.count('person')).toBe(3);
    expect(d.count('partnership')).toBe(1);
  });

  it('gives a brother or sister the same parents, making them when nobody knows them', () => {
    const d = desk();
    const tim = d.add('other');
    const lotte = d.add('sibling', tim);
    expect(d.parentsOf(lotte)).toHaveLength(2);
    expect(d.parentsOf(lotte)).toEqual(d.parentsOf(tim));
  });

  it('gives a child to the couple that lasts', () => {
    const d = desk();
    const mark = d.add('other');
    const sanne = d.add('partner', mark);
    const tim = d.add('child', mark);
    expect(d.parentsOf(tim)).toEqual([mark, sanne].sort());
    const [p] = Object.keys(d.tables.partnership);
    d.run('partnership.edit', { id: p ?? '', fields: { status: 'divorced' } });
    const kim = d.add('partner', mark);
    const daan = d.add('child', mark);
    expect(d.parentsOf(daan)).toEqual([mark, kim].sort());
  });

  it('keeps birth parents when carers come, and makes two carers a couple', () => {
    const d = desk();
    const tim = d.add('other');
    d.add('parents', tim);
    d.add('carer', tim);
    expect(d.count('partnership')).toBe(1);
    d.add('carer', tim);
    expect(d.parentsOf(tim)).toHaveLength(4);
    expect(d.count('partnership')).toBe(2);
    expect(Object.values(d.tables.parentLink).filter((link) => link.kind === 'foster')).toHaveLength(2);
  });

  it('never guesses a sex', () => {
    const d = desk();
    const tim = d.add('other');
    for (const kind of ['parents', 'partner', 'sibling', 'child', 'carer'] as const) d.add(kind, tim);
    expect(new Set(Object.values(d.tables.person).map((p) => p.gender))).toEqual(new Set(['unknown']));
  });
});

describe('family ties', () => {
  it('refuses what cannot be', () => {
    const d = desk();
    const tim = d.add('other');
    const [mother] = [d.add('parent', tim)];
    expect(d.run('parentLink.add', { parentId: tim, childId: mother, kind: 'biological' }).refused).toBe(
      'commands.parentLoop',
    );
    expect(d.run('parentLink.add', { parentId: mother, childId: tim, kind: 'biological' }).refused).toBe(
      'commands.alreadyParent',
    );
    expect(d.run('tie.add', { aId: tim, bId: tim, code: 'Plain' }).refused).toBe('commands.chooseTwoPeople');
  });

  it('puts children into one group of twins at a time', () => {
    const d = desk();
    const tim = d.add('other');
    const [a, b] = [d.add('sibling', tim), d.add('sibling', tim)];
    d.run('twins.set', { childIds: [tim, a], kind: 'identical' });
    d.run('twins.set', { childIds: [a, b], kind: 'fraternal' });
    expect(Object.values(d.tables.birthGroup).map((g) => g.childIds)).toEqual([[a, b]]);
    d.run('twins.set', { childIds: [a, b], kind: null });
    expect(d.count('birthGroup')).toBe(0);
  });
});

describe('joining two records of one person', () => {
  it('keeps every link, says none twice and fills in what was missing', () => {
    const d = desk();
    const tim = d.add('other', undefined, 'Tim');
    const mother = d.add('parent', tim, 'Sanne');
    const other = d.add('other', undefined, 'S.');
    d.run('person.edit', { id: other, fields: { occupation: 'kapster' } });
    d.run('parentLink.add', { parentId: other, childId: tim, kind: 'biological' });
    d.run('tie.add', { aId: tim, bId: other, code: 'Friendship' });
    const { outcome } = d.run('person.join', { keepId: mother, goneId: other });
    expect(outcome.select).toEqual([mother]);
    expect(d.parentsOf(tim)).toEqual([mother]);
    expect(Object.values(d.tables.tie)).toMatchObject([{ aId: tim, bId: mother }]);
    expect(d.tables.person[mother]).toMatchObject({ callName: 'Sanne', occupation: 'kapster' });
  });

  it('refuses partners and ancestors', () => {
    const d = desk();
    const tim = d.add('other');
    const mother = d.add('parent', tim);
    const partner = d.add('partner', mother);
    expect(d.run('person.join', { keepId: mother, goneId: partner }).refused).toBe('commands.joinPartners');
    expect(d.run('person.join', { keepId: mother, goneId: tim }).refused).toBe('commands.joinAncestors');
  });
});

describe('places', () => {
  it('stay where a hand put them until the view is tidied; who is hidden stays hidden', () => {
    const d = desk();
    const tim = d.add('other');
    const lotte = d.add('sibling', tim);
    const viewId = Object.keys(d.tables.view)[0] ?? '';
    d.run('person.place', {
      viewId,
      places: [
        { id: tim, x: 10.4, y: 20 },
        { id: 'nobody', x: 1, y: 1 },
      ],
    });
    d.run('person.hide', { viewId, ids: [lotte] });
    expect(Object.values(d.tables.viewPlacement)).toMatchObject([
      { itemId: tim, x: 10, y: 20, pinned: true },
      { itemId: lotte, hidden: true },
    ]);
    d.run('view.tidy', { viewId });
    expect(Object.values(d.tables.viewPlacement)).toMatchObject([{ itemId: lotte, hidden: true }]);
  });
});

describe('what people type', () => {
  it('is kept whole but for what no screen can show', () => {
    const d = desk();
    const tim = d.add('other');
    const name = '<script>Şükran\u0000 محمد \ud800';
    d.run('person.edit', { id: tim, fields: { callName: name } });
    expect(d.tables.person[tim]?.callName).toBe('<script>Şükran  محمد \ufffd');
  });
});

describe('every command', () => {
  it.each(Object.entries(COMMANDS))('%s has a name in every language', (_id, command) => {
    for (const words of Object.values(ALL_WORDS)) expect(words).toHaveProperty([command.label]);
  });
});
