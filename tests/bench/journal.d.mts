// The types of journal.mjs.
import type { Page } from '@playwright/test';

export function measureJournal(
  page: Page,
): Promise<{ readonly bareMs: number; readonly journalMs: number; readonly commandMs: number; readonly ratio: number }>;
