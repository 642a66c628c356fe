// Ids that count, for tests.
import type { NewId } from '../../src/base/ids.ts';

export function countedIds(prefix = 'n'): NewId {
  let next = 0;
  return () => `${prefix}${next++}`;
}
