// Hands back the objects that were there before wherever nothing changed in them, so that React redraws only what did.

/** Are these the same plain data? Makes nothing, so that asking is cheap. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i += 1) if (!isSame(a[i], b[i])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let count = 0;
  for (const name in left) {
    count += 1;
    if (!(name in right) || !isSame(left[name], right[name])) return false;
  }
  for (const _name in right) count -= 1;
  return count === 0;
}

/** `before` when it says the same; else `next`, with those of its fields that say the same taken from `before`. */
export function keepSame<T extends object>(before: T, next: T): T {
  if (isSame(before, next)) return before;
  const kept = { ...next };
  for (const name of Object.keys(next) as (keyof T)[]) {
    if (isSame(before[name], next[name])) kept[name] = before[name];
  }
  return kept;
}

/** What each object was found to be the same as, so that nobody compares it twice. */
const settled = new WeakMap<object, object>();

/** The same for a list whose items are known by a key; `before` itself when nothing in it changed. */
export function keepSameByKey<T extends object>(
  before: readonly T[],
  next: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  let equal = before.length === next.length;
  const kept = next.map((item, i) => {
    const old = known.get(keyOf(item));
    let one = settled.get(item) as T | undefined;
    if (one === undefined || (old !== undefined && one !== old)) {
      one = old === undefined ? item : keepSame(old, item);
      settled.set(item, one);
    }
    if (one !== before[i]) equal = false;
    return one;
  });
  return equal ? before : kept;
}
