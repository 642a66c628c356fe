// Q2 (storage.md 3): a browser without a database, one that refuses or never answers, and one that loses it in mid-edit;
// with and without a passphrase. Nothing that was acknowledged is lost, and what is not kept says so.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { openDeviceStorage } from '../../src/platform/deviceStorage.ts';
import { openIndexedDb } from '../../src/platform/indexedDb.ts';
import { oneSealer, PLAIN_SEALER } from '../../src/ports/sealer.ts';
import { failureOf } from '../../src/ports/storage.ts';
import { countedIds } from '../support/ids.ts';
import { handTimer, testPorts } from '../support/ports.ts';
import { quickAge, vaultOn } from '../support/vault.ts';

const EVENTS = { outdated: () => {}, blocked: () => {} };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const real = { indexedDB: globalThis.indexedDB, transaction: IDBDatabase.prototype.transaction };
afterEach(() => {
  globalThis.indexedDB = real.indexedDB;
  IDBDatabase.prototype.transaction = real.transaction;
});

describe.each([
  ['no database at all', undefined],
  ['a database that refuses', 'throws'],
  ['a database that fails to open', 'fails'],
])('%s', (_what, how) => {
  it('works in memory and says so; nothing is called protected', async () => {
    const open = (): unknown => {
      if (how === 'throws') throw new DOMException('The operation is insecure.', 'SecurityError');
      const request = {
        addEventListener: (kind: string, call: () => void) => void (kind === 'error' && setTimeout(call)),
      };
      return Object.assign(request, {
        error: new DOMException('Internal error opening backing store', 'UnknownError'),
      });
    };
    globalThis.indexedDB = (how === undefined ? undefined : { open }) as never;
    const { storage, vault, failure } = await openDeviceStorage(EVENTS, quickAge());
    expect({ lasting: storage.lasting, vault, failure }).toEqual({
      lasting: false,
      vault: null,
      failure: 'unavailable',
    });
    const session = createSession(testPorts({ storage }));
    await session.createCase(newCaseTables(countedIds('v')), 'Proef');
    session.run('person.add', { kind: 'other', callName: 'Ann' });
    await session.flush();
    expect(session.store.getState()).toMatchObject({ saving: { is: 'memoryOnly' }, problem: null });
  });
});

it('a database that never answers is waited for no longer than eight seconds', async () => {
  globalThis.indexedDB = { open: () => ({ addEventListener: () => {} }) } as never;
  const timer = handTimer();
  const opening = openIndexedDb({ keys: oneSealer(PLAIN_SEALER), timer, events: EVENTS }).then(
    () => 'opened',
    failureOf,
  );
  await settle();
  timer.pass(8000);
  expect(await opening).toBe('unavailable');
});

describe.each([false, true])('a database that dies in mid-edit (passphrase: %s)', (shut) => {
  async function working() {
    const name = `kring-dying-${shut}-${Math.random()}`;
    const { storage, vault } = await vaultOn(name);
    if (shut) await vault.protect('fiets kaas maan bril tuin');
    const timer = handTimer();
    const session = createSession(testPorts({ storage, timer }));
    const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
    const add = (callName: string) => session.run('person.add', { kind: 'other', callName });
    add('Ann');
    await session.flush();
    return { storage, vault, timer, session, caseId, add };
  }

  it('is opened again when the browser closed it without a word', async () => {
    const { storage, session, caseId, add } = await working();
    let dead: IDBDatabase | null = null;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      dead ??= this;
      if (this === dead) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return real.transaction.apply(this, args);
    };
    add('Bo');
    await session.flush();
    expect(session.store.getState().saving.is).toBe('saved');
    expect((await storage.open(caseId)).entries).toHaveLength(2);
  });

  it('is opened again within three tries when the server behind it was lost, with every step', async () => {
    const { storage, timer, session, caseId, add } = await working();
    const dead = new Set<IDBDatabase>();
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      if (dead.size < 2) dead.add(this);
      if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
      return real.transaction.apply(this, args);
    };
    for (const name of ['Bo', 'Cas', 'Dirk']) add(name);
    await settle();
    expect(session.store.getState()).toMatchObject({
      saving: { is: 'failing', failure: 'unavailable' },
      readOnly: false,
    });
    let tries = 0;
    for (const wait of [1000, 2000, 5000]) {
      if (session.store.getState().saving.is === 'saved') break;
      timer.pass(wait);
      tries += 1;
      await settle();
    }
    expect([session.store.getState().saving.is, tries <= 3]).toEqual(['saved', true]);
    expect((await storage.open(caseId)).entries).toHaveLength(4);
  });

  it('and stays dead: everything stays in memory, is told, and nothing is called kept', async () => {
    const { vault, timer, session, add } = await working();
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    };
    for (const name of ['Bo', 'Cas']) add(name);
    for (const wait of [0, 1000, 2000, 5000, 10_000]) {
      timer.pass(wait);
      await settle();
    }
    expect(session.store.getState()).toMatchObject({
      saving: { is: 'failing', failure: 'unavailable' },
      readOnly: false,
    });
    expect(Object.keys(session.store.getState().tables.person)).toHaveLength(3);
    // Not knowing is neither "no passphrase" nor "wrong".
    if (shut) expect([await vault.unlock('iets'), vault.state()]).toEqual(['failed', 'open']);
  });
});
