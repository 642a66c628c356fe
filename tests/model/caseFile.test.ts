import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/base/sha256.ts';
import { tableOf } from '../../src/base/tables.ts';
import { readCase } from '../../src/model/caseFile/readCase.ts';
import { MAX_BYTES, VERSION } from '../../src/model/caseFile/shape.ts';
import { writeCase } from '../../src/model/caseFile/writeCase.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { Person } from '../../src/model/records/facts.ts';
import { emptyTables, type Tables } from '../../src/model/records/registry.ts';
import { noStamps, stampChanges } from '../../src/model/stamps.ts';
import { arbitraryTables } from '../support/arbitraryTables.ts';

const utf8 = new TextEncoder();
const meta = { id: 'case-1', stamps: noStamps() };

const person = (id: string, callName = id): Person => ({
  id,
  kind: 'person',
  callName,
  gender: 'unknown',
  whereabouts: 'known',
  defaultGroup: 'family',
});

function family(): Tables {
  let n = 0;
  const tables = newCaseTables(() => `v${n++}`, { title: 'Gezin' });
  const links = [
    { id: 'l1', parentId: 'a', childId: 'c', kind: 'biological' as const },
    { id: 'l2', parentId: 'b', childId: 'c', kind: 'foster' as const },
  ];
  return { ...tables, person: tableOf(['a', 'b', 'c'].map((id) => person(id))), parentLink: tableOf(links) };
}

/** A file of these lines, each with a right hash, and a right end. */
function fileOf(lines: readonly string[], header = { format: 'kringkaart', version: VERSION, id: 'x', replicas: [] }) {
  const hashed = lines.map((line) => `${sha256Hex(utf8.encode(line)).slice(0, 8)} ${line}`);
  const start = JSON.stringify(header).slice(0, -1);
  const head = `${start},"check":"${sha256Hex(utf8.encode(start)).slice(0, 8)}"}`;
  const body = `${[head, ...hashed].join('\n')}\n`;
  return utf8.encode(`${body}{"end":true,"records":${lines.length},"sha256":"${sha256Hex(utf8.encode(body))}"}\n`);
}

const read = (bytes: Uint8Array) => {
  const result = readCase(bytes);
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
};

const kinds = (bytes: Uint8Array): string[] => read(bytes).issues.map(({ kind }) => kind);

describe('the .kring file', { timeout: 120_000 }, () => {
  it('gives back every case as it was written', () => {
    fc.assert(
      fc.property(arbitraryTables, (tables) => {
        const result = read(writeCase(tables, meta));
        const found = result.issues.filter(({ kind }) => kind !== 'doubleLink' && kind !== 'parentLoop');
        expect(found).toEqual([]);
        if (result.issues.every(({ kind }) => kind !== 'doubleLink')) expect(result.tables).toEqual(tables);
        expect(result.meta.id).toBe('case-1');
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('writes equal cases as equal bytes, whatever the order of typing', () => {
    const one = family();
    const other: Tables = {
      ...one,
      person: tableOf(['c', 'b', 'a'].map((id) => Object.fromEntries(Object.entries(person(id)).reverse()) as never)),
    };
    expect(writeCase(other, meta)).toEqual(writeCase(one, meta));
    expect(writeCase({ ...one, person: tableOf([person('a', 'Z')]) }, meta)).not.toEqual(writeCase(one, meta));
  });

  it('keeps the stamps of fields and of removed records', () => {
    const before = family();
    const named = { ...person('a'), callName: 'Anna' };
    let stamps = stampChanges(
      noStamps(),
      ['a', 'b', 'c'].map((id) => ({ table: 'person', id, before: null, after: person(id) })),
      ['r1', 3],
    );
    stamps = stampChanges(stamps, [{ table: 'person', id: 'a', before: person('a'), after: named }], ['r2', 4]);
    stamps = stampChanges(stamps, [{ table: 'tie', id: '__proto__', before: person('x'), after: null }], ['r1', 5]);
    const tables = { ...before, person: tableOf([named, person('b'), person('c')]) };
    const { meta: found, issues } = read(writeCase(tables, { id: 'case-1', stamps }));
    expect(issues).toEqual([]);
    expect(found.stamps).toEqual(stamps);
  });

  it('takes a file whose line ends a mail program changed', () => {
    const text = new TextDecoder().decode(writeCase(family(), meta));
    const result = read(utf8.encode(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`));
    expect(result.issues).toEqual([]);
    expect(result.tables).toEqual(family());
  });

  it('says of a foreign file that it is none', () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '{"format":"other","version":1}',
      '[1,2]',
      '0 HEAD\n1 CHAR UTF-8',
      '\0\0\0',
    ]) {
      expect(readCase(utf8.encode(text))).toEqual({ ok: false, error: { key: 'files.kringForeign' } });
    }
  });

  it('says of a newer file that the program must be updated, however it was made newer', () => {
    const newer = fileOf([], { format: 'kringkaart', version: VERSION + 1, id: 'x', replicas: [] });
    expect(readCase(newer)).toMatchObject({ error: { key: 'files.kringNewer' } });
    const text = new TextDecoder().decode(writeCase(family(), meta));
    const edited = utf8.encode(text.replace('"version":1', '"version":99'));
    expect(readCase(edited)).toMatchObject({ error: { key: 'files.kringNewer' } });
  });

  it('refuses what is beyond all measure before reading it', () => {
    expect(readCase(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ error: { key: 'files.kringTooLarge' } });
  });

  it('brings back a file cut in half, and says so', () => {
    const bytes = writeCase(family(), meta);
    const { tables, issues } = read(bytes.subarray(0, bytes.length >> 1));
    expect(issues.map(({ kind }) => kind)).toContain('truncated');
    expect(Object.keys(tables.person).length).toBeGreaterThan(0);
  });

  it('finds a line that was taken out or put elsewhere', () => {
    const lines = new TextDecoder().decode(writeCase(family(), meta)).split('\n');
    const without = lines.filter((line) => !line.includes('"l2"')).join('\n');
    expect(kinds(utf8.encode(without))).toEqual(['changedOutside']);
    const [first, second, third, ...rest] = lines;
    expect(kinds(utf8.encode([first, third, second, ...rest].join('\n')))).toEqual(['changedOutside']);
  });

  it('puts an empty record where a lost one was that others point to', () => {
    const text = new TextDecoder().decode(writeCase(family(), meta));
    const { tables, issues } = read(utf8.encode(text.replace('"callName":"c"', '"callName":"d"')));
    expect(tables.person['c']).toEqual({ ...person('c', ''), whereabouts: 'unknown' });
    expect(tables.parentLink).toEqual(family().parentLink);
    expect(issues.map(({ kind }) => kind)).toEqual(['damagedLine', 'standIn']);
    expect(issues[0]?.kept).toContain('"callName":"d"');
  });
});

describe('a .kring file made with ill intent', () => {
  const line = (table: string, record: object): string => JSON.stringify([table, record]);
  const base = person('p');

  it('keeps unknown tables and fields aside', () => {
    const { tables, issues } = read(
      fileOf([line('wish', { id: 'w', text: 'x' }), line('person', { ...base, shoe: 38 })]),
    );
    expect(tables.person['p']).toEqual(base);
    expect(issues).toEqual([
      { kind: 'unknownTable', line: 2, table: 'wish', kept: '{"id":"w","text":"x"}' },
      { kind: 'unknownField', line: 3, table: 'person', id: 'p', field: 'shoe', kept: '38' },
    ]);
  });

  it('keeps a record whose field cannot be', () => {
    const { tables, issues } = read(
      fileOf([line('person', { ...base, gender: 'dragon', born: { value: 7 }, archived: 'x' })]),
    );
    expect(tables.person['p']).toEqual(base);
    expect(issues.map(({ kind, field, kept }) => [kind, field, kept])).toEqual([
      ['invalidField', 'gender', '"dragon"'],
      ['invalidField', 'born', '{"value":7}'],
      ['invalidField', 'archived', '"x"'],
    ]);
  });

  it('treats dangerous ids as ids, and dangerous keys as unknown fields', () => {
    const evil =
      '["person",{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"__proto__",' +
      '"kind":"person","callName":"<script>alert(1)</script>","gender":"unknown","whereabouts":"known",' +
      '"defaultGroup":"family","born":{"__proto__":{"polluted":1},"value":"2001","precision":"year"}}]';
    const { tables, issues } = read(
      fileOf([evil, line('tie', { id: 'constructor', aId: '__proto__', bId: 'toString' })]),
    );
    expect(Object.keys(tables.person)).toEqual(['__proto__']);
    expect(Object.values(tables.person)[0]?.callName).toBe('<script>alert(1)</script>');
    expect(Object.values(tables.person)[0]?.born).toEqual({ value: '2001', precision: 'year' });
    expect(issues.filter(({ kind }) => kind === 'unknownField')).toHaveLength(3);
    expect(Object.keys(tables.tie)).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('replaces broken letters, cuts endless texts, leaves numbers out that are none', () => {
    const bytes = fileOf([
      '["person",{"id":"p","kind":"person","callName":"A\\ud800","gender":"unknown","whereabouts":"known","defaultGroup":"family"}]',
      line('person', { ...person('q'), note: 'n'.repeat(10_001) }),
      line('person', { ...person('r'), callName: 'x'.repeat(10_000) }),
      '["viewPlacement",{"id":"v~p","viewId":"v","itemId":"p","x":1e999,"pinned":false}]',
      line('view', { id: 'v', type: 'genogram', title: '', perspectiveIds: [] }),
    ]);
    const { tables, issues } = read(bytes);
    expect(tables.person['p']?.callName).toBe('A\ufffd');
    expect(tables.person['q']?.note).toBe('n'.repeat(10_000));
    expect(tables.person['r']?.callName).toHaveLength(10_000);
    expect(tables.viewPlacement['v~p']).toEqual({ id: 'v~p', viewId: 'v', itemId: 'p', pinned: false });
    expect(issues.map(({ kind }) => kind)).toEqual(['brokenLetters', 'tooLong', 'invalidField']);
  });

  it('sets aside lines that nest without end, records that are none and ids that are there twice', () => {
    const bytes = fileOf([
      `["person",${'['.repeat(10_000)}${']'.repeat(10_000)}]`,
      line('person', base),
      line('person', { ...base, callName: 'other' }),
      '["person",null]',
      '["person",{"id":7}]',
      '"person"',
      '["toString",{"id":"x"}]',
    ]);
    const { tables, issues } = read(bytes);
    expect(Object.values(tables.person)).toEqual([base]);
    expect(new Set(issues.map(({ kind }) => kind))).toEqual(
      new Set(['damagedLine', 'doubleId', 'invalidRecord', 'invalidField', 'unknownTable']),
    );
  });

  it('puts right what points to nothing, and says so', () => {
    const { tables, issues } = read(
      fileOf([
        line('person', base),
        line('tie', { id: 't', aId: 'p', bId: 'gone', code: 'good', period: 'now', saidBy: [] }),
      ]),
    );
    expect(tables.tie).toEqual(emptyTables().tie);
    expect(issues).toEqual([{ kind: 'dangling', table: 'tie', id: 't' }]);
  });
});
