// The styles in which the same codes can be drawn (decisions.md 8).
import type { Key } from '../i18n/say.ts';
import type { Notation } from '../model/records/arrangement.ts';

export interface Profile {
  readonly id: Notation;
  readonly name: Key;
  /** The person it is about: a second outline, or one thick outline. */
  readonly indexOutline: 'double' | 'thick';
  /** Who has died: a cross through the symbol, or a dagger under the name. */
  readonly deceased: 'cross' | 'dagger';
  /** Colour family and union lines as GenoPro does. */
  readonly colouredFamilyLines: boolean;
}

export const PROFILES = {
  mcgoldrick: {
    id: 'mcgoldrick',
    name: 'notation.profile.mcgoldrick',
    indexOutline: 'double',
    deceased: 'cross',
    colouredFamilyLines: false,
  },
  genopro: {
    id: 'genopro',
    name: 'notation.profile.genopro',
    indexOutline: 'double',
    deceased: 'cross',
    colouredFamilyLines: true,
  },
  'nl-eenvoudig': {
    id: 'nl-eenvoudig',
    name: 'notation.profile.nlEenvoudig',
    indexOutline: 'thick',
    deceased: 'dagger',
    colouredFamilyLines: false,
  },
} as const satisfies { readonly [K in Notation]: Profile & { readonly id: K } };
