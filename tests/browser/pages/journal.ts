// The real session on the real database without a screen, for tests that kill, fill up and measure.
import { deleteDB, openDB } from 'idb';
import { transact } from '../../../src/base/transact.ts';
import { rekeyCases } from '../../../src/editor/rekeyCases.ts';
import { createSession } from '../../../src/editor/session.ts';
import { repair } from '../../../src/model/integrity.ts';
import { newCaseTables } from '../../../src/model/newCase.ts';
import { ageAside } from '../../../src/platform/ageAside.ts';
import { browserClock } from '../../../src/platform/browserClock.ts';
import { browserTimer } from '../../../src/platform/browserTimer.ts';
import { openIndexedDb } from '../../../src/platform/indexedDb.ts';
import { randomId } from '../../../src/platform/randomId.ts';
import { checksum } from '../../../src/platform/storedText.ts';
import { browserTabs } from '../../../src/platform/tabs.ts';
import { createVault } from '../../../src/platform/vault.ts';
import type { CaseStorage, JournalEntry } from '../../../src/ports/storage.ts';
import type { JournalPage, Report } from '../support/journalPage.ts';
import { brokenMoves, CHURNS, type Churning, filedSeq, PASSWORDS } from './churns.ts';

const sumOf = (entry: JournalEntry): number => checksum(JSON.stringify(entry));
const told: [seq: number, sum: number][] = [];
let waits: number[] = [];

/** Notes what was acknowledged, and how long it took. */
const noting = (storage: CaseStorage): CaseStorage => ({
  ...storage,
  async append(caseId, entry, head) {
    const start = performance.now();
    await storage.append(caseId, entry, head);
    waits.push(performance.now() - start);
    told.push([entry.seq, sumOf(entry)]);
    console.debug(`ack ${entry.seq} ${sumOf(entry)}`);
  },
});

/** The control: says "kept" at once and writes when nothing has happened for a while. */
function debounced(storage: CaseStorage, ms: number): CaseStorage {
  let waiting: (() => Promise<void>)[] = [];
  let timer = 0;
  const write = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    for (const one of now) await one();
  };
  return {
    ...storage,
    async append(caseId, entry, head) {
      waiting.push(() => storage.append(caseId, entry, head));
      clearTimeout(timer);
      timer = window.setTimeout(() => void write(), ms);
    },
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

async function open(options: { debounceMs?: number; password?: string } = {}) {
  const events = { outdated: () => {}, blocked: () => {} };
  // In the page and quick to try: how slow a password is tells nothing about keeping.
  const vault = createVault(ageAside(() => null, 4));
  const real = await openIndexedDb({ keys: vault.keys, timer: browserTimer, events });
  await vault.begin(real.notes);
  const rekeyAll = () => rekeyCases(real, browserTabs(browserTimer, randomId));
  const { password } = options;
  if (vault.state() === 'locked')
    for (const one of [password ?? PASSWORDS[0], ...PASSWORDS]) if ((await vault.unlock(one)) === 'done') break;
  if (vault.state() === 'off' && password !== undefined) await vault.protect(password);
  if (vault.state() === 'open') await rekeyAll();
  await vault.endUnprotecting();
  const storage = noting(options.debounceMs ? debounced(real, options.debounceMs) : real);
  const session = createSession({
    storage,
    tabs: browserTabs(browserTimer, randomId),
    clock: browserClock,
    timer: browserTimer,
    newId: randomId,
    kinds: {},
  });
  const { store } = session;
  // Of a case that was being taken away when the browser was killed nothing or everything is left.
  for (const { id } of await storage.list())
    if (id.startsWith('purged')) await storage.open(id).then(() => storage.purge(id));
  const known = (await storage.list())[0]?.id;
  if (known) await session.openCase(known);
  else await session.createCase(newCaseTables(randomId), 'Proef');
  const caseId = store.getState().caseId ?? '';
  let editing = false;

  const edit = (): void => {
    const people = Object.keys(store.getState().tables.person);
    const chance = Math.random();
    if (people.length < 3 || chance < 0.3)
      session.run('person.add', { kind: 'other', callName: `Persoon ${Math.random()}` });
    else if (chance < 0.6)
      session.run('person.edit', { id: pick(people), fields: { callName: `Naam ${Math.random()}` } });
    else if (chance < 0.75) session.run('tie.add', { aId: pick(people), bId: pick(people), code: 'Friendship' });
    else if (chance < 0.82) session.run('person.remove', { ids: [pick(people)] });
    else if (chance < 0.92) session.undo();
    else session.redo();
  };

  const churning: Churning = { session, real, vault, rekeyAll, edit, caseId };
  const page: JournalPage = {
    state() {
      const { readOnly, saving, seq, tables, undo, problem } = store.getState();
      return {
        readOnly,
        saving: saving.is,
        seq,
        people: Object.keys(tables.person).length,
        undo: undo.length,
        problem: problem?.key ?? null,
      };
    },
    async edit(pauseMs) {
      editing = true;
      while (editing) {
        edit();
        await wait(pauseMs[0] + Math.random() * (pauseMs[1] - pauseMs[0]));
      }
    },
    editOnce: edit,
    async stop() {
      editing = false;
      await session.flush();
    },
    close: () => session.closeCase(),
    workHere: () => session.workHere(),
    acknowledged: () => told,
    async churn(kind) {
      for (let nr = 0; nr < 5; nr++) edit();
      await session.flush();
      if (kind === 'file') await CHURNS.file(churning, 0);
      console.debug('churning');
      for (let nr = 0; ; nr++) {
        await CHURNS[kind](churning, nr);
        for (let times = 0; times < 5; times++) edit();
        await session.flush();
      }
    },
    async report(): Promise<Report> {
      const { tables, seq } = store.getState();
      let issues: unknown[] = [];
      transact(tables, randomId, (tx) => {
        issues = repair(tx);
      });
      const entries = (await real.entriesAfter(caseId, 0)).map((entry): [number, number] => [entry.seq, sumOf(entry)]);
      const [filed, broken] = await Promise.all([filedSeq(), brokenMoves(churning)]);
      return { seq, entries, issues: issues.length, text: JSON.stringify(tables), filed, broken };
    },
    async undoAndRedo(steps) {
      const before = store.getState();
      const count = Math.min(steps, before.undo.length);
      for (let nr = 0; nr < count; nr++) session.undo();
      const changed = count > 0 && JSON.stringify(store.getState().tables) !== JSON.stringify(before.tables);
      for (let nr = 0; nr < count; nr++) session.redo();
      await session.flush();
      const sorted = (tables: typeof before.tables): string =>
        JSON.stringify(
          Object.entries(tables).map(([name, table]) => [
            name,
            Object.keys(table)
              .sort()
              .map((id) => (table as never)[id]),
          ]),
        );
      return { count, changed, back: sorted(store.getState().tables) === sorted(before.tables) };
    },
    async measure(rounds) {
      await deleteDB('bare');
      const bare = await openDB('bare', 1, { upgrade: (db) => void db.createObjectStore('rows') });
      const addBare = async (text: string, key: number): Promise<number> => {
        const start = performance.now();
        const tx = bare.transaction('rows', 'readwrite', { durability: 'strict' });
        void tx.store.add(text, key).catch(() => {});
        await tx.done;
        return performance.now() - start;
      };
      const bareWaits: number[] = [];
      const wholeWaits: number[] = [];
      for (let nr = 0; nr < 20; nr++) session.run('person.add', { kind: 'other', callName: `Persoon ${nr}` });
      await session.flush();
      waits = [];
      const people = Object.keys(store.getState().tables.person);
      for (let nr = 0; nr < rounds; nr++) {
        const start = performance.now();
        session.run('person.edit', { id: people[nr % people.length] as string, fields: { callName: `Naam ${nr}` } });
        await session.flush();
        wholeWaits.push(performance.now() - start);
        const last = (await real.entriesAfter(caseId, store.getState().seq - 1))[0];
        bareWaits.push(await addBare(JSON.stringify(last), nr));
      }
      bare.close();
      await deleteDB('bare');
      const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
      return { bareMs: median(bareWaits), journalMs: median(waits), wholeMs: median(wholeWaits) };
    },
  };
  return page;
}

declare global {
  interface Window {
    openJournal: typeof open;
    journal: JournalPage;
  }
}
window.openJournal = open;
