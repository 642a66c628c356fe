// Files made to do harm: each is refused, or cleaned of it, with less work than a large honest file takes; nothing of the
// language is changed, and what they say is text and nothing more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../src/imports/readFile.ts';
import { GONE_TABLE } from '../../src/model/caseFile/shape.ts';
import { lineHash, writeCase } from '../../src/model/caseFile/writeCase.ts';
import { doAgeJob } from '../../src/platform/ageWork.ts';
import { makeGedcom } from '../support/makeGedcom.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nova = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'case-v1.kring'), 'utf8');
const [header = '', ...rest] = nova.trimEnd().split('\n');
const trailer = rest.pop() ?? '';
const line = (text: string): string => `${lineHash(utf8(text))} ${text}`;
/** A file with these lines among its own, each with a hash that is right. */
const kring = (...texts: string[]): Uint8Array => utf8([header, ...rest, ...texts.map(line), trailer, ''].join('\n'));
const person = (fields: string): string => `["person",{"id":"evil",${fields}}]`;
const nested = (deep: number): string => `${'['.repeat(deep)}${']'.repeat(deep)}`;

const SCRIPT = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const LONG = 'x'.repeat(5_000_000);
const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 9 });
const withLie = (bytes: Uint8Array, at: number, size: number): Uint8Array => {
  const lying = bytes.slice();
  new DataView(lying.buffer).setUint32(at, size, true);
  return lying;
};
/** Where the list of contents of a zip says how large its first file is. */
const sizeIn = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 22; at > 0; at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) return at + 24;
  throw new Error('No list of contents.');
};
const data = (xml: string): Uint8Array => zip({ 'Data.xml': strToU8(xml) });
const bigData = data(`<GenoPro>${' '.repeat(30_000_000)}</GenoPro>`);
const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(20)}">`).join('');

type Hostile = readonly [what: string, name: string, bytes: Uint8Array];
const HOSTILE: readonly Hostile[] = [
  ['JSON 10,000 deep in a record', 'a.kring', kring(person(`"callName":"Eva","photo":${nested(10_000)}`))],
  ['JSON 10,000 deep as a line', 'a.kring', kring(nested(10_000))],
  ['JSON 10,000 deep as a file', 'a.kring', utf8(nested(10_000))],
  [
    'prototype keys in a record',
    'a.kring',
    kring(person('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}')),
  ],
  [
    'prototype names as tables and ids',
    'a.kring',
    kring(
      '["__proto__",{"id":"polluted"}]',
      '["person",{"id":"__proto__","callName":"Eva"}]',
      `["${GONE_TABLE}",{"id":"x","table":"__proto__"},[0,1]]`,
    ),
  ],
  [
    'prototype keys in the stamps',
    'a.kring',
    kring('["person",{"id":"evil","callName":"Eva"},[0,1,{"__proto__":[0,9]}]]'),
  ],
  ['a text of five million letters', 'a.kring', kring(person(`"callName":"${LONG}"`))],
  ['a line that never ends', 'a.kring', utf8(`${header}\n${LONG}${LONG}`)],
  [
    'ten thousand times the same record',
    'a.kring',
    kring(...Array.from({ length: 10_000 }, () => person('"callName":"Eva"'))),
  ],
  ['a trailer that lies about the count', 'a.kring', utf8(nova.replace(/"records":\d+/, '"records":999999999'))],
  ['a header that lies about its version', 'a.kring', utf8(nova.replace('"version":1', '"version":1e308'))],
  [
    'parents in a circle',
    'a.kring',
    kring(
      '["person",{"id":"c1","callName":"A"}]',
      '["person",{"id":"c2","callName":"B"}]',
      '["parentLink",{"id":"l1","childId":"c1","parentId":"c2","kind":"birth"}]',
      '["parentLink",{"id":"l2","childId":"c2","parentId":"c1","kind":"birth"}]',
    ),
  ],
  [
    'numbers that are none',
    'a.kring',
    kring('["viewPlacement",{"id":"p","viewId":"v","personId":"nova","x":1e999,"y":-1e999}]'),
  ],
  ['script as a name', 'a.kring', kring(person(`"callName":${JSON.stringify(SCRIPT)}`))],
  ['letters that turn the text around', 'a.kring', kring(person('"callName":"Eva\\u202Egnirks\\u0000"'))],
  ['a zip bomb', 'a.gno', zip({ 'Data.xml': new Uint8Array(100_000_000) })],
  ['a zip that says it is small', 'a.gno', withLie(bigData, sizeIn(bigData), 9)],
  ['a zip that says it is large', 'a.gno', withLie(data('<GenoPro/>'), sizeIn(data('<GenoPro/>')), 0xfffffff0)],
  ['a zip of zips', 'a.gno', zip({ 'Data.xml': zip({ 'Data.xml': zip({ 'Data.xml': new Uint8Array(10_000_000) }) }) })],
  [
    'an entity bomb',
    'a.gno',
    data(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><GenoPro>&e20;</GenoPro>`),
  ],
  [
    'an entity that reads a file',
    'a.gno',
    data('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><GenoPro>&e;</GenoPro>'),
  ],
  ['elements 100,000 deep', 'a.gno', data(`<GenoPro>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</GenoPro>`)],
  [
    'an element with 100,000 attributes',
    'a.gno',
    data(`<GenoPro ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
  ],
  [
    'GEDCOM 10,000 deep',
    'a.ged',
    utf8(Array.from({ length: 10_000 }, (_, n) => `${n} ${n === 0 ? 'HEAD' : 'NOTE'}`).join('\n')),
  ],
  [
    'GEDCOM with a note in a million pieces',
    'a.ged',
    utf8(`0 HEAD\n0 @I1@ INDI\n1 NOTE a\n${'2 CONC b\n'.repeat(300_000)}0 TRLR`),
  ],
  [
    'GEDCOM families that are their own children',
    'a.ged',
    utf8(
      `0 HEAD\n${Array.from({ length: 200 }, (_, n) => `0 @I${n}@ INDI\n1 FAMC @F${n}@\n1 FAMS @F${n}@\n0 @F${n}@ FAM\n1 HUSB @I${n}@\n1 CHIL @I${n}@`).join('\n')}\n0 TRLR`,
    ),
  ],
  ['GEDCOM with script as a name', 'a.ged', utf8(`0 HEAD\n0 @__proto__@ INDI\n1 NAME ${SCRIPT}\n0 TRLR`)],
];

function opened(bytes: Uint8Array, name: string) {
  let nr = 0;
  const start = process.cpuUsage();
  const result = readFile(bytes, name, { newId: () => `n${nr++}` });
  const { user, system } = process.cpuUsage(start);
  return { result, work: user + system };
}

const PROTOTYPE = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(PROTOTYPE);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** A hostile file costs less than so many times a large honest one; the costliest is at 1.7 on a quiet machine. */
const MOST = 3;

describe('a file made to do harm', () => {
  let honest = 0;
  beforeAll(() => {
    const large = utf8(makeGedcom(3000));
    for (let time = 0; time < 2; time++) honest = Math.max(honest, opened(large, 'a.ged').work);
  });

  it.each(HOSTILE)('%s', (_what, name, bytes) => {
    const { result, work } = opened(bytes, name);
    expect(work / honest, 'work, against a large honest file').toBeLessThan(MOST);
    if (!result.ok) {
      expect(result.error.key).not.toBe('files.importFailed');
      return;
    }
    // What is left can be kept: plain, shallow, not large, and with nothing in it that is not of a map.
    const { tables } = result.value;
    expect(() => structuredClone(tables)).not.toThrow();
    const kept = writeCase(tables, { id: 'x', stamps: {} });
    expect(kept.length).toBeLessThan(2_000_000);
    const again = readFile(kept, 'a.kring', { newId: () => 'n' });
    expect(again.ok && again.value.report).toEqual([]);
    for (const record of Object.values(tables.person)) expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  it.each([30, 20, 19])(
    'an age file that asks for 2^%i times the work of a guess is refused before it begins',
    async (logN) => {
      const bytes = utf8(
        `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${logN}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
      );
      expect(await doAgeJob({ is: 'decrypt', bytes, passphrase: 'x' })).toEqual({ ok: false, error: 'tooHard' });
    },
  );

  it('control: work that grows is seen', () => {
    // Five files of four times the size, so that code that has become fast since does not hide it.
    const larger = utf8(makeGedcom(12_000));
    const work = Array.from({ length: 5 }, () => opened(larger, 'a.ged').work).reduce((sum, one) => sum + one, 0);
    expect(work / honest).toBeGreaterThan(MOST);
  });
});
