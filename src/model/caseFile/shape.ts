// The .kring file: lines of UTF-8. A header, then one record per line behind 8 hex of its SHA-256, then a trailer with
// the count and the SHA-256 of all lines before it (storage.md 4.5).
//
//   {"format":"kringkaart","version":1,"id":"…","replicas":["…"],"seen":[22],"check":"1a2b3c4d"}
//   5e6f7a8b ["person",{"id":"…","callName":"…",…},[0,17,{"callName":[0,21]}]]
//   9c0d1e2f ["~gone",{"id":"…","table":"tie"},[0,22]]
//   {"end":true,"records":2,"sha256":"…"}
//
// `check` is 8 hex of the SHA-256 of the header's text before `,"check"`. The third part of a record line holds its
// stamps: a place in `replicas`, a counter, and the fields whose stamps differ. `~gone` keeps the stamp of a removal. `seen` holds the last known counter of each replica.
import type { Id } from '../../base/ids.ts';
import type { Stamps } from '../stamps.ts';

export const FORMAT = 'kringkaart';
/** Rises with every change of the records; `model/migrations` brings older files up. */
export const VERSION = 1;
export const GONE_TABLE = '~gone';
export const HASH_LENGTH = 8;

/**
 * A genealogy of 3,000 people makes 9,000 records of about 200 bytes, so 150,000 records leave room for fifteen of
 * those; 100 MB also leaves room for 60 photos of the largest size. Beyond that nothing on screen could show it and
 * a tablet's memory is at risk.
 */
export const MAX_RECORDS = 150_000;
export const MAX_BYTES = 100_000_000;
/** A photo at its largest, with its record around it. */
export const MAX_LINE_BYTES = 1_600_000;
/** The deepest record has six levels. */
export const MAX_DEPTH = 16;

export interface CaseMeta {
  /** Null when the file's header could not be read. */
  readonly id: Id | null;
  readonly stamps: Stamps;
}

export type CaseIssueKind =
  /** A line whose hash is wrong, or that is no record at all: left out. */
  | 'damagedLine'
  | 'damagedHeader'
  /** The end is missing. */
  | 'truncated'
  /** Every line is sound, yet together they are not what was written. */
  | 'changedOutside'
  | 'unknownTable'
  | 'unknownField'
  /** A value that cannot be: left out, or replaced where a record cannot do without. */
  | 'invalidField'
  | 'invalidRecord'
  | 'doubleId'
  | 'brokenLetters'
  | 'tooLong'
  /** Others pointed to a record that was lost; an empty one stands in its place. */
  | 'standIn'
  | 'stamps'
  | 'dangling'
  | 'selfLink'
  | 'doubleLink'
  | 'parentLoop';

export interface CaseIssue {
  readonly kind: CaseIssueKind;
  readonly line?: number;
  readonly table?: string;
  readonly id?: Id;
  readonly field?: string;
  /** Whom it was about, where the record itself is gone. */
  readonly personId?: Id;
  /** What was left out, as it stood in the file. */
  readonly kept?: string;
}
