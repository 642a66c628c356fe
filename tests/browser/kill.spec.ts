// Kills the browser in mid-edit, again and again on one profile: nothing that was acknowledged may be lost. The control,
// which saves a moment later, must lose, or this test could not fail.
import { expect, type Page, test } from '@playwright/test';
import type { Churn } from './support/journalPage.ts';
import { type PageServer, serveJournalPage } from './support/journalServer.mjs';
import { dropProfile, killBrowser, launch, newProfile } from './support/profile.ts';

const KILLS = Number(process.env['KILLS'] ?? 8);
const CONTROL_KILLS = 4;
const CHURNS = Number(process.env['CHURNS'] ?? 1);
const PASSWORD = 'vijf woorden op een rij';

/** What a browser may be killed in (C5); the first of them seals the case for the others, the last opens it again. */
const KINDS: readonly Churn[] = [
  'protect',
  'snapshot',
  'trim',
  'forget',
  'password',
  'purge',
  'migrate',
  'file',
  'unprotect',
];

let server: PageServer;
test.describe.configure({ mode: 'serial', timeout: 300_000 + 20_000 * (KILLS + CHURNS * KINDS.length) });
test.beforeAll(async () => {
  server = await serveJournalPage();
});
test.afterAll(() => server.close());

interface Keeping {
  readonly debounceMs?: number;
  readonly password?: string;
}

async function openJournal(page: Page, { debounceMs = 0, password }: Keeping): Promise<void> {
  await page.goto(server.url);
  await page.evaluate(
    async ([ms, word]) => {
      window.journal = await window.openJournal({ debounceMs: ms, ...(word === undefined ? {} : { password: word }) });
    },
    [debounceMs, password] as const,
  );
}

interface Losses {
  readonly acknowledged: number;
  readonly lost: number;
}

/** Edits, kills at a random moment, opens again and counts what is gone; checks the case each time. */
async function killAndCount(rounds: number, keeping: Keeping): Promise<Losses> {
  const profile = await newProfile();
  let acknowledged = 0;
  let lost = 0;
  let expected = new Map<number, number>();
  try {
    for (let round = 0; round <= rounds; round++) {
      const context = await launch(profile);
      const page = context.pages()[0] ?? (await context.newPage());
      await openJournal(page, keeping);
      const report = await page.evaluate(() => window.journal.report());
      const kept = new Map(report.entries);
      for (const [seq, sum] of expected) if (kept.get(seq) !== sum) lost += 1;
      const numbers = report.entries.map(([seq]) => seq);
      expect(numbers, 'no gap in the journal').toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
      expect(report.seq, 'the last entry is in the case').toBe(numbers.at(-1) ?? 0);
      expect(report.issues, 'the case is valid').toBe(0);
      if (round > 0 && !keeping.debounceMs) {
        const undone = await page.evaluate(() => window.journal.undoAndRedo(3));
        expect(undone).toEqual({ count: 3, changed: true, back: true });
      }
      if (round === rounds) {
        await context.close();
        break;
      }
      const now = new Map<number, number>();
      page.on('console', (message) => {
        const [word, seq, sum] = message.text().split(' ');
        if (word === 'ack') now.set(Number(seq), Number(sum));
      });
      void page.evaluate(() => window.journal.edit([3, 18])).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 250 + Math.random() * 500));
      await killBrowser(profile);
      await context.close().catch(() => {});
      expected = now;
      acknowledged += now.size;
    }
  } finally {
    await dropProfile(profile);
  }
  return { acknowledged, lost };
}

for (const [how, keeping] of [
  ['kept as they are', {}],
  ['behind a password', { password: PASSWORD }],
] as const)
  test(`nothing acknowledged is lost when the browser is killed in mid-edit, ${how}`, async () => {
    const { acknowledged, lost } = await killAndCount(KILLS, keeping);
    expect(acknowledged).toBeGreaterThan(KILLS * 5);
    expect(lost).toBe(0);
  });

test('a kill while all of a case is written anew leaves the old or the new, never neither', async () => {
  const profile = await newProfile();
  try {
    let least = 0;
    let leastFiled = -1;
    for (let round = 0; round <= CHURNS * KINDS.length; round++) {
      const context = await launch(profile);
      const page = context.pages()[0] ?? (await context.newPage());
      await openJournal(page, {});
      const { seq, issues, entries, filed, broken } = await page.evaluate(() => window.journal.report());
      expect(seq, 'nothing acknowledged is lost').toBeGreaterThanOrEqual(least);
      expect(issues, 'the case is valid').toBe(0);
      expect(entries.map(([nr]) => nr)).toEqual(entries.map((_, index) => seq - entries.length + 1 + index));
      expect(filed, 'the file is whole, and not older than was told').not.toBeNull();
      expect(filed).toBeGreaterThanOrEqual(leastFiled);
      expect(broken, 'what was being moved up').toEqual([]);
      if (round === CHURNS * KINDS.length) {
        expect(leastFiled, 'a file was saved at all').toBeGreaterThan(0);
        await context.close();
        break;
      }
      let churning = (): void => {};
      const begun = new Promise<void>((resolve) => (churning = resolve));
      page.on('console', (message) => {
        const [word, nr] = message.text().split(' ');
        if (word === 'ack') least = Math.max(least, Number(nr));
        if (word === 'filed') leastFiled = Math.max(leastFiled, Number(nr));
        if (word === 'churning') churning();
      });
      void page.evaluate((kind) => window.journal.churn(kind), KINDS[round % KINDS.length] as Churn).catch(() => {});
      await begun;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
      await killBrowser(profile);
      await context.close().catch(() => {});
    }
  } finally {
    await dropProfile(profile);
  }
});

test('control: saving a moment later loses edits, and this test sees it', async () => {
  const { lost } = await killAndCount(CONTROL_KILLS, { debounceMs: 350 });
  expect(lost).toBeGreaterThan(0);
});
