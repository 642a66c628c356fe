// The page as it is built and served: its policy, its size, and that it asks nobody for anything.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as plain } from '@playwright/test';
import { initialJavaScript } from '../bench/bundleSize.mjs';
import { openNova } from './support/editor.ts';
import { expect, test } from './support/test.ts';

const BUILT = resolve(import.meta.dirname, '../../dist');

test('carries a strict policy, as a header and in the page', async ({ page }) => {
  const response = await page.goto('/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const inPage = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  for (const part of ["default-src 'none'", "connect-src 'none'", "script-src 'self'", 'trusted-types kring']) {
    expect(header).toContain(part);
    expect(inPage).toContain(part);
  }
  expect(header).toContain("frame-ancestors 'none'");
  expect(`${header}${inPage}`).not.toContain('unsafe');
  expect(readFileSync(join(BUILT, 'index.html'), 'utf8')).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

// Without the watch of the other tests: here the browser is meant to complain.
plain('refuses to reach out, even when asked to', async ({ page }) => {
  await page.goto('/');
  const reached = await page.evaluate(() =>
    fetch('/icon.svg').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});

test('lets the service worker alone fetch, and only its own files', async ({ request }) => {
  const policyOf = async (path: string): Promise<string> =>
    (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policyOf('/sw.js')).toBe("default-src 'none'; connect-src 'self'");
  expect(await policyOf('/')).toContain("connect-src 'none'");
});

test('starts with at most 400 kB of JavaScript', () => {
  const { bytes } = initialJavaScript(BUILT);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(400_000);
});

/** Names of formats. */
const FORMATS = [
  'http://www.w3.org',
  'http://graphml.graphdrawing.org',
  'http://schemas.openxmlformats.org',
  'http://schemas.microsoft.com',
  'http://purl.oclc.org',
  'http://purl.org',
  'http://jspdf.default.namespaceuri',
];
/** Pages that libraries' error messages point to, and one in a part of jsPDF that nothing calls. */
const IN_WORDS = [
  'https://react.dev',
  'https://reactflow.dev',
  'https://rolldown.rs',
  'https://github.com',
  'https://stuk.github.io',
  'https://gitbrent.github.io',
  'https://answers.microsoft.com',
  'https://cdnjs.cloudflare.com',
];
const KNOWN: ReadonlySet<string> = new Set([...FORMATS, ...IN_WORDS]);

test('names no address of anybody else but these', () => {
  const found = new Set<string>();
  for (const file of readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.js'))) {
    for (const m of readFileSync(join(BUILT, 'assets', file), 'utf8').matchAll(/https?:\/\/[\w.-]+/g)) found.add(m[0]);
  }
  expect([...found].filter((url) => !KNOWN.has(url))).toEqual([]);
});

test('draws Nova with the network cut', async ({ page, context }) => {
  await page.goto('/');
  await openNova(page);
  await context.setOffline(true);
  await page.locator('main [data-person="tim"]').click();
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await expect(page.locator('main [data-person]')).toHaveCount(28);
});
