// Walking a list with the arrows while the focus stays where it is.

/** Where a key leads in a list of `count`; null when the key does not walk. */
export function walked(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
