// Kinds of support, and the parts of a circle.
import type { PlaceNode, SupportItem } from '../statement.ts';
import { each, lookup, type Words } from './words.ts';

type Sector = NonNullable<PlaceNode['sector']>;

export const SUPPORT_WORDS: Words<SupportItem['type']> = {
  ...each<SupportItem['type']>('emo, emotioneel, emotionele steun, emotional', 'emotional'),
  ...each<SupportItem['type']>('inf, info, informatief, informational', 'informational'),
  ...each<SupportItem['type']>('mat, materieel, material', 'material'),
  ...each<SupportItem['type']>('prak, praktisch, practical', 'practical'),
  ...each<SupportItem['type']>('prof, professioneel, professional', 'professional'),
};

export const SECTOR_WORDS: Words<Sector> = {
  ...each<Sector>('familie, fam, family', 'family'),
  ...each<Sector>('vrienden, vriend, sociaal, buurt, buren, kennissen, friends, friend, social', 'social'),
  ...each<Sector>('professionals, professional, prof, profs, hulp, hulpverleners', 'professional'),
};

export const supportOf = (typed: string): SupportItem['type'] | undefined => lookup(SUPPORT_WORDS, typed);
export const sectorOf = (typed: string): Sector | undefined => lookup(SECTOR_WORDS, typed);
