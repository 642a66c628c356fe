// The sociogram as a table: the rows and columns of the source, sorting, and filling it in.
import { describe, expect, it } from 'vitest';
import { transact } from '../../src/base/transact.ts';
import { type ArgsOf, COMMANDS } from '../../src/commands/registry.ts';
import { sociogram } from '../../src/diagrams/sociogram/sociogram.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { sociogramTable, sortedRows } from '../../src/model/facts/sociogram.ts';
import { mask } from '../../src/model/mask.ts';
import type { CaseTx, Tables } from '../../src/model/records/registry.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const say = sayIn('nl');
const EYES = 'pv-sanne';
const table = sociogramTable(nova, EYES, say);
const rowOf = (tables: Tables, id: string) =>
  sociogramTable(tables, EYES, say).rows.find(({ personId }) => personId === id);

function write(tables: Tables, args: Omit<ArgsOf<'sociogram.write'>, 'perspectiveId' | 'day'>): Tables {
  return transact(tables, countedIds(), (tx: CaseTx) => {
    COMMANDS['sociogram.write'].run(tx, { perspectiveId: EYES, day: '2026-11-22', ...args });
  }).tables as Tables;
}

describe('the sociogram', () => {
  it('has the five columns of the source', () => {
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Wie is het?',
      'Welke groep?',
      'Hoe is het contact?',
      'Wat levert het op?',
      'Wat voor steun kan dit contact leveren?',
    ]);
  });

  it('has what Sanne said in its rows, and a row for everybody with a line', () => {
    expect(table.rows.filter(({ entry }) => entry !== undefined).map(({ personId }) => personId)).toEqual([
      'ria',
      'marleen',
      'samira',
      'karin',
      'yassin',
    ]);
    expect(table.rows.length).toBeGreaterThan(20);
    expect(rowOf(nova, 'ria')?.cells).toEqual({
      who: 'Ria Elzendonk-Brakel',
      group: 'familie (moeder)',
      contact: 'Wisselend, ze helpt veel maar heeft een mening.',
      yields: 'Boodschappen, de jongens van school.',
      support: 'Praktische en materiële steun',
    });
  });

  it('sorts by any column, with empty cells last both ways', () => {
    for (const down of [false, true]) {
      const contacts = sortedRows(table.rows, 'contact', down).map(({ cells }) => cells.contact);
      const filled = contacts.filter((text) => text !== '');
      expect(contacts.slice(0, filled.length)).toEqual(filled);
      expect(filled).toEqual([...filled].sort((a, b) => (down ? -1 : 1) * a.localeCompare(b)));
    }
    expect(sortedRows(table.rows, 'group', true)[0]?.group).toBe('professional');
  });

  it('is filled in for somebody new to it, and a row of which all is taken away goes', () => {
    const written = write(nova, { personId: 'nel', fields: { contactText: 'Goed' } });
    expect(rowOf(written, 'nel')?.cells.contact).toBe('Goed');
    expect(rowOf(written, 'nel')?.entry?.saidBy).toEqual(['sanne']);
    expect(rowOf(write(written, { personId: 'nel', fields: { contactText: undefined } }), 'nel')).toBeUndefined();
    expect(rowOf(write(nova, { personId: 'nel' }), 'nel')?.cells.contact).toBe('');
  });

  it('changes the row that is there', () => {
    const written = write(nova, { personId: 'ria', fields: { yieldsText: 'Rust' } });
    expect(rowOf(written, 'ria')?.cells).toMatchObject({
      yields: 'Rust',
      contact: 'Wisselend, ze helpt veel maar heeft een mening.',
    });
    expect(Object.keys(written.sociogramEntry)).toHaveLength(Object.keys(nova.sociogramEntry).length);
  });

  it('is printed and told with every word of it', () => {
    const view = { id: 'shown', type: 'sociogramTable' as const, title: '', perspectiveIds: [EYES] };
    const input = { tables: mask(nova, 'table'), view, say, today: '2026-11-22' };
    const drawn = JSON.stringify(sociogram.scene(input).grounds);
    for (const word of ['Marleen', 'Gespannen', 'schriftje invullen']) expect(drawn).toContain(word);
    const told = sociogram.tell(input);
    expect(told.find(({ title }) => title.startsWith('Marleen'))?.sentences).toContain(
      'Hoe is het contact? Goed, we appen bijna elke dag.',
    );
  });
});
