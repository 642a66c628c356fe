// The words of every language: a list may be written in another one than the screen.
import { inEveryLanguage } from '../../i18n/allWords.ts';
import type { Key } from '../../i18n/say.ts';

/** How this is said in each language, in lower case. */
export const wordsFor = (key: Key): string[] => inEveryLanguage(key).map((words) => words.toLowerCase());
