import { describe, expect, it } from 'vitest';
import { clipOf } from '../../src/commands/pastePeople.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { family } from '../support/family.ts';
import { countedIds } from '../support/ids.ts';
import { runCommand } from '../support/run.ts';

const home = family(`
  Jan 1950 m + Els 1952 v: Piet 1975 m ~1, Ans 1975 v ~1
  Piet Hostile Ans
  Piet Hostile Els
`);

describe('pasting people', () => {
  it('brings what is among them into another case, under new ids and in one go', () => {
    const newId = countedIds();
    const clip = clipOf(home, ['Jan', 'Piet', 'Ans']);
    const { tables, outcome } = runCommand(newCaseTables(newId), newId, 'person.paste', { ...clip, suffix: '!' });
    const names = new Map(Object.values(tables.person).map((one) => [one.id, one.callName]));
    expect([...names.values()].sort()).toEqual(['Ans', 'Jan', 'Piet']);
    expect(
      Object.values(tables.parentLink)
        .map((l) => `${names.get(l.parentId)}>${names.get(l.childId)}`)
        .sort(),
    ).toEqual(['Jan>Ans', 'Jan>Piet']);
    expect(Object.values(tables.partnership)).toEqual([]);
    expect(Object.values(tables.parentLink).every((link) => link.partnershipId === undefined)).toBe(true);
    expect(Object.values(tables.tie).map((tie) => names.get(tie.bId))).toEqual(['Ans']);
    expect(Object.values(tables.birthGroup)).toHaveLength(1);
    expect([...(outcome.select ?? [])].sort()).toEqual([...names.keys()].sort());
  });

  it('marks only those who are here already as copies, and leaves the originals alone', () => {
    const newId = countedIds();
    const { tables } = runCommand(home, newId, 'person.paste', { ...clipOf(home, ['Jan', 'Els']), suffix: ' (2)' });
    expect(Object.values(tables.person).map((one) => one.callName)).toContain('Els (2)');
    expect(tables.person['Els']).toBe(home.person['Els']);
    expect(Object.keys(tables.partnership)).toHaveLength(2);
    expect(runCommand(home, newId, 'person.paste', { ...clipOf(home, ['niemand']), suffix: '' }).refused).toBe(
      'commands.chooseSomebodyFirst',
    );
  });

  it('takes pictures along where they are not known', () => {
    const newId = countedIds();
    const asset = { kind: 'photo', mime: 'image/png', data: 'AAAA' } as const;
    const withPhoto = runCommand(home, newId, 'photo.set', { personId: 'Jan', asset }).tables;
    const clip = clipOf(withPhoto, ['Jan']);
    const there = runCommand(newCaseTables(newId), newId, 'person.paste', { ...clip, suffix: '' }).tables;
    const [jan] = Object.values(there.person);
    expect(there.asset[jan?.photoAssetId ?? '']?.data).toBe('AAAA');
    const here = runCommand(withPhoto, newId, 'person.paste', { ...clip, suffix: '' }).tables;
    expect(Object.keys(here.asset)).toHaveLength(1);
  });
});

describe('a picture', () => {
  it('is changed in one go: photo, animal, nothing', () => {
    const newId = countedIds();
    const asset = { kind: 'photo', mime: 'image/png', data: 'AAAA' } as const;
    const photo = runCommand(home, newId, 'photo.set', { personId: 'Jan', asset }).tables;
    const fox = runCommand(photo, newId, 'photo.set', { personId: 'Jan', asset: null, emoji: '🦊' }).tables;
    expect(fox.person['Jan']).toMatchObject({ emoji: '🦊' });
    expect(fox.person['Jan']?.photoAssetId).toBeUndefined();
    expect(Object.keys(fox.asset)).toEqual([]);
    const none = runCommand(fox, newId, 'photo.set', { personId: 'Jan', asset: null }).tables;
    expect(none.person['Jan']).toEqual(home.person['Jan']);
  });
});

describe('typing', () => {
  it('in one field of a couple or a parent link is one step, in two fields are two', () => {
    for (const id of ['partnership.edit', 'parentLink.edit'] as const) {
      const key = (fields: object): string => COMMANDS[id].mergeKey?.({ id: 'x', fields }) ?? '';
      const [from, later] = [
        { value: '2001', precision: 'year' },
        { value: '2002', precision: 'year' },
      ];
      expect(key({ from })).toBe(key({ from: later }));
      expect(key({ from })).not.toBe(key({ to: from }));
    }
  });

  it('is cleaned inside dates too, and a cut never halves a letter', () => {
    const newId = countedIds();
    const edit = (fields: Parameters<(typeof COMMANDS)['person.edit']['run']>[1]['fields']) =>
      runCommand(home, newId, 'person.edit', { id: 'Jan', fields }).tables.person['Jan'];
    expect(edit({ born: { value: '', precision: 'unknown', text: 'a\u0000b' } })?.born?.text).toBe('a b');
    expect(edit({ note: `${'a'.repeat(9_999)}🦊` })?.note?.isWellFormed()).toBe(true);
  });
});
