// Browser tests: the built editor, served with its real headers, in the Chromium of this machine.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/support/chromiumFlags.mjs';
import { browserPath } from './tests/support/findBrowser.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: 'http://127.0.0.1:4173/',
    viewport: { width: 1920, height: 1080 },
    locale: 'nl-NL',
    launchOptions: { executablePath: browserPath() ?? '', args: CHROMIUM_FLAGS },
    trace: 'off',
  },
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4173 --strictPort',
    url: 'http://127.0.0.1:4173/',
    reuseExistingServer: !process.env['CI'],
  },
});
