// The languages of the screen: a code, the language's own name, and its words.
import { en } from './en.ts';
import { nl } from './nl.ts';

export const LANGUAGES = {
  nl: { ownName: 'Nederlands', words: nl },
  en: { ownName: 'English', words: en },
} as const;

export type Language = keyof typeof LANGUAGES;
