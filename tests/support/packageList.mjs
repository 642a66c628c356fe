// Every package of package-lock.json as a line, for packages.txt: what somebody looked at before it came in. Run by hand
// after a package was added or renewed on purpose; the test of the same name fails until then.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const NAME_AT = 'node_modules/';

/** "product" is what users get, "tools" builds and tests it. */
export function packageList(lockText) {
  const lines = new Set();
  for (const [path, { version, dev, devOptional }] of Object.entries(JSON.parse(lockText).packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf(NAME_AT) + NAME_AT.length);
    lines.add(`${dev || devOptional ? 'tools  ' : 'product'} ${name}@${version}`);
  }
  return `${[...lines].sort().join('\n')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync('tests/packages.txt', packageList(readFileSync('package-lock.json', 'utf8')));
