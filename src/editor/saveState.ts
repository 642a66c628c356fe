// How the keeping of the case stands, as data and in words.
import type { Sentence } from '../commands/command.ts';
import type { Damage, StorageFailure } from '../ports/storage.ts';

export type SaveState =
  /** No case is open. */
  | { readonly is: 'idle' }
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  | { readonly is: 'failing'; readonly failure: StorageFailure }
  /** Open in another tab. */
  | { readonly is: 'readOnly' }
  /** Nothing outlives this page. */
  | { readonly is: 'memoryOnly' };

/** The words for the status line; null when there is nothing to say. */
export function saveSentence(state: SaveState): Sentence | null {
  switch (state.is) {
    case 'idle':
      return null;
    case 'saved':
      return { key: 'storage.saved' };
    case 'saving':
      return { key: 'storage.saving' };
    case 'failing':
      return { key: 'storage.failing', values: { reason: REASONS[state.failure] } };
    case 'readOnly':
      return { key: 'storage.readOnly' };
    case 'memoryOnly':
      return { key: 'storage.memoryOnly' };
  }
}

const REASONS = {
  conflict: 'storage.reasonConflict',
  quota: 'storage.reasonQuota',
  unavailable: 'storage.reasonUnavailable',
  newer: 'storage.reasonNewer',
  unreadable: 'storage.reasonUnreadable',
  missing: 'storage.reasonMissing',
  locked: 'storage.reasonLocked',
} as const satisfies Record<StorageFailure, string>;

/** Why a case does not open. */
export const openProblem = (failure: StorageFailure): Sentence => ({
  key: 'storage.cannotOpen',
  values: { reason: REASONS[failure] },
});

/** What a damaged case is opened without. */
export const damageProblem = ({ lost, atEnd }: Damage): Sentence =>
  lost === 0
    ? { key: 'storage.damagedUndo' }
    : { key: atEnd ? 'storage.damagedEnd' : 'storage.damagedInside', values: { count: lost } };
