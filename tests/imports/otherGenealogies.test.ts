// Real genealogies, kept outside the project: when they are at hand, every one opens. When not, this says so.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFile } from '../../src/imports/readFile.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'gedcom');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ged')) : [];

it('opens every genealogy at hand', { timeout: 120_000 }, () => {
  if (files.length === 0) console.log('No genealogies in ../shared/data/gedcom: nothing was tried.');
  for (const name of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const people = new TextDecoder('latin1').decode(bytes).match(/^0 @[^@]+@ INDI\b/gm)?.length;
    let n = 0;
    const result = readFile(bytes, name, { newId: () => `n${n++}` });
    expect(result.ok && Object.keys(result.value.tables.person).length, name).toBe(people);
    expect(result.ok && Object.keys(result.value.tables.parentLink).length, name).toBeGreaterThan(0);
  }
});
