// The session as the screen uses it.
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';

describe('a session', () => {
  it('adds, undoes, redoes and finds it all back after closing', async () => {
    const ports = testPorts();
    const session = createSession(ports);
    const id = await session.createCase(newCaseTables(countedIds('view')), 'Proef');
    expect(id).not.toBeNull();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    session.run('person.add', { kind: 'other', callName: 'Bo' });
    session.undo();
    const { tables, undo, redo, seq } = session.store.getState();
    expect([undo.length, redo.length, seq]).toEqual([1, 1, 3]);
    await session.closeCase();
    expect(session.store.getState().caseId).toBeNull();
    expect(await session.openCase(id ?? '')).toBe(true);
    expect(session.store.getState().tables).toEqual(tables);
    expect(session.store.getState().undo).toEqual(undo);
    expect(session.store.getState().redo).toEqual(redo);
    session.redo();
    expect(Object.values(session.store.getState().tables.person).map((p) => p.callName)).toEqual(['Ann', 'Bo']);
    await session.flush();
    expect((await ports.storage.list())[0]).toMatchObject({ title: 'Proef', people: 2, seq: 4 });
  });
});
