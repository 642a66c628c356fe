import type { Page } from '@playwright/test';

export interface ReadFamily {
  readonly people: readonly string[];
  readonly partnerships: readonly string[];
  readonly parentLinks: readonly string[];
  readonly ties: readonly string[];
}
export const STANDARD: ReadFamily;
export const NINE_LINES: readonly string[];
export function familyOf(page: Page): Promise<ReadFamily>;
