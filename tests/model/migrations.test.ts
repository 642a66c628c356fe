// Every version that was ever released opens for ever: each has a frozen file in tests/fixtures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/model/caseFile/readCase.ts';
import { VERSION } from '../../src/model/caseFile/shape.ts';
import { writeCase } from '../../src/model/caseFile/writeCase.ts';
import type { Migration } from '../../src/model/migrations/migration.ts';
import { MIGRATIONS, migrate } from '../../src/model/migrations/registry.ts';

const fixture = (version: number): string => join(import.meta.dirname, '..', 'fixtures', `case-v${version}.kring`);
const opened = (version: number) => {
  const result = readCase(new Uint8Array(readFileSync(fixture(version))));
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
};

describe('migrations', { timeout: 60_000 }, () => {
  it('are numbered without gaps, up to the version that is written now', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 2));
  });

  it('have a frozen file of every version', () => {
    for (let version = 1; version <= VERSION; version++) expect(existsSync(fixture(version))).toBe(true);
  });

  it('open the file of every version without a word, and the same again once written', () => {
    for (let version = 1; version <= VERSION; version++) {
      const { tables, meta, issues } = opened(version);
      expect(issues).toEqual([]);
      expect(Object.keys(tables.person)).toHaveLength(47);
      const again = readCase(writeCase(tables, meta));
      expect(again).toMatchObject({ ok: true, value: { issues: [] } });
      if (again.ok) expect(again.value.tables).toEqual(tables);
    }
  });

  it('write version 1 byte for byte as it was frozen, for as long as it is the newest', () => {
    const { tables, meta } = opened(VERSION);
    expect(Buffer.from(writeCase(tables, meta)).equals(readFileSync(fixture(VERSION)))).toBe(true);
  });

  it('run from the version of the file on, in order', () => {
    const step = (to: number): Migration => ({
      to,
      summary: '',
      up: (records) => records.map((one) => ({ ...one, table: `${one.table}${to}` })),
    });
    const raw = [{ table: 'x', record: {} }];
    expect(migrate(raw, 2, [step(2), step(3), step(4)])).toEqual([{ table: 'x34', record: {} }]);
    expect(migrate(raw, 4, [step(2), step(3), step(4)])).toBe(raw);
  });
});
