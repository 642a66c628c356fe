// Joining of Arabic letters: known words letter by letter, and the letters that must be refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnArabic } from '../../src/exports/pdf/arabicForms.ts';

/** As code points from right to left, that is in the order of reading. */
const forms = (text: string): string[] =>
  [...(drawnArabic(text) ?? '')].reverse().map((char) => (char.codePointAt(0) ?? 0).toString(16));

describe('drawnArabic', () => {
  it('joins letters at the start, in the middle and at the end', () => {
    expect(forms('محمد')).toEqual(['fee3', 'fea4', 'fee4', 'feaa']);
  });

  it('starts anew after a letter that does not join on', () => {
    expect(forms('خالد')).toEqual(['fea7', 'fe8e', 'fedf', 'feaa']);
    expect(forms('كیان')).toEqual(['fedb', 'fbff', 'fe8e', 'fee5']);
  });

  it('writes lam and alef as one', () => {
    expect(forms('لا')).toEqual(['fefb']);
    expect(forms('آلاء')).toEqual(['fe81', 'fefb', 'fe80']);
    expect(forms('جلال')).toEqual(['fe9f', 'fefc', 'fedd']);
  });

  it('joins Persian letters', () => {
    expect(forms('گلچهره')).toEqual(['fb94', 'fee0', 'fb7d', 'feec', 'feae', 'fee9']);
  });

  it('does not join over a space or a non-joiner', () => {
    expect(forms('مح مد')).toEqual(['fee3', 'fea2', '20', 'fee3', 'feaa']);
    expect(forms('مح\u200cمد')).toEqual(['fee3', 'fea2', 'fee3', 'feaa']);
  });

  it('refuses vowel marks, digits, brackets and letters without forms', () => {
    for (const text of ['مُحمد', '٢٠', 'م(ح)', 'هێ', 'Ali']) expect(drawnArabic(text)).toBeNull();
  });

  it('loses no letter', () => {
    const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةپچژگکی ');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
        const read = [...(drawnArabic(text) ?? 'refused')].reverse().join('').normalize('NFKC');
        expect(read).toBe(text.normalize('NFC'));
      }),
    );
  });
});
