// The steps that bring records of an older version up to this one, in order. Version 1 is the first, so there are none.
import type { Migration, RawRecord } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [];

export function migrate(
  records: readonly RawRecord[],
  from: number,
  steps: readonly Migration[] = MIGRATIONS,
): readonly RawRecord[] {
  let now = records;
  for (const step of steps) if (step.to > from) now = step.up(now);
  return now;
}
