// What is said of one person: sex, how a child came into the family, being a twin.
import type { BirthGroup, Gender, ParentLinkKind } from '../../model/records/facts.ts';
import type { Attr } from '../statement.ts';
import { each, lookup, type Words } from './words.ts';

export const SEX_WORDS: Words<Gender> = {
  ...each<Gender>('m, man, jongen, male, boy', 'male'),
  ...each<Gender>('v, vrouw, meisje, f, female, girl', 'female'),
  ...each<Gender>('nb, x-geslacht, non-binair, anders', 'other'),
  ...each<Gender>('o, onbekend geslacht', 'unknown'),
};

type Flag = Attr extends infer A
  ? A extends { start: number; end: number }
    ? Omit<A, 'start' | 'end'>
    : never
  : never;

const parentFlag = (words: string, code: ParentLinkKind): Record<string, Flag> =>
  each<Flag>(words, { is: 'parent', flag: { code, isSaid: true } } as unknown as Flag);

export const FLAGS: Words<Flag> = {
  ...parentFlag('biologisch, biological', 'biological'),
  ...parentFlag('pleeg, pleegkind, foster', 'foster'),
  ...parentFlag('adoptie, geadopteerd, adoptiekind, adopted', 'adoptive'),
  ...parentFlag('stief, stiefkind, plus, step', 'step'),
  ...parentFlag('voogd, voogdij, guardian', 'guardian'),
  ...parentFlag('juridisch, erkend, legal', 'legal'),
  ...parentFlag('donor', 'donor'),
  ...parentFlag('draagmoeder, surrogate', 'surrogate'),
  ...each<Flag>('index', { is: 'index' }),
  ...each<Flag>('zwanger, zwangerschap, pregnant, pregnancy', { is: 'pregnant' }),
  ...each<Flag>('ongeboren, unborn', { is: 'unborn' }),
  ...each<Flag>('miskraam, miscarriage', { is: 'lost', outcome: 'miscarriage' } as unknown as Flag),
  ...each<Flag>('stilgeboren, stillborn', { is: 'lost', outcome: 'stillborn' } as unknown as Flag),
  ...each<Flag>('abortus, abortion', { is: 'lost', outcome: 'abortion' } as unknown as Flag),
  ...each<Flag>('huisdier, hond, kat, pet, dog, cat', { is: 'pet' }),
  ...each<Flag>('instelling, groep, woongroep, institution', { is: 'institution' }),
  ...each<Flag>('tweeling, twin', { is: 'twin' }),
};

export const TWIN_WORDS: Words<BirthGroup['kind']> = {
  ...each<BirthGroup['kind']>('tweeling, drieling, twins, triplets', 'unknown'),
  ...each<BirthGroup['kind']>('eeneiige tweeling, eeneiige drieling, identical twins', 'identical'),
  ...each<BirthGroup['kind']>('twee-eiige tweeling, drie-eiige drieling, fraternal twins', 'fraternal'),
};

export const sexOf = (typed: string): Gender | undefined => lookup(SEX_WORDS, typed);
export const flagOf = (typed: string): Flag | undefined => lookup(FLAGS, typed);
export const twinsOf = (typed: string): BirthGroup['kind'] | undefined => lookup(TWIN_WORDS, typed);
