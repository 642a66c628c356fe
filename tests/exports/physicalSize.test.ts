// The chunks of a PNG: its size on paper is in it, and nothing that tells who made it or when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/exports/png/crc32.ts';
import { chunksOf, withPhysicalSize } from '../../src/exports/png/physicalSize.ts';
import { plainPng } from '../support/exportInput.ts';

describe('crc32', () => {
  it('is the checksum of the specification', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });
});

describe('withPhysicalSize', () => {
  const png = plainPng(3, 2);
  const sized = withPhysicalSize(png, 11_811) ?? new Uint8Array();

  it('puts 300 dpi right after the header', () => {
    expect([...sized.subarray(33, 54)]).toEqual([
      0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f, 0x76,
    ]);
  });

  it('keeps the picture and drops words and dates', () => {
    expect(chunksOf(png)?.map(({ type }) => type)).toContain('tEXt');
    expect(chunksOf(sized)?.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const pixels = (bytes: Uint8Array) => chunksOf(bytes)?.find(({ type }) => type === 'IDAT')?.data;
    expect(pixels(sized)).toEqual(pixels(png));
  });

  it('refuses what is not a sound PNG', () => {
    fc.assert(
      fc.property(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = png.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(withPhysicalSize(damaged, 11_811)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.nat(png.length - 1), (length) => {
        expect(withPhysicalSize(png.subarray(0, length), 11_811)).toBeNull();
      }),
    );
  });
});
