// Kept moments in the database: beside the case, sealed with it, gone with it, and no older database lost over them.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { rekeyCases } from '../../src/editor/rekeyCases.ts';
import { createSession } from '../../src/editor/session.ts';
import { keepVersion } from '../../src/editor/versions.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { CaseStorage } from '../../src/ports/storage.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { vaultOn } from '../support/vault.ts';

let databases = 0;
const nextName = (): string => `kring-versions-${databases++}`;

async function withVersion(storage: CaseStorage) {
  const ports = testPorts({ storage });
  const session = createSession(ports);
  const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
  session.run('person.add', { kind: 'other', callName: 'Kanarie' });
  await session.flush();
  const { seq, counter, tables, stamps } = session.store.getState();
  const { id } = await keepVersion(ports, caseId, { seq, counter, tables, stamps }, 'Kanarie-intake');
  await session.closeCase();
  return { caseId, id, tables };
}

const rows = async (name: string): Promise<unknown[]> => {
  const db = await openDB(name);
  const all = await db.getAll('versions');
  db.close();
  return all;
};

it('are kept as they are without a passphrase, sealed when one comes, and still open', async () => {
  const name = nextName();
  const { storage, vault } = await vaultOn(name);
  const { caseId, id, tables } = await withVersion(storage);
  expect(JSON.stringify(await rows(name))).toContain('Kanarie');
  await vault.protect('vijf woorden op een rij');
  await rekeyCases(storage, ONE_TAB);
  const decoder = new TextDecoder('latin1');
  const sealed = JSON.stringify(await rows(name), (_, value) =>
    ArrayBuffer.isView(value) ? decoder.decode(value) : value,
  );
  expect(sealed).not.toContain('Kanarie');
  expect((await storage.versions(caseId)).map(({ name: called }) => called)).toEqual(['Kanarie-intake']);
  expect((await storage.readVersion(caseId, id)).tables).toEqual(tables);
});

it('go with the history and with the case', async () => {
  const name = nextName();
  const { storage } = await vaultOn(name);
  const { caseId } = await withVersion(storage);
  const session = createSession(testPorts({ storage, newId: countedIds('again') }));
  await session.openCase(caseId);
  expect(await session.forgetHistory()).toBe(true);
  expect(await storage.versions(caseId)).toEqual([]);
  await session.closeCase();
  const other = await withVersion((await vaultOn(nextName())).storage).catch(() => null);
  expect(other).not.toBeNull();
  await storage.purge(caseId);
  expect(await rows(name)).toEqual([]);
});

it('cost nothing of a database from before they existed', async () => {
  const name = nextName();
  const old = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('docs', { keyPath: 'id' });
      for (const store of ['journal', 'snaps', 'attic', 'device']) db.createObjectStore(store);
    },
  });
  await old.put('attic', 'kept from before', 'a');
  old.close();
  const { storage } = await vaultOn(name);
  const { caseId } = await withVersion(storage);
  expect(await storage.versions(caseId)).toHaveLength(1);
});
