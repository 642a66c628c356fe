// The browser test of this project: fails when the page throws, complains, breaks its own security policy or asks anybody
// else for anything.
import { test as base, expect } from '@playwright/test';

export { expect };

function chooseWithout(): void {
  try {
    if (!localStorage.getItem('kring-settings')) localStorage.setItem('kring-settings', '{"keeping":"device"}');
  } catch {
    // A page without an origin keeps nothing.
  }
}

const withoutServiceWorker = (): void => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');

interface Settled {
  /** A device on which the choice how maps are kept was made before: without a password. */
  readonly chosen: boolean;
  /** Each test has a browser profile of its own; only those of the service worker let it keep the program there. */
  readonly keepsProgram: boolean;
}

export const test = base.extend<{ watched: string[] } & Settled>({
  chosen: [true, { option: true }],
  keepsProgram: [false, { option: true }],
  watched: [
    async ({ page, baseURL, chosen, keepsProgram }, use) => {
      const faults: string[] = [];
      if (chosen) await page.addInitScript(chooseWithout);
      if (!keepsProgram) await page.addInitScript(withoutServiceWorker);
      page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) faults.push(`asked ${url}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
