// Finds a Chromium for the browser tests, and `age` for the test that another tool opens our files. Installs Debian's when
// it may, or says exactly what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  process.env.PROGRAMFILES && `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** The path of a Chromium on this machine, or null. */
export const browserPath = () => PLACES.find((place) => place && existsSync(place)) ?? null;

const BROWSER_PACKAGES = ['chromium', 'fonts-noto-core'];

const missing = () => [...(browserPath() ? [] : BROWSER_PACKAGES), ...(existsSync('/usr/bin/age') ? [] : ['age'])];

function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])) return;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packages = missing();
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`Installing ${packages.join(', ')} for the tests...\n`);
    installWithApt(packages);
  }
  if (!browserPath()) {
    process.stderr.write(
      `The browser tests need a Chromium or Chrome.\nOn Debian or Ubuntu: sudo apt-get install ${BROWSER_PACKAGES.join(' ')}\n` +
        'Elsewhere: install Google Chrome, or name a Chromium in the environment variable CHROMIUM.\n',
    );
    process.exit(1);
  }
  process.stdout.write(`Browser: ${browserPath()}\n`);
  if (missing().length > 0) process.stdout.write('age: not installed, so one test less (sudo apt-get install age)\n');
}
