// The styles in which the same codes can be drawn (decisions.md 8).
import type { Key } from '../i18n/say.ts';
import { type CaseInfo, DECEASED_SIGNS, NOTATIONS, type Notation } from '../model/records/arrangement.ts';

export interface Profile {
  readonly id: Notation;
  readonly name: Key;
  /** The person it is about: a second outline, or one thick outline. */
  readonly indexOutline: 'double' | 'thick';
  /** Who has died: a cross through the symbol, or a dagger under the name. */
  readonly deceased: 'cross' | 'dagger';
  /** Pregnancies that ended: a dot and a cross, or triangles crossed out as in GenoPro. */
  readonly outcomes: 'small' | 'triangles';
  /** Colour family and union lines as GenoPro does. */
  readonly colouredFamilyLines: boolean;
}

export const PROFILES = {
  mcgoldrick: {
    id: 'mcgoldrick',
    name: 'notation.profile.mcgoldrick',
    indexOutline: 'double',
    deceased: 'cross',
    outcomes: 'small',
    colouredFamilyLines: false,
  },
  genopro: {
    id: 'genopro',
    name: 'notation.profile.genopro',
    indexOutline: 'double',
    deceased: 'cross',
    outcomes: 'triangles',
    colouredFamilyLines: true,
  },
  'nl-eenvoudig': {
    id: 'nl-eenvoudig',
    name: 'notation.profile.nlEenvoudig',
    indexOutline: 'thick',
    deceased: 'dagger',
    outcomes: 'small',
    colouredFamilyLines: false,
  },
} as const satisfies { readonly [K in Notation]: Profile & { readonly id: K } };

const CHOSEN: ReadonlyMap<string, Profile> = new Map(
  NOTATIONS.flatMap((notation) =>
    DECEASED_SIGNS.map((deceased): [string, Profile] => [
      `${notation}/${deceased}`,
      { ...PROFILES[notation], deceased },
    ]),
  ),
);

/** The style of a case, with what it has chosen otherwise; the same object for the same choices. */
export const profileOf = (info: Pick<CaseInfo, 'notation' | 'deceasedSign'> | undefined): Profile =>
  (info?.deceasedSign && CHOSEN.get(`${info.notation}/${info.deceasedSign}`)) ||
  PROFILES[info?.notation ?? 'mcgoldrick'];
