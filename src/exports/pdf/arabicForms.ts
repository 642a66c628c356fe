// Joins Arabic letters and puts them in the order in which they are drawn, for printers that do neither. The forms come
// from Unicode itself: each presentation form normalises to its letter, in the order isolated, final, initial, medial.
const FORM_BLOCKS = [
  [0xfe80, 0xfef4],
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe9],
  [0xfbfc, 0xfbff],
] as const;
const LAM_ALEF_BLOCK = [0xfef5, 0xfefc] as const;
/** Kurdish and Uyghur "ae" looks like heh and has no forms of its own. */
const BORROWED = new Map([['\u06d5', ['\ufee9', '\ufeea']]]);
const NON_JOINER = '\u200c';
/** What may stand between joined letters and looks the same from both sides; digits and brackets do not. */
const BETWEEN = /^[\s\-.,'’…،؛\u200c]$/u;
/** A letter with this many forms joins with the next one. */
const JOINS_ON = 4;

type Forms = readonly string[];

function formsIn(blocks: readonly (readonly [number, number])[], letters: number): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCodePoint(code);
      const base = form.normalize('NFKC');
      if ([...base].length !== letters || base === form) continue;
      forms.set(base, [...(forms.get(base) ?? []), form]);
    }
  }
  return forms;
}

const LETTERS: ReadonlyMap<string, Forms> = new Map([...formsIn(FORM_BLOCKS, 1), ...BORROWED]);
const LAM_ALEFS: ReadonlyMap<string, Forms> = formsIn([LAM_ALEF_BLOCK], 2);

/** Lam and alef are written as one. */
function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const char of text.normalize('NFC')) {
    const last = letters.at(-1);
    if (last !== undefined && LAM_ALEFS.has(last + char)) letters[letters.length - 1] = last + char;
    else letters.push(char);
  }
  return letters;
}

/**
 * Words of Arabic letters, joined, first letter rightmost. Null when they cannot be written well: a letter whose forms
 * are not known, or vowel marks, which need a place of their own.
 */
export function drawnArabic(text: string): string | null {
  const forms: Forms[] = [];
  for (const letter of lettersOf(text)) {
    const known = LAM_ALEFS.get(letter) ?? LETTERS.get(letter) ?? (BETWEEN.test(letter) ? [letter] : null);
    if (!known) return null;
    forms.push(known);
  }
  const drawn = forms.map((own, i) => {
    const joinsBefore = forms[i - 1]?.length === JOINS_ON && own.length > 1;
    const joinsAfter = own.length === JOINS_ON && (forms[i + 1]?.length ?? 0) > 1;
    const form = own[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)] ?? own[0] ?? '';
    return form === NON_JOINER ? '' : form;
  });
  return drawn.reverse().join('');
}
