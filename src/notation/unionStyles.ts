// How every kind of couple is drawn, and what became of it, as data (notation A2).
import type { Dash, Ink } from '../drawing/mark.ts';
import type { Key } from '../i18n/say.ts';
import type { PARTNERSHIP_KINDS, PartnershipStatus } from '../model/records/facts.ts';
import type { Slashes } from './slashes.ts';

export type UnionKind = (typeof PARTNERSHIP_KINDS)[number];
export type UnionStatus = PartnershipStatus;

interface UnionStyle {
  readonly dash?: Dash;
  readonly roundCaps?: boolean;
  readonly width?: number;
  /** Two lines side by side. */
  readonly double?: boolean;
  readonly glyph?: 'house' | 'ring' | 'rings';
  /** Only a short bar, where the children hang, is drawn through. */
  readonly open?: boolean;
  /** What stands before the year. */
  readonly abbreviation?: Key;
  /** The word stands there without a year too. */
  readonly labelled?: boolean;
  /** Its colour in the genopro profile. */
  readonly colour: Ink;
}

const dots = (gap: number, width?: number) => ({ dash: [0.1, gap], roundCaps: true, ...(width ? { width } : {}) });

export const UNION_STYLES: Readonly<Record<UnionKind, UnionStyle>> = {
  married: { abbreviation: 'notation.abbr.married', colour: 'ink' },
  registered: { dash: [10, 3, 2, 3], abbreviation: 'notation.abbr.registered', colour: 'family' },
  cohabiting: { dash: [8, 4], glyph: 'house', abbreviation: 'notation.abbr.cohabiting', colour: 'family' },
  relationship: { dash: [12, 3], double: true, abbreviation: 'notation.abbr.relationship', colour: 'family' },
  lat: { dash: [12, 4], abbreviation: 'notation.abbr.lat', labelled: true, colour: 'family' },
  engaged: { dash: [10, 5], glyph: 'rings', abbreviation: 'notation.abbr.engaged', colour: 'family' },
  dating: { ...dots(5), abbreviation: 'notation.abbr.dating', colour: 'family' },
  temporary: { ...dots(9, 2.4), abbreviation: 'notation.abbr.temporary', colour: 'family' },
  affair: { ...dots(5), glyph: 'ring', abbreviation: 'notation.abbr.affair', colour: 'professional' },
  nonSentimental: { ...dots(6, 1.6), glyph: 'house', abbreviation: 'notation.abbr.cohabiting', colour: 'ink' },
  coparents: { ...dots(12, 3), open: true, colour: 'ink' },
  /** Wide, or it would look like dots from afar. */
  forced: { dash: [2, 3], width: 5, abbreviation: 'notation.abbr.forced', labelled: true, colour: 'hostility' },
};

interface StatusStyle extends Slashes {
  readonly abbreviation?: Key;
}

/** Whoever is widowed can be seen by the cross on the one who died. */
export const STATUS_STYLES: Readonly<Record<UnionStatus, StatusStyle>> = {
  current: { count: 0 },
  separated: { count: 1, abbreviation: 'notation.abbr.separated' },
  legallySeparated: { count: 1, width: 3.6, abbreviation: 'notation.abbr.legallySeparated' },
  divorced: { count: 2, abbreviation: 'notation.abbr.divorced' },
  annulled: { count: 3, abbreviation: 'notation.abbr.annulled' },
  reconciled: { count: 1, crossed: true, abbreviation: 'notation.abbr.reconciled' },
  remarried: { count: 2, crossed: true, abbreviation: 'notation.abbr.remarried' },
  widowed: { count: 0, abbreviation: 'notation.abbr.widowed' },
  ended: { count: 1, abbreviation: 'notation.abbr.ended' },
};

/** Same answer, same picture: statuses that share a row in the legend. */
export const statusLook = (status: UnionStatus): string => {
  const { count, crossed = false, width = 2 } = STATUS_STYLES[status];
  return `${count}/${crossed}/${width}`;
};
