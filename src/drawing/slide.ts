// What is projected at one moment: marks and words and nothing else. It names people by keys that mean nothing outside
// the presentation, so that it can be sent to a window that may know no more than what it shows.
import type { Box, Point } from '../base/geometry.ts';
import type { Mark } from './mark.ts';

export const SLIDE_THEMES = ['light', 'dark', 'beamer'] as const;
export type SlideTheme = (typeof SLIDE_THEMES)[number];

export interface SlidePart {
  readonly key: string;
  readonly marks: readonly Mark[];
}

export interface SlidePerson extends SlidePart {
  readonly at: Point;
  /** Symbol and words together, around (0, 0). */
  readonly box: Box;
  readonly label: string;
}

export interface SlideLine extends SlidePart {
  /** Keys of the people it ties together. */
  readonly people: readonly string[];
}

export interface SlideCard {
  /** Whom it is about. */
  readonly key: string;
  /** Those who stay in sight with them. */
  readonly near: readonly string[];
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Slide {
  readonly theme: SlideTheme;
  /** Whose view this is, in words; for the coloured bar. */
  readonly audience: string;
  readonly caption: string;
  /** What of the drawing is in sight. */
  readonly frame: Box;
  /** How much larger people are drawn, each around their own middle. */
  readonly enlarged: number;
  readonly grounds: readonly SlidePart[];
  readonly lines: readonly SlideLine[];
  readonly people: readonly SlidePerson[];
  readonly card: SlideCard | null;
  /** What was drawn over it by hand, in drawing units; it is kept nowhere. */
  readonly pen: readonly (readonly Point[])[];
  /** Words for screen readers: what the drawing is called. */
  readonly label: string;
}
