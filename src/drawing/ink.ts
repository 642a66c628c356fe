// The colour of every role of ink, per palette. The only place where the drawing has colours.
import type { Ink } from './mark.ts';

export type Palette = Readonly<Record<Exclude<Ink, 'none'>, string>>;

const light: Palette = {
  paper: '#FFFFFF',
  ink: '#1A1A1A',
  muted: '#565B66',
  hairline: '#DDDBD4',
  tint: '#0A5A6B',
  family: '#00478F',
  social: '#18A582',
  professional: '#C04FD6',
  tension: '#8A3B14',
  bond: '#4A5160',
  closeness: '#12705A',
  hostility: '#B3261E',
  harm: '#3F3FA3',
  action: '#0A5A6B',
  suggestion: '#7C8490',
};

const dark: Palette = {
  paper: '#1E2126',
  ink: '#F2F1EC',
  muted: '#B4B8C0',
  hairline: '#4A4E56',
  tint: '#7CC4D2',
  family: '#8DBBF0',
  social: '#4CCBA9',
  professional: '#E095F0',
  tension: '#F0A278',
  bond: '#BFC5D0',
  closeness: '#6FD0B5',
  hostility: '#FF9C93',
  harm: '#B3B3FF',
  action: '#7CC4D2',
  suggestion: '#8E96A3',
};

/** Stronger than light: a weak projector washes out thin grey first. */
const beamer: Palette = {
  ...light,
  ink: '#000000',
  muted: '#33373F',
  hairline: '#A9A69C',
  social: '#0B7A5E',
  professional: '#9A2BB3',
  bond: '#2B303A',
  suggestion: '#4F5661',
};

const black = '#000000';
const white = '#FFFFFF';

/** Black and white only, for fax and copier: what the shapes say must be enough. */
const mono: Palette = {
  paper: white,
  tint: white,
  ink: black,
  muted: black,
  hairline: black,
  family: black,
  social: black,
  professional: black,
  tension: black,
  bond: black,
  closeness: black,
  hostility: black,
  harm: black,
  action: black,
  suggestion: black,
};

export const PALETTES = { light, dark, beamer, paper: light, mono } as const satisfies Record<string, Palette>;

/** The colour of a role; null where nothing is to be painted. */
export const colourOf = (palette: Palette, ink: Ink | undefined): string | null =>
  ink === undefined || ink === 'none' ? null : palette[ink];
