// The recovery page's reading: the best of a damaged map, everything raw, and nothing made or changed on the device.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { openIndexedDb } from '../../src/platform/indexedDb.ts';
import { rawText, readDevice } from '../../src/platform/recovery/readDevice.ts';
import { headOfMap, salvage } from '../../src/platform/recovery/salvage.ts';
import { oneSealer, PLAIN_SEALER } from '../../src/ports/sealer.ts';
import { countedIds } from '../support/ids.ts';
import { handTimer, testPorts } from '../support/ports.ts';

let databases = 0;

async function threeSteps() {
  const name = `kring-recovery-${databases++}`;
  const storage = await openIndexedDb({
    name,
    keys: oneSealer(PLAIN_SEALER),
    timer: handTimer(),
    events: { outdated: () => {}, blocked: () => {} },
  });
  const session = createSession(testPorts({ storage }));
  await session.createCase(newCaseTables(countedIds('v')), 'Proef');
  for (const callName of ['Ann', 'Bo', 'Cas']) session.run('person.add', { kind: 'other', callName });
  await session.flush();
  return { name, tables: session.store.getState().tables };
}

/** Damages the rows of a store that hold this text. */
async function damage(name: string, store: string, text: string): Promise<void> {
  const db = await openDB(name);
  const tx = db.transaction(store, 'readwrite');
  for (const key of await tx.store.getAllKeys()) {
    const row = (await tx.store.get(key)) as { body: string };
    if (row.body.includes(text)) await tx.store.put({ ...row, body: row.body.slice(1) }, key);
  }
  await tx.done;
  db.close();
}

const onlyMap = async (name: string) => {
  const { maps } = await readDevice(name);
  expect(maps).toHaveLength(1);
  const [map] = maps;
  if (!map) throw new Error('There is no map.');
  return map;
};

it('gets back the whole of a map that is whole', async () => {
  const { name, tables } = await threeSteps();
  const map = await onlyMap(name);
  expect((await headOfMap(map, PLAIN_SEALER))?.title).toBe('Proef');
  const made = await salvage(map, PLAIN_SEALER);
  expect(made).toMatchObject({ missing: 0 });
  expect(made?.tables).toEqual(tables);
});

it('gets back what is around a damaged step, and says how many are missing', async () => {
  const { name } = await threeSteps();
  await damage(name, 'journal', '"seq":2,');
  const made = await salvage(await onlyMap(name), PLAIN_SEALER);
  expect(made).toMatchObject({ missing: 1 });
  expect(Object.values(made?.tables.person ?? {}).map(({ callName }) => callName)).toEqual(['Ann', 'Cas']);
});

it('starts from the second copy when the first snapshot is damaged', async () => {
  const { name, tables } = await threeSteps();
  await damage(name, 'snaps', 'Proef');
  const made = await salvage(await onlyMap(name), PLAIN_SEALER);
  expect(made).toMatchObject({ missing: 0 });
  expect(made?.tables).toEqual(tables);
});

it('says so when nothing of a map can be read, and still gives its bytes', async () => {
  const { name } = await threeSteps();
  await damage(name, 'snaps', 'Proef');
  const copy = await openDB(`${name}-copy`);
  await copy.clear('snaps');
  copy.close();
  const device = await readDevice(name);
  const [map] = device.maps;
  expect(map && (await salvage(map, PLAIN_SEALER))).toBeNull();
  const raw = rawText(device);
  for (const word of ['Ann', 'Bo', 'Cas', 'Proef']) expect(raw).toContain(word);
  for (const line of raw.split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

it('makes nothing where nothing is', async () => {
  const before = (await indexedDB.databases()).map(({ name }) => name).sort();
  expect((await readDevice('kring-nowhere')).maps).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(before);
});
