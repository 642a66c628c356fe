// What every import declares, and what an opened file comes to: a case, and a list of what could not be taken over.
import type { Id, NewId } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Sentence } from '../commands/command.ts';
import type { Problem } from '../model/caseFile/problem.ts';
import type { Tables } from '../model/records/registry.ts';
import type { Stamps } from '../model/stamps.ts';

/** `left`: not taken over. `changed`: taken over otherwise than it stood. `attention`: taken over, but look at it. */
export const REPORT_GROUPS = ['attention', 'left', 'changed'] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];

export interface ReportLine {
  readonly group: ReportGroup;
  readonly sentence: Sentence;
  /** A few of the cases meant, in the words of the file: names, lines. */
  readonly examples: readonly string[];
  /** Everything that was left out, as it stood in the file, so that it is not lost. */
  readonly kept?: readonly string[];
}

export interface OpenedFile {
  readonly tables: Tables;
  /** The name of the map, or what the file is called. */
  readonly title: string;
  readonly report: readonly ReportLine[];
  /** The case this file is a copy of; null for a file of another program. */
  readonly caseId: Id | null;
  readonly stamps: Stamps;
}

export interface ImportFormat {
  readonly id: string;
  /** In lower case, without the point. */
  readonly extensions: readonly string[];
  /** Told by the content; the name of a file is no proof. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, name: string, newId: NewId) => Steps<Result<OpenedFile, Problem>>;
}

/** "Familie Jansen.ged" → "Familie Jansen". */
export const titleOfFile = (name: string): string => name.replace(/\.[^.]{1,8}$/, '').trim();
