// What an oil slick shows: who is in the middle, whose own network is drawn too, and how far everybody is from there.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID, placementId, type View } from '../records/arrangement.ts';
import type { Records, Tables } from '../records/registry.ts';
import { focalOf } from './circles.ts';
import { acquaintances, levelsOf, type Reached } from './levels.ts';

export type OilSlick = Records['oilSlick'];

export interface SlickShown {
  readonly focalIds: readonly Id[];
  readonly expandedIds: ReadonlySet<Id>;
  readonly levels: ReadonlyMap<Id, Reached>;
  /** Not further than so many steps from the family. */
  readonly most: number;
  readonly known: ReadonlyMap<Id, readonly Id[]>;
  /** Left out by hand, or put away. */
  readonly without: ReadonlySet<Id>;
}

/** Which networks are drawn is kept per perspective, so that every drawing of it shows the same. */
export const slickOf = (tables: Tables, perspectiveId: Id | undefined): OilSlick | undefined =>
  recordsOf(tables.oilSlick).find((one) => one.perspectiveId === perspectiveId);

/** Steps that are drawn as long as nobody asks for more. */
export const USUAL_LEVELS = 3;

export const mostLevels = (tables: Tables, perspectiveId: Id | undefined): number =>
  slickOf(tables, perspectiveId)?.maxLevel ?? USUAL_LEVELS;

export function slickShown(tables: Tables, view: View): SlickShown {
  const [perspectiveId] = view.perspectiveIds;
  const without = new Set(
    recordsOf(tables.person).flatMap(({ id, archived }) =>
      archived || tables.viewPlacement[placementId(view.id, id)]?.hidden ? [id] : [],
    ),
  );
  const focal = focalOf(tables, perspectiveId);
  // Through eyes whose people are gone, nobody stands in the middle until somebody says who.
  const middle = tables.perspective[perspectiveId ?? ''] ? focal : (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []);
  const focalIds = middle.filter((id) => tables.person[id] && !without.has(id));
  const expandedIds = slickOf(tables, perspectiveId)?.expandedIds ?? [];
  const most = mostLevels(tables, perspectiveId);
  return {
    most,
    focalIds,
    expandedIds: new Set(expandedIds),
    levels: levelsOf(tables, { focalIds, expandedIds, without, most }),
    known: acquaintances(tables),
    without,
  };
}

/** Whom somebody knows and who is not reached yet. */
export const notShownYet = ({ levels, known, without }: SlickShown, tables: Tables, id: Id): Id[] =>
  (known.get(id) ?? []).filter((other) => tables.person[other] && !levels.has(other) && !without.has(other)).sort();
