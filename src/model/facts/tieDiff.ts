// Where two pairs of eyes see the contact with the same people differently. Who has no line through one pair of eyes is
// told apart: not asked is no opinion.
import type { Id } from '../../base/ids.ts';
import type { View } from '../records/arrangement.ts';
import type { Tie } from '../records/perception.ts';
import type { Tables } from '../records/registry.ts';
import { ecogramOf } from './ecogram.ts';

export interface TieDifference {
  readonly personId: Id;
  /** How it is through the first eyes; empty when nothing was said. */
  readonly first: readonly Tie['code'][];
  readonly second: readonly Tie['code'][];
}

/** Seen differently by both first, then who has a line through one pair of eyes only. */
export function tieDiff(tables: Tables, first: View, second: View): TieDifference[] {
  const [one, other] = [first, second].map((view) => ecogramOf(tables, view));
  const middle = new Set([...(one?.focal ?? []), ...(other?.focal ?? [])].map(({ id }) => id));
  const codes = (of: typeof one) =>
    new Map(of?.around.map(({ person, bonds }) => [person.id, bonds.map(({ tie }) => tie.code)]));
  const [a, b] = [codes(one), codes(other)];
  const people = [...new Set([...a.keys(), ...b.keys()])].filter((id) => !middle.has(id)).sort();
  const found = people.flatMap((personId): TieDifference[] => {
    const [here, there] = [a.get(personId) ?? [], b.get(personId) ?? []];
    return here.join() === there.join() ? [] : [{ personId, first: here, second: there }];
  });
  const isBoth = ({ first: x, second: y }: TieDifference): boolean => x.length > 0 && y.length > 0;
  return [...found.filter(isBoth), ...found.filter((difference) => !isBoth(difference))];
}
