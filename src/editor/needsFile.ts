// Which maps stand on this device alone: a browser can wipe what it keeps, a file outlives it.
import type { Id } from '../base/ids.ts';
import type { CaseHead } from '../ports/storage.ts';
import { daysBetween } from './cases.ts';

/** How far a case was when it last went into a file. */
export interface Filed {
  readonly seq: number;
  /** ISO moment. */
  readonly at: string;
}

const MOST_STEPS = 50;
const MOST_DAYS = 3;

/** Maps with fifty steps, or steps of three days ago, that are in no file. */
export const needsFile = (
  heads: readonly CaseHead[],
  filed: Readonly<Record<Id, Filed>>,
  today: string,
): readonly CaseHead[] =>
  heads.filter(({ id, seq, changedAt, fictional, binnedAt, unreadable }) => {
    if (fictional || binnedAt !== undefined || unreadable) return false;
    const known = filed[id];
    const steps = seq - (known?.seq ?? 0);
    return steps > 0 && (steps >= MOST_STEPS || daysBetween(known?.at ?? changedAt, today) >= MOST_DAYS);
  });
