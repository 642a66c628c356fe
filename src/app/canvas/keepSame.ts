// Hands back the objects that were there before wherever nothing changed in them, so that React redraws only what did.
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `next`, built from as many pieces of `before` as are deeply equal; `before` itself when all of it is. */
export function keepSame<T>(before: T, next: T): T {
  if (Object.is(before, next)) return before;
  if (Array.isArray(before) && Array.isArray(next)) return keepList(before, next) as T;
  if (isPlain(before) && isPlain(next)) return keepFields(before, next) as T;
  return next;
}

function keepList(before: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let equal = before.length === next.length;
  const kept = next.map((item, i) => {
    const one = keepSame(before[i], item);
    if (one !== before[i]) equal = false;
    return one;
  });
  return equal ? before : kept;
}

function keepFields(before: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(next);
  let equal = Object.keys(before).length === names.length;
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    kept[name] = keepSame(before[name], next[name]);
    if (kept[name] !== before[name] || !(name in before)) equal = false;
  }
  return equal ? before : kept;
}

/** The same for a list whose items are known by a key, so that one that moved in the list is still found. */
export function keepSameByKey<T>(before: readonly T[], next: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  let equal = before.length === next.length;
  const kept = next.map((item, i) => {
    const old = known.get(keyOf(item));
    const one = old === undefined ? item : keepSame(old, item);
    if (one !== before[i]) equal = false;
    return one;
  });
  return equal ? before : kept;
}
