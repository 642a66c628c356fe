// A damaged or emptied database: told, set aside, brought back where possible, and never written over.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { openIndexedDb } from '../../src/platform/indexedDb.ts';
import { oneSealer, PLAIN_SEALER } from '../../src/ports/sealer.ts';
import type { CaseStorage } from '../../src/ports/storage.ts';
import { countedIds } from '../support/ids.ts';
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

describe('a damaged case', () => {
  it.each([
    ['a changed letter in the journal', 'journal', (row: Row) => ({ ...row, body: row.body.replace('Bo', 'Bb') })],
    ['a cut journal entry', 'journal', (row: Row) => ({ ...row, body: row.body.slice(0, -5) })],
    ['a hole in the journal', 'journal', (row: Row) => (row.body.includes('"seq":2') ? null : row)],
    ['an emptied journal', 'journal', () => null],
    ['a changed snapshot', 'snaps', (row: Row) => ({ ...row, body: row.body.replace('Proef', 'Proev') })],
    ['snapshots that are gone', 'snaps', () => null],
  ])('%s: does not open, is set aside, and nothing of it is overwritten', async (_what, store, change) => {
    const name = nextName();
    const { caseId } = await caseOn(name);
    await damage(name, store, change);
    const before = await contents(name);
    const session = createSession(testPorts({ storage: await place(name) }));
    expect(await session.openCase(caseId)).toBe(false);
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
