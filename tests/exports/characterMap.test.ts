// Which characters a font covers, read from the shipped fonts and from damaged ones.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { characterMap } from '../../src/exports/pdf/characterMap.ts';

const font = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  ),
);
const code = (char: string): number => char.codePointAt(0) ?? 0;

describe('characterMap', () => {
  it('knows what Noto Sans has and has not', () => {
    const covers = characterMap(font);
    for (const char of 'AzŞŁОλ€–…†\ufffd') expect(covers(code(char)), char).toBe(true);
    for (const char of ['م', '王', '😀', 'ש']) expect(covers(code(char)), char).toBe(false);
  });

  it('covers nothing when the font cannot be read', () => {
    expect(characterMap(new Uint8Array(0))(65)).toBe(false);
    expect(characterMap(font.subarray(0, 400))(65)).toBe(false);
    expect(characterMap(new Uint8Array(500).fill(255))(65)).toBe(false);
  });
});
