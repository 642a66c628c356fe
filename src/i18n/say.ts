// Turns a key and its values into words of the chosen language. Dutch is the source of truth: its keys are the type.
import { createInstance } from 'i18next';
import { type Language, wordsIn } from './languages.ts';
import { nl } from './nl.ts';

type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
/** Every sentence and word the product can say. */
export type Key = Singular<keyof typeof nl & string>;
export type SayValues = Readonly<Record<string, string | number>>;
export type Say = (key: Key, values?: SayValues) => string;

/** The words of one language; what it lacks is said in Dutch, and all of it until its words are fetched. */
export function sayIn(language: Language): Say {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: 'nl',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { nl: { translation: nl }, [language]: { translation: wordsIn(language) ?? nl } },
  });
  return (key, values) => i18n.t(key, values ?? {});
}
