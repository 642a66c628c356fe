// What the session does when keeping fails, when another tab is there, and when somebody else wrote first.
import { describe, expect, it } from 'vitest';
import { copyCase, daysBetween, emptyOldBin } from '../../src/editor/cases.ts';
import { closeWhenKept } from '../../src/editor/closeWhenKept.ts';
import { saveSentence } from '../../src/editor/saveState.ts';
import { createSession } from '../../src/editor/session.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { type CaseStorage, StorageError } from '../../src/ports/storage.ts';
import { countedIds } from '../support/ids.ts';
import { failingStorage } from '../support/memoryStorage.ts';
import { tabsOfOneComputer } from '../support/oneComputer.ts';
import { handTimer, testPorts } from '../support/ports.ts';

/** Lets everything that waits for nothing but itself happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const fresh = () => newCaseTables(countedIds('v'));

describe('a place that fails', () => {
  it('keeps everything in memory, says why, tries again, and loses nothing', async () => {
    const storage = failingStorage();
    const timer = handTimer();
    const session = createSession(testPorts({ storage, timer }));
    const caseId = (await session.createCase(fresh(), 'Proef')) ?? '';
    storage.fail('quota');
    for (const callName of ['Ann', 'Bo', 'Cas']) session.run('person.add', { kind: 'other', callName });
    await settle();
    const sentence = saveSentence(session.store.getState().saving);
    expect(sentence && sayIn('nl')(sentence.key, sentence.values)).toMatch(/^Bewaren lukt niet: het apparaat is vol/);
    expect((await storage.open(caseId)).entries).toEqual([]);
    timer.pass(1000);
    await settle();
    expect(session.store.getState().saving.is).toBe('failing');
    session.run('person.add', { kind: 'other', callName: 'Dirk' });
    expect(Object.keys(session.store.getState().tables.person)).toHaveLength(4);
    storage.fail(null);
    timer.pass(1999);
    await settle();
    expect((await storage.open(caseId)).entries, 'not before two seconds').toHaveLength(0);
    timer.pass(1);
    await settle();
    expect((await storage.open(caseId)).entries).toHaveLength(4);
    expect(session.store.getState().saving.is).toBe('memoryOnly');
  });

  it('knows its own entry again when only the answer got lost', async () => {
    const storage = failingStorage();
    const timer = handTimer();
    let deaf = true;
    const hardOfHearing: CaseStorage = {
      ...storage,
      async append(...args) {
        await storage.append(...args);
        if (deaf) throw new StorageError('unavailable');
      },
    };
    const session = createSession(testPorts({ storage: hardOfHearing, timer }));
    const caseId = (await session.createCase(fresh(), 'Proef')) ?? '';
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    session.run('person.add', { kind: 'other', callName: 'Bo' });
    await settle();
    deaf = false;
    timer.pass(1000);
    await settle();
    expect(session.store.getState()).toMatchObject({ readOnly: false, problem: null, saving: { is: 'memoryOnly' } });
    expect((await storage.open(caseId)).entries).toHaveLength(2);
  });

  it('puts aside what could not be kept when the case is closed', async () => {
    const storage = failingStorage();
    const session = createSession(testPorts({ storage }));
    await session.createCase(fresh(), 'Proef');
    storage.fail('unavailable');
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    await session.closeCase();
    expect(storage.aside[0]?.raw).toContain('Ann');
  });
});

describe('closing once everything is kept', () => {
  it('waits for a place that fails, however long, and lets go of it when it is no longer wanted', async () => {
    const storage = failingStorage();
    const timer = handTimer();
    const session = createSession(testPorts({ storage, timer }));
    const caseId = (await session.createCase(fresh(), 'Proef')) ?? '';
    storage.fail('quota');
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    let wanted = true;
    const closing = closeWhenKept(session, () => wanted);
    await settle();
    timer.pass(1000);
    await settle();
    expect(session.store.getState().caseId, 'open still').toBe(caseId);
    wanted = false;
    timer.pass(10_000);
    expect(await closing).toBe(false);
    expect(session.store.getState().caseId).toBe(caseId);
    wanted = true;
    const again = closeWhenKept(session, () => wanted);
    await settle();
    storage.fail(null);
    timer.pass(10_000);
    expect(await again).toBe(true);
    expect(session.store.getState().caseId).toBeNull();
    expect((await storage.open(caseId)).entries).toHaveLength(1);
    expect(storage.aside).toEqual([]);
  });
});

describe('two tabs', () => {
  const twoTabs = async () => {
    const ports = testPorts({ storage: memoryStorage(), tabs: tabsOfOneComputer() });
    const [first, second] = [createSession(ports), createSession(ports)];
    const caseId = (await first.createCase(fresh(), 'Proef')) ?? '';
    await second.openCase(caseId);
    return { first, second, caseId, storage: ports.storage };
  };

  it('the second only reads, follows, and takes over', async () => {
    const { first, second } = await twoTabs();
    expect(second.store.getState()).toMatchObject({ readOnly: true, saving: { is: 'readOnly' } });
    expect(second.run('person.add', { kind: 'other' })).toEqual({ refused: { key: 'storage.refusedReadOnly' } });
    first.run('person.add', { kind: 'other', callName: 'Ann' });
    await first.flush();
    await settle();
    expect(second.store.getState().tables).toEqual(first.store.getState().tables);
    expect(second.store.getState().undo).toEqual(first.store.getState().undo);
    await first.closeCase();
    await settle();
    expect(second.store.getState().readOnly).toBe(false);
    second.undo();
    expect(Object.keys(second.store.getState().tables.person)).toEqual([]);
  });

  it('what is forgotten in the first is forgotten in the second', async () => {
    const { first, second, caseId, storage } = await twoTabs();
    first.run('person.add', { kind: 'other', callName: 'Ann' });
    first.run('person.remove', { ids: first.store.getState().selection });
    expect(await first.forgetHistory()).toBe(true);
    await settle();
    await settle();
    expect(second.store.getState()).toMatchObject({ undo: [], redo: [], seq: first.store.getState().seq });
    expect(await second.forgetHistory(), 'a tab that only reads takes nothing away').toBe(false);
    expect((await storage.open(caseId)).entries).toEqual([]);
  });

  it('"work here" hands over after what was still to be written', async () => {
    const { first, second, caseId, storage } = await twoTabs();
    for (let nr = 0; nr < 20; nr++) first.run('person.add', { kind: 'other', callName: `P${nr}` });
    second.workHere();
    await settle();
    await settle();
    expect(first.store.getState().readOnly).toBe(true);
    expect(second.store.getState().readOnly).toBe(false);
    second.run('person.add', { kind: 'other', callName: 'Laatste' });
    await second.flush();
    await settle();
    expect((await storage.open(caseId)).entries).toHaveLength(21);
    expect(first.store.getState().tables).toEqual(second.store.getState().tables);
  });

  it('without locks, the one that comes second sees it, loses nothing that was kept, and sets its own step aside', async () => {
    const storage = failingStorage();
    const ports = testPorts({ storage });
    const [first, second] = [createSession(ports), createSession(ports)];
    const caseId = (await first.createCase(fresh(), 'Proef')) ?? '';
    await second.openCase(caseId);
    first.run('person.add', { kind: 'other', callName: 'Ann' });
    second.run('person.add', { kind: 'other', callName: 'Bo' });
    await settle();
    const names = (await storage.open(caseId)).entries.map(({ changes }) => JSON.stringify(changes[0]?.after));
    expect(names).toHaveLength(1);
    expect(names[0]).toContain('Ann');
    expect(second.store.getState()).toMatchObject({
      readOnly: true,
      problem: { key: 'storage.conflict', values: { count: 1 } },
    });
    expect(second.store.getState().tables).toEqual(first.store.getState().tables);
    expect(storage.aside[0]?.raw).toContain('Bo');
    second.workHere();
    await settle();
    second.run('person.add', { kind: 'other', callName: 'Bo' });
    await second.flush();
    expect((await storage.open(caseId)).entries).toHaveLength(2);
  });
});

describe('the list of cases', () => {
  it('copies a case and empties the bin after thirty days', async () => {
    const ports = testPorts();
    const session = createSession(ports);
    const caseId = (await session.createCase(fresh(), 'Proef')) ?? '';
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    await session.closeCase();
    const copyId = await copyCase(ports, caseId, 'Proef (kopie)');
    expect((await ports.storage.list()).map(({ title, people }) => `${title} ${people}`).sort()).toEqual([
      'Proef (kopie) 1',
      'Proef 1',
    ]);
    await ports.storage.bin(caseId, '2026-11-22');
    expect(await emptyOldBin(ports.storage, '2026-12-21')).toEqual([]);
    expect(await emptyOldBin(ports.storage, '2026-12-22')).toEqual([caseId]);
    expect((await ports.storage.list()).map(({ id }) => id)).toEqual([copyId]);
  });

  it.each(['1970-01-01', '2016-11-22', '2036-11-22'])(
    'K1: a bin that was filled on %s is not emptied on the word of that clock',
    async (binnedAt) => {
      const ports = testPorts();
      const session = createSession(ports);
      const caseId = (await session.createCase(fresh(), 'Proef')) ?? '';
      await session.closeCase();
      await ports.storage.bin(caseId, binnedAt);
      expect(await emptyOldBin(ports.storage, '2026-11-22')).toEqual([]);
      expect((await ports.storage.list())[0]?.binnedAt).toBe('2026-11-22');
      expect(await emptyOldBin(ports.storage, '2026-12-22')).toEqual([caseId]);
    },
  );

  it.each([
    ['2026-11-22', '2026-11-23', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-12-31T23:00:00Z', '2026-01-30', 30],
  ])('counts the days from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('who is looking', () => {
  it('starts with everybody at the table, and lets go of what they may not see', async () => {
    const session = createSession(testPorts());
    await session.createCase(fresh(), 'Proef');
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    const [id = ''] = session.store.getState().selection;
    session.run('person.edit', { id, fields: { workerNote: 'Let op' } });
    expect(session.visibleTables().person[id]).not.toHaveProperty('workerNote');
    expect(session.visibleTables()).toBe(session.visibleTables());
    session.setAudience('worker');
    expect(session.visibleTables().person[id]).toHaveProperty('workerNote', 'Let op');
  });

  it('names the undone step in words', () => {
    expect(sayIn('nl')('storage.undone', { label: 'storage.workHere' })).toBe('Ongedaan gemaakt: Hier verder werken');
  });
});
