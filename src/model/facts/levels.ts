// The oil slick: how many steps everybody is from the family, through people who know each other now.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Tables } from '../records/registry.ts';

/** So many steps are all of them. */
export const ALL_LEVELS = 99;

export interface Spread {
  readonly focalIds: readonly Id[];
  /** Whose own network is drawn too. */
  readonly expandedIds: readonly Id[];
  /** People who are not drawn, and through whom nobody is reached. */
  readonly without?: ReadonlySet<Id>;
  /** Not further than so many steps. */
  readonly most?: number;
}

export interface Reached {
  /** 0 for the family. */
  readonly level: number;
  /** Through whom: the next one on the way back to the family; absent for the family itself. */
  readonly viaId?: Id;
}

/** Breadth first over ties of now, going on only through the family and who is expanded. Ended ties carry nobody. */
export function levelsOf(
  tables: Tables,
  { focalIds, expandedIds, without, most = ALL_LEVELS }: Spread,
): ReadonlyMap<Id, Reached> {
  const known = acquaintances(tables);
  const goesOn = new Set([...focalIds, ...expandedIds]);
  const reached = new Map<Id, Reached>();
  for (const id of focalIds) if (tables.person[id] && !without?.has(id)) reached.set(id, { level: 0 });
  let edge = [...reached.keys()];
  for (let level = 1; edge.length > 0 && level <= most; level++) {
    const next: Id[] = [];
    for (const viaId of edge) {
      if (!goesOn.has(viaId)) continue;
      for (const id of known.get(viaId) ?? []) {
        if (reached.has(id) || without?.has(id)) continue;
        reached.set(id, { level, viaId });
        next.push(id);
      }
    }
    edge = next;
  }
  return reached;
}

/** From the family to this person, both included; empty when nobody leads there. */
export function pathTo(levels: ReadonlyMap<Id, Reached>, id: Id): Id[] {
  const path: Id[] = [];
  let at: Id | undefined = levels.has(id) ? id : undefined;
  while (at !== undefined) {
    path.unshift(at);
    at = levels.get(at)?.viaId;
  }
  return path;
}

/** Who knows whom now, both ways. */
export function acquaintances(tables: Tables): ReadonlyMap<Id, readonly Id[]> {
  const known = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id): void => {
    const list = known.get(from) ?? new Set();
    list.add(to);
    known.set(from, list);
  };
  for (const tie of recordsOf(tables.tie)) {
    if (tie.period !== 'now') continue;
    add(tie.aId, tie.bId);
    add(tie.bId, tie.aId);
  }
  return new Map([...known].map(([id, list]) => [id, [...list]]));
}
