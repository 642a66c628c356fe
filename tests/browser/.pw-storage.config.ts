import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '.', outputDir: '/tmp/pwout-storage', workers: 1, reporter: 'list', use: { launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] } } });
