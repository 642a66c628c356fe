// What the review says: everything that differs, in words that people know, and what only one copy has.
import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../../src/app/merge/reviewParts.ts';
import { labelsOf, nameOf, valueInWords } from '../../../src/app/merge/valueWords.ts';
import type { Rec, Table } from '../../../src/base/tables.ts';
import { createSession, type Session } from '../../../src/editor/session.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { compareCopies } from '../../../src/model/merge/compareCopies.ts';
import { newCaseTables } from '../../../src/model/newCase.ts';
import { TABLE_NAMES } from '../../../src/model/records/registry.ts';
import { countedIds } from '../../support/ids.ts';
import { novaTables } from '../../support/nova.ts';
import { testPorts } from '../../support/ports.ts';

const say = sayIn('nl');
const nova = await novaTables();

/** Two copies of a family of three, changed apart. */
async function apart(here: (session: Session) => void, there: (session: Session) => void) {
  const base = createSession(testPorts({ newId: countedIds('a') }));
  await base.createCase(newCaseTables(countedIds('v')), 'Proef');
  for (const callName of ['Ann', 'Bo', 'Cas']) base.run('person.add', { kind: 'other', callName });
  const { tables, stamps } = base.store.getState();
  const ids = new Map(Object.values(tables.person).map(({ callName, id }) => [callName, id]));
  const other = createSession(testPorts({ newId: countedIds('b') }));
  await other.keepCase(tables, stamps);
  here(base);
  there(other);
  return { review: reviewOf(compareCopies(base.store.getState(), other.store.getState()), say), ids };
}

const idOf = (session: Session, name: string): string =>
  Object.values(session.store.getState().tables.person).find(({ callName }) => callName === name)?.id ?? '';
const rename = (name: string, callName: string) => (session: Session) =>
  void session.run('person.edit', { id: idOf(session, name), fields: { callName } });

describe('the review', () => {
  it('shows both values of what both changed, and the newest chosen', async () => {
    const { review } = await apart(rename('Ann', 'Annie'), (session) => {
      rename('Bo', 'Bob')(session);
      rename('Ann', 'Anneke')(session);
    });
    expect(review.conflicts).toMatchObject([
      {
        label: 'Roepnaam',
        taken: 'there',
        options: [
          { choice: 'here', words: 'Annie', isNewest: false },
          { choice: 'there', words: 'Anneke', isNewest: true },
        ],
      },
    ]);
    expect(review.newerThere).toMatchObject([{ about: 'Bob', label: 'Roepnaam', taken: 'there' }]);
    expect(review.same).toBe(false);
  });

  it('tells what was taken away, and what would go with it', async () => {
    const { review } = await apart(
      (session) => {
        session.run('tie.add', { aId: idOf(session, 'Ann'), bId: idOf(session, 'Bo'), code: 'good' });
      },
      (session) => {
        session.run('person.remove', { ids: [idOf(session, 'Bo')] });
        session.run('person.remove', { ids: [idOf(session, 'Cas')] });
      },
    );
    expect(review.removed).toMatchObject([{ about: 'Cas', label: 'weggehaald in het bestand', taken: 'there' }]);
    expect(review.conflicts).toMatchObject([{ about: 'Bo' }]);
    expect(review.conflicts[0]?.more.join()).toContain('Ann · Bo (relatie)');
  });

  it('lists what only one copy has, and people who may have been written down twice', async () => {
    const add = (callName: string) => (session: Session) => void session.run('person.add', { kind: 'other', callName });
    const { review } = await apart(add('Juf Mia'), (session) => {
      add('juf mia')(session);
      add('Dirk')(session);
    });
    expect(review.only.there.people).toEqual(['Dirk', 'juf mia']);
    expect(review.only.here.people).toEqual(['Juf Mia']);
    expect(review.twins).toEqual(['Juf Mia']);
  });

  it('says so when there is no difference', async () => {
    const { review } = await apart(
      () => {},
      () => {},
    );
    expect(review.same).toBe(true);
  });
});

describe('values in words', () => {
  it('are words for everything in a whole case', () => {
    for (const table of TABLE_NAMES) {
      for (const record of Object.values<Rec>(nova[table] as Table)) {
        expect(nameOf(table, record.id, nova, say)).not.toBe('');
        for (const [field, value] of Object.entries(record)) {
          if (field === 'id') continue;
          expect(labelsOf([field], say)).not.toMatch(/\./);
          expect(valueInWords(table, field, value, nova, say)).not.toMatch(/undefined|\[object|^model\.|^notation\./);
        }
      }
    }
  });

  it('name people, codes and dates', () => {
    const [tie] = Object.values(nova.tie);
    const words = valueInWords('tie', 'aId', tie?.aId, nova, say);
    expect(words).toBe(nameOf('person', tie?.aId ?? '', nova, say));
    expect(valueInWords('person', 'gender', 'female', nova, say)).toBe('vrouw');
    expect(valueInWords('person', 'born', { value: '2015-05', precision: 'month' }, nova, say)).toBe('mei 2015');
    expect(valueInWords('tie', 'secret', true, nova, say)).toBe('ja');
  });
});
