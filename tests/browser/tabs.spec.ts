// Two tabs on one case: one writes, the other follows and takes over; and a full device loses nothing.
import { expect, type Page, test } from '@playwright/test';
import type { Report } from './support/journalPage.ts';
import { type PageServer, serveJournalPage } from './support/journalServer.mjs';

/** How often the pen goes to another of ten tabs. */
const ROUNDS = Number(process.env['TAB_ROUNDS'] ?? 6);

let server: PageServer;
test.describe.configure({ mode: 'serial', timeout: 600_000 });
test.beforeAll(async () => {
  server = await serveJournalPage();
});
test.afterAll(() => server.close());

async function openJournal(page: Page, options: { password?: string } = {}): Promise<void> {
  await page.goto(server.url);
  await page.evaluate(async (how) => {
    window.journal = await window.openJournal(how);
  }, options);
}

const stateOf = (page: Page) => page.evaluate(() => window.journal.state());
const edits = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    for (let nr = 0; nr < times; nr++) window.journal.editOnce();
    await window.journal.stop();
  }, count);

test('the second tab follows, and takes over when the first is closed', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openJournal(first);
  await openJournal(second);
  expect((await stateOf(first)).readOnly).toBe(false);
  expect(await stateOf(second)).toMatchObject({ readOnly: true, saving: 'readOnly' });

  await edits(first, 25);
  const { seq } = await stateOf(first);
  await expect.poll(async () => (await stateOf(second)).seq).toBe(seq);
  const [mine, theirs] = [
    await first.evaluate(() => window.journal.report()),
    await second.evaluate(() => window.journal.report()),
  ];
  expect(JSON.parse(theirs.text)).toEqual(JSON.parse(mine.text));

  await edits(second, 5);
  expect((await stateOf(second)).seq, 'a follower writes nothing').toBe(seq);

  await first.close();
  await expect.poll(async () => (await stateOf(second)).readOnly).toBe(false);
  await edits(second, 10);
  const after = await second.evaluate(() => window.journal.report());
  expect(after.entries.map(([nr]) => nr)).toEqual(Array.from({ length: after.seq }, (_, index) => index + 1));
});

test('"work here" moves the pen, with everything the other tab had done', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openJournal(first);
  await openJournal(second);
  await first.evaluate(() => {
    for (let nr = 0; nr < 30; nr++) window.journal.editOnce();
  });
  await second.evaluate(() => window.journal.workHere());
  await expect.poll(async () => (await stateOf(second)).readOnly).toBe(false);
  expect((await stateOf(first)).readOnly).toBe(true);
  expect((await stateOf(second)).seq).toBe((await first.evaluate(() => window.journal.acknowledged())).length);
  await edits(second, 5);
  const { seq } = await stateOf(second);
  await expect.poll(async () => (await stateOf(first)).seq).toBe(seq);
});

test('a tab that no longer answers is taken over from', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openJournal(first);
  await openJournal(second);
  await edits(first, 10);
  void first
    .evaluate(() => {
      for (const end = performance.now() + 8000; performance.now() < end; );
    })
    .catch(() => {});
  await second.evaluate(() => window.journal.workHere());
  await expect.poll(async () => (await stateOf(second)).readOnly, { timeout: 7000 }).toBe(false);
  await edits(second, 5);
  expect((await stateOf(second)).problem).toBeNull();
});

test('T1: ten tabs that all edit while the pen goes round: one writes at a time, and nothing told is lost', async ({
  context,
}) => {
  const tabs: Page[] = [];
  for (let nr = 0; nr < 10; nr++) {
    const tab = await context.newPage();
    await openJournal(tab);
    tabs.push(tab);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const next = tabs[(round * 7 + 3) % tabs.length] as Page;
    await Promise.all([next.evaluate(() => window.journal.workHere()), ...tabs.map((tab) => edits(tab, 5))]);
    await expect.poll(async () => (await stateOf(next)).readOnly).toBe(false);
    await edits(next, 10);
    const states = await Promise.all(tabs.map(stateOf));
    expect(states.filter(({ readOnly }) => !readOnly)).toHaveLength(1);
  }
  const told = (await Promise.all(tabs.map((tab) => tab.evaluate(() => window.journal.acknowledged())))).flat();
  const reports = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.journal.report())));
  const [{ seq, entries, issues, text }] = reports as [Report];
  const kept = new Map(entries);
  const oldest = entries[0]?.[0] ?? 0;
  expect(new Set(told.map(([nr]) => nr)).size, 'no number was told twice').toBe(told.length);
  expect(told.length).toBe(seq);
  expect(told.filter(([nr, sum]) => nr >= oldest && kept.get(nr) !== sum)).toEqual([]);
  expect(entries.map(([nr]) => nr)).toEqual(entries.map((_, index) => oldest + index));
  expect(issues).toBe(0);
  for (const report of reports) expect(JSON.parse(report.text)).toEqual(JSON.parse(text));
});

test('on a full device nothing is acknowledged, and everything is kept when there is room again', async ({
  context,
}) => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const origin = new URL(server.url).origin;
  // Before the first write, as Chromium remembers for half a minute how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
  await openJournal(page, { password: 'vijf woorden op een rij' });
  await expect
    .poll(
      async () => {
        await page.evaluate(() => {
          for (let nr = 0; nr < 10; nr++) window.journal.editOnce();
        });
        return (await stateOf(page)).saving;
      },
      { timeout: 30_000, intervals: [20] },
    )
    .toBe('failing');
  const acknowledged = () => page.evaluate(() => window.journal.acknowledged().length);
  const before = await acknowledged();
  await page.evaluate(() => {
    for (let nr = 0; nr < 20; nr++) window.journal.editOnce();
  });
  expect(await acknowledged()).toBe(before);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(async () => (await stateOf(page)).saving, { timeout: 15_000 }).toBe('saved');
  const report = await page.evaluate(() => window.journal.report());
  const numbers = report.entries.map(([nr]) => nr);
  expect(numbers.at(-1)).toBe(report.seq);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  const kept = new Map(report.entries);
  for (const [nr, sum] of (await page.evaluate(() => window.journal.acknowledged())).slice(-100))
    expect(kept.get(nr)).toBe(sum);
});
