// When a map was last changed, in words.
import { describe, expect, it } from 'vitest';
import { whenWords } from '../../../src/app/start/whenWords.ts';
import { sayIn } from '../../../src/i18n/say.ts';

const say = sayIn('nl');
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day, 14, 2).toISOString();
const words = (iso: string) => whenWords(iso, '2026-03-01', say, 'nl');

describe('whenWords', () => {
  it('tells today, yesterday, the day, and the year when it is another', () => {
    expect(words(local(2026, 3, 1))).toBe('vandaag om 14:02');
    expect(words(local(2026, 2, 28))).toBe('gisteren');
    expect(words(local(2026, 1, 9))).toBe('9 januari');
    expect(words(local(2025, 12, 9))).toBe('9 december 2025');
  });

  it('does not stumble over something that is no moment', () => {
    expect(words('eergisteren')).toBe('op een onbekende dag');
  });
});
