// No package comes in by itself: the lock file holds exactly what packages.txt allows, at exact versions, each with the
// hash of its contents, and nothing of them runs when it is installed.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { packageList } from './support/packageList.mjs';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8');
const LOCK = read('package-lock.json');
const ALLOWED = read('tests/packages.txt');
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
const packages = Object.entries((JSON.parse(LOCK) as { packages: Record<string, Locked> }).packages).filter(
  ([path]) => path !== '',
);

it('the lock file holds exactly the allowed packages (after a change on purpose: npm run packages)', () => {
  expect(packageList(LOCK).split('\n')).toEqual(ALLOWED.split('\n'));
});

it('another version, a package too many and one that moves into the product are noticed', () => {
  const changed = (from: string, to: string): string => {
    expect(LOCK).toContain(from);
    return packageList(LOCK.replace(from, to));
  };
  expect(
    changed('"node_modules/react-dom": {\n      "version": "', '"node_modules/react-dom": {\n      "version": "9'),
  ).not.toBe(ALLOWED);
  expect(
    changed(
      '"node_modules/react-dom": {',
      '"node_modules/left-pad": {"version": "1.0.0"},\n"node_modules/react-dom": {',
    ),
  ).not.toBe(ALLOWED);
  expect(changed('"dev": true', '"dev": false')).not.toBe(ALLOWED);
});

it('every package is bound to its contents, and comes from the registry', () => {
  const loose = packages.filter(
    ([, { integrity = '', resolved = 'https://registry.npmjs.org/', link }]) =>
      !integrity.startsWith('sha512-') || !resolved.startsWith('https://registry.npmjs.org/') || link,
  );
  expect(loose).toEqual([]);
});

it('package.json names exact versions only', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('install scripts are off, and the only package that has one does without', () => {
  expect(read('.npmrc').split('\n')).toEqual(expect.arrayContaining(['save-exact=true', 'ignore-scripts=true']));
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(scripted).toEqual(['node_modules/core-js']);
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  expect(allowScripts).toEqual({ 'core-js': false });
});
