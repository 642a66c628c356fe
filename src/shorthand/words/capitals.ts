// Capitals for a name that was typed in small letters, so that nobody has to press Shift.
import { isParticle } from './smallWords.ts';

/** "jan de boer" as "Jan de Boer"; a name with a capital anywhere stays as it was typed. */
export const inCapitals = (name: string): string =>
  name === name.toLowerCase()
    ? name
        .split(' ')
        .map((word, i) => (i > 0 && isParticle(word) ? word : capital(word)))
        .join(' ')
    : name;

export const capital = (word: string): string =>
  word.replace(/(^|-)(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase());
