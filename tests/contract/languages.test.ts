// Every language says the same things with the same values, and says nothing that nobody asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../src/i18n/allWords.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { nl } from '../../src/i18n/nl.ts';
import { sayIn } from '../../src/i18n/say.ts';

const SRC = resolve(import.meta.dirname, '../../src');

function code(folder = SRC): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'i18n' ? '' : code(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] as string).sort();
const stemOf = (key: string): string => key.replace(/_(one|other)$/, '');

describe.each(Object.keys(LANGUAGES) as Language[])('%s', (language) => {
  const words: Readonly<Record<string, string>> = ALL_WORDS[language];

  it('has exactly the Dutch keys, none empty', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(nl).sort());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('uses the same values in each sentence', () => {
    // A sentence about one may leave the number out.
    const differing = Object.entries(nl).filter(
      ([key, dutch]) => !key.endsWith('_one') && placeholders(dutch).join() !== placeholders(words[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has both forms of everything that is counted', () => {
    const keys = Object.keys(words).filter((key) => /_(one|other)$/.test(key));
    expect(keys.filter((key) => !words[`${stemOf(key)}_one`] || !words[`${stemOf(key)}_other`])).toEqual([]);
  });
});

describe('the words', () => {
  it('are all asked for somewhere', () => {
    const source = code();
    const prefixes = [...source.matchAll(/[`'"]([a-z]+\.[\w.]*)\$\{/g)].map((m) => m[1] as string);
    const unused = [...new Set(Object.keys(nl).map(stemOf))].filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`"${key}"`) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('come in the language asked for, with values and plural forms', () => {
    expect(sayIn('nl')('commands.copiedPeople', { count: 1 })).toBe('1 persoon gekopieerd.');
    expect(sayIn('en')('commands.copiedPeople', { count: 3 })).toBe('Copied 3 people.');
    expect(sayIn('nl')('commands.addedChild', { name: '<b>{{x}}</b>' })).toBe('Kind van <b>{{x}}</b> toegevoegd.');
  });

  it('never promise secrecy to a note (storage.md 2.2)', () => {
    const notes = Object.entries(nl).filter(([key]) => /note/i.test(key));
    expect(notes.filter(([, text]) => /geheim|privé/i.test(text))).toEqual([]);
  });
});
