// The rules by which two copies of one case become one again.
import { describe, expect, it } from 'vitest';
import { type Rec, tableOf } from '../../../src/base/tables.ts';
import { applyChanges, type Change } from '../../../src/base/transact.ts';
import { areOneCase, type CopyOfCase, compareCopies } from '../../../src/model/merge/compareCopies.ts';
import { mergeCopies } from '../../../src/model/merge/mergeCopies.ts';
import { laidOver, newStamps, stampsAfter } from '../../../src/model/merge/stampsAfter.ts';
import type { Person } from '../../../src/model/records/facts.ts';
import { emptyTables, type TableName, type Tables } from '../../../src/model/records/registry.ts';
import { highestCounter, noStamps, stampChanges } from '../../../src/model/stamps.ts';

const EMPTY: CopyOfCase = { tables: emptyTables(), stamps: noStamps() };

const anna = (fields: Partial<Person> = {}): Person => ({
  ...{ id: 'anna', kind: 'person', callName: 'Anna', gender: 'female', whereabouts: 'known', defaultGroup: 'family' },
  ...fields,
});
const tie = (id: string, aId: string, bId: string) => ({ id, aId, bId, code: 'good', period: 'now', saidBy: [] });

/** One change of one record, by a copy that goes on from the highest clock it knows. */
function write(copy: CopyOfCase, who: string, table: TableName, id: string, after: object | null): CopyOfCase {
  return step(copy, who, [[table, id, after]]);
}

function step(copy: CopyOfCase, who: string, writes: readonly (readonly [TableName, string, object | null])[]) {
  const changes: Change[] = writes.map(([table, id, after]) => ({
    table,
    id,
    before: copy.tables[table][id] ?? null,
    after: after as Rec | null,
  }));
  const tables = applyChanges(copy.tables, changes) as Tables;
  return { tables, stamps: stampChanges(copy.stamps, changes, [who, highestCounter(copy.stamps) + 1]) };
}

const start = step(EMPTY, 'a', [
  ['person', 'anna', anna()],
  ['person', 'bo', { ...anna(), id: 'bo', callName: 'Bo' }],
  ['tie', 't', tie('t', 'anna', 'bo')],
]);
const person = (copy: CopyOfCase, who: string, fields: Partial<Person>): CopyOfCase =>
  write(copy, who, 'person', 'anna', { ...copy.tables.person['anna'], ...fields });
const merged = (here: CopyOfCase, there: CopyOfCase, choices: [string, 'here' | 'there' | 'both'][] = []) =>
  mergeCopies(compareCopies(here, there), new Map(choices));

/** As a session does it: the merge is a step of the copy that is here. */
function took(here: CopyOfCase, there: CopyOfCase, who: string, choices: [string, 'here' | 'there' | 'both'][] = []) {
  const outcome = merged(here, there, choices);
  const counter = highestCounter(outcome.stamps) + 1;
  const stamps = stampsAfter(outcome, outcome.tables, [who, counter]);
  return { tables: outcome.tables, stamps: laidOver(here.stamps, newStamps(here.stamps, stamps)) };
}

describe('merging two copies', () => {
  it('takes what only one of them changed, and asks nothing', () => {
    const here = person(start, 'b', { callName: 'Annie' });
    const there = person(start, 'c', { familyName: 'Smit' });
    const comparison = compareCopies(here, there);
    expect(comparison.fields.filter(({ conflict }) => conflict)).toEqual([]);
    expect(mergeCopies(comparison, new Map()).tables.person['anna']).toEqual(
      anna({ callName: 'Annie', familyName: 'Smit' }),
    );
  });

  it('knows that a later change was made with knowledge of an earlier one', () => {
    const sent = person(start, 'b', { callName: 'Annie' });
    const back = person(sent, 'c', { callName: 'Anneke' });
    const { fields } = compareCopies(sent, back);
    expect(fields).toMatchObject([{ fields: ['callName'], newest: 'there', taken: 'there', conflict: false }]);
  });

  it('asks about what both changed, and proposes the newest by the logical clock', () => {
    const here = person(person(start, 'b', { occupation: 'kok' }), 'b', { callName: 'Annie' });
    const there = person(start, 'c', { callName: 'Anneke' });
    const comparison = compareCopies(here, there);
    const [conflict] = comparison.fields.filter((one) => one.conflict);
    expect(conflict).toMatchObject({ fields: ['callName'], newest: 'here', taken: 'here' });
    expect(mergeCopies(comparison, new Map()).tables.person['anna']?.callName).toBe('Annie');
    const other = mergeCopies(comparison, new Map([[conflict?.key ?? '', 'there']]));
    expect(other.tables.person['anna']?.callName).toBe('Anneke');
  });

  it('takes a field away when that is chosen', () => {
    const here = person(start, 'b', { familyName: 'Smit' });
    const there = person(here, 'c', { familyName: 'Jansen' });
    const gone = write(here, 'd', 'person', 'anna', anna());
    const comparison = compareCopies(there, gone);
    const [conflict] = comparison.fields;
    expect(conflict).toMatchObject({ fields: ['familyName'], there: {}, conflict: true });
    const { tables } = mergeCopies(comparison, new Map([[conflict?.key ?? '', 'there']]));
    expect(tables.person['anna']).toEqual(anna());
  });

  it('asks when no clock tells which is the newest, whichever copy is here', () => {
    const bare = (fields: Partial<Person>): CopyOfCase => ({ ...person(start, 'x', fields), stamps: noStamps() });
    const [one, other] = [bare({ callName: 'Annie' }), bare({ callName: 'Anneke' })];
    expect(compareCopies(one, other).fields).toMatchObject([{ fields: ['callName'], conflict: true }]);
    expect(merged(one, other).tables).toEqual(merged(other, one).tables);
  });

  it('keeps everything of lists that both changed', () => {
    const home = write(start, 'a', 'household', 'h', { id: 'h', label: '', memberIds: ['anna'] });
    const grown = (who: string, id: string) =>
      step(home, who, [
        ['person', id, { ...anna(), id }],
        ['household', 'h', { id: 'h', label: '', memberIds: ['anna', id] }],
      ]);
    const { tables } = merged(grown('b', 'cas'), grown('c', 'dirk'));
    expect([...(tables.household['h']?.memberIds ?? [])].sort()).toEqual(['anna', 'cas', 'dirk']);
  });

  it('offers both notes, one below the other', () => {
    const comparison = compareCopies(person(start, 'b', { note: 'een' }), person(start, 'c', { note: 'twee' }));
    const [note] = comparison.fields;
    expect(note).toMatchObject({ taken: 'there', both: { note: 'twee\n\neen' } });
    const { tables } = mergeCopies(comparison, new Map([[note?.key ?? '', 'both']]));
    expect(tables.person['anna']?.note).toBe('twee\n\neen');
  });

  it('takes the two ends of a line from one copy', () => {
    const three = write(start, 'a', 'person', 'cas', { ...anna(), id: 'cas' });
    const here = write(three, 'b', 'tie', 't', tie('t', 'bo', 'cas'));
    const there = write(three, 'c', 'tie', 't', tie('t', 'cas', 'bo'));
    const { tables } = merged(here, there);
    expect([here.tables.tie['t'], there.tables.tie['t']]).toContainEqual(tables.tie['t']);
  });
});

describe('what one copy took away', () => {
  const without = (copy: CopyOfCase, who: string): CopyOfCase =>
    step(copy, who, [
      ['person', 'anna', null],
      ['tie', 't', null],
    ]);

  it('goes, and is told, when the other had done nothing with it', () => {
    const comparison = compareCopies(start, without(start, 'b'));
    expect(comparison.removals).toMatchObject([{ by: 'there', taken: 'there', conflict: false, touches: [] }]);
    const { tables } = mergeCopies(comparison, new Map());
    expect([Object.keys(tables.person), Object.keys(tables.tie)]).toEqual([['bo'], []]);
  });

  it('can be kept all the same, with everything that went along', () => {
    const comparison = compareCopies(start, without(start, 'b'));
    const { tables } = mergeCopies(comparison, new Map([[comparison.removals[0]?.key ?? '', 'here']]));
    expect([tables.person, tables.tie]).toEqual([start.tables.person, start.tables.tie]);
  });

  it('is asked about when the other changed it since', () => {
    const changed = person(start, 'c', { callName: 'Annie' });
    const { removals } = compareCopies(changed, without(start, 'b'));
    expect(removals).toMatchObject([{ by: 'there', conflict: true, taken: 'here' }]);
    const later = without(person(start, 'b', { occupation: 'kok' }), 'b');
    expect(compareCopies(changed, later).removals).toMatchObject([{ conflict: true, taken: 'there' }]);
  });

  it('is asked about when the other built on it', () => {
    const grown = write(start, 'c', 'tie', 't2', tie('t2', 'bo', 'anna'));
    const { removals } = compareCopies(grown, without(start, 'b'));
    expect(removals).toMatchObject([{ conflict: true, touches: [{ table: 'tie', id: 't2' }] }]);
  });

  it('stays when whoever took it away brought it back', () => {
    const back = step(without(start, 'b'), 'b', [
      ['person', 'anna', anna()],
      ['tie', 't', tie('t', 'anna', 'bo')],
    ]);
    for (const { removals } of [compareCopies(back, without(start, 'b')), compareCopies(start, back)])
      expect(removals).toEqual([]);
  });

  it('is not what a damaged file has lost', () => {
    const { person: people } = start.tables;
    const torn = { ...start, tables: { ...start.tables, person: tableOf([people['bo'] as Person]) } };
    const comparison = compareCopies(start, torn);
    expect(comparison.removals).toEqual([]);
    expect(comparison.only.here).toEqual([{ table: 'person', id: 'anna' }]);
  });
});

describe('after a merge', () => {
  const here = person(start, 'b', { callName: 'Annie' });
  const there = person(start, 'c', { callName: 'Anneke' });

  it('nothing is asked twice', () => {
    const both = took(here, there, 'd');
    for (const { fields } of [compareCopies(both, there), compareCopies(both, here)])
      expect(fields.filter(({ conflict }) => conflict)).toEqual([]);
  });

  it('what was chosen goes on to the other copy', () => {
    const [conflict] = compareCopies(here, there).fields;
    const loser = conflict?.newest === 'here' ? 'there' : 'here';
    const both = took(here, there, 'd', [[conflict?.key ?? '', loser]]);
    const name = { here: 'Annie', there: 'Anneke' }[loser];
    const { fields } = compareCopies(there, both);
    expect(fields.filter((one) => one.conflict)).toEqual([]);
    expect(took(there, both, 'e').tables.person['anna']?.callName).toBe(name);
  });

  it('a change that the other makes afterwards is the newest', () => {
    const both = took(here, there, 'd');
    const more = person(there, 'c', { callName: 'Anke' });
    expect(took(both, more, 'e').tables.person['anna']?.callName).toBe('Anke');
  });
});

describe('two copies', () => {
  it('are of one case when they have a person or a view in common', () => {
    expect(areOneCase(start.tables, person(start, 'b', { callName: 'x' }).tables)).toBe(true);
    expect(areOneCase(start.tables, write(EMPTY, 'a', 'person', 'zoe', { ...anna(), id: 'zoe' }).tables)).toBe(false);
  });

  it('that both made rules for one audience hold all of them', () => {
    const rule = (who: string, id: string) =>
      step(start, who, [
        ['audience', `of-${id}`, { id: `of-${id}`, labelNl: '', personIds: [id], kind: 'child' }],
        ['visibilityRule', id, { id, audienceId: `of-${id}`, target: { kind: 'person', id }, mode: 'hide' }],
      ]);
    const { tables } = merged(rule('b', 'anna'), rule('c', 'bo'));
    const [audience, ...others] = Object.values(tables.audience);
    expect(others).toEqual([]);
    expect(audience?.personIds).toEqual(['anna', 'bo']);
    expect(Object.values(tables.visibilityRule).map((one) => one.audienceId)).toEqual([audience?.id, audience?.id]);
  });
});
