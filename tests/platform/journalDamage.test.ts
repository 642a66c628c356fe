// X1 for the journal (storage.md 3): every byte of every step damaged, with and without a passphrase. Never silently
// wrong: a case opens as it was, or says what it is without and is exactly that.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { historyOf } from '../../src/editor/history.ts';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { vaultOn } from '../support/vault.ts';

/** A few of the bytes each time; `SOAK` tries them all. */
const EVERY = process.env['SOAK'] ? 1 : 11;
const PASS = 'fiets kaas maan bril tuin';

interface Row {
  readonly body: string | Uint8Array;
  readonly prev?: string;
}

const flipped = (body: Row['body'], at: number): Row['body'] =>
  typeof body === 'string'
    ? `${body.slice(0, at)}${String.fromCharCode(body.charCodeAt(at) ^ 1)}${body.slice(at + 1)}`
    : Uint8Array.from(body, (byte, index) => (index === at ? byte ^ 1 : byte));

it.each([false, true])(
  'a damaged byte is always noticed, and costs its own step at most (passphrase: %s)',
  async (shut) => {
    const name = `kring-x1-${shut}`;
    const { storage, vault } = await vaultOn(name);
    if (shut) await vault.protect(PASS);
    const session = createSession(testPorts({ storage }));
    const caseId = (await session.createCase(newCaseTables(countedIds('v')), 'Proef')) ?? '';
    const add = (callName: string) => session.run('person.add', { kind: 'other', callName });
    for (const callName of ['Ann', 'Bo']) add(callName);
    const [aId = '', bId = ''] = Object.keys(session.store.getState().tables.person);
    session.run('tie.add', { aId, bId, code: 'Friendship' });
    session.run('person.edit', { id: bId, fields: { callName: 'Bob' } });
    await session.flush();
    const whole = await storage.open(caseId);
    const { tables, seq } = historyOf(whole);
    const without = (lost: number) => {
      const entries = whole.entries.filter((entry) => entry.seq !== lost);
      return historyOf({ ...whole, entries, damage: { last: seq, lost: 1, atEnd: false } }).tables;
    };
    const db = await openDB(name);
    let tried = 0;
    for (const store of ['journal', 'snaps'])
      for (const key of (await db.getAllKeys(store)) as unknown as [string, number][]) {
        const row = (await db.get(store, key)) as Row;
        const spoilt: Row[] = [];
        for (let at = 0; at < row.body.length; at += EVERY) spoilt.push({ ...row, body: flipped(row.body, at) });
        spoilt.push({ ...row, body: row.body.slice(0, -1) }, { ...row, body: row.body.slice(0, 0) });
        const { prev } = row;
        if (prev !== undefined) spoilt.push({ ...row, prev: String(flipped(prev, 0)) });
        for (const one of spoilt) {
          await db.put(store, one, key);
          const found = await storage.open(caseId);
          const [lost, left] = store === 'journal' ? [1, without(key[1])] : [0, tables];
          expect(found.damage?.lost ?? 0).toBe(lost);
          expect(historyOf(found).tables).toEqual(left);
          expect(historyOf(found).seq).toBe(seq);
          tried += 1;
        }
        await db.put(store, row, key);
      }
    db.close();
    expect(tried).toBeGreaterThan(1000 / EVERY);
    expect((await storage.open(caseId)).damage).toBeUndefined();
  },
);
