// The words of each language, made once.
import { type Language, wordsIn } from '../i18n/languages.ts';
import { type Say, sayIn } from '../i18n/say.ts';

const sayOf = new Map<Language, Say>();

/** In Dutch as long as the words of the language are not there. */
export function wordsOf(chosen: Language): Say {
  const language = wordsIn(chosen) ? chosen : 'nl';
  const made = sayOf.get(language) ?? sayIn(language);
  sayOf.set(language, made);
  return made;
}
