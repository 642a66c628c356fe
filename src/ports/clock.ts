// The time of day belongs to the platform.
export interface Clock {
  /** The day here, as YYYY-MM-DD. */
  today(): string;
  /** The moment, as an ISO string; only ever shown, never used to put things in order. */
  now(): string;
}
