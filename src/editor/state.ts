// What the screen shows of the session: one plain object, replaced at every change.
import type { Id } from '../base/ids.ts';
import type { Sentence } from '../commands/command.ts';
import type { AudienceKind } from '../model/masked.ts';
import { EMPTY_HISTORY, type History } from './history.ts';
import type { SaveState } from './saveState.ts';

export interface Notice {
  readonly sentence: Sentence;
  /** Offers "Ongedaan maken". */
  readonly undoable: boolean;
}

export interface Announcement {
  readonly sentence: Sentence;
  /** Differs from the one before, so that the same words are said again. */
  readonly nr: number;
}

export interface SessionState extends History {
  readonly caseId: Id | null;
  /** Another tab is the writer, or the case may not be written. */
  readonly readOnly: boolean;
  readonly saving: SaveState;
  /** Who is looking; never kept, so that every start is "samen aan tafel" (decisions.md 24). */
  readonly audience: AudienceKind;
  readonly viewId: Id | null;
  /** Ids of records: people, ties, partnerships, parent links. */
  readonly selection: readonly Id[];
  /** Something that went wrong and stays in sight until it is dismissed. */
  readonly problem: Sentence | null;
  readonly notice: Notice | null;
  readonly announce: Announcement | null;
}

export const CLOSED: SessionState = {
  ...EMPTY_HISTORY,
  caseId: null,
  readOnly: false,
  saving: { is: 'idle' },
  audience: 'table',
  viewId: null,
  selection: [],
  problem: null,
  notice: null,
  announce: null,
};
