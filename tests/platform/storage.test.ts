// What every place for cases promises, kept by the memory and by the database alike.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/base/transact.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { noStamps } from '../../src/model/stamps.ts';
import { openIndexedDb } from '../../src/platform/indexedDb.ts';
import { memoryStorage } from '../../src/platform/memoryStorage.ts';
import { oneSealer, PLAIN_SEALER, type Sealer } from '../../src/ports/sealer.ts';
import {
  type CaseHead,
  type CaseStorage,
  failureOf,
  type JournalEntry,
  type Snapshot,
} from '../../src/ports/storage.ts';
import { countedIds } from '../support/ids.ts';
import { handTimer } from '../support/ports.ts';
import { vaultOn } from '../support/vault.ts';

let databases = 0;
const idb = (sealer: Sealer = PLAIN_SEALER, name = `kring-test-${databases++}`): Promise<CaseStorage> =>
  openIndexedDb({
    name,
    keys: oneSealer(sealer),
    timer: handTimer(),
    events: { outdated: () => {}, blocked: () => {} },
  });

/** Turns every text inside out: shows that whatever the sealer gives back is what is kept. */
const reversing: Sealer = {
  seal: (text, about) => Promise.resolve(new TextEncoder().encode([...`${about}\n${text}`].reverse().join(''))),
  async open(sealed, about) {
    const text = [...new TextDecoder().decode(sealed as Uint8Array)].reverse().join('');
    if (!text.startsWith(`${about}\n`)) throw new Error('Belongs elsewhere.');
    return text.slice(about.length + 1);
  },
};

async function protectedIdb(): Promise<CaseStorage> {
  const { storage, vault } = await vaultOn(`kring-test-${databases++}`);
  await vault.protect('vijf woorden op een rij');
  return storage;
}

const tables = newCaseTables(countedIds('v'), { title: 'Proef' });
const headAt = (seq: number, id = 'c', over: Partial<CaseHead> = {}): CaseHead => ({
  id,
  title: 'Proef',
  seq,
  people: 0,
  changedAt: `2026-11-22T09:00:${String(seq % 60).padStart(2, '0')}.000Z`,
  fictional: false,
  schema: 1,
  ...over,
});
const snapshotAt = (seq: number, of: Tables = tables): Snapshot => ({
  seq,
  counter: seq,
  tables: of,
  stamps: noStamps(),
});
const entryAt = (seq: number, callName = `Naam ${seq}`): JournalEntry => ({
  seq,
  at: '2026-11-22T09:00:00.000Z',
  replica: 'r',
  counter: seq,
  act: 'do',
  label: 'commands.addPerson',
  changes: [{ table: 'person', id: `p${seq}`, before: null, after: { id: `p${seq}`, callName } as never }],
  selectionBefore: [],
  selectionAfter: [`p${seq}`],
});
const failure = (job: Promise<unknown>): Promise<string> => job.then(() => 'none', failureOf);

const PLACES: readonly (readonly [string, () => Promise<CaseStorage>])[] = [
  ['memory', () => Promise.resolve(memoryStorage())],
  ['database', () => idb()],
  ['database behind a sealer', () => idb(reversing)],
  ['database with a passphrase', protectedIdb],
];

describe.each(PLACES)('%s', (_name, place) => {
  it('gives back what was kept', async () => {
    const storage = await place();
    await storage.create(headAt(0), snapshotAt(0));
    for (const seq of [1, 2, 3]) await storage.append('c', entryAt(seq), headAt(seq));
    expect(await storage.open('c')).toEqual({
      head: headAt(3),
      snapshot: snapshotAt(0),
      entries: [1, 2, 3].map((seq) => entryAt(seq)),
    });
    expect(await storage.entriesAfter('c', 2)).toEqual([entryAt(3)]);
    expect(await storage.list()).toEqual([headAt(3)]);
  });

  it('is a fence: a number is written once, in order, and only for a case that exists', async () => {
    const storage = await place();
    await storage.create(headAt(0), snapshotAt(0));
    await storage.append('c', entryAt(1), headAt(1));
    expect(await failure(storage.append('c', entryAt(1, 'Ander'), headAt(1)))).toBe('conflict');
    expect(await failure(storage.append('c', entryAt(3), headAt(3)))).toBe('conflict');
    expect(await failure(storage.append('d', entryAt(1), headAt(1, 'd')))).toBe('missing');
    expect(await failure(storage.open('d'))).toBe('missing');
    expect(await failure(storage.create(headAt(0), snapshotAt(0)))).toBe('conflict');
    expect((await storage.open('c')).entries).toEqual([entryAt(1)]);
  });

  it('lets old entries go after a snapshot, and keeps 300 to undo', async () => {
    const storage = await place();
    await storage.create(headAt(0), snapshotAt(0));
    let now = tables;
    for (let seq = 1; seq <= 700; seq++) {
      await storage.append('c', entryAt(seq), headAt(seq));
      now = applyChanges(now, entryAt(seq).changes) as Tables;
      if (seq % 200 === 0) await storage.saveSnapshot('c', snapshotAt(seq, now));
    }
    const { snapshot, entries } = await storage.open('c');
    expect(snapshot).toEqual(
      snapshotAt(
        600,
        applyChanges(tables, Array.from({ length: 600 }, (_, i) => entryAt(i + 1).changes).flat()) as Tables,
      ),
    );
    expect(entries.length).toBeGreaterThanOrEqual(400);
    expect(entries.length).toBeLessThan(700);
    expect(entries.at(-1)?.seq).toBe(700);
    expect(await failure(storage.append('c', entryAt(5), headAt(5))), 'also below what was let go').toBe('conflict');
  });

  it('puts in the bin, takes out and takes away', async () => {
    const storage = await place();
    await storage.create(headAt(0), snapshotAt(0));
    await storage.bin('c', '2026-11-22');
    expect(await storage.list()).toEqual([headAt(0, 'c', { binnedAt: '2026-11-22' })]);
    await storage.restore('c');
    expect(await storage.list()).toEqual([headAt(0)]);
    await storage.purge('c');
    expect(await storage.list()).toEqual([]);
    expect(await storage.lost()).toEqual([]);
    expect(await failure(storage.restore('c'))).toBe('missing');
  });

  it('refuses a case of a newer version', async () => {
    const storage = await place();
    await storage.create(headAt(0, 'c', { schema: 99 }), snapshotAt(0));
    expect(await failure(storage.open('c'))).toBe('newer');
  });

  it('keeps ids that look like parts of the language', async () => {
    const storage = await place();
    await storage.create(headAt(0), snapshotAt(0));
    const odd = {
      ...entryAt(1),
      changes: [{ table: 'person', id: '__proto__', before: null, after: { id: '__proto__' } }],
    };
    await storage.append('c', odd, headAt(1));
    const person = applyChanges(tables, odd.changes) as Tables;
    await storage.saveSnapshot('c', snapshotAt(1, person));
    const stored = await storage.open('c');
    expect(Object.keys(stored.snapshot.tables.person)).toEqual(['__proto__']);
    expect(stored.entries[0]?.changes[0]?.id).toBe('__proto__');
  });
});

it('two writers on one database lose nothing that was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 15, maxLength: 25 }), async (turns) => {
      const name = `kring-race-${databases++}`;
      const storages = [await idb(PLAIN_SEALER, name), await idb(PLAIN_SEALER, name)] as const;
      await storages[0].create(headAt(0), snapshotAt(0));
      const kept: string[] = [];
      const seen = [0, 0];
      await Promise.all(
        turns.map(async (second, nr) => {
          const who = second ? 1 : 0;
          for (;;) {
            const seq = (seen[who] as number) + 1;
            const result = await failure(storages[who].append('c', entryAt(seq, `${who}-${nr}`), headAt(seq)));
            seen[who] = Math.max(seen[who] as number, seq);
            if (result === 'none') {
              kept.push(`${seq}:${who}-${nr}`);
              return;
            }
            expect(result).toBe('conflict');
            seen[who] = (await storages[who].open('c')).head.seq;
          }
        }),
      );
      const { entries } = await storages[0].open('c');
      expect(entries).toHaveLength(turns.length);
      expect(
        entries.map(
          ({ seq, changes }) => `${seq}:${(changes[0]?.after as { callName?: string } | undefined)?.callName}`,
        ),
      ).toEqual(kept.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
    }),
    { numRuns: 4 },
  );
}, 60_000);
