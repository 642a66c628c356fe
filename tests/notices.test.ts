// Whoever gets the product is told what others made of it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8');

it('names every package the product is built with, at its exact version', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const notices = read('THIRD-PARTY-NOTICES.md');
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`| ${name} ${version} |`);
});
