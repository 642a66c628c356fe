// Undo, redo and the journal under random use.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, historyOf } from '../../src/editor/history.ts';
import { createSession, type Session, type SessionPorts } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { doEdit, editsArb } from '../support/randomEdits.ts';

async function started(): Promise<{ session: Session; ports: SessionPorts; caseId: string }> {
  const ports = testPorts();
  const session = createSession(ports);
  const caseId = (await session.createCase(newCaseTables(countedIds('view')), 'Proef')) ?? '';
  return { session, ports, caseId };
}

const tablesOf = (session: Session) => session.store.getState().tables;

describe('undo and redo', () => {
  it('undo-all gives the start, redo-all the end', async () => {
    await fc.assert(
      fc.asyncProperty(editsArb(), async (edits) => {
        const { session } = await started();
        const start = tablesOf(session);
        for (const edit of edits) doEdit(session, edit, true);
        const end = tablesOf(session);
        const steps = session.store.getState().undo.length;
        for (let nr = 0; nr < steps; nr++) session.undo();
        expect(tablesOf(session)).toEqual(start);
        for (let nr = 0; nr < steps; nr++) session.redo();
        expect(tablesOf(session)).toEqual(end);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('replaying the journal gives the state, stamps and both stacks included', async () => {
    await fc.assert(
      fc.asyncProperty(editsArb(), async (edits) => {
        const { session, ports, caseId } = await started();
        for (const edit of edits) doEdit(session, edit);
        await session.flush();
        const replayed = historyOf(await ports.storage.open(caseId));
        expect(session.store.getState()).toMatchObject(replayed);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('closing and opening in the middle changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(editsArb(), fc.nat(59), async (edits, at) => {
        const { session, ports, caseId } = await started();
        for (const [index, edit] of edits.entries()) {
          if (index === at) {
            const before = session.store.getState();
            await session.closeCase();
            expect(await session.openCase(caseId)).toBe(true);
            const { tables, undo, redo, seq, counter, stamps } = before;
            expect(session.store.getState()).toMatchObject({ tables, undo, redo, seq, counter, stamps });
          }
          doEdit(session, edit);
        }
        const steps = session.store.getState().undo.length;
        for (let nr = 0; nr < steps; nr++) session.undo();
        await session.flush();
        const stored = await ports.storage.open(caseId);
        expect(historyOf(stored).tables).toEqual(tablesOf(session));
        expect(stored.entries.map(({ seq }) => seq)).toEqual(stored.entries.map((_, index) => index + 1));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('notices an entry that is missing from the journal', async () => {
    const { session, ports, caseId } = await started();
    for (const callName of ['Ann', 'Bo', 'Cas']) session.run('person.add', { kind: 'other', callName });
    await session.flush();
    const { snapshot, entries } = await ports.storage.open(caseId);
    const torn = historyOf({ snapshot, entries: entries.filter(({ seq }) => seq !== 2) });
    expect(torn.tables).not.toEqual(tablesOf(session));
  });

  it('keeps undo across a snapshot that is newer than some of the steps', async () => {
    const { session, ports, caseId } = await started();
    for (let nr = 0; nr < 250; nr++) session.run('person.add', { kind: 'other', callName: `Persoon ${nr}` });
    await session.flush();
    await session.closeCase();
    const stored = await ports.storage.open(caseId);
    expect(stored.snapshot.seq).toBe(250);
    await session.openCase(caseId);
    for (let nr = 0; nr < 250; nr++) session.undo();
    expect(Object.keys(tablesOf(session).person)).toEqual([]);
  });
});

describe('one undo step', () => {
  it('takes typing in one field together, until something comes between', async () => {
    const { session } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const id = session.store.getState().selection[0] ?? '';
    for (const callName of ['A', 'An', 'Ank']) session.run('person.edit', { id, fields: { callName } });
    expect(session.store.getState().undo).toHaveLength(2);
    expect(session.store.getState().seq).toBe(4);
    session.select([]);
    session.run('person.edit', { id, fields: { callName: 'Anke' } });
    expect(session.store.getState().undo).toHaveLength(3);
    session.undo();
    session.undo();
    expect(tablesOf(session).person[id]?.callName).toBe('Ann');
    session.redo();
    expect(tablesOf(session).person[id]?.callName).toBe('Ank');
  });

  it('brings the selection back as it was', async () => {
    const { session } = await started();
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const ann = session.store.getState().selection;
    session.run('person.remove', { ids: ann });
    expect(session.store.getState().selection).toEqual([]);
    expect(session.store.getState().notice?.undoable).toBe(true);
    session.undo();
    expect(session.store.getState().selection).toEqual(ann);
    session.undo();
    expect(session.store.getState().selection).toEqual([]);
  });
});

it('an undone step with another after it cannot be redone', () => {
  const base = historyOf({
    snapshot: { seq: 0, counter: 0, tables: newCaseTables(countedIds()), stamps: {} },
    entries: [],
  });
  const person = { id: 'p', callName: 'Ann' };
  const entry = {
    at: '',
    replica: 'r',
    label: 'commands.addPerson',
    selectionBefore: [],
    selectionAfter: [],
    changes: [{ table: 'person', id: 'p', before: null, after: person }],
  };
  const done = advance(base, { ...entry, seq: 1, counter: 1, act: 'do' });
  const undone = advance(done, {
    ...entry,
    seq: 2,
    counter: 2,
    act: 'undo',
    changes: [{ table: 'person', id: 'p', before: person, after: null }],
  });
  expect([undone.undo.length, undone.redo.length]).toEqual([0, 1]);
  expect(advance(undone, { ...entry, seq: 3, counter: 3, act: 'do' }).redo).toEqual([]);
});
