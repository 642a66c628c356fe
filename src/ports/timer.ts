// Waiting belongs to the platform: retries and pauses go through here.
export interface Timer {
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(ms: number, call: () => void): () => void;
}
