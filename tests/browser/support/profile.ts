// A browser with a profile of its own on disk, which can be killed outright and started again.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../support/chromiumFlags.mjs';
import { browserPath } from '../../support/findBrowser.mjs';

export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'kring-profile-'));
export const dropProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

export const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: browserPath() ?? '',
    args: CHROMIUM_FLAGS,
    headless: true,
  });

/** Every process of the browser that runs on this profile, by what its command line says. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
      } catch {
        return false;
      }
    });
}

/** SIGKILL to the whole process group: no goodbye, no flushing. */
export async function killBrowser(profile: string): Promise<void> {
  const pids = processesOf(profile);
  if (pids.length === 0) throw new Error('There is no browser to kill.');
  for (const pid of pids) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      process.kill(pid, 'SIGKILL');
    }
  }
  while (processesOf(profile).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}
