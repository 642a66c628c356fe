// A drawing as data: what stands where, which lines run where, and what each of them is about. Made by a pure function,
// printed alike by the screen and by every export.
import type { Box, Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import type { Mark } from './mark.ts';

/** Something behind the people: a household, a ring, a sector. */
export interface Ground {
  readonly key: string;
  /** The record it is about, when there is one. */
  readonly record?: Id;
  readonly code: string;
  readonly marks: readonly Mark[];
  /** The area it covers, as closed outlines; for tests and for pointing. */
  readonly outlines: readonly (readonly Point[])[];
  readonly label?: string;
}

/** A record that a line stands for, with the code that decided how the line looks. */
export interface LineRecord {
  readonly id: Id;
  readonly code: string;
}

/** A line. One line may stand for two records: a child's drop is the link to its mother and the link to its father. */
export interface Stroke {
  readonly key: string;
  readonly records: readonly LineRecord[];
  readonly marks: readonly Mark[];
  /** Where the line runs, for pointing at it and for the drawing oracles. */
  readonly paths: readonly (readonly Point[])[];
  /** The people it ties together. */
  readonly people: readonly Id[];
  /** 'family' lines lie above 'bond' lines. */
  readonly layer: 'bond' | 'family';
  /** What it says in words: "Sanne en Revelino, gescheiden". */
  readonly label: string;
}

/** Something that can be pointed at, grabbed and moved: a person. */
export interface Stand {
  readonly id: Id;
  readonly of: 'person' | 'organisation';
  /** Where its middle is. */
  readonly at: Point;
  /** Half the symbol's width and height around `at`; lines end here. */
  readonly reach: { readonly x: number; readonly y: number };
  /** Everything it draws (symbol, age, name, years), around (0, 0). */
  readonly marks: readonly Mark[];
  /** The outline of the symbol around (0, 0), for the ring of a selection. */
  readonly outline: 'square' | 'circle' | 'diamond' | 'dome' | 'triangle';
  /** Symbol and words together, around (0, 0). */
  readonly box: Box;
  /** Its accessible name; begins with the call name. */
  readonly label: string;
  /** Row from the top, for reading order. */
  readonly row: number;
  /** Put by hand. */
  readonly pinned: boolean;
}

/** A part of the drawing that people can be put in, and what standing there means. */
export interface Cell {
  readonly key: string;
  readonly ring: number;
  readonly sector?: string;
  /** "Dichtbij, Familie". */
  readonly label: string;
  /** What it covers; a second outline is a hole in the first. */
  readonly outlines: readonly (readonly Point[])[];
  /** Everybody there, also those for whom there was no room. */
  readonly people: readonly Id[];
}

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** A sample, inside a box of 56 x 28 whose middle is (0, 0). */
  readonly marks: readonly Mark[];
}

export interface Scene {
  /** Everything drawn lies inside. */
  readonly bounds: Box;
  readonly grounds: readonly Ground[];
  readonly strokes: readonly Stroke[];
  readonly stands: readonly Stand[];
  /** Only what varies in this drawing. */
  readonly legend: readonly LegendEntry[];
  /** People who belong to the network but not to this drawing. */
  readonly tray: readonly Id[];
  /** How many of the family are left out, because the view shows only the family around one person. */
  readonly leftOut?: number;
  /** Further away than this its words cannot be read: where the whole is too large for that, it is opened around a point. */
  readonly legible?: { readonly zoom: number; readonly around: Point };
  /** Where people can be put, in drawings whose places mean something. */
  readonly cells?: readonly Cell[];
}
