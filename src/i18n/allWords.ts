// The words of every language at once, for what looks through all of them.
import { en } from './en.ts';
import type { Language, Words } from './languages.ts';
import { nl } from './nl.ts';

export const ALL_WORDS: Readonly<Record<Language, Words>> = { nl, en };
