// Finds actions and people by what somebody typed, in both languages, whatever the accents.
import type { Id } from '../../base/ids.ts';
import { inEveryLanguage } from '../../i18n/allWords.ts';
import type { Key } from '../../i18n/say.ts';
import type { Person } from '../../model/records/facts.ts';
import { fitOf } from './fitOf.ts';

export type Found =
  | { readonly kind: 'person'; readonly id: Id; readonly name: string; readonly about: string }
  | { readonly kind: 'action'; readonly id: string; readonly label: Key };

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
    : Math.max(...inEveryLanguage(thing.label).map((words) => fitOf(typed, words)));

export const nameOf = (person: Person): string =>
  [person.callName, person.familyName].filter((part) => part !== undefined && part !== '').join(' ');
