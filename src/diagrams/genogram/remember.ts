// Keeps what was last made for something, for as long as it is made of the same things. A drawing is made anew after
// every change, and nearly all of it is what it was.
import { isSame } from '../../base/isSame.ts';

export type Remembering<K extends object, V> = (key: K, from: readonly unknown[], make: () => V) => V;

/** The function hands back what it made for `key` last time when everything in `from` is still the same. */
export function remembering<K extends object, V>(): Remembering<K, V> {
  const kept = new WeakMap<K, { readonly from: readonly unknown[]; readonly made: V }>();
  return (key, from, make) => {
    const last = kept.get(key);
    if (last && sameItems(last.from, from)) return last.made;
    const made = make();
    kept.set(key, { from, made });
    return made;
  };
}

/** The function hands back what it was given for `key` last time when that says the same; both are plain data. */
export function keeping<K extends object, V extends object>(): (key: K, made: V) => V {
  const kept = new WeakMap<K, V>();
  return (key, made) => {
    const last = kept.get(key);
    if (last && isSame(last, made)) return last;
    kept.set(key, made);
    return made;
  };
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
