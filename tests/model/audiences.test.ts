// What each audience sees otherwise than everybody at the table: names, minors, years, rules of its own.
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { audienceName, audiencesOf, peopleIn } from '../../src/model/audiences.ts';
import { LEFT_OUT } from '../../src/model/leftOut.ts';
import { mask } from '../../src/model/mask.ts';
import { type AudienceKind, ownAudience } from '../../src/model/masked.ts';
import type { VisibilityMode, VisibilityRule } from '../../src/model/records/arrangement.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const say = sayIn('nl');
const OWN = ownAudience('eigen');

/** Nova with one audience of its own, and these rules for it. */
function withRules(
  rules: readonly { target: VisibilityRule['target']; mode: VisibilityMode }[],
  personIds: readonly string[] = [],
): Tables {
  return {
    ...nova,
    audience: tableOf([{ id: 'eigen', labelNl: 'Buren', personIds: [...personIds] }]),
    visibilityRule: tableOf(rules.map((rule, nr) => ({ id: `r${nr}`, audienceId: 'eigen', ...rule }))),
  };
}
const person = (id: string, mode: VisibilityMode) => ({ target: { kind: 'person' as const, id }, mode });

describe('who the audiences are', () => {
  it('knows the parents, foster parents and child by their links, and own ones by name', () => {
    const tables = { ...nova, audience: withRules([]).audience };
    expect(peopleIn(tables, 'parentA')).toEqual(['sanne']);
    expect(peopleIn(tables, 'parentB')).toEqual(['revelino']);
    expect(peopleIn(tables, 'fosterParents')).toEqual(['bram', 'joris']);
    expect(peopleIn(tables, 'child')).toEqual(['nova']);
    expect(peopleIn(tables, 'table')).toBeNull();
    expect(audiencesOf(tables).at(-1)).toBe(OWN);
    expect(audienceName(tables, OWN, say)).toBe('Buren');
    expect(audienceName(tables, 'parentA', say)).toBe('Ouder A (Sanne)');
  });

  it('keeps what was chosen for a built-in one', () => expect(peopleIn(nova, 'child')).toEqual(['nova', 'lotte']));
});

describe('how people are shown', () => {
  const shown = (mode: VisibilityMode) => mask(withRules([person('lieke', mode)]), OWN);
  const words = (tables: Tables): string => JSON.stringify({ ...tables, person: {} });
  const note = { ...nova.person['tim']!, id: 'tim', note: 'Lieke Oosterwold speelt hier; Liekes moeder ook.' };

  it('by first name, initials, role or as "iemand", everywhere in the case', () => {
    expect(shown('firstName').person['lieke']).toMatchObject({ callName: 'Lieke' });
    expect(shown('firstName').person['lieke']).not.toHaveProperty('familyName');
    expect(shown('initials').person['lieke']).toMatchObject({ callName: 'L.O.', born: { value: '2015' } });
    expect(shown('initials').person['lieke']).not.toHaveProperty('residenceArea');
    expect(shown('placeholder').person['lieke']).toMatchObject({ callName: 'iemand', gender: 'unknown' });
    expect(mask(withRules([person('ria', 'role')]), OWN).person['ria']?.callName).toMatch(/oma/);
    for (const mode of ['initials', 'placeholder', 'hide'] as const) {
      const tables = { ...withRules([person('lieke', mode)]), person: tableOf([...Object.values(nova.person), note]) };
      const copy = JSON.stringify(mask(tables, OWN));
      // Her surname is her father's too, who is there in full.
      expect([mode, /Lieke/.test(copy), /Oosterwold/.test(copy)]).toEqual([mode, false, true]);
    }
  });

  it('by role with a number where two have the same, the eldest first, and no number that gives somebody hidden away', () => {
    const names = (rules: Parameters<typeof withRules>[0]): string[] =>
      Object.values(mask(withRules(rules), OWN, { names: 'role' }).person).map(({ callName }) => callName);
    const all = names([]).filter((name) => name !== 'iemand');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['halfbroer 1', 'halfbroer 2', 'moeder']));
    expect(names([person('jesse', 'hide')])).toContain('halfbroer');
    const older = {
      ...nova,
      person: {
        ...nova.person,
        milan: { ...nova.person['milan']!, born: { value: '2017', precision: 'year' as const } },
      },
    };
    const copy = mask(older, 'table', { names: 'role' });
    expect([copy.person['milan']?.callName, copy.person['jesse']?.callName]).toEqual(['halfbroer 1', 'halfbroer 2']);
  });

  it('not at all: with everything that is about them', () => {
    const copy = shown('hide');
    expect(copy.person).not.toHaveProperty('lieke');
    expect(words(copy)).not.toContain('"lieke"');
    expect(Object.keys(copy.ringPlacement).length).toBeLessThan(
      Object.keys(mask(withRules([]), OWN).ringPlacement).length,
    );
  });

  it('by another name where one is known, else by what they are', () => {
    const tables = withRules([person('lieke', 'pseudonym')]);
    const named = { ...tables, person: { ...tables.person, lieke: { ...nova.person['lieke']!, pseudonym: 'Fleur' } } };
    expect(mask(named, OWN).person['lieke']?.callName).toBe('Fleur');
  });

  it('leaves a photo out with the person it shows', () => {
    const asset = tableOf([{ id: 'foto', kind: 'photo' as const, mime: 'image/png' as const, data: 'QUJD' }]);
    const photo = { ...nova.person['lieke']!, photoAssetId: 'foto' };
    const tables = { ...withRules([person('lieke', 'initials')]), asset, person: { ...nova.person, lieke: photo } };
    expect(mask(tables, OWN).asset).toEqual({});
    expect(mask(tables, 'table').asset).toHaveProperty('foto');
  });
});

describe('rules for fields and records', () => {
  it('leave a field out of one record or of all, and records that cannot be without it', () => {
    const copy = mask(
      withRules([
        { target: { kind: 'field', field: 'person.born' }, mode: 'hide' },
        { target: { kind: 'field', id: 'tim', field: 'occupation' }, mode: 'hide' },
        { target: { kind: 'field', field: 'tie.code' }, mode: 'hide' },
        { target: { kind: 'record', id: 'h-pleeg' }, mode: 'hide' },
      ]),
      OWN,
    );
    expect(Object.values(copy.person).filter((one) => one.born)).toEqual([]);
    expect(copy.person['tim']).not.toHaveProperty('occupation');
    expect(copy.tie).toEqual({});
    expect(copy.household).not.toHaveProperty('h-pleeg');
  });

  it('can open the professional layer, never a note of the worker', () => {
    const condition = { region: 'left' as const, pattern: 'solid' as const, colour: 'blue' as const, label: 'astma' };
    const ill = { ...nova.person['tim']!, conditions: [condition], workerNote: 'geheim' };
    const rules = ['conditions', 'workerNote'].map((field) => ({
      target: { kind: 'field' as const, field: `person.${field}` },
      mode: 'show' as const,
    }));
    const tables = { ...withRules(rules), person: { ...nova.person, tim: ill } };
    expect(mask(tables, OWN).person['tim']).toHaveProperty('conditions');
    expect(mask(tables, OWN).person['tim']).not.toHaveProperty('workerNote');
    expect(mask(tables, 'table').person['tim']).not.toHaveProperty('conditions');
  });
});

describe('what each sees by default', () => {
  it('a report has minors outside the family as initials', () => {
    const { person: people } = mask({ ...nova, audience: {}, visibilityRule: {} }, 'report');
    expect(people['inaya']?.callName).toBe('I.B.');
    expect(people['nova']).toMatchObject({ callName: 'Nova', familyName: 'Elzendonk' });
    expect(people['samira']?.callName).toBe('Samira');
  });

  it('a child sees first names, no years and no quarrels, and that somebody died', () => {
    const { person: people, tie, partnership } = mask(nova, 'child');
    expect(Object.values(people).some((one) => one.familyName || one.born || one.died)).toBe(false);
    expect(people['kees']).toMatchObject({ callName: 'Kees', deceased: true });
    expect(Object.values(partnership).some((one) => one.from)).toBe(false);
    expect(Object.values(tie).some(({ code }) => code === 'conflict' || code === 'Hostile')).toBe(false);
  });

  it('quarrels are off for any audience when asked', () => {
    const quarrel = {
      id: 'q',
      aId: 'sanne',
      bId: 'dennis',
      code: 'Discord' as const,
      period: 'now' as const,
      saidBy: [],
    };
    const tables = { ...nova, tie: tableOf([quarrel]) };
    expect(mask(tables, 'meeting').tie).toHaveProperty('q');
    expect(mask(tables, 'meeting', { withoutConflict: true }).tie).toEqual({});
  });

  it('a secret kept from one person is kept from an audience with that person, and from nobody else by name', () => {
    const secrecy = tableOf([{ id: 's', keptFromIds: ['dennis'], words: ['Zwaluwsteeg'] }]);
    const tim = { ...nova.person['tim']!, note: 'Bij de Zwaluwsteeg.' };
    const tables = (people: string[]) => ({ ...withRules([], people), secrecy, person: { ...nova.person, tim } });
    const noteFor = (people: string[], audience: AudienceKind = OWN) =>
      mask(tables(people), audience).person['tim']?.note;
    expect(noteFor(['dennis'])).toBeUndefined();
    expect(noteFor(['ria'])).toBe('Bij de Zwaluwsteeg.');
    expect(noteFor([])).toBeUndefined();
    expect(noteFor(['ria'], 'meeting')).toBeUndefined();
  });

  it('a secret address is kept from everybody but the worker', () => {
    expect(mask(nova, 'fosterParents').household['h-pleeg']?.label).toBe(LEFT_OUT);
    expect(mask(nova, 'worker').household['h-pleeg']?.label).toContain('Oldenhave');
  });
});

it('looking for another audience forgets nothing of the first', () => {
  const table = mask(nova, 'table');
  mask(nova, 'report');
  mask(nova, 'child');
  expect(mask(nova, 'table').person).toBe(table.person);
  const edited = { ...nova, tie: tableOf(Object.values(nova.tie).slice(1)) };
  const child = mask(nova, 'child');
  expect(mask(edited, 'child').person).toBe(child.person);
});
