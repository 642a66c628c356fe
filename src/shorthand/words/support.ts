// Kinds of support, and the parts of a circle.
import type { PlaceNode, SupportItem } from '../statement.ts';
import { each, lookup, type Words } from './words.ts';

type SupportType = NonNullable<SupportItem['type']>;
type Sector = NonNullable<PlaceNode['sector']>;

export const SUPPORT_WORDS: Words<SupportType> = {
  ...each<SupportType>('emo, emotioneel, emotionele, emotionele steun, emotional', 'emotional'),
  ...each<SupportType>('inf, info, informatief, informatieve, informational', 'informational'),
  ...each<SupportType>('mat, materieel, materiële, financieel, financiële, material, financial', 'material'),
  ...each<SupportType>('prak, praktisch, praktische, practical', 'practical'),
  ...each<SupportType>('prof, professioneel, professionele, professional', 'professional'),
};

export const SECTOR_WORDS: Words<Sector> = {
  ...each<Sector>('familie, fam, family', 'family'),
  ...each<Sector>('vrienden, vriend, sociaal, buurt, buren, kennissen, friends, friend, social', 'social'),
  ...each<Sector>('professionals, professional, prof, profs, hulp, hulpverleners', 'professional'),
};

/** "veel steun", "geen steun". */
const LEVEL_WORDS: Words<SupportItem['level']> = {
  ...each<SupportItem['level']>('veel, much, a lot of', '++'),
  ...each<SupportItem['level']>('wisselend, wisselende, changing', '+-'),
  ...each<SupportItem['level']>('weinig, little', '-'),
  ...each<SupportItem['level']>('geen, no', '--'),
};

export const levelOf = (typed: string): SupportItem['level'] | undefined => lookup(LEVEL_WORDS, typed);
export const supportOf = (typed: string): SupportType | undefined => lookup(SUPPORT_WORDS, typed);
export const sectorOf = (typed: string): Sector | undefined => lookup(SECTOR_WORDS, typed);
