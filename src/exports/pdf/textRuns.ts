// Cuts a text into runs of one font, in the order in which they are drawn. A character that no font draws well makes the
// whole text unprintable: the caller then draws it as a picture, so that no letter is ever lost.
import { drawnArabic } from './arabicForms.ts';
import type { Covers } from './characterMap.ts';

export const FONTS = ['latin', 'arabic', 'ethiopic'] as const;
export type FontId = (typeof FONTS)[number];

export interface TextRun {
  readonly font: FontId;
  /** Characters as they are drawn, from left to right. */
  readonly drawn: string;
}

/** Which letters ask for a typeface of their own; all others are tried in the first. */
export const OWN_LETTERS: Readonly<Record<Exclude<FontId, 'latin'>, RegExp>> = {
  arabic: /\p{Script=Arabic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
};
/** Scripts that need no joining and no reordering of letters. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Ethiopic}\p{Script=Common}]$/u;
/** Marks and joiners stay with the letters before them. */
const FOLLOWS = /^[\p{M}\u200c\u200d]$/u;
const NEUTRAL = /^[^\p{L}\p{N}]$/u;

/**
 * Runs from left to right; null when a character has no letter in the fonts, or would be drawn wrongly. The line as a
 * whole runs from left to right, as on the screen; a run of Arabic runs from right to left inside it.
 */
export function textRuns(text: string, covers: Readonly<Record<FontId, Covers>>): TextRun[] | null {
  const runs: TextRun[] = [];
  for (const { font, text: part } of inFonts([...text.normalize('NFC')])) {
    const drawn = font === 'arabic' ? drawnArabic(part) : part;
    if (drawn === null || ![...drawn].every((char) => drawable(char, font, covers[font]))) return null;
    runs.push({ font, drawn });
  }
  return runs;
}

function drawable(char: string, font: FontId, covers: Covers): boolean {
  const code = char.codePointAt(0) ?? 0;
  // Beyond the basic plane jsPDF writes half characters.
  if (code > 0xffff || code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return false;
  return covers(code) && (font === 'arabic' || PLAIN.test(char));
}

const fontOf = (char: string): FontId =>
  OWN_LETTERS.arabic.test(char) ? 'arabic' : OWN_LETTERS.ethiopic.test(char) ? 'ethiopic' : 'latin';

function inFonts(chars: readonly string[]): { font: FontId; text: string }[] {
  const runs: { font: FontId; text: string }[] = [];
  chars.forEach((char, i) => {
    const last = runs.at(-1);
    const joins =
      last && (FOLLOWS.test(char) || (last.font === 'arabic' && NEUTRAL.test(char) && arabicNext(chars, i)));
    const font = joins ? last.font : fontOf(char);
    if (last?.font === font) last.text += char;
    else runs.push({ font, text: char });
  });
  return runs;
}

/** Whether the next letter is Arabic again: a space between two Arabic words belongs to them. */
function arabicNext(chars: readonly string[], from: number): boolean {
  for (let i = from + 1; i < chars.length; i += 1) {
    const char = chars[i] ?? '';
    if (!NEUTRAL.test(char)) return fontOf(char) === 'arabic';
  }
  return false;
}
