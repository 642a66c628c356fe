// Where two pairs of eyes see the same people differently in the same circles. Whom only one of them placed is told apart:
// not placed is no opinion.
import type { Id } from '../../base/ids.ts';
import type { Tables } from '../records/registry.ts';
import { cellOf, focalOf, statementsIn } from './circles.ts';

export interface Place {
  readonly ring: number;
  readonly sector?: string;
}

export interface Difference {
  readonly personId: Id;
  /** Absent: not placed by these eyes. */
  readonly first?: Place;
  readonly second?: Place;
}

export interface Compared {
  readonly schemeId: Id;
  readonly first: Id;
  readonly second: Id;
  readonly subjectId?: Id;
}

/** People placed differently first, then those whom only one placed; nobody who stands in the middle of either. */
export function perspectiveDiff(tables: Tables, { schemeId, first, second, subjectId }: Compared): Difference[] {
  const scheme = tables.ringScheme[schemeId];
  if (!scheme) return [];
  const of = (perspectiveId: Id) =>
    statementsIn(tables, { schemeId, perspectiveId, ...(subjectId === undefined ? {} : { subjectId }) });
  const [said, otherSaid] = [of(first), of(second)];
  const middle = new Set([...focalOf(tables, first), ...focalOf(tables, second)]);
  const people = [...new Set([...said.keys(), ...otherSaid.keys()])].filter(
    (id) => tables.person[id] && !middle.has(id),
  );
  const differences = people.sort().flatMap((personId): Difference[] => {
    const [a, b] = [cellOf(scheme, said.get(personId)), cellOf(scheme, otherSaid.get(personId))];
    if (a?.ring === b?.ring && a?.sector === b?.sector) return [];
    return [{ personId, ...(a ? { first: a } : {}), ...(b ? { second: b } : {}) }];
  });
  const isBoth = (one: Difference): boolean => one.first !== undefined && one.second !== undefined;
  return [...differences.filter(isBoth), ...differences.filter((one) => !isBoth(one))];
}
