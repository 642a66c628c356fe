// The password that is thought of for you: in the language of the screen, and as hard to guess as it says.
import { expect, it } from 'vitest';
import { PASSWORD_WORDS } from '../../../src/app/lock/passwordWords.ts';
import { someWords } from '../../../src/app/lock/someWords.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';

it.each(Object.keys(LANGUAGES) as Language[])('%s: six of 256 words that all differ, short and plain', (language) => {
  const words = PASSWORD_WORDS[language];
  expect(new Set(words).size).toBe(256);
  expect(words.filter((word) => !/^[a-z]{2,9}$/.test(word))).toEqual([]);
  const made = someWords(language).split(' ');
  expect(made).toHaveLength(6);
  for (const word of made) expect(words).toContain(word);
});

it('the words of two languages are hardly the same', () => {
  const dutch = new Set(PASSWORD_WORDS.nl);
  expect(PASSWORD_WORDS.en.filter((word) => dutch.has(word)).length).toBeLessThan(40);
});
