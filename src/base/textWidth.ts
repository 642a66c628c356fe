// How wide a text will be in Noto Sans, without a screen to measure it on, and how it breaks into lines.
import { RANGES, WIDTHS_400, WIDTHS_600 } from './textWidthTable.ts';

export type FontWeight = 400 | 600;

/** A guess for scripts that the table does not hold, in thousandths of the size. */
const OTHER_SCRIPTS: readonly (readonly [number, number, number])[] = [
  [0x0590, 0x05ff, 560],
  [0x0600, 0x08ff, 500],
  [0x0900, 0x0dff, 620],
  [0x0e00, 0x0eff, 560],
  [0x10a0, 0x10ff, 560],
  [0x1100, 0x11ff, 1000],
  [0x2e80, 0xd7ff, 1000],
  [0xf900, 0xfaff, 1000],
  [0xff00, 0xff60, 1000],
  [0x1f000, 0x1faff, 1250],
  [0x20000, 0x3ffff, 1000],
];
const UNKNOWN = 600;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

function widthOf(character: string, tables: readonly string[]): number {
  const point = character.codePointAt(0) ?? 0;
  if (point > 0x7e && NO_WIDTH.test(character)) return 0;
  for (const [i, [first, last]] of RANGES.entries()) {
    if (point < first || point > last) continue;
    const width = Number.parseInt(tables[i]?.slice((point - first) * 2, (point - first) * 2 + 2) ?? '', 36);
    return Number.isNaN(width) ? UNKNOWN : width;
  }
  for (const [first, last, width] of OTHER_SCRIPTS) if (point >= first && point <= last) return width;
  return UNKNOWN;
}

const known: Record<FontWeight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/** The advance width of one line, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const cache = known[weight];
  let sum = 0;
  for (const character of text) {
    let width = cache.get(character);
    if (width === undefined) {
      width = widthOf(character, weight === 600 ? WIDTHS_600 : WIDTHS_400);
      cache.set(character, width);
    }
    sum += width;
  }
  return (sum * size) / 1000;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** No name needs more; keeps an absurdly long one from costing time. */
const LONGEST = 2000;

const letters = (text: string): string[] =>
  Array.from(graphemes.segment(text.slice(0, LONGEST).toWellFormed()), ({ segment }) => segment);

/** As much of the text as fits, ending in "…" when something is left out. */
export function shortened(text: string, maxWidth: number, size: number, weight: FontWeight = 400): string {
  if (text.length <= LONGEST && textWidth(text, size, weight) <= maxWidth) return text;
  const room = maxWidth - textWidth('…', size, weight);
  let kept = '';
  let width = 0;
  for (const letter of letters(text)) {
    width += textWidth(letter, size, weight);
    if (width > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in at most `maxLines` lines of at most `maxWidth`: broken at spaces and after hyphens, the last line ending
 * in "…" when there is more. A single word that is too wide is shortened, never broken over lines.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight: FontWeight = 400,
  maxLines = 2,
): string[] {
  const longest = LONGEST * Math.max(1, maxLines / 2);
  const words = text
    .slice(0, longest)
    .toWellFormed()
    .trim()
    .split(/\s+|(?<=\S[-‐–/])(?=\S)/u)
    .filter((word) => word !== '');
  const cut = text.trim().length > longest;
  if (words.length === 0) return [];
  const joined = (line: string, word: string): string =>
    line === '' || /\S[-‐–/]$/u.test(line) ? line + word : `${line} ${word}`;
  const lines: string[] = [];
  let line = '';
  for (const [i, word] of words.entries()) {
    const longer = joined(line, word);
    if (line === '' || textWidth(longer, size, weight) <= maxWidth) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      const rest = words.slice(i).reduce(joined, line);
      return [...lines, shortened(cut ? `${rest}…` : rest, maxWidth, size, weight)];
    }
    lines.push(shortened(line, maxWidth, size, weight));
    line = word;
  }
  return [...lines, shortened(cut ? `${line}…` : line, maxWidth, size, weight)];
}
