// A password of six everyday words out of 256, chosen at random: 48 bits, before the slow key derivation.
import type { Language } from '../../i18n/languages.ts';
import { PASSWORD_WORDS } from './passwordWords.ts';

const COUNT = 6;

export const someWords = (language: Language): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(COUNT)), (byte) => PASSWORD_WORDS[language][byte] ?? '').join(' ');
