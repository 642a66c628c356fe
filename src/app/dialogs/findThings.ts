// Finds actions and people by what somebody typed, in both languages, whatever the accents.
import type { Id } from '../../base/ids.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import type { Key } from '../../i18n/say.ts';
import type { Person } from '../../model/records/facts.ts';

export type Found =
  | { readonly kind: 'person'; readonly id: Id; readonly name: string; readonly about: string }
  | { readonly kind: 'action'; readonly id: string; readonly label: Key };

export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđħ]/g, (letter) => STROKED[letter] ?? letter);

/** Letters whose stroke is no separate mark. */
const STROKED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

/** How well the typed words fit: 0 not at all, more when they stand at the start. */
export function fitOf(typed: string, text: string): number {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const target = folded(text);
  let sum = 1;
  for (const word of words) {
    const at = target.indexOf(word);
    if (at < 0) return 0;
    sum += at === 0 ? 3 : /[\s(-]/.test(target[at - 1] ?? '') ? 2 : 0.5;
  }
  return sum;
}

const wordIn = (language: Language, key: Key): string => {
  const { words } = LANGUAGES[language];
  return (words as Readonly<Record<string, string>>)[key] ?? '';
};

/** Everything that fits, best first; equal fits keep their order. */
export function findThings(typed: string, things: readonly Found[], most: number): Found[] {
  const scored = things.map((thing) => ({ thing, score: scoreOf(typed, thing) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ thing }) => thing);
}

const scoreOf = (typed: string, thing: Found): number =>
  thing.kind === 'person'
    ? fitOf(typed, thing.name)
    : Math.max(
        ...(Object.keys(LANGUAGES) as Language[]).map((language) => fitOf(typed, wordIn(language, thing.label))),
      );

export const nameOf = (person: Person): string =>
  [person.callName, person.familyName].filter((part) => part !== undefined && part !== '').join(' ');
