// Which of two copies has the newest of something, told by the logical clocks and by what each knew of the other.
import type { Id } from '../../base/ids.ts';
import { isLater, type Stamp } from '../stamps.ts';

export type Side = 'here' | 'there';
export type Seen = ReadonlyMap<Id, number>;

export const otherSide = (side: Side): Side => (side === 'here' ? 'there' : 'here');

/** Null is a change of which nobody knows when it was made. */
export type MaybeStamp = Stamp | null;

export interface Decision {
  /** Null when no clock tells. */
  readonly newest: Side | null;
  /** Neither side knew of what the other did. */
  readonly conflict: boolean;
}

const knew = (seen: Seen, stamps: readonly MaybeStamp[]): boolean =>
  stamps.every((stamp) => stamp !== null && (seen.get(stamp[0]) ?? 0) >= stamp[1]);

export const latest = (stamps: readonly MaybeStamp[]): MaybeStamp =>
  stamps.reduce((a, b) => (a === null || (b !== null && isLater(b, a)) ? b : a), null);

/** `here` and `there`: when each side last changed it. */
export function decide(
  here: readonly MaybeStamp[],
  there: readonly MaybeStamp[],
  seen: { readonly [side in Side]: Seen },
): Decision {
  const hereKnew = knew(seen.here, there);
  if (hereKnew !== knew(seen.there, here)) return { newest: hereKnew ? 'here' : 'there', conflict: false };
  const [a, b] = [latest(here), latest(there)];
  if (a && b) return { newest: isLater(a, b) ? 'here' : isLater(b, a) ? 'there' : null, conflict: true };
  return { newest: a ? 'here' : b ? 'there' : null, conflict: true };
}
