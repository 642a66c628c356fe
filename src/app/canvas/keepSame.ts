// Hands back the objects that were there before wherever nothing changed in them, so that React redraws only what did.

import { isSame } from '../../base/isSame.ts';

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
  let known: Map<string, T> | null = null;
  let equal = before.length === next.length;
  const kept = next.map((item, i) => {
    if (item === before[i]) return item;
    known ??= new Map(before.map((one) => [keyOf(one), one]));
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
