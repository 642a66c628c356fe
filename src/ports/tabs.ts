// Which of several open tabs may write a case, and how the others hear of it.
import type { Id } from '../base/ids.ts';

export interface ClaimEvents {
  /** This tab may write from now on; what others wrote must be read first. */
  granted(): void;
  /** This tab may not write any longer. */
  lost(): void;
  /** Another tab wants to work here: finish writing. The claim is handed over when this resolves. */
  asked(): Promise<void>;
  /** The writer has written entry `seq`. */
  news(seq: number): void;
}

export interface Claim {
  /** Whether this tab was the writer when the claim was made. */
  readonly writer: boolean;
  /** Tells the followers how far the journal goes. */
  tell(seq: number): void;
  /** "Hier verder werken": asks the writer to let go, and insists after three seconds. */
  takeOver(): void;
  release(): void;
}

export interface CaseTabs {
  /** Resolves when it is known whether another tab is the writer. */
  claim(caseId: Id, events: ClaimEvents): Promise<Claim>;
}

/** For a place with a single tab: always the writer. */
export const ONE_TAB: CaseTabs = {
  claim: () => Promise.resolve({ writer: true, tell: () => {}, takeOver: () => {}, release: () => {} }),
};
