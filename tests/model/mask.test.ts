import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { LEFT_OUT } from '../../src/model/leftOut.ts';
import { isHidden, mask } from '../../src/model/mask.ts';
import { TRAVEL } from '../../src/model/record.ts';
import { RECORD_TYPES, recordType, TABLE_NAMES, type Tables } from '../../src/model/records/registry.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const table = mask(nova, 'table');
const holds = (tables: Tables, word: string): boolean => JSON.stringify(tables).includes(word);

describe('what everybody at the table sees of Nova', () => {
  it('holds everybody, but nothing the worker keeps to the worker', () => {
    expect(Object.keys(table.person)).toHaveLength(47);
    for (const word of ['strafrechtelijk', 'zonder begeleiding']) {
      expect([word, holds(nova, word), holds(table, word)]).toEqual([word, true, false]);
    }
    for (const person of Object.values(table.person)) {
      expect(person).not.toHaveProperty('safety');
      expect(person).not.toHaveProperty('workerNote');
    }
    expect(table.secrecy).toEqual({});
    expect(table.audience).toEqual({});
  });

  it('names no secret place anywhere, and no surname that leads to it', () => {
    for (const word of ['Kastanjelaan', 'Kampersluis', 'Oldenhave', '"Tak"']) {
      expect([word, holds(nova, word), holds(table, word)]).toEqual([word, true, false]);
    }
    expect(table.household['h-pleeg']).toMatchObject({
      label: LEFT_OUT,
      memberIds: ['bram', 'joris', 'fenna', 'nova'],
    });
    expect(table.dwelling).not.toHaveProperty('kastanje');
    expect(table.person['bram']).not.toHaveProperty('residenceArea');
    expect(table.person['sanne']).toMatchObject({ familyName: 'Elzendonk', residenceArea: 'Noorderveen' });
  });

  it('waits for what a speaker has not released', () => {
    expect(table.threeHouses).toEqual({});
    expect(table.supportRating).toEqual({});
    const circles = new Set(Object.values(table.ringPlacement).map((placement) => placement.schemeId));
    expect(circles.has('circle1')).toBe(true);
    expect(circles.has('circle3') || circles.has('circle5')).toBe(false);
    const released = {
      ...nova,
      threeHouses: tableOf(Object.values(nova.threeHouses).map((h) => ({ ...h, released: true }))),
    };
    expect(Object.keys(mask(released, 'table').threeHouses)).toHaveLength(1);
  });

  it('says which fields it left out, so that nobody types over them', () => {
    expect(isHidden(table, 'person', 'bram', 'familyName')).toBe(true);
    expect(isHidden(table, 'person', 'bram', 'callName')).toBe(false);
    expect(isHidden(table, 'household', 'h-pleeg', 'label')).toBe(true);
    expect(isHidden(mask(nova, 'worker'), 'person', 'bram', 'familyName')).toBe(false);
  });

  it('hides lines of violence', () => {
    const tie = { id: 'v', aId: 'dennis', bId: 'sanne', code: 'Violence' as const, period: 'now' as const, saidBy: [] };
    const tables = { ...nova, tie: tableOf([...Object.values(nova.tie), tie]) };
    expect(mask(tables, 'table').tie).not.toHaveProperty('v');
    expect(mask(tables, 'worker').tie).toHaveProperty('v');
  });

  it('gives the worker everything', () => expect(mask(nova, 'worker')).toBe(nova));
});

describe('masking again after an edit', () => {
  it('keeps the identity of every table that did not change', () => {
    const edited = { ...nova, tie: tableOf(Object.values(nova.tie).slice(1)) };
    const again = mask(edited, 'table');
    for (const name of TABLE_NAMES.filter((n) => n !== 'tie')) expect(again[name]).toBe(table[name]);
  });

  it('looks again at everything when a new word becomes secret', () => {
    const secret = { ...nova, secrecy: tableOf([{ id: 's', keptFromIds: ['sanne'], words: ['Noorderveen'] }]) };
    expect(holds(mask(secret, 'table'), 'Noorderveen')).toBe(false);
  });

  it('does not take a short surname for a part of other words', () => {
    const tables = {
      ...nova,
      person: tableOf([
        ...Object.values(nova.person),
        { ...nova.person['nova']!, id: 'x', note: 'Heeft nieuwe taken op school.' },
      ]),
    };
    expect(mask(tables, 'table').person['x']).toHaveProperty('note');
  });
});

describe('travel', () => {
  it('has an answer for every field of every record', () => {
    for (const name of TABLE_NAMES) {
      for (const { travel } of Object.values(recordType(name).fields)) expect(TRAVEL).toHaveProperty(travel);
    }
    expect(RECORD_TYPES.person.fields.workerNote.travel).toBe('worker');
  });
});
