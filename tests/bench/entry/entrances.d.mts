import type { BrowserContextOptions, Page } from '@playwright/test';
import type { Counts } from './klm.mjs';

export interface Entrance {
  readonly id: string;
  readonly name: string;
  /** In seconds. */
  readonly target: number;
  readonly context: BrowserContextOptions;
}
export const ENTRANCES: readonly Entrance[];
export function emptyMap(page: Page, address: string): Promise<void>;
export function drawThrough(
  page: Page,
  entrance: Entrance,
): Promise<{ readonly counts: Counts; readonly clicks: number; readonly distance: number }>;
