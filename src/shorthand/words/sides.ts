// On whose side of the family somebody is, in words: "van moeders kant", "via vader", "van een andere moeder".
import type { Side } from '../statement.ts';
import { each, lookup, type Words } from './words.ts';

/** Every lead with every word. */
const led = (leads: string, words: string): string =>
  leads
    .split(', ')
    .flatMap((lead) => words.split(', ').map((word) => `${lead} ${word}`))
    .join(', ');

const of = (side: Side, own: string, other: string): Words<Side> => ({
  ...each<Side>(led('van, langs, aan, via', `${own}s kant, ${own}skant, ${own}s zijde, ${own}szijde`), side),
  ...each<Side>(led('via, via de, via zijn, via haar, via mijn', own), side),
  ...each<Side>(led('van, met, van een', `zelfde ${own}, dezelfde ${own}`), side),
  // Who has another father shares the mother.
  ...each<Side>(led('van een, met een, van', `andere ${other}`), side),
  ...each<Side>(`andere ${other}, dezelfde ${own}, zelfde ${own}`, side),
});

const inEnglish = (side: Side, own: string, other: string): Words<Side> => ({
  ...each<Side>(led('on, on the, on his, on her, from', `${own}'s side, ${own}s side`), side),
  ...each<Side>(led('by another, from another, with another, by a different, from a different', other), side),
  ...each<Side>(`via ${own}, same ${own}, the same ${own}, another ${other}, different ${other}`, side),
});

const SIDES: Words<Side> = {
  ...of('mother', 'moeder', 'vader'),
  ...of('father', 'vader', 'moeder'),
  ...each<Side>('via mama', 'mother'),
  ...each<Side>('via papa', 'father'),
  ...inEnglish('mother', 'mother', 'father'),
  ...inEnglish('father', 'father', 'mother'),
};

/** What stands between brackets may be shorter. */
const SHORT: Words<Side> = {
  ...each<Side>('mk, mz, moederskant, moeders kant, moeder, maternal', 'mother'),
  ...each<Side>('vk, vz, vaderskant, vaders kant, vader, paternal', 'father'),
};

export const sideOf = (typed: string, inBrackets = false): Side | undefined =>
  lookup(SIDES, typed) ?? (inBrackets ? lookup(SHORT, typed) : undefined);
