// The words of every language at once: what is searched or read may be in another language than the screen.
import { en } from './en.ts';
import type { Language, Words } from './languages.ts';
import { nl } from './nl.ts';
import type { Key } from './say.ts';

export const ALL_WORDS: Readonly<Record<Language, Words>> = { nl, en };

const EACH: readonly Readonly<Record<string, string>>[] = Object.values(ALL_WORDS);

/** How this is said in each language, for words without values and without a plural. */
export const inEveryLanguage = (key: Key): string[] => EACH.flatMap((words) => words[key] ?? []);
