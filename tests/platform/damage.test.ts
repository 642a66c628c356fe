// A damaged or emptied database: told, set aside, brought back where possible, and never written over.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../src/editor/session.ts';
import { wholeDevice } from '../../src/editor/wholeDevice.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { openIndexedDb } from '../../src/platform/indexedDb.ts';
import { oneSealer, PLAIN_SEALER } from '../../src/ports/sealer.ts';
import type { CaseStorage } from '../../src/ports/storage.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import { countedIds } from '../support/ids.ts';
import { tabsOfOneComputer } from '../support/oneComputer.ts';
import { handTimer, testPorts } from '../support/ports.ts';

let databases = 0;
const nextName = (): string => `kring-damage-${databases++}`;
const place = (name: string): Promise<CaseStorage> =>
  openIndexedDb({
    name,
    keys: oneSealer(PLAIN_SEALER),
    timer: handTimer(),
    events: { outdated: () => {}, blocked: () => {} },
  });

async function caseOn(name: string) {
  const ports = testPorts({ storage: await place(name) });
  const session = createSession(ports);
  const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
  for (const callName of ['Ann', 'Bo', 'Cas']) session.run('person.add', { kind: 'other', callName });
  await session.flush();
  return { ports, session, caseId };
}

interface Row {
  body: string;
  sum: number;
}

/** Changes raw rows behind the program's back. */
async function damage(name: string, store: string, change: (row: Row) => Row | null): Promise<void> {
  const db = await openDB(name);
  const tx = db.transaction(store, 'readwrite');
  for (const key of await tx.store.getAllKeys()) {
    const next = change((await tx.store.get(key)) as Row);
    if (next === null) await tx.store.delete(key);
    else await tx.store.put(next, key);
  }
  await tx.done;
  db.close();
}

async function contents(name: string): Promise<Record<string, unknown>> {
  const db = await openDB(name);
  const all: Record<string, unknown> = {};
  for (const store of ['docs', 'journal', 'snaps', 'attic'] as const) all[store] = await db.getAll(store);
  db.close();
  return all;
}

const names = (session: Session): string[] =>
  Object.values(session.store.getState().tables.person).map(({ callName }) => callName ?? '');

/** Opens the case as a later start would. */
async function openedAgain(name: string, caseId: string) {
  const storage = await place(name);
  const session = createSession(testPorts({ storage, newId: countedIds('again') }));
  return { storage, session, opens: await session.openCase(caseId) };
}

describe('a case with a damaged step', () => {
  const told = (key: string, count?: number) => ({ key, ...(count === undefined ? {} : { values: { count } }) });
  it.each([
    ['a changed letter in the middle', 'Bo', ['Ann', 'Cas'], told('storage.damagedInside', 1)],
    ['a changed letter in the last', 'Cas', ['Ann', 'Bo'], told('storage.damagedEnd', 1)],
    ['a changed letter in the first', 'Ann', ['Bo', 'Cas'], told('storage.damagedInside', 1)],
    ['a changed letter in every one', '"seq"', [], told('storage.damagedEnd', 3)],
  ])('%s: opens around it, tells it, keeps the bytes aside, and can be worked on', async (_, text, left, problem) => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'journal', (row) =>
      row.body.includes(text) ? { ...row, body: row.body.replace(text, `!${text.slice(1)}`) } : row,
    );
    const [before, { session, opens }] = [await contents(name), await openedAgain(name, caseId)];
    expect(opens).toBe(true);
    expect(names(session)).toEqual(left);
    expect(session.store.getState()).toMatchObject({ problem, readOnly: false, seq: 3, undo: [] });
    const aside = JSON.stringify((await contents(name))['attic']);
    for (const { body } of [before['journal'] as Row[], before['snaps'] as Row[]].flat())
      expect(aside, 'the bytes lie aside').toContain(JSON.stringify(body).slice(1, -1));

    expect((await (await place(name)).list())[0]?.people, 'the list knows').toBe(left.length);
    session.run('person.add', { kind: 'other', callName: 'Dirk' });
    await session.flush();
    const again = await openedAgain(name, caseId);
    expect(again.session.store.getState()).toMatchObject({ problem: null, seq: 4 });
    expect(names(again.session)).toEqual([...left, 'Dirk']);
    again.session.undo();
    expect(names(again.session)).toEqual(left);
  });

  it.each([
    ['a hole', (row: Row) => (row.body.includes('"seq":2') ? null : row), ['Ann', 'Cas'], 'storage.damagedInside', 1],
    ['nothing left of the journal', () => null, [], 'storage.damagedEnd', 3],
  ] as const)('%s is told of as well', async (_, change, left, key, count) => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'journal', change);
    const { session } = await openedAgain(name, caseId);
    expect(session.store.getState().problem).toEqual({ key, values: { count } });
    expect(names(session)).toEqual(left);
  });

  it('nothing is missing when the damage is in what was there to be undone', async () => {
    const name = nextName();
    const { session: first, caseId } = await caseOn(name);
    await first.closeCase();
    await damage(name, 'journal', (row) => (row.body.includes('Bo') ? { ...row, body: 'x' } : row));
    const { session } = await openedAgain(name, caseId);
    expect(session.store.getState()).toMatchObject({ problem: { key: 'storage.damagedUndo' }, undo: [] });
    expect(names(session)).toEqual(['Ann', 'Bo', 'Cas']);
    expect((await openedAgain(name, caseId)).session.store.getState().problem).toBeNull();
  });

  it('a later step that needs the missing one is settled: nothing points to what is not there', async () => {
    const name = nextName();
    const { session: first, caseId } = await caseOn(name);
    const ids = Object.keys(first.store.getState().tables.person);
    for (const bId of ids.slice(1)) first.run('tie.add', { aId: ids[0] ?? '', bId, code: 'Friendship' });
    await first.flush();
    await damage(name, 'journal', (row) => (row.body.includes('"seq":2,') ? { ...row, sum: 0 } : row));
    const { session } = await openedAgain(name, caseId);
    expect(names(session)).toEqual(['Ann', 'Cas']);
    expect(Object.values(session.store.getState().tables.tie).map(({ bId }) => bId)).toEqual([ids[2]]);
  });

  it('comes along in the file with everything, and that some of it is missing is told', async () => {
    const name = nextName();
    await caseOn(name);
    await damage(name, 'journal', (row) => (row.body.includes('Bo') ? { ...row, body: 'x' } : row));
    const { heads, left, partly, bytes } = await wholeDevice(await place(name));
    expect([heads.length, left, partly]).toEqual([1, 0, 1]);
    const text = new TextDecoder().decode(bytes);
    expect([text.includes('Ann'), text.includes('Bo'), text.includes('Cas')]).toEqual([true, false, true]);
  });

  it('is told of by a tab that only reads, which mends nothing', async () => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'journal', (row) => (row.body.includes('Bo') ? { ...row, body: 'x' } : row));
    const before = await contents(name);
    const follower = { claim: async () => ({ ...(await ONE_TAB.claim('', {} as never)), writer: false }) };
    const session = createSession(testPorts({ storage: await place(name), tabs: follower }));
    await session.openCase(caseId);
    expect(session.store.getState()).toMatchObject({ readOnly: true, problem: { key: 'storage.damagedInside' } });
    expect({ ...(await contents(name)), attic: [] }).toEqual({ ...before, attic: [] });
  });

  it('is mended once: a tab that takes over from the one that did keeps what came after', async () => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'journal', (row) => (row.body.includes('Bo') ? { ...row, body: 'x' } : row));
    const tabs = tabsOfOneComputer();
    const [damaged, follower] = [await place(name), await place(name)];
    let mendNow = (): void => {};
    const bothOpen = new Promise<void>((resolve) => (mendNow = resolve));
    const slow: CaseStorage = { ...damaged, mend: (...args) => bothOpen.then(() => damaged.mend(...args)) };
    const first = createSession(testPorts({ storage: slow, tabs, newId: countedIds('again') }));
    const second = createSession(testPorts({ storage: follower, tabs }));
    const opening = first.openCase(caseId);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await second.openCase(caseId);
    expect(second.store.getState().problem?.key).toBe('storage.damagedInside');
    mendNow();
    await opening;
    first.run('person.add', { kind: 'other', callName: 'Dirk' });
    await first.closeCase();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(second.store.getState()).toMatchObject({ readOnly: false, seq: 4 });
    second.undo();
    await second.flush();
    expect(names(second)).toEqual(['Ann', 'Cas']);
    expect((await follower.open(caseId)).entries.map(({ seq }) => seq)).toEqual([4, 5]);
  });

  it('does not open when there is no room to put the bytes aside', async () => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'journal', (row) => (row.body.includes('Bo') ? { ...row, body: 'x' } : row));
    const before = await contents(name);
    const storage = await place(name);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const session = createSession(testPorts({ storage }));
    expect(await session.openCase(caseId)).toBe(false);
    IDBObjectStore.prototype.put = put;
    expect(session.store.getState().problem?.values).toEqual({ reason: 'storage.reasonQuota' });
    expect(await contents(name)).toEqual(before);
  });
});

describe('a case without a snapshot', () => {
  it.each([
    ['a changed snapshot', (row: Row) => ({ ...row, body: row.body.replace('Proef', 'Proev') })],
    ['snapshots that are gone', () => null],
  ])('%s: opens from the second copy, with every step', async (_, change) => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'snaps', change);
    const { session } = await openedAgain(name, caseId);
    expect(session.store.getState().problem).toBeNull();
    expect(names(session)).toEqual(['Ann', 'Bo', 'Cas']);
  });

  it('does not open without a copy either, is set aside, and nothing of it is overwritten', async () => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, 'snaps', (row) => ({ ...row, body: row.body.replace('Proef', 'Proev') }));
    await damage(`${name}-copy`, 'snaps', () => null);
    const before = await contents(name);
    const { session, opens } = await openedAgain(name, caseId);
    expect(opens).toBe(false);
    const { problem, caseId: open } = session.store.getState();
    expect(problem).toEqual({ key: 'storage.cannotOpen', values: { reason: 'storage.reasonUnreadable' } });
    expect(open).toBeNull();
    expect(session.run('person.add', { kind: 'other' })).toHaveProperty('refused');
    const after = await contents(name);
    expect({ ...after, attic: [] }).toEqual({ ...before, attic: [] });
    expect(after['attic']).toHaveLength(1);
  });

  it('opens from the snapshot before when the last one is damaged', async () => {
    const name = nextName();
    const { session, caseId } = await caseOn(name);
    await session.closeCase();
    await damage(name, 'snaps', (row) => (row.body.includes('"seq":3') ? { ...row, body: 'x' } : row));
    const again = createSession(testPorts({ storage: await place(name) }));
    expect(await again.openCase(caseId)).toBe(true);
    expect(Object.keys(again.store.getState().tables.person)).toHaveLength(3);
  });
});

describe('a database that the browser has emptied', () => {
  it('is missed, and comes back from the second copy', async () => {
    const name = nextName();
    const { session, caseId } = await caseOn(name);
    await session.closeCase();
    for (const store of ['journal', 'snaps']) await damage(name, store, () => null);
    const db = await openDB(name);
    await db.clear('docs');
    db.close();

    const storage = await place(name);
    expect(await storage.list()).toEqual([]);
    expect((await storage.lost()).map(({ id, title }) => [id, title])).toEqual([[caseId, 'Proef']]);
    await storage.bringBack(caseId);
    expect(await storage.lost()).toEqual([]);
    const again = createSession(testPorts({ storage, newId: countedIds('again') }));
    expect(await again.openCase(caseId)).toBe(true);
    expect(Object.values(again.store.getState().tables.person).map(({ callName }) => callName)).toEqual([
      'Ann',
      'Bo',
      'Cas',
    ]);
    again.run('person.add', { kind: 'other', callName: 'Dirk' });
    await again.flush();
    expect((await storage.open(caseId)).head.seq).toBe(4);
  });

  it('a case that was taken away for good stays away', async () => {
    const name = nextName();
    const { ports, session, caseId } = await caseOn(name);
    await session.closeCase();
    await ports.storage.purge(caseId);
    expect(await ports.storage.lost()).toEqual([]);
  });
});

it('a newer database is told of, not touched', async () => {
  const name = nextName();
  const db = await openDB(name, 7, { upgrade: (one) => void one.createObjectStore('docs') });
  db.close();
  await expect(place(name)).rejects.toMatchObject({ failure: 'newer' });
});

it('lets go when another tab needs a newer database, and tells', async () => {
  const name = nextName();
  let outdated = 0;
  const storage = await openIndexedDb({
    name,
    keys: oneSealer(PLAIN_SEALER),
    timer: handTimer(),
    events: { outdated: () => outdated++, blocked: () => {} },
  });
  const db = await openDB(name, 3);
  db.close();
  expect(outdated).toBe(1);
  await expect(storage.list()).rejects.toMatchObject({ failure: 'newer' });
});
