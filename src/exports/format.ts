// What every export format declares. An export receives masked tables and a scene made from them, never the case itself.
import type { Result } from '../base/result.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Language } from '../i18n/languages.ts';
import type { Key, Say, SayValues } from '../i18n/say.ts';
import type { MaskedTables } from '../model/masked.ts';
import type { Raster } from '../ports/raster.ts';
import type { Sheet } from './sheet.ts';

export const PAPERS = ['auto', 'A4Portrait', 'A4Landscape', 'A3Portrait', 'A3Landscape'] as const;
export type Paper = (typeof PAPERS)[number];

/** Widths in millimetres that fit a report: upright and lying A4, lying A3, each inside its margins. */
export const WIDTHS_MM = [160, 247, 370] as const;

export interface ExportOptions {
  readonly widthMm: number;
  readonly paper: Paper;
  /** Title, day and audience above the drawing. */
  readonly heading: boolean;
  readonly legend: boolean;
}

export const DEFAULT_OPTIONS: ExportOptions = { widthMm: WIDTHS_MM[0], paper: 'auto', heading: true, legend: true };

export interface ExportInput {
  /** Made from `tables`. */
  readonly scene: Scene;
  readonly tables: MaskedTables;
  readonly say: Say;
  readonly language: Language;
  readonly title: string;
  /** The day of the export, as YYYY-MM-DD, from the clock. */
  readonly date: string;
  /** For whom this view was made, in words. */
  readonly audience: string;
  /** The drawing in sentences, for people who do not see it. */
  readonly telling: readonly string[];
  readonly options: ExportOptions;
}

export interface ExportPorts {
  readonly raster: Raster;
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

export interface ExportFormat {
  readonly id: string;
  readonly name: Key;
  /** One sentence on when to choose it. */
  readonly purpose: Key;
  readonly extension: string;
  readonly mime: string;
  /** Which choices it listens to. */
  readonly asks: readonly (keyof ExportOptions)[];
  /** What it will look like, page by page. */
  readonly sheets: (input: ExportInput) => readonly [Sheet, ...Sheet[]];
  readonly write: (input: ExportInput, ports: ExportPorts) => Promise<ExportResult>;
}

export const defineExport = (format: ExportFormat): ExportFormat => format;
