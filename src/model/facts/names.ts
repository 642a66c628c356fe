// What people are called in lists, and how a typed name finds them.
import type { Say } from '../../i18n/say.ts';
import type { Person } from '../records/facts.ts';

/** The call name, or a word for "no name yet". */
export const callNameOf = (person: Person | undefined, say: Say): string => {
  const name = person?.callName.trim() ?? '';
  return name === '' ? say('model.noName') : name;
};

export const fullNameOf = (person: Person | undefined, say: Say): string => {
  const family = person?.familyName?.trim() ?? '';
  return family === '' ? callNameOf(person, say) : `${callNameOf(person, say)} ${family}`;
};

/** Letters without accents and case, so that "zoe" finds "Zoë" and "sukran" finds "Şükran". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .trim();

/** Does every word that was typed begin a word of the text? */
export function matchesWords(text: string, typed: string): boolean {
  const words = folded(text).split(/[\s\-'’.,()]+/);
  return folded(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
