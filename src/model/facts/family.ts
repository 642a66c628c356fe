// Who is what to one person, derived from the links: partners, parents, children, siblings, households, relations.

import { dateOrder } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import {
  type BirthGroup,
  type Household,
  PARENT_LINK_KINDS,
  type ParentLink,
  type Partnership,
} from '../records/facts.ts';
import type { Tie } from '../records/perception.ts';
import type { Tables } from '../records/registry.ts';

/** Shared birth parents: two, one, or only other kinds of parents (adoptive, foster, step). */
export type SiblingKind = 'full' | 'half' | 'other';

export interface Sibling {
  readonly personId: Id;
  readonly kind: SiblingKind;
  /** The twins or triplets they are together. */
  readonly birthGroup?: BirthGroup;
}

export interface Family {
  readonly partners: readonly { readonly partnership: Partnership; readonly personId: Id }[];
  readonly parents: readonly { readonly link: ParentLink; readonly personId: Id }[];
  readonly children: readonly { readonly link: ParentLink; readonly personId: Id }[];
  readonly siblings: readonly Sibling[];
  readonly households: readonly Household[];
  readonly ties: readonly { readonly tie: Tie; readonly personId: Id }[];
}

export const familyOf = (tables: Tables, id: Id): Family => {
  const links = recordsOf(tables.parentLink);
  const parents = links.filter((link) => link.childId === id).sort(byKindOfParent);
  return {
    partners: recordsOf(tables.partnership)
      .filter((one) => one.aId === id || one.bId === id)
      .map((partnership) => ({ partnership, personId: partnership.aId === id ? partnership.bId : partnership.aId })),
    parents: parents.map((link) => ({ link, personId: link.parentId })),
    children: byBirth(
      tables,
      links.filter((link) => link.parentId === id).map((link) => ({ link, personId: link.childId })),
    ),
    siblings: siblingsOf(tables, id, links),
    households: recordsOf(tables.household).filter((home) => home.memberIds.includes(id)),
    ties: recordsOf(tables.tie)
      .filter((one) => one.aId === id || one.bId === id)
      .map((tie) => ({ tie, personId: tie.aId === id ? tie.bId : tie.aId })),
  };
};

function siblingsOf(tables: Tables, id: Id, links: readonly ParentLink[]): Sibling[] {
  const parentsOf = (child: Id, birth: boolean): Set<Id> =>
    new Set(links.filter((l) => l.childId === child && (!birth || isBirth(l))).map((l) => l.parentId));
  const [all, birth] = [parentsOf(id, false), parentsOf(id, true)];
  const ids = new Set(links.filter((l) => all.has(l.parentId) && l.childId !== id).map((l) => l.childId));
  const groups = recordsOf(tables.birthGroup).filter((group) => group.childIds.includes(id));
  for (const group of groups) for (const child of group.childIds) if (child !== id) ids.add(child);
  const siblings = [...ids].map((personId): Sibling => {
    const others = parentsOf(personId, true);
    const shared = [...others].filter((parent) => birth.has(parent)).length;
    const birthGroup = groups.find((group) => group.childIds.includes(personId));
    // One known parent on both sides is no ground to call them half.
    const full = shared > 1 || birthGroup !== undefined || (shared === 1 && birth.size === 1 && others.size === 1);
    const kind = full ? 'full' : shared === 1 ? 'half' : 'other';
    return { personId, kind, ...(birthGroup ? { birthGroup } : {}) };
  });
  return byBirth(tables, siblings);
}

/** Birth parents first, then the others; those who follow each other in time in that order. */
const byKindOfParent = (a: ParentLink, b: ParentLink): number =>
  PARENT_LINK_KINDS.indexOf(a.kind) - PARENT_LINK_KINDS.indexOf(b.kind) ||
  (dateOrder(a.from) ?? 0) - (dateOrder(b.from) ?? 0);

/** Links that make somebody's parent by birth or by law. */
export const isBirth = (link: ParentLink): boolean => link.kind === 'biological' || link.kind === 'legal';

function byBirth<T extends { readonly personId: Id }>(tables: Tables, people: readonly T[]): T[] {
  const order = (one: T): number => dateOrder(tables.person[one.personId]?.born) ?? Number.POSITIVE_INFINITY;
  return [...people].sort((a, b) => {
    const [first, second] = [order(a), order(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0;
  });
}
