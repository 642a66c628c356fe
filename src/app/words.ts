// The words of each language, made once.
import type { Language } from '../i18n/languages.ts';
import { type Say, sayIn } from '../i18n/say.ts';

const sayOf = { nl: null, en: null } as Record<Language, Say | null>;

export function wordsOf(language: Language): Say {
  const made = sayOf[language] ?? sayIn(language);
  sayOf[language] = made;
  return made;
}
