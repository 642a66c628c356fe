// The families of a GEDCOM file: every couple, and every set of parents that has children together.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { ParentLink, Partnership } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface GedcomFamily {
  readonly partnership?: Partnership;
  readonly parentIds: readonly Id[];
  /** Each child with how it belongs to each parent. */
  readonly children: Map<Id, ParentLink[]>;
}

/** People who can stand in a family tree. */
export const isFamily = (tables: Tables, id: Id): boolean => {
  const kind = tables.person[id]?.kind;
  return kind === 'person' || kind === 'unborn';
};

export function gedcomFamilies(tables: Tables): GedcomFamily[] {
  const families: GedcomFamily[] = recordsOf(tables.partnership)
    .filter(({ aId, bId }) => isFamily(tables, aId) && isFamily(tables, bId))
    .map((partnership) => ({
      partnership,
      parentIds: [partnership.aId, partnership.bId],
      children: new Map(),
    }));
  for (const links of linksOfChildren(tables).values()) {
    for (const set of parentSets(links)) {
      const ids = set.map(({ parentId }) => parentId);
      const [first] = set;
      if (!first) continue;
      const together = families.filter(({ parentIds }) => ids.every((id) => parentIds.includes(id)));
      const family =
        together.find(({ partnership }) => partnership?.id === first.partnershipId) ??
        together.find(({ parentIds }) => parentIds.length === ids.length);
      if (family) family.children.set(first.childId, set);
      else families.push({ parentIds: ids, children: new Map([[first.childId, set]]) });
    }
  }
  return families;
}

function linksOfChildren(tables: Tables): Map<Id, ParentLink[]> {
  const links = new Map<Id, ParentLink[]>();
  for (const link of recordsOf(tables.parentLink)) {
    if (!isFamily(tables, link.parentId) || !isFamily(tables, link.childId)) continue;
    links.set(link.childId, [...(links.get(link.childId) ?? []), link]);
  }
  return links;
}

/** Two parents at most in a family: those of one couple, then those of one kind. */
function parentSets(links: readonly ParentLink[]): ParentLink[][] {
  const sets: ParentLink[][] = [];
  for (const link of links) {
    const open = sets.find(
      (set) =>
        set.length === 1 &&
        set[0]?.parentId !== link.parentId &&
        set[0]?.partnershipId === link.partnershipId &&
        (link.partnershipId !== undefined || set[0]?.kind === link.kind),
    );
    if (open) open.push(link);
    else sets.push([link]);
  }
  return sets;
}
