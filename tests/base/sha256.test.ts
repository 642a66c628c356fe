import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Hex } from '../../src/base/sha256.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const known = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the published digest of "%s"', (text, digest) => {
    expect(sha256Hex(utf8(text))).toBe(digest);
  });

  it('agrees with the platform for every length around a block, and for a large one', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255);
      expect(sha256Hex(bytes)).toBe(known(bytes));
    }
    const large = new Uint8Array(1_000_003).fill(0x61);
    expect(sha256Hex(large)).toBe(known(large));
  });

  it('gives the same digest however the bytes come in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (parts) => {
        const hash = sha256();
        for (const part of parts) hash.update(part);
        expect(hash.hex()).toBe(known(Buffer.concat(parts)));
      }),
    );
  });
});
