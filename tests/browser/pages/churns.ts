// Work on a whole case that a crash may cut off anywhere, done over and over; and what would be left of it if it were ever
// neither the old nor the new.
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { historyOf } from '../../../src/editor/history.ts';
import type { Session } from '../../../src/editor/session.ts';
import { readCase } from '../../../src/model/caseFile/readCase.ts';
import { writeCase } from '../../../src/model/caseFile/writeCase.ts';
import { CASE_ID } from '../../../src/model/records/arrangement.ts';
import { browserTimer } from '../../../src/platform/browserTimer.ts';
import { fileAccess } from '../../../src/platform/fileAccess.ts';
import { type IndexedDbStorage, openIndexedDb } from '../../../src/platform/indexedDb.ts';
import { randomId } from '../../../src/platform/randomId.ts';
import type { DeviceVault } from '../../../src/platform/vault.ts';
import type { Churn } from '../support/journalPage.ts';

export interface Churning {
  readonly session: Session;
  readonly real: IndexedDbStorage;
  readonly vault: DeviceVault;
  readonly rekeyAll: () => Promise<unknown>;
  readonly edit: () => void;
  readonly caseId: string;
}

/** A change of password that was cut off leaves the one or the other. */
export const PASSWORDS = ['vijf woorden op een rij', 'een ander rijtje woorden'] as const;
const either = (): string => PASSWORDS[Math.random() < 0.5 ? 0 : 1];

const events = { outdated: () => {}, blocked: () => {} };
const FILE = 'case.kring';

async function reopened({ session, caseId }: Churning, meanwhile: () => Promise<unknown>): Promise<void> {
  await session.closeCase();
  await meanwhile();
  await session.openCase(caseId);
}

/** Another case, made to be taken away. */
async function purgeOne({ session, real }: Churning, nr: number): Promise<void> {
  const id = `purged-${nr}-${randomId()}`;
  const { tables, stamps, counter } = session.store.getState();
  const head = { id, title: 'Weg', seq: 0, people: 0, changedAt: '', fictional: false, schema: 1 };
  await real.create(head, { seq: 0, counter, tables, stamps });
  await real.purge(id);
}

const OLDER_STORES = ['docs', 'journal', 'snaps', 'attic', 'device'] as const;

/** The database as the first version of the program shaped it, made whole in one go and then opened by this one. */
async function moveUp({ vault, caseId }: Churning): Promise<void> {
  const name = `older-${randomId()}`;
  const now = await openDB('kring');
  const rows = await Promise.all(
    OLDER_STORES.map(async (store) => [store, await now.getAllKeys(store), await now.getAll(store)] as const),
  );
  now.close();
  const old = await openDB(name, 1, {
    upgrade(db: IDBPDatabase, _from, _to, tx) {
      for (const [store, keys, values] of rows) {
        db.createObjectStore(store, store === 'docs' ? { keyPath: 'id' } : {});
        for (const [index, value] of values.entries())
          void tx.objectStore(store).put(value, store === 'docs' ? undefined : (keys[index] as IDBValidKey));
      }
    },
  });
  old.close();
  await (await openIndexedDb({ name, keys: vault.keys, timer: browserTimer, events })).open(caseId);
  await Promise.all([deleteDB(name), deleteDB(`${name}-copy`)]);
}

const fileHandle = async (): Promise<FileSystemFileHandle> =>
  (await navigator.storage.getDirectory()).getFileHandle(FILE, { create: true });

/** The file says in its title how far the case was. */
async function saveFile({ session, caseId }: Churning): Promise<void> {
  const { tables, stamps, seq } = session.store.getState();
  const info = tables.caseInfo[CASE_ID];
  const titled = { ...tables, caseInfo: { [CASE_ID]: { id: CASE_ID, ...info, title: String(seq) } } };
  const bytes = writeCase(titled as typeof tables, { id: caseId, stamps });
  const saved = await fileAccess(fileHandle).save(bytes, FILE, '');
  if (saved.ok && saved.value === 'checked') console.debug(`filed ${seq}`);
}

export const CHURNS: Readonly<Record<Churn, (churning: Churning, nr: number) => Promise<unknown>>> = {
  snapshot: (churning) => reopened(churning, async () => {}),
  async trim(churning) {
    for (let nr = 0; nr < 250; nr++) churning.edit();
    await reopened(churning, async () => {});
  },
  forget: ({ session }) => session.forgetHistory(),
  password: ({ vault }) => vault.changePassphrase(either(), either()),
  purge: purgeOne,
  async protect(churning) {
    const { vault, rekeyAll } = churning;
    if (vault.state() !== 'off') return;
    await reopened(churning, async () => {
      await vault.protect(PASSWORDS[0]);
      await rekeyAll();
    });
  },
  async unprotect(churning) {
    const { vault, rekeyAll } = churning;
    await reopened(churning, async () => {
      if (vault.state() === 'off') await vault.protect(PASSWORDS[0]);
      else for (const one of PASSWORDS) if ((await vault.unprotect(one)) === 'done') break;
      await rekeyAll();
      await vault.endUnprotecting();
    });
  },
  migrate: moveUp,
  file: saveFile,
};

/** How far the saved file goes: -1 when there is none, null when it is neither an old one nor a new one. */
export async function filedSeq(): Promise<number | null> {
  const directory = await navigator.storage.getDirectory();
  const handle = await directory.getFileHandle(FILE).catch(() => null);
  if (!handle) return -1;
  const read = readCase(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  if (!read.ok || read.value.issues.length > 0) return null;
  return Number(read.value.tables.caseInfo[CASE_ID]?.title);
}

/** Databases that were being moved up: each opens whole, or this says which does not. */
export async function brokenMoves({ vault, caseId }: Churning): Promise<string[]> {
  const broken: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!/^older-[^-]+$/.test(name)) continue;
    try {
      const storage = await openIndexedDb({ name, keys: vault.keys, timer: browserTimer, events });
      const stored = await storage.open(caseId);
      if (stored.damage || historyOf(stored).seq !== stored.head.seq) broken.push(name);
    } catch (error) {
      broken.push(`${name}: ${String(error)}`);
    }
    await Promise.all([deleteDB(name), deleteDB(`${name}-copy`)]);
  }
  return broken;
}
