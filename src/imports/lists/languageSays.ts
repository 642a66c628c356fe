// The words of every language: a list may be written in another one than the screen.
import { ALL_WORDS } from '../../i18n/allWords.ts';
import type { Language, Words } from '../../i18n/languages.ts';
import { type Key, sayWith } from '../../i18n/say.ts';

const SAYS = (Object.entries(ALL_WORDS) as [Language, Words][]).map(([language, words]) => sayWith(language, words));

/** How this is said in each language, in lower case. */
export const wordsFor = (key: Key): string[] => SAYS.map((say) => say(key).toLowerCase());
