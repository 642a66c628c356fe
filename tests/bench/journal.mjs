// Measures the journal, behind a password, against a bare strict add of the same bytes, in one run of one browser.
import { serveJournalPage } from '../browser/support/journalServer.mjs';

const ROUNDS = 300;

/** Medians in ms, and the ratio that is judged. `page` is a fresh Playwright page; it is left on the journal page. */
export async function measureJournal(page) {
  const server = await serveJournalPage();
  try {
    await page.goto(server.url);
    const { bareMs, journalMs, wholeMs } = await page.evaluate(async (rounds) => {
      const journal = await window.openJournal({ password: 'vijf woorden op een rij' });
      return journal.measure(rounds);
    }, ROUNDS);
    return { bareMs, journalMs, commandMs: wholeMs, ratio: journalMs / bareMs };
  } finally {
    await server.close();
  }
}
