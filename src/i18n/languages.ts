// The languages of the screen: a code, the language's own name, and its words. Dutch is always there; the words of the
// others are fetched when they are chosen.
import { nl } from './nl.ts';

export type Words = Readonly<Record<keyof typeof nl, string>>;

interface LanguageEntry {
  readonly ownName: string;
  readonly fetch: () => Promise<Words>;
}

export const LANGUAGES = {
  nl: { ownName: 'Nederlands', fetch: async () => nl },
  en: { ownName: 'English', fetch: async () => (await import('./en.ts')).en },
} as const satisfies Readonly<Record<string, LanguageEntry>>;

export type Language = keyof typeof LANGUAGES;

const fetched = new Map<Language, Words>([['nl', nl]]);

/** After this `wordsIn` has the words of the language; rejects when they cannot be fetched. */
export async function fetchWords(language: Language): Promise<void> {
  if (!fetched.has(language)) fetched.set(language, await LANGUAGES[language].fetch());
}

/** null: not fetched yet. */
export const wordsIn = (language: Language): Words | null => fetched.get(language) ?? null;
