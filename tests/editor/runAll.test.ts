// Several commands as one step: the same ids as in the draft, one undo, all or none.
import { expect, it } from 'vitest';
import type { Session } from '../../src/editor/session.ts';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { interpret } from '../../src/shorthand/interpret.ts';
import { NINE_LINES, settingOf } from '../shorthand/told.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

async function opened(): Promise<Session> {
  const session = createSession(testPorts());
  await session.createCase(newCaseTables(countedIds('c')), 'Proef');
  return session;
}

const done = { key: 'shorthand.nothingNew' } as const;

it('makes exactly what the draft made, and undoes it at once', async () => {
  const session = await opened();
  const before = session.store.getState().tables;
  const { calls, ids, tables } = interpret(NINE_LINES, before, settingOf({ newId: countedIds('draft') }));
  session.runAll({ label: 'shorthand.step', calls, ids, done });
  const { tables: after, undo } = session.store.getState();
  for (const table of ['person', 'partnership', 'parentLink', 'tie', 'caseInfo'] as const) {
    expect(after[table]).toEqual(tables[table]);
  }
  expect(undo).toHaveLength(1);
  session.undo();
  expect(session.store.getState().tables.person).toEqual({});
  session.redo();
  expect(session.store.getState().tables.person).toEqual(tables.person);
});

it('does nothing when one of them cannot be done', async () => {
  const session = await opened();
  const before = session.store.getState().tables;
  const outcome = session.runAll({
    label: 'shorthand.step',
    calls: [
      { id: 'person.add', args: { kind: 'other', callName: 'Jan' } },
      { id: 'tie.add', args: { aId: 'nobody', bId: 'nobody', code: 'Plain' } },
    ],
    ids: [],
    done,
  });
  expect(outcome).toEqual({ refused: { key: 'commands.chooseTwoPeople' } });
  expect(session.store.getState().tables).toBe(before);
  expect(session.store.getState().undo).toEqual([]);
});
