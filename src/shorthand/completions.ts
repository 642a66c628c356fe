// The known names that what is being typed can become.
import { folded } from '../model/facts/names.ts';
import type { Span } from './statement.ts';

export interface Completions extends Span {
  readonly names: readonly string[];
}

const MOST_WORDS = 3;
const MOST_NAMES = 6;

/** Looks at the last words before the caret, the longest run first; null when nobody's name begins so. */
export function completions(text: string, caret: number, known: readonly string[]): Completions | null {
  const before = text.slice(0, caret);
  // In the middle of a word nothing is to be completed.
  if (/^[\p{L}\p{M}\p{N}]/u.test(text.slice(caret))) return null;
  const run = /[\p{L}\p{M}'’.\- ]+$/u.exec(before)?.[0] ?? '';
  const words = [...run.matchAll(/[^ ]+/g)].slice(-MOST_WORDS);
  for (const word of words) {
    const start = before.length - run.length + word.index;
    const typed = before.slice(start);
    const isLong = [...typed].length >= 2 || /^\p{Lu}$|^[^\p{Lu}\p{Ll}]$/u.test(typed);
    if (!isLong || typed.endsWith(' ')) continue;
    const wanted = folded(typed);
    const names = known.filter((name) => folded(name).startsWith(wanted));
    if (names.some((name) => folded(name) === wanted)) return null;
    if (names.length > 0) return { start, end: caret, names: names.slice(0, MOST_NAMES) };
  }
  return null;
}
