// Who is near to somebody, group by group, as the outline tells it: found quickly for thousands of people.
import { dateOrder, type FuzzyDate } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { isBirth } from '../../model/facts/family.ts';
import { type Kin, type KinManner, MANNERS } from '../../model/facts/kinship.ts';
import { PARENT_LINK_KINDS, type ParentLink, type Partnership, TOGETHER } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';

export const KIN_GROUPS = ['parents', 'siblings', 'partners', 'children', 'foster'] as const;
export type KinGroup = (typeof KIN_GROUPS)[number];

/** Somebody as seen from the person they are told under. */
export interface Relative {
  readonly personId: Id;
  readonly kin: Kin;
  readonly from?: FuzzyDate;
  readonly to?: FuzzyDate;
  /** What is between partners. */
  readonly partnership?: Partnership;
}

export type Relatives = Readonly<Record<KinGroup, readonly Relative[]>>;

/** The tables that say who is family of whom. */
export type FamilyTables = Pick<Tables, 'person' | 'parentLink' | 'partnership' | 'birthGroup' | 'siblingGroup'>;

export interface Kinship {
  readonly of: (id: Id) => Relatives;
  /** All of them, some perhaps twice, without a word about what they are: quick enough to ask of everybody. */
  readonly near: (id: Id) => readonly Id[];
}

/** Puts the links in order once; asking about one person is quick then. Whoever is not in the tables is not told of. */
export function relativesIn(tables: FamilyTables): Kinship {
  const isHere = (id: Id): boolean => tables.person[id] !== undefined;
  const linksTo = new Map<Id, ParentLink[]>();
  const linksFrom = new Map<Id, ParentLink[]>();
  for (const link of recordsOf(tables.parentLink)) {
    if (link.parentId === link.childId || !isHere(link.parentId) || !isHere(link.childId)) continue;
    push(linksTo, link.childId, link);
    push(linksFrom, link.parentId, link);
  }
  const couples = new Map<Id, { readonly partnership: Partnership; readonly personId: Id }[]>();
  for (const partnership of recordsOf(tables.partnership)) {
    const { aId, bId } = partnership;
    if (aId === bId || !isHere(aId) || !isHere(bId)) continue;
    push(couples, aId, { partnership, personId: bId });
    push(couples, bId, { partnership, personId: aId });
  }
  /** Twins, and brothers and sisters of whom no parents are known. */
  const together = new Map<Id, Id[]>();
  for (const { childIds } of [...recordsOf(tables.birthGroup), ...recordsOf(tables.siblingGroup)])
    for (const id of childIds)
      for (const other of childIds) if (other !== id && isHere(other)) push(together, id, other);

  const born = (id: Id): number => dateOrder(tables.person[id]?.born) ?? Number.POSITIVE_INFINITY;
  const byBirth = (a: Relative, b: Relative): number => {
    const [first, second] = [born(a.personId), born(b.personId)];
    if (first !== second) return first < second ? -1 : 1;
    return a.personId < b.personId ? -1 : 1;
  };
  const birthParents = (id: Id): Set<Id> =>
    new Set((linksTo.get(id) ?? []).filter(isBirth).map((link) => link.parentId));

  const siblingsOf = (id: Id): Relative[] => {
    const manners = new Map<Id, KinManner>();
    for (const own of linksTo.get(id) ?? []) {
      for (const theirs of linksFrom.get(own.parentId) ?? []) {
        if (theirs.childId === id) continue;
        const manner = MANNERS[own.kind] === 'birth' ? MANNERS[theirs.kind] : MANNERS[own.kind];
        if (manner === 'birth' || !manners.has(theirs.childId)) manners.set(theirs.childId, manner);
      }
    }
    const born = birthParents(id);
    for (const [other, manner] of manners) {
      if (manner !== 'birth') continue;
      const others = birthParents(other);
      const shared = [...others].filter((parent) => born.has(parent)).length;
      // One known parent on both sides is no ground to call them half.
      if (shared < 2 && !(shared === 1 && born.size === 1 && others.size === 1)) manners.set(other, 'half');
    }
    for (const other of together.get(id) ?? []) manners.set(other, 'birth');
    return [...manners]
      .map(([personId, manner]) => ({ personId, kin: { word: 'sibling' as const, manner } }))
      .sort(byBirth);
  };

  const find = (id: Id): Relatives => {
    const parents = once(
      (linksTo.get(id) ?? [])
        .toSorted((a, b) => kindOrder(a) - kindOrder(b) || (dateOrder(a.from) ?? 0) - (dateOrder(b.from) ?? 0))
        .map((link) => asRelative(link.parentId, 'parent', link)),
    );
    const siblings = siblingsOf(id);
    const partners = (couples.get(id) ?? []).map(({ partnership, personId }): Relative => {
      const { status } = partnership;
      const word = TOGETHER.has(status) || status === 'widowed' ? 'partner' : 'exPartner';
      return { personId, kin: { word, manner: 'birth' }, partnership };
    });
    return {
      parents: parents.filter((one) => !isFoster(one)),
      siblings: siblings.filter((one) => !isFoster(one)),
      partners: once(partners),
      children: once((linksFrom.get(id) ?? []).map((link) => asRelative(link.childId, 'child', link)).sort(byBirth)),
      foster: [...parents.filter(isFoster), ...siblings.filter(isFoster)],
    };
  };
  const found = new Map<Id, Relatives>();
  return {
    of: (id) => {
      const known = found.get(id) ?? find(id);
      found.set(id, known);
      return known;
    },
    near: (id) => {
      const parents = (linksTo.get(id) ?? []).map((link) => link.parentId);
      const siblings = parents.flatMap((parent) => (linksFrom.get(parent) ?? []).map((link) => link.childId));
      const partners = (couples.get(id) ?? []).map((one) => one.personId);
      const children = (linksFrom.get(id) ?? []).map((link) => link.childId);
      return [...parents, ...siblings, ...(together.get(id) ?? []), ...partners, ...children];
    },
  };
}

const asRelative = (personId: Id, word: 'parent' | 'child', { kind, from, to }: ParentLink): Relative => ({
  personId,
  kin: { word, manner: MANNERS[kind] },
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const isFoster = ({ kin }: Relative): boolean => kin.manner === 'foster' || kin.manner === 'guardian';

const kindOrder = ({ kind }: ParentLink): number => PARENT_LINK_KINDS.indexOf(kind);

/** Somebody may be tied twice, fostered again for one; the outline names them once in a group. */
function once(relatives: readonly Relative[]): Relative[] {
  const seen = new Set<string>();
  return relatives.filter((one) => {
    const key = `${one.personId} ${isFoster(one)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function push<V>(map: Map<Id, V[]>, key: Id, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
