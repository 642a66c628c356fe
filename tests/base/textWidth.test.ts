// Widths of text and how it breaks: against known widths of Noto Sans, never wider than asked, never a broken letter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, textWidth, wrapText } from '../../src/base/textWidth.ts';

describe('textWidth', () => {
  it('knows the widths of Noto Sans', () => {
    // From the font's own table: "0" is 572, "i" 258 and "W" 930 thousandths.
    expect(textWidth('0', 1000)).toBe(572);
    expect(textWidth('iiii', 10)).toBeCloseTo(10.32);
    expect(textWidth('W', 1000)).toBeGreaterThan(textWidth('W', 999));
    expect(textWidth('Sanne', 13, 600)).toBeGreaterThan(textWidth('Sanne', 13));
  });

  it('gives combining marks no width and other scripts a likely one', () => {
    expect(textWidth('e\u0301', 20)).toBe(textWidth('e', 20));
    for (const name of ['Олена', 'محمد', '李小龙', 'Şükran', '🐶']) expect(textWidth(name, 10)).toBeGreaterThan(5);
  });
});

describe('wrapText', () => {
  it('wraps at spaces and hyphens and shortens what is left', () => {
    expect(wrapText('Nova', 88, 13, 600)).toEqual(['Nova']);
    expect(wrapText('Anne-Sophie van Wassenaer', 88, 13, 600)).toEqual(['Anne-Sophie', 'van Wassen…']);
    expect(wrapText('', 88, 13)).toEqual([]);
    expect(wrapText('Wolfeschlegelsteinhausen', 60, 13)[0]).toMatch(/…$/);
  });

  it('never makes a line too wide, too many lines, or half a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'W', ' ', '-', '👨‍👩‍👧', 'é', 'م', '\ud83d'), maxLength: 80 }),
        fc.integer({ min: 30, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const wrapped = wrapText(text, width, 13, 600, lines);
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) {
            expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(width + 1e-9);
            expect(line.isWellFormed()).toBe(true);
            expect(line.split('👨‍👩‍👧').join('')).not.toMatch(/\u200d/);
          }
        },
      ),
    );
  });

  it('leaves nothing out without saying so', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const line = shortened(text, width, 13);
        expect(line === text || line.endsWith('…')).toBe(true);
      }),
    );
  });

  it('takes a name of ten thousand letters in its stride', () => {
    expect(wrapText('x'.repeat(10_000), 88, 13)).toHaveLength(1);
    expect(wrapText('Jan '.repeat(2_500), 88, 13)[1]).toMatch(/…$/);
  });

  it('keeps the spaces around a dash that stands alone, and breaks after one that joins', () => {
    expect(wrapText('Cirkel 1 – Wie weet het al?', 1000, 13)).toEqual(['Cirkel 1 – Wie weet het al?']);
    expect(wrapText('Elzendonk-Brakel', 80, 13)).toEqual(['Elzendonk-', 'Brakel']);
  });
});
