// Maps behind a passphrase: nothing readable in either database, nothing swapped, nothing lost when something breaks off.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { rekeyCases } from '../../src/editor/rekeyCases.ts';
import { createSession } from '../../src/editor/session.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { recoveryIdentity } from '../../src/platform/vault.ts';
import type { CaseStorage } from '../../src/ports/storage.ts';
import { failureOf } from '../../src/ports/storage.ts';
import { ONE_TAB } from '../../src/ports/tabs.ts';
import { countedIds } from '../support/ids.ts';
import { testPorts } from '../support/ports.ts';
import { vaultOn } from '../support/vault.ts';

const PASS = 'fiets kaas maan bril tuin';
let databases = 0;
const nextName = (): string => `kring-vault-${databases++}`;
const failure = (job: Promise<unknown>): Promise<string> => job.then(() => 'none', failureOf);
/** Bytes of another window count as bytes. */
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

/** Everything that stands in both databases, as text: bytes as letters, so that a name in them is found. */
async function everything(name: string): Promise<string> {
  const texts: string[] = [];
  for (const one of [name, `${name}-copy`]) {
    const db = await openDB(one);
    for (const store of db.objectStoreNames)
      for (const row of [...(await db.getAll(store)), ...(await db.getAllKeys(store))])
        texts.push(
          JSON.stringify(row, (_, value) => (isBytes(value) ? new TextDecoder('latin1').decode(value) : value)),
        );
    db.close();
  }
  return texts.join('\n');
}

async function workOn(storage: CaseStorage, title = 'Kanarie-titel') {
  const session = createSession(testPorts({ storage }));
  const caseId = (await session.createCase(newCaseTables(countedIds('v')), title)) ?? '';
  for (const callName of ['Kanarie-een', 'Kanarie-twee', 'Kanarie-drie'])
    session.run('person.add', { kind: 'other', callName });
  await session.flush();
  return { session, caseId };
}

const names = (session: ReturnType<typeof createSession>): string[] =>
  Object.values(session.store.getState().tables.person).map(({ callName }) => callName ?? '');

async function openAgain(name: string, secret = PASS) {
  const { storage, vault } = await vaultOn(name);
  const answer = await vault.unlock(secret);
  return { storage, vault, answer, session: createSession(testPorts({ storage, newId: countedIds('again') })) };
}

describe('with a passphrase', () => {
  it('nothing of a map can be read in the databases, and without one everything (so that this can fail)', async () => {
    const [open, shut] = [nextName(), nextName()];
    await (await workOn((await vaultOn(open)).storage)).session.closeCase();
    const { storage, vault } = await vaultOn(shut);
    await vault.protect(PASS);
    const { session, caseId } = await workOn(storage);
    await storage.keepAside(caseId, 'unsaved entries', 'Kanarie-apart');
    await session.closeCase();
    expect(await everything(open)).toContain('Kanarie');
    expect(await everything(shut)).not.toContain('Kanarie');
    expect((await storage.list())[0]?.title).toBe('Kanarie-titel');
  });

  it('opens with the passphrase and with the recovery code as people type it, and with nothing else', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    const code = (await vault.protect(PASS)) ?? '';
    const { session, caseId } = await workOn(storage);
    await session.closeCase();
    const grouped =
      code
        .replace('AGE-SECRET-KEY-1', '')
        .toLowerCase()
        .match(/.{1,4}/g)
        ?.join(' ') ?? '';

    const wrong = await openAgain(name, 'fiets kaas maan');
    expect([wrong.answer, wrong.vault.state()]).toEqual(['wrong', 'locked']);
    expect(await failure(wrong.storage.open(caseId))).toBe('locked');
    expect((await wrong.storage.list())[0]).toMatchObject({ title: '', unreadable: true });
    for (const secret of [PASS, code, grouped]) {
      const again = await openAgain(name, secret);
      expect(again.answer).toBe('done');
      expect(await again.session.openCase(caseId)).toBe(true);
      expect(names(again.session)).toEqual(['Kanarie-een', 'Kanarie-twee', 'Kanarie-drie']);
      again.session.undo();
      await again.session.flush();
      again.session.redo();
      await again.session.closeCase();
    }
  });

  it('no key lies in the database in the clear', async () => {
    const name = nextName();
    const { vault } = await vaultOn(name);
    const code = (await vault.protect(PASS)) ?? '';
    const all = await everything(name);
    expect(all).not.toContain(code.slice(16));
    expect(all).not.toContain(PASS);
    expect(all).not.toContain('CryptoKey');
  });

  it('the passphrase changes, the maps stay; a wrong one changes nothing', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    const code = (await vault.protect(PASS)) ?? '';
    const { session, caseId } = await workOn(storage);
    await session.closeCase();
    expect(await vault.changePassphrase('iets anders', 'een nieuwe')).toBe('wrong');
    expect((await openAgain(name)).answer).toBe('done');
    expect(await vault.changePassphrase(PASS, 'een heel nieuw wachtwoord')).toBe('done');
    expect((await openAgain(name)).answer).toBe('wrong');
    const again = await openAgain(name, 'een heel nieuw wachtwoord');
    expect(again.answer).toBe('done');
    expect(await again.session.openCase(caseId)).toBe(true);
    expect((await openAgain(name, code)).answer, 'the recovery code is still the same').toBe('done');
  });

  it('the recovery code is tested by typing it, and can be made anew', async () => {
    const name = nextName();
    const { vault } = await vaultOn(name);
    const code = (await vault.protect(PASS)) ?? '';
    expect(vault.recoveryTested()).toBe(false);
    expect(await vault.testRecovery(`${code.slice(0, -1)}${code.endsWith('Q') ? 'P' : 'Q'}`)).toBe('wrong');
    expect(await vault.testRecovery(code.toLowerCase())).toBe('done');
    expect(vault.recoveryTested()).toBe(true);
    const next = (await vault.newRecoveryCode(PASS)) ?? '';
    expect(vault.recoveryTested()).toBe(false);
    expect((await openAgain(name, code)).answer).toBe('wrong');
    expect((await openAgain(name, next)).answer).toBe('done');
    expect(await vault.newRecoveryCode('niet dit')).toBeNull();
  });

  it('covered, the screen is shut but what is being written is still written; forgotten, nothing opens', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    await vault.protect(PASS);
    const { session, caseId } = await workOn(storage);
    session.run('person.add', { kind: 'other', callName: 'Vier' });
    vault.cover();
    expect(vault.state()).toBe('locked');
    await session.flush();
    expect((await storage.open(caseId)).head.people).toBe(4);
    expect([await vault.unlock('niet dit'), vault.state()]).toEqual(['wrong', 'locked']);
    expect([await vault.unlock(PASS), vault.state()]).toEqual(['done', 'open']);
    vault.forget();
    expect(vault.state()).toBe('locked');
    expect(await failure(storage.open(caseId))).toBe('locked');
  });

  it('a second tab cannot put another vault in its place', async () => {
    const name = nextName();
    const [first, second] = [await vaultOn(name), await vaultOn(name)];
    expect(await first.vault.protect(PASS)).not.toBeNull();
    expect(await second.vault.protect('iets heel anders')).toBeNull();
    expect((await openAgain(name)).answer).toBe('done');
  });

  it('a vault that cannot be read is told of and never replaced', async () => {
    const name = nextName();
    await (await vaultOn(name)).vault.protect(PASS);
    for (const one of [name, `${name}-copy`]) {
      const db = await openDB(one);
      await db.put('device', '{"version":1', 'vault');
      db.close();
    }
    await expect(vaultOn(name)).rejects.toThrow();
  });

  it('the vault and the maps come back from the second database when the first is gone', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    await vault.protect(PASS);
    const { session, caseId } = await workOn(storage);
    await session.closeCase();
    const db = await openDB(name);
    for (const store of db.objectStoreNames) await db.clear(store);
    db.close();
    const again = await openAgain(name);
    expect(again.answer).toBe('done');
    expect((await again.storage.lost()).map(({ title }) => title)).toEqual(['Kanarie-titel']);
    await again.storage.bringBack(caseId);
    expect(await again.session.openCase(caseId)).toBe(true);
    again.session.run('person.add', { kind: 'other', callName: 'Vier' });
    await again.session.closeCase();
    expect((await again.storage.open(caseId)).head.people).toBe(4);
  });
});

describe('rows that were changed behind the program', () => {
  type Rows = Map<IDBValidKey, { body: Uint8Array; prev?: string }>;
  const [one, two, three] = ['Kanarie-een', 'Kanarie-twee', 'Kanarie-drie'];
  const CHANGES: readonly (readonly [string, (rows: Rows, ids: readonly string[]) => void, readonly string[]])[] = [
    ['a bit of an entry', (rows, [id = '']) => flip(rows, [id, 2]), [one, three]],
    ['two entries swapped', (rows, [id = '']) => swap(rows, [id, 1], [id, 2]), [three]],
    ['an entry of another case', (rows, [id = '', other = '']) => swap(rows, [id, 2], [other, 2]), [one, three]],
    ['an entry put in again', (rows, [id = '']) => rows.set(key(rows, [id, 3]), get(rows, [id, 2])), [one, two]],
  ];
  const key = (rows: Rows, wanted: IDBValidKey): IDBValidKey =>
    [...rows.keys()].find((one) => String(one) === String(wanted)) ?? wanted;
  const get = (rows: Rows, wanted: IDBValidKey) => rows.get(key(rows, wanted)) as { body: Uint8Array };
  const swap = (rows: Rows, a: IDBValidKey, b: IDBValidKey): void => {
    const [one, other] = [get(rows, a), get(rows, b)];
    rows.set(key(rows, a), other);
    rows.set(key(rows, b), one);
  };
  const flip = (rows: Rows, at: IDBValidKey): void => {
    const row = get(rows, at);
    const body = new Uint8Array(row.body);
    body[20] = (body[20] ?? 0) ^ 1;
    rows.set(key(rows, at), { ...row, body });
  };

  it.each(CHANGES)('%s: never taken for what it is not, told of and set aside', async (_what, change, left) => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    await vault.protect(PASS);
    const mine = await workOn(storage);
    const other = createSession(testPorts({ storage, newId: countedIds('other') }));
    const otherId = (await other.createCase(newCaseTables(countedIds('w')), 'Ander')) ?? '';
    for (const callName of ['X', 'Y', 'Z']) other.run('person.add', { kind: 'other', callName });
    await other.flush();
    const db = await openDB(name);
    const rows: Rows = new Map();
    for (const one of await db.getAllKeys('journal')) rows.set(one, await db.get('journal', one));
    change(rows, [mine.caseId, otherId]);
    for (const [one, row] of rows) await db.put('journal', row, one);
    db.close();
    const again = await openAgain(name);
    expect(await again.session.openCase(mine.caseId)).toBe(true);
    expect(names(again.session)).toEqual(left);
    expect(again.session.store.getState().problem?.values).toEqual({ count: 3 - left.length });
    const late = await openDB(name);
    expect(await late.count('attic')).toBe(1);
    late.close();
    again.session.run('person.add', { kind: 'other', callName: 'Later' });
    await again.session.closeCase();
    expect(await again.session.openCase(mine.caseId)).toBe(true);
    expect(names(again.session)).toEqual([...left, 'Later']);
    expect(again.session.store.getState().problem).toBeNull();
  });
});

describe('a passphrase for maps that are there already', () => {
  it('seals everything of them, with their undo steps and what was set aside, and says what could not be sealed', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    const { session, caseId } = await workOn(storage);
    await session.closeCase();
    await session.openCase(caseId);
    session.run('person.add', { kind: 'other', callName: 'Kanarie-vier' });
    await session.flush();
    await storage.keepAside(caseId, 'unsaved entries', 'Kanarie-apart');
    await storage.bin(caseId, '2026-11-20');
    await storage.restore(caseId);
    const before = await storage.open(caseId);
    expect(await storage.toRekey()).toEqual([]);
    await vault.protect(PASS);
    expect(await storage.toRekey()).toEqual([caseId]);
    expect(
      await rekeyCases(storage, {
        claim: async () => ({ ...(await ONE_TAB.claim('', {} as never)), writer: false }),
      }),
    ).toEqual([caseId]);
    expect(await rekeyCases(storage, ONE_TAB)).toEqual([]);
    expect(await storage.toRekey()).toEqual([]);
    expect(await everything(name)).not.toContain('Kanarie');
    expect(await storage.open(caseId)).toEqual(before);
    const again = await openAgain(name);
    await again.session.openCase(caseId);
    again.session.undo();
    expect(names(again.session)).toHaveLength(3);
    await again.session.closeCase();
    expect((await again.storage.open(caseId)).head.people).toBe(3);
  });

  it('a writer from before is refused, and loses nothing that was acknowledged', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    const { session, caseId } = await workOn(storage);
    const other = (await vaultOn(name)).storage;
    await vault.protect(PASS);
    await storage.rekey(caseId);
    const head = (await storage.list())[0];
    const late = { ...(await storage.open(caseId)).entries.at(-1), seq: 4 } as never;
    expect(await failure(other.append(caseId, late, { ...head, seq: 4 } as never))).toBe('locked');
    session.run('person.add', { kind: 'other', callName: 'Vier' });
    await session.flush();
    expect((await storage.open(caseId)).head.people).toBe(4);
  });

  it.each(['docs', 'journal', 'snaps'])('breaking off while %s is written leaves the map as it was', async (store) => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    const { session, caseId } = await workOn(storage);
    await session.closeCase();
    await vault.protect(PASS);
    const before = await storage.open(caseId);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, at?: IDBValidKey) {
      if (this.name === store) throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, at);
    } as typeof put;
    expect(await failure(storage.rekey(caseId))).toBe('quota');
    IDBObjectStore.prototype.put = put;
    expect(await storage.open(caseId)).toEqual(before);
    expect(await storage.toRekey()).toEqual([caseId]);
    await storage.rekey(caseId);
    expect(await storage.open(caseId)).toEqual(before);
  });
});

describe('taking the passphrase off', () => {
  const sealedCase = async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    await vault.protect(PASS);
    const { session, caseId } = await workOn(storage);
    const { seq, counter, tables, stamps } = session.store.getState();
    const version = { id: 'v1', name: 'intake', at: '2026-11-22T09:00:00.000Z', people: 3, seq };
    await storage.keepVersion(caseId, version, { seq, counter, tables, stamps });
    await storage.keepAside(caseId, 'unsaved entries', 'Kanarie-apart');
    await session.closeCase();
    return { name, storage, vault, caseId, before: await storage.open(caseId) };
  };

  it('writes everything anew in the open, and only then lets the key go', async () => {
    const { name, storage, vault, caseId, before } = await sealedCase();
    expect(await vault.unprotect('niet dit')).toBe('wrong');
    expect([await storage.toRekey(), await vault.endUnprotecting()]).toEqual([[], false]);
    expect(await vault.unprotect(PASS)).toBe('done');
    expect(await storage.toRekey()).toEqual([caseId]);
    expect([await vault.endUnprotecting(), vault.state()], 'something is sealed still').toEqual([false, 'open']);
    const copies = await openDB(`${name}-copy`);
    await copies.clear('snaps');
    copies.close();
    expect(await vault.endUnprotecting(), 'also when only the first database says so').toBe(false);
    expect(await rekeyCases(storage, ONE_TAB)).toEqual([]);
    expect([await vault.endUnprotecting(), vault.state()]).toEqual([true, 'off']);

    const all = await everything(name);
    for (const word of ['Kanarie-titel', 'Kanarie-drie', 'intake', 'Kanarie-apart']) expect(all).toContain(word);
    expect(all).not.toContain('"passphrase"');
    const again = await vaultOn(name);
    expect(again.vault.state()).toBe('off');
    expect(await again.storage.open(caseId)).toEqual(before);
    expect((await again.storage.readVersion(caseId, 'v1')).tables).toEqual(before.snapshot.tables);
    const session = createSession(testPorts({ storage: again.storage, newId: countedIds('again') }));
    await session.openCase(caseId);
    session.undo();
    session.run('person.add', { kind: 'other', callName: 'Vier' });
    await session.closeCase();
    expect((await again.storage.open(caseId)).head.people).toBe(3);
  });

  it('new maps lie open from the first moment on, and those of a tab that did not hear of it are refused', async () => {
    const { name, storage, vault } = await sealedCase();
    const asleep = await openAgain(name);
    await vault.unprotect(PASS);
    const fresh = createSession(testPorts({ storage, newId: countedIds('fresh') }));
    await fresh.createCase(newCaseTables(countedIds('w')), 'Nieuwe kaart');
    expect(await everything(name)).toContain('Nieuwe kaart');
    await fresh.closeCase();
    await rekeyCases(storage, ONE_TAB);
    expect(await vault.endUnprotecting()).toBe(true);
    expect(await asleep.session.createCase(newCaseTables(countedIds('x')), 'Te laat')).toBeNull();
    expect((await storage.list()).map(({ title }) => title).sort()).toEqual(['Kanarie-titel', 'Nieuwe kaart']);
    expect(await asleep.vault.unlock('wat dan ook')).toBe('done');
    expect(asleep.vault.state()).toBe('off');
  });

  it.each(['docs', 'journal', 'snaps', 'versions'])(
    'breaking off while %s is written leaves it as it was',
    async (store) => {
      const { name, storage, vault, caseId, before } = await sealedCase();
      await vault.unprotect(PASS);
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, at?: IDBValidKey) {
        if (this.name === store) throw new DOMException('', 'QuotaExceededError');
        return put.call(this, value, at);
      } as typeof put;
      expect(await rekeyCases(storage, ONE_TAB)).toEqual([caseId]);
      IDBObjectStore.prototype.put = put;
      expect(await vault.endUnprotecting()).toBe(false);
      expect(await storage.open(caseId)).toEqual(before);
      // The next start asks for the passphrase once more and goes on where this ended.
      const again = await openAgain(name);
      expect([again.answer, await rekeyCases(again.storage, ONE_TAB)]).toEqual(['done', []]);
      expect(await again.vault.endUnprotecting()).toBe(true);
      expect(await again.storage.open(caseId)).toEqual(before);
    },
  );

  it('a version that cannot be read does not stand in the way: its bytes go aside', async () => {
    const { name, storage, vault, caseId, before } = await sealedCase();
    const db = await openDB(name);
    const row = await db.get('versions', [caseId, 'v1']);
    await db.put('versions', { ...row, snapshot: { body: row.snapshot.body.slice(1) } }, [caseId, 'v1']);
    await vault.unprotect(PASS);
    expect(await rekeyCases(storage, ONE_TAB)).toEqual([]);
    expect(await vault.endUnprotecting()).toBe(true);
    expect([await db.count('versions'), await db.count('attic')]).toEqual([0, 2]);
    db.close();
    expect(await storage.open(caseId)).toEqual(before);
  });
});

describe('gone for good', () => {
  it('a purged map takes its key, its copy and what was set aside with it', async () => {
    const name = nextName();
    const { storage, vault } = await vaultOn(name);
    await vault.protect(PASS);
    const { session, caseId } = await workOn(storage);
    await storage.keepAside(caseId, 'unsaved entries', 'Kanarie-apart');
    await session.closeCase();
    await storage.purge(caseId);
    // As a text of its own: two letters stand in many a sealed text by chance.
    expect(await everything(name)).not.toContain(`"${caseId}`);
  });

  it.each([true, false])(
    'a forgotten history leaves the map as it is now, under a new key (protected: %s)',
    async (shut) => {
      const name = nextName();
      const { storage, vault } = await vaultOn(name);
      if (shut) await vault.protect(PASS);
      const { session, caseId } = await workOn(storage);
      const [id = ''] = Object.keys(session.store.getState().tables.person);
      session.run('person.remove', { ids: [id] });
      await session.flush();
      const oldKey = await keyOf(name, caseId);
      expect(await session.forgetHistory()).toBe(true);
      expect(session.store.getState()).toMatchObject({ undo: [], redo: [] });
      if (shut) expect(await keyOf(name, caseId)).not.toEqual(oldKey);
      else expect(await everything(name)).not.toContain('Kanarie-een');
      session.run('person.add', { kind: 'other', callName: 'Nieuw' });
      await session.flush();
      await session.closeCase();
      const stored = await storage.open(caseId);
      expect(stored.entries).toHaveLength(1);
      expect(stored.head.people).toBe(3);
    },
  );
});

async function keyOf(name: string, caseId: string): Promise<unknown> {
  const db = await openDB(name);
  const { key } = await db.get('docs', caseId);
  db.close();
  return key;
}

it.each([
  ['AGE-SECRET-KEY-1', 58, true],
  ['age secret key 1 ', 58, true],
  ['', 58, true],
  ['', 57, false],
])('reads a typed code that starts with "%s" and has %i letters', (start, count, good) => {
  expect(recoveryIdentity(`${start}${'q'.repeat(count)}`) !== null).toBe(good);
});
