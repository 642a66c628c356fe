// What damage does to a file: whatever is hit, nothing comes back wrong in silence, and the rest comes back (X1).
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import { allSteps } from '../../src/base/steps.ts';
import { tableOf } from '../../src/base/tables.ts';
import type { Problem } from '../../src/model/caseFile/problem.ts';
import { type RawCase, rawCaseSteps } from '../../src/model/caseFile/rawCase.ts';
import { type ReadCase, readCase } from '../../src/model/caseFile/readCase.ts';
import { writeCase } from '../../src/model/caseFile/writeCase.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { TABLE_NAMES, type Tables } from '../../src/model/records/registry.ts';

function smallCase(): Tables {
  let n = 0;
  const people = Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    kind: 'person' as const,
    callName: ['Şükran', 'Łukasz', 'Олена', 'محمد'][i % 4] as string,
    gender: 'unknown' as const,
    whereabouts: 'known' as const,
    defaultGroup: 'family' as const,
  }));
  const links = Array.from({ length: 36 }, (_, i) => ({
    id: `l${i}`,
    parentId: `p${i % 8}`,
    childId: `p${8 + (i % 11)}`,
    kind: i < 18 ? ('biological' as const) : ('foster' as const),
  }));
  return { ...newCaseTables(() => `v${n++}`), person: tableOf(people), parentLink: tableOf(links) };
}

const bytes = writeCase(smallCase(), { id: 'the-case', stamps: {} });
/** As it comes back whole: the order of the fields is the same in whatever is read. */
const original = (readCase(bytes) as { value: ReadCase }).value.tables;
const texts = new Map<string, string>();
for (const name of TABLE_NAMES) {
  for (const [id, record] of Object.entries(original[name])) texts.set(`${name}/${id}`, JSON.stringify(record));
}

/** What is wrong with an opened file, given that it may lack what it says it lacks; null when nothing is. */
function silentFault({ tables, meta, issues }: ReadCase): string | null {
  if (meta.id !== null && meta.id !== 'the-case') return 'the id changed';
  const named = new Set(issues.map(({ table, id }) => `${table}/${id}`));
  let same = 0;
  for (const name of TABLE_NAMES) {
    for (const [id, record] of Object.entries(tables[name])) {
      const key = `${name}/${id}`;
      if (texts.get(key) === JSON.stringify(record)) same += 1;
      // The record that describes the case is made anew when it is lost.
      else if (!named.has(key) && (name !== 'caseInfo' || issues.length === 0)) return `${key} changed`;
    }
  }
  return same < texts.size && issues.length === 0 ? 'records are missing' : null;
}

function recovered({ tables }: ReadCase): number {
  let same = 0;
  for (const [key, text] of texts) {
    const [name, id] = key.split('/') as [keyof Tables, string];
    if (tables[name][id] && JSON.stringify(tables[name][id]) === text) same += 1;
  }
  return same / texts.size;
}

describe('a damaged file', { timeout: 300_000 }, () => {
  it('is about the size of a small case', () => {
    expect(bytes.length).toBeGreaterThan(6000);
    expect(bytes.length).toBeLessThan(8000);
    expect(silentFault((readCase(bytes) as { value: ReadCase }).value)).toBeNull();
  });

  it('the check finds a change that nobody reports', () => {
    const opened = (readCase(bytes) as { value: ReadCase }).value;
    const other = { ...opened.tables, person: { ...opened.tables.person, p1: original.person['p2'] as never } };
    expect(silentFault({ ...opened, tables: other })).toBe('person/p1 changed');
    const without = { ...opened.tables, person: tableOf(Object.values(original.person).slice(1)) };
    expect(silentFault({ ...opened, tables: without })).toBe('records are missing');
    expect(silentFault({ ...opened, meta: { ...opened.meta, id: 'thf-case' } })).toBe('the id changed');
  });

  /** Every byte, turned into three others. */
  function* damages(): Generator<{ at: number; named: string }> {
    for (let at = 0; at < bytes.length; at++) {
      const before = bytes[at] as number;
      for (const after of [before ^ 1, before ^ 0x80, before === 0x0a ? 0x20 : 0x0a]) {
        bytes[at] = after;
        yield { at, named: `byte ${at}, ${before} to ${after}` };
      }
      bytes[at] = before;
    }
  }
  /** A version digit that became higher cannot be told from a newer file: it is said, and nothing is opened. */
  const version = new TextDecoder().decode(bytes).indexOf('"version":1') + '"version":'.length;

  it('gives back every line but the one that was hit, and says so, whichever byte it is', () => {
    const lines = (): Result<RawCase, Problem> | null => allSteps(rawCaseSteps(bytes), () => true);
    const whole = lines();
    if (!whole?.ok) throw new Error('The sound file does not open.');
    const sound = new Set(whole.value.lines.map(({ table, record }) => JSON.stringify([table, record])));
    expect(sound.size).toBe(texts.size);
    const faults: string[] = [];
    for (const { at, named } of damages()) {
      const read = lines();
      if (!read?.ok) {
        if (at !== version || read?.error.key !== 'files.kringNewer') faults.push(named);
        continue;
      }
      const { lines: found, header, issues } = read.value;
      const same = found.filter(({ table, record }) => sound.has(JSON.stringify([table, record]))).length;
      if (same !== found.length || (header?.id ?? 'the-case') !== 'the-case') faults.push(`${named}: wrong`);
      if (same / sound.size < 0.98) faults.push(`${named}: ${same} of ${sound.size}`);
      if (issues.length === 0 && at < bytes.length - 1) faults.push(`${named}: not said`);
    }
    expect(faults).toEqual([]);
  });

  it('makes a sound case of what is left', () => {
    const faults: string[] = [];
    for (const { at, named } of damages()) {
      if (at % 17 !== 0 || at === version) continue;
      const result = readCase(bytes);
      const fault = result.ok ? silentFault(result.value) : result.error.key;
      if (fault) faults.push(`${named}: ${fault}`);
      else if (result.ok && recovered(result.value) < 0.98) faults.push(`${named}: ${recovered(result.value)}`);
    }
    expect(faults).toEqual([]);
  });

  it('comes back as far as it goes, wherever it is cut off', () => {
    const faults: string[] = [];
    for (let length = 1; length < bytes.length - 1; length++) {
      const read = allSteps(rawCaseSteps(bytes.subarray(0, length)), () => true);
      if (read?.ok && !read.value.issues.some(({ kind }) => kind === 'truncated')) faults.push(`${length}: not said`);
      if (!read?.ok && length > 200) faults.push(`${length}: not opened`);
      if (length % 17 !== 0) continue;
      const result = readCase(bytes.subarray(0, length));
      const fault = result.ok ? silentFault(result.value) : null;
      if (fault) faults.push(`${length}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
