// Reads who is in an oil slick, how they hang together, and which lines are drawn between them.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { bridgesOf, type Network } from '../../model/facts/bridges.ts';
import type { Reached } from '../../model/facts/levels.ts';
import { notShownYet, slickShown } from '../../model/facts/oilSlick.ts';
import { litIn } from '../../model/facts/slickLight.ts';
import type { View } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';

/** A line between two people; `way` is the one along which somebody is reached. */
export interface SlickLine {
  readonly aId: Id;
  readonly bId: Id;
  readonly way: boolean;
  readonly recordIds: readonly Id[];
}

export interface Slick {
  readonly perspective: Records['perspective'] | null;
  readonly focal: readonly Person[];
  /** Everybody around them, level by level. */
  readonly around: readonly Person[];
  readonly levels: ReadonlyMap<Id, Reached>;
  readonly expandedIds: ReadonlySet<Id>;
  readonly lines: readonly SlickLine[];
  /** How many more can be seen when somebody is expanded. */
  readonly more: ReadonlyMap<Id, number>;
  readonly bridges: ReadonlyMap<Id, readonly Network[]>;
  /** Not further than so many steps. */
  readonly most: number;
  /** Who stands out in this view; null when nobody does. */
  readonly lit: ReadonlySet<Id> | null;
  /** Nobody leads to them yet, or they are left out of this drawing. */
  readonly notReached: readonly Id[];
}

const pairOf = (a: Id, b: Id): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

export function readSlick(tables: Tables, view: View): Slick {
  const shown = slickShown(tables, view);
  const { levels, focalIds, expandedIds, most } = shown;
  const focal = focalIds.flatMap((id) => tables.person[id] ?? []);
  const inMiddle = new Set(focalIds);
  const around = [...levels].flatMap(([id, { level }]) => (level > 0 ? (tables.person[id] ?? []) : []));
  const more = new Map<Id, number>();
  for (const { id } of around) {
    const isOpen = expandedIds.has(id) && (levels.get(id)?.level ?? 0) < most;
    const count = isOpen ? 0 : notShownYet(shown, tables, id).length;
    if (count > 0) more.set(id, count);
  }
  const all = bridgesOf(tables);
  const bridges = new Map(
    around.flatMap(({ id }): [Id, readonly Network[]][] => {
      const networks = all.get(id);
      return networks ? [[id, networks]] : [];
    }),
  );
  return {
    perspective: tables.perspective[view.perspectiveIds[0] ?? ''] ?? null,
    focal,
    around,
    levels,
    expandedIds,
    lines: linesOf(tables, levels, inMiddle, expandedIds),
    more,
    bridges,
    most,
    lit: litIn(tables, view, focalIds),
    notReached: Object.keys(tables.person)
      .filter((id) => !levels.has(id))
      .sort(),
  };
}

/** Ways first, then who of an expanded network knows whom, then family links of people further out. */
function linesOf(
  tables: Tables,
  levels: ReadonlyMap<Id, Reached>,
  inMiddle: ReadonlySet<Id>,
  expanded: ReadonlySet<Id>,
): SlickLine[] {
  const ties = new Map<string, Id[]>();
  const add = (key: string, id: Id): void => {
    ties.set(key, [...(ties.get(key) ?? []), id]);
  };
  const others = new Map<string, readonly [Id, Id]>();
  for (const { id, aId, bId, period } of recordsOf(tables.tie)) {
    if (period !== 'now' || !levels.has(aId) || !levels.has(bId)) continue;
    const [a, b] = [inMiddle.has(aId), inMiddle.has(bId)];
    if (a && b) continue;
    // The family is one: whoever of them knows somebody.
    if (a || b) add(a ? bId : aId, id);
    else {
      add(pairOf(aId, bId), id);
      if (expanded.has(aId) || expanded.has(bId)) others.set(pairOf(aId, bId), [aId, bId]);
    }
  }
  for (const { id, parentId, childId, to } of recordsOf(tables.parentLink)) {
    const far = Math.max(levels.get(parentId)?.level ?? -1, levels.get(childId)?.level ?? -1);
    if (to !== undefined || far < 2 || !levels.has(parentId) || !levels.has(childId)) continue;
    add(pairOf(parentId, childId), id);
    others.set(pairOf(parentId, childId), [parentId, childId]);
  }
  const ways = [...levels].flatMap(([bId, { level, viaId }]): SlickLine[] =>
    viaId === undefined
      ? []
      : [{ aId: viaId, bId, way: true, recordIds: ties.get(level === 1 ? bId : pairOf(viaId, bId)) ?? [] }],
  );
  const isWay = new Set(ways.map(({ aId, bId }) => pairOf(aId, bId)));
  const known = [...others].flatMap(([key, [aId, bId]]): SlickLine[] =>
    isWay.has(key) ? [] : [{ aId, bId, way: false, recordIds: ties.get(key) ?? [] }],
  );
  return [...ways, ...known];
}
