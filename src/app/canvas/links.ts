// What dragging a "+" onto somebody means: which records tie the two, and whether they can be.
import type { Id } from '../../base/ids.ts';
import type { Tables } from '../../model/records/registry.ts';

export type LinkKind = 'parents' | 'partner' | 'sibling' | 'child' | 'tie';

export type LinkCall =
  | { readonly id: 'partnership.add'; readonly args: { aId: Id; bId: Id } }
  | { readonly id: 'parentLink.add'; readonly args: { parentId: Id; childId: Id; kind: 'biological' } }
  | { readonly id: 'siblings.link'; readonly args: { of: Id; id: Id } };

const parentsOf = (tables: Tables, id: Id): Id[] => [
  ...new Set(
    Object.values(tables.parentLink)
      .filter((link) => link.childId === id)
      .map((link) => link.parentId),
  ),
];

/** Everybody above somebody, themselves included. */
function ancestors(tables: Tables, id: Id): Set<Id> {
  const found = new Set<Id>([id]);
  for (const one of found) for (const parent of parentsOf(tables, one)) found.add(parent);
  return found;
}

const parentLink = (tables: Tables, parentId: Id, childId: Id): LinkCall[] =>
  parentsOf(tables, childId).includes(parentId) || ancestors(tables, parentId).has(childId)
    ? []
    : [{ id: 'parentLink.add', args: { parentId, childId, kind: 'biological' } }];

/** The commands that make the link; none when it is there already or cannot be. A relation asks for its kind first. */
export function linkCalls(tables: Tables, kind: Exclude<LinkKind, 'tie'>, fromId: Id, toId: Id): LinkCall[] {
  if (fromId === toId) return [];
  switch (kind) {
    case 'parents':
      return parentLink(tables, toId, fromId);
    case 'child':
      return parentLink(tables, fromId, toId);
    case 'partner':
      return Object.values(tables.partnership).some(
        (one) => (one.aId === fromId && one.bId === toId) || (one.aId === toId && one.bId === fromId),
      )
        ? []
        : [{ id: 'partnership.add', args: { aId: fromId, bId: toId } }];
    case 'sibling': {
      const [of, id] = parentsOf(tables, fromId).length > 0 ? [fromId, toId] : [toId, fromId];
      const aboveEachOther = ancestors(tables, of).has(id) || ancestors(tables, id).has(of);
      const news = parentsOf(tables, of).some((parent) => parentLink(tables, parent, id).length > 0);
      return news && !aboveEachOther ? [{ id: 'siblings.link', args: { of, id } }] : [];
    }
  }
}

/** Who a line of this kind may end at. */
export function linkTargets(tables: Tables, kind: LinkKind, fromId: Id, people: Iterable<Id>): ReadonlySet<Id> {
  const targets = new Set<Id>();
  for (const id of people) {
    if (id !== fromId && (kind === 'tie' || linkCalls(tables, kind, fromId, id).length > 0)) targets.add(id);
  }
  return targets;
}
