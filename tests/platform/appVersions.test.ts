// T2 (storage.md 3): two versions of the program on one device. The older writes nothing any more and says why.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { createSession } from '../../src/editor/session.ts';
import { VERSION } from '../../src/model/caseFile/shape.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { tabsOfOneComputer } from '../support/oneComputer.ts';
import { handTimer, testPorts } from '../support/ports.ts';
import { vaultOn } from '../support/vault.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function twoPrograms(shut: boolean, share: boolean) {
  const name = `kring-t2-${shut}-${share}`;
  const { storage, vault } = await vaultOn(name);
  if (shut) await vault.protect('fiets kaas maan bril tuin');
  const tabs = tabsOfOneComputer();
  const ports = testPorts({ storage, timer: handTimer(), ...(share ? { tabs } : {}) });
  const [older, newer] = [createSession(ports), createSession(ports)];
  const caseId = (await older.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
  older.run('person.add', { kind: 'other', callName: 'Ann' });
  await older.flush();
  /** One step as the program of the next version keeps it. */
  const newStep = async (): Promise<void> => {
    const { head, entries } = await storage.open(caseId);
    const last = entries.at(-1);
    if (!last) throw new Error('There is a step.');
    const seq = last.seq + 1;
    await storage.append(caseId, { ...last, seq, counter: seq }, { ...head, seq, schema: VERSION + 1 });
  };
  const rows = async () => {
    const db = await openDB(name);
    const all = await Promise.all(['docs', 'journal', 'snaps', 'versions'].map((store) => db.getAll(store)));
    db.close();
    return all;
  };
  return { older, newer, caseId, storage, newStep, rows };
}

it.each([false, true])(
  'an older writer stops at its next step, which stays in sight (passphrase: %s)',
  async (shut) => {
    const { older, caseId, storage, newStep, rows } = await twoPrograms(shut, false);
    await newStep();
    const before = await rows();
    older.run('person.add', { kind: 'other', callName: 'Bo' });
    await settle();
    const { readOnly, saving, tables } = older.store.getState();
    expect({ readOnly, saving }).toEqual({ readOnly: true, saving: { is: 'failing', failure: 'newer' } });
    expect(Object.values(tables.person).map(({ callName }) => callName)).toEqual(['Ann', 'Bo']);
    expect(older.run('person.add', { kind: 'other', callName: 'Cas' })).toHaveProperty('refused');
    const { seq, counter, stamps } = older.store.getState();
    const snapshot = { seq, counter, tables, stamps };
    const version = { id: 'v', name: 'intake', at: '', people: 1, seq };
    for (const write of [
      () => storage.saveSnapshot(caseId, snapshot),
      () => storage.keepVersion(caseId, version, snapshot),
      () => storage.bin(caseId, '2026-11-22'),
      () => storage.rekey(caseId),
    ])
      await write().catch(() => {});
    expect(await rows(), 'not a byte of it').toEqual(before);
  },
);

it('an older tab that follows stays read-only, also when it is asked to work here', async () => {
  const { older, newer, caseId, newStep, rows } = await twoPrograms(false, true);
  await newer.openCase(caseId);
  newer.workHere();
  await settle();
  expect([older.store.getState().readOnly, newer.store.getState().readOnly]).toEqual([true, false]);
  await newStep();
  const before = await rows();
  older.workHere();
  await settle();
  const { readOnly, problem } = older.store.getState();
  expect({ readOnly, problem }).toEqual({
    readOnly: true,
    problem: { key: 'storage.cannotOpen', values: { reason: 'storage.reasonNewer' } },
  });
  expect(older.run('person.add', { kind: 'other' })).toHaveProperty('refused');
  expect(await rows()).toEqual(before);
});
