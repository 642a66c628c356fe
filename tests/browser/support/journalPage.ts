// What the page of `pages/journal.ts` can be asked, shared by the page and the tests that drive it.
export interface Report {
  readonly seq: number;
  /** Number and checksum of every entry that is kept. */
  readonly entries: readonly (readonly [seq: number, sum: number])[];
  /** What integrity would have to put right: nothing. */
  readonly issues: number;
  readonly text: string;
  /** How far the saved file goes: -1 when there is none, null when it is not whole. */
  readonly filed: number | null;
  /** Databases of an older shape that were cut off and are not whole. */
  readonly broken: readonly string[];
}

/** Work that a crash may cut off anywhere. */
export type Churn =
  | 'snapshot'
  | 'trim'
  | 'forget'
  | 'password'
  | 'protect'
  | 'unprotect'
  | 'purge'
  | 'migrate'
  | 'file';

export interface JournalPage {
  state(): {
    readonly readOnly: boolean;
    readonly saving: string;
    readonly seq: number;
    readonly people: number;
    readonly undo: number;
    readonly problem: string | null;
  };
  /** Goes on until `stop`. */
  edit(pauseMs: readonly [from: number, to: number]): Promise<void>;
  editOnce(): void;
  stop(): Promise<void>;
  close(): Promise<void>;
  workHere(): void;
  acknowledged(): readonly (readonly [seq: number, sum: number])[];
  /** Does one kind of work on the whole case over and over, with edits in between. */
  churn(kind: Churn): Promise<void>;
  report(): Promise<Report>;
  undoAndRedo(steps: number): Promise<{ readonly count: number; readonly changed: boolean; readonly back: boolean }>;
  /** Medians in ms: a bare strict add, the journal's append of the same bytes, and a command up to its acknowledgement. */
  measure(rounds: number): Promise<{ readonly bareMs: number; readonly journalMs: number; readonly wholeMs: number }>;
}
