// What every export format declares. An export receives masked tables and scenes made from them, never the case itself.
import type { Result } from '../base/result.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Language } from '../i18n/languages.ts';
import type { Key, Say, SayValues } from '../i18n/say.ts';
import type { MaskedTables } from '../model/masked.ts';
import type { View } from '../model/records/arrangement.ts';
import type { Raster } from '../ports/raster.ts';
import type { Part } from './part.ts';

export const PAPERS = ['auto', 'A4Portrait', 'A4Landscape', 'A3Portrait', 'A3Landscape'] as const;
export type Paper = (typeof PAPERS)[number];

/** Widths in millimetres that fit a report: upright and lying A4, lying A3, each inside its margins. */
export const WIDTHS_MM = [160, 247, 370] as const;

/** On one page, or over as many as large letters need. */
export const SPREADS = ['fit', 'tiled'] as const;
export type Spread = (typeof SPREADS)[number];

/** The lists a file with one table can hold. */
export const LISTS = ['people', 'relations', 'ratings'] as const;
export type ListName = (typeof LISTS)[number];

export interface ExportOptions {
  readonly widthMm: number;
  readonly paper: Paper;
  readonly spread: Spread;
  readonly list: ListName;
  /** Title, day and audience above the drawing. */
  readonly heading: boolean;
  readonly legend: boolean;
  /** Who said what, when, and whether it is a fact or how somebody lives it (decisions.md 28). */
  readonly statements: boolean;
  /** Circles without people, to draw on. */
  readonly empty: boolean;
}

export const DEFAULT_OPTIONS: ExportOptions = {
  widthMm: WIDTHS_MM[0],
  paper: 'auto',
  spread: 'fit',
  list: 'people',
  heading: true,
  legend: true,
  statements: false,
  empty: false,
};

/** One view as it is to be printed. */
export interface Drawing {
  readonly view: View;
  /** What is drawn, in words: "Genogram". */
  readonly name: string;
  /** Made from the tables of the export. */
  readonly scene: Scene;
  /** The drawing in sentences, for people who do not see it. */
  readonly telling: readonly string[];
}

export interface ExportInput {
  /** The view on the screen. */
  readonly drawing: Drawing;
  /** The views chosen for a report, in its order. */
  readonly drawings: readonly Drawing[];
  readonly tables: MaskedTables;
  readonly say: Say;
  readonly language: Language;
  readonly title: string;
  /** The day of the export, as YYYY-MM-DD, from the clock. */
  readonly date: string;
  /** For whom this view was made, in words. */
  readonly audience: string;
  /** How names are written, in words. */
  readonly names: string;
  /** Does a text hold a word that is kept secret from this audience (decisions.md 25)? */
  readonly givesAway: (text: string) => boolean;
  readonly options: ExportOptions;
}

export interface ExportPorts {
  readonly raster: Raster;
  /** Says how far the work is (0 to 1) and lets the screen breathe; false when it has to stop. */
  readonly step: (done: number) => Promise<boolean>;
}

/** Something to say to the user: a key and its values. */
export interface ExportSentence {
  readonly key: Key;
  readonly values?: SayValues;
}

export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What came out other than asked. */
  readonly notes: readonly ExportSentence[];
}

export type ExportResult = Result<Exported, ExportSentence>;

/** The work was stopped by the user. */
export const STOPPED: ExportSentence = { key: 'files.exportStopped' };

/** What was asked to be in a file and is not, or the other way round; null when all is there. */
export type Shortage = string | null;

export interface ExportFormat {
  readonly id: string;
  readonly name: Key;
  /** One sentence on when to choose it. */
  readonly purpose: Key;
  readonly group: 'drawing' | 'report' | 'data';
  readonly extension: string;
  readonly mime: string;
  /** Which choices it listens to; `drawings` for a format that takes several views. */
  readonly asks: readonly (keyof ExportOptions | 'drawings')[];
  /** What will be in it, piece by piece; the dialog shows this, and the file is checked against it. */
  readonly parts: (input: ExportInput) => readonly Part[];
  readonly write: (input: ExportInput, ports: ExportPorts) => Promise<ExportResult>;
  /** Reads the written bytes again and counts people, lines and words against what was asked. */
  readonly check: (bytes: Uint8Array, input: ExportInput, ports: ExportPorts) => Promise<Shortage>;
}

export const defineExport = (format: ExportFormat): ExportFormat => format;
