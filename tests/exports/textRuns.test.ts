// Runs of one font, in the fonts that are really shipped.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Covers } from '../../src/exports/pdf/characterMap.ts';
import { faceOf } from '../../src/exports/pdf/fonts.ts';
import { FONTS, type FontId, textRuns } from '../../src/exports/pdf/textRuns.ts';

let covers: Record<FontId, Covers>;
beforeAll(async () => {
  const [latin, arabic, ethiopic] = await Promise.all(FONTS.map((font) => faceOf(font, 600)));
  if (!latin || !arabic || !ethiopic) throw new Error('No typefaces');
  covers = { latin: latin.covers, arabic: arabic.covers, ethiopic: ethiopic.covers };
}, 60_000);

const runs = (text: string) => textRuns(text, covers)?.map(({ font, drawn }) => `${font}:${drawn}`);

describe('textRuns', () => {
  it('writes Latin, Greek and Cyrillic in one run', () => {
    expect(runs('Şükran Łukasz Олена Ελένη Nguyễn Thị ° – †')).toEqual([
      'latin:Şükran Łukasz Олена Ελένη Nguyễn Thị ° – †',
    ]);
  });

  it('gives each script its font', () => {
    expect(runs('Ali محمد 2015')).toEqual(['latin:Ali ', 'arabic:ﺪﻤﺤﻣ', 'latin: 2015']);
    expect(runs('محمد علي')).toEqual(['arabic:ﻲﻠﻋ ﺪﻤﺤﻣ']);
  });

  it('writes Ethiopic with its own signs', () => {
    expect(runs('ሰላም Kim 2015')).toEqual(['ethiopic:ሰላም', 'latin: Kim 2015']);
    expect(
      runs('ወይዘሮ፡ ኃይለ')
        ?.map((run) => run.replace(/^\w+:/, ''))
        .join(''),
    ).toBe('ወይዘሮ፡ ኃይለ');
  });

  it('composes letters that have a form of their own', () => {
    expect(runs('Zoe\u0308')).toEqual(['latin:Zoë']);
  });

  it('refuses what would be lost or drawn wrongly', () => {
    for (const text of ['王小明', '😀', 'भारती', 'שרה', 'a\u0007b', '\ud800', 'x\u0323\u0307', '𐎀']) {
      expect(textRuns(text, covers), text).toBeNull();
    }
  });

  it('writes every character or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const found = textRuns(text, covers);
        if (!found || /\p{Script=Arabic}/u.test(text)) return;
        expect(found.map(({ drawn }) => drawn).join('')).toBe(text.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });
});
