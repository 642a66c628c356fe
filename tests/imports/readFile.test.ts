// Whatever the bytes, opening a file gives an answer and touches nothing else (F1).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/i18n/say.ts';
import { readFile, readFileSteps } from '../../src/imports/readFile.ts';
import { IMPORTS } from '../../src/imports/registry.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nova = new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'case-v1.kring')));
const prototypeKeys = Reflect.ownKeys(Object.prototype);
const say = sayIn('nl');

afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeKeys));

/** Opens it, and hears every sentence of the answer. */
function opens(bytes: Uint8Array, name: string): void {
  let n = 0;
  const result = readFile(bytes, name, { newId: () => `n${n++}` });
  if (result.ok) {
    expect(Object.keys(result.value.tables.caseInfo)).toContain('case');
    for (const { sentence } of result.value.report) expect(say(sentence.key, sentence.values)).not.toBe(sentence.key);
  } else {
    expect(result.error.key).not.toBe('files.importFailed');
    expect(say(result.error.key, result.error.values)).not.toBe(result.error.key);
  }
}

const names = fc.constantFrom('a.kring', 'a.ged', 'a.GED', 'a', 'a.txt', '');
/** SOAK=20 tries twenty times as much. */
const soak = Math.max(1, Number(process.env['SOAK'] ?? 1));
const times = (count: number) => ({ numRuns: count * soak, endOnFailure: true });

describe('opening any file', { timeout: 60_000 * soak }, () => {
  it('answers to random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), names, opens), times(2000));
  });

  it('answers to random text and JSON', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.json(),
      fc.json().map((j) => `{"format":"kringkaart","version":1,"x":${j}}`),
    );
    fc.assert(
      fc.property(texts, names, (text, name) => opens(utf8(text), name)),
      times(2000),
    );
  });

  it('answers to random lines of GEDCOM', () => {
    const tag = fc.constantFrom(
      'INDI',
      'FAM',
      'NAME',
      'BIRT',
      'DATE',
      'FAMC',
      'FAMS',
      'HUSB',
      'CHIL',
      'ASSO',
      'NOTE',
      'CONT',
      'ADOP',
      'PEDI',
      'DIV',
      'MARR',
      'ROLE',
      'X',
    );
    const value = fc.oneof(
      fc.constantFrom(
        '@I1@',
        '@I2@',
        '@F1@',
        '@VOID@',
        'ABT 1900',
        'BET 1 AND 2',
        '@#DHEBREW@ 1 ADR 1',
        'MULTIPLE',
        'adopted',
      ),
      fc.string({ maxLength: 20 }),
    );
    const xref = fc.constantFrom('', '@I1@ ', '@I2@ ', '@F1@ ', '@__proto__@ ');
    const line = fc.tuple(fc.nat(4), xref, tag, value).map(([level, x, t, v]) => `${level} ${x}${t} ${v}`);
    const file = fc.array(line, { maxLength: 40 }).map((lines) => utf8(['0 HEAD', '0 @I1@ INDI', ...lines].join('\n')));
    fc.assert(
      fc.property(file, (bytes) => opens(bytes, 'a.ged')),
      times(2000),
    );
  });

  it('answers to a sound file with a piece overwritten', () => {
    const hit = fc.tuple(fc.nat(nova.length - 1), fc.uint8Array({ minLength: 1, maxLength: 300 }));
    fc.assert(
      fc.property(hit, ([at, piece]) => {
        const bytes = nova.slice();
        bytes.set(piece.subarray(0, bytes.length - at), at);
        opens(bytes, 'nova.kring');
      }),
      times(40),
    );
  });

  it('goes by what is in the file, not by its name', () => {
    const result = readFile(nova, 'nova.ged', { newId: () => 'n' });
    expect(result.ok && Object.keys(result.value.tables.person)).toHaveLength(47);
    const tree = readFile(utf8('0 HEAD\n0 @I1@ INDI\n1 NAME Kim\n0 TRLR'), 'tree.kring', { newId: () => 'n' });
    expect(tree.ok && Object.values(tree.value.tables.person)[0]?.callName).toBe('Kim');
  });

  it('tells how far it is, and stops when told to', () => {
    const seen: number[] = [];
    readFile(nova, 'nova.kring', { newId: () => 'n', onProgress: (done) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(readFile(nova, 'nova.kring', { newId: () => 'n', cancelled: () => true })).toEqual({
      ok: false,
      error: { key: 'files.importCancelled' },
    });
  });

  it('works in steps that are short', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `0 @I${i}@ INDI\n1 NAME P${i}`).join('\n');
    let steps = 0;
    for (const _ of readFileSteps(utf8(`0 HEAD\n${lines}`), 'a.ged', () => `n${steps}`)) steps += 1;
    expect(steps).toBeGreaterThan(60);
  });

  it('has formats with distinct names and extensions', () => {
    const all = IMPORTS.flatMap(({ extensions }) => extensions);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(IMPORTS.map(({ id }) => id)).size).toBe(IMPORTS.length);
  });
});
