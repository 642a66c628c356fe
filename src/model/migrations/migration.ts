// What a migration is: one numbered step from the records of the version before. Never edited after release.
export interface RawRecord {
  readonly table: string;
  /** As it stood in the file or in storage; not yet checked. */
  readonly record: unknown;
}

export interface Migration {
  /** The version it leads to; the step starts from the one before. */
  readonly to: number;
  readonly summary: string;
  readonly up: (records: readonly RawRecord[]) => readonly RawRecord[];
}
