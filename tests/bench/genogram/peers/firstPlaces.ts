// Of people who are drawn more than once, the first place counts; the others are counted.
import type { LaidOut } from '../contestant.ts';
import type { Place } from '../family.ts';

export function firstPlaces(drawn: readonly (Place & { readonly id: string })[]): LaidOut {
  const places = new Map<string, Place>();
  for (const { id, x, y } of drawn) if (!places.has(id)) places.set(id, { x, y });
  return { places, repeated: drawn.length - places.size };
}
