// The family as an outline: everybody has one place, under the nearest person to the child it is about, and is only
// referred to from elsewhere.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Tie } from '../../model/records/perception.ts';
import type { Tables } from '../../model/records/registry.ts';
import { KIN_GROUPS, type KinGroup, type Relative, type Relatives, relativesIn } from './relatives.ts';

export type OutlineTables = Pick<
  Tables,
  'caseInfo' | 'person' | 'parentLink' | 'partnership' | 'birthGroup' | 'siblingGroup' | 'tie'
>;

export type GroupName = KinGroup | 'ties' | 'others';

export interface OutlineTree {
  /** The persons it is about; when none were chosen, nobody. */
  readonly index: readonly Id[];
  /** Whoever is not tied to them by family, as far as they have no place under each other. */
  readonly others: readonly Id[];
  readonly isHere: (id: Id) => boolean;
  readonly relativesOf: (id: Id) => Relatives;
  readonly tiesOf: (id: Id) => readonly Tie[];
  /** Under whom, in which group; null at the top. */
  readonly placeOf: (id: Id) => Place | null;
}

export interface Place {
  readonly ownerId: Id;
  readonly group: KinGroup;
}

/** Somebody's own row has their id as its key; the others are made from it, so that they stay the same after a change. */
export const groupKey = (ownerId: Id, group: GroupName): string => `${ownerId}/${group}`;
export const OTHERS_KEY = '/others';

export function outlineTree(tables: OutlineTables): OutlineTree {
  const { of: relativesOf, near } = relativesIn(tables);
  const index = [...new Set(tables.caseInfo[CASE_ID]?.indexPersonIds ?? [])].filter((id) => tables.person[id]);
  const owners = new Map<Id, Id | null>(index.map((id) => [id, null]));
  const spread = (start: readonly Id[]): void => {
    const queue = [...start];
    for (const ownerId of queue) {
      for (const id of near(ownerId)) {
        if (owners.has(id)) continue;
        owners.set(id, ownerId);
        queue.push(id);
      }
    }
  };
  spread(index);
  const others: Id[] = [];
  for (const { id } of recordsOf(tables.person).sort(byName)) {
    if (owners.has(id)) continue;
    owners.set(id, null);
    others.push(id);
    spread([id]);
  }
  const ties = new Map<Id, Tie[]>();
  for (const tie of recordsOf(tables.tie)) {
    if (tie.aId === tie.bId || !tables.person[tie.aId] || !tables.person[tie.bId]) continue;
    for (const id of [tie.aId, tie.bId]) {
      const list = ties.get(id);
      if (list) list.push(tie);
      else ties.set(id, [tie]);
    }
  }
  return {
    index,
    others,
    isHere: (id) => owners.has(id),
    relativesOf,
    tiesOf: (id) => ties.get(id) ?? [],
    placeOf: (id) => {
      const ownerId = owners.get(id) ?? null;
      const told = ownerId === null ? null : relativesOf(ownerId);
      const group = told && KIN_GROUPS.find((one) => told[one].some(({ personId }) => personId === id));
      return ownerId !== null && group ? { ownerId, group } : null;
    },
  };
}

const collator = new Intl.Collator('nl');
const byName = (a: { callName: string; familyName?: string }, b: { callName: string; familyName?: string }): number =>
  collator.compare(a.callName, b.callName) || collator.compare(a.familyName ?? '', b.familyName ?? '');

export type OutlineRow =
  | { readonly is: 'person'; readonly key: string; readonly personId: Id; readonly relative: Relative | null }
  | {
      readonly is: 'reference';
      readonly key: string;
      readonly personId: Id;
      readonly relative: Relative;
      readonly ownerId: Id;
    }
  | {
      readonly is: 'group';
      readonly key: string;
      readonly ownerId: Id | null;
      readonly group: GroupName;
      readonly size: number;
    }
  | { readonly is: 'tie'; readonly key: string; readonly tie: Tie; readonly ownerId: Id }
  | { readonly is: 'more'; readonly key: string; readonly of: string; readonly count: number };

/** So many of one group are shown at first, and so many more each time that is asked. */
export const MOST_IN_GROUP = 100;
/** A group of more than this is opened by hand. */
const FEW = 30;

/** What was opened and folded, and how much is shown of long groups. */
export interface Unfolded {
  readonly open: ReadonlyMap<string, boolean>;
  readonly shown: ReadonlyMap<string, number>;
}

export const NOTHING_UNFOLDED: Unfolded = { open: new Map(), shown: new Map() };

/** Is this row open, when nobody opened or folded it? The child and all that is near, their parents, and the parents of those. */
function opensByItself(tree: OutlineTree, row: OutlineRow): boolean {
  if (row.is === 'person') return tree.index.includes(row.personId) || isParentOfIndex(tree, row.personId);
  if (row.is !== 'group' || row.size > FEW || row.group === 'ties') return false;
  return row.group === 'parents' || row.ownerId === null || !isParentOfIndex(tree, row.ownerId);
}

function isParentOfIndex(tree: OutlineTree, id: Id): boolean {
  const place = tree.placeOf(id);
  return place !== null && place.group === 'parents' && tree.index.includes(place.ownerId);
}

export const isOpen = (tree: OutlineTree, row: OutlineRow, { open }: Unfolded): boolean =>
  open.get(row.key) ?? opensByItself(tree, row);

/** The rows at the top: the persons it is about, then the other people. */
export function topRows(tree: OutlineTree, unfolded: Unfolded): OutlineRow[] {
  const index = tree.index.map((personId): OutlineRow => ({ is: 'person', key: personId, personId, relative: null }));
  if (tree.others.length === 0) return index;
  // Where it is about nobody in particular, everybody stands at the top.
  if (index.length === 0) return someOf(OTHERS_KEY, peopleRows(tree.others), unfolded);
  const others: OutlineRow = {
    is: 'group',
    key: OTHERS_KEY,
    ownerId: null,
    group: 'others',
    size: tree.others.length,
  };
  return [...index, others];
}

const peopleRows = (ids: readonly Id[]): OutlineRow[] =>
  ids.map((personId) => ({ is: 'person', key: personId, personId, relative: null }));

/** The rows under a row; empty when there is nothing under it. */
export function rowsUnder(tree: OutlineTree, row: OutlineRow, unfolded: Unfolded): OutlineRow[] {
  if (row.is === 'person') return groupsOf(tree, row.personId);
  if (row.is !== 'group') return [];
  const { group, ownerId, key } = row;
  if (group === 'others' || ownerId === null) return someOf(key, peopleRows(tree.others), unfolded);
  if (group === 'ties') {
    return someOf(
      key,
      tree.tiesOf(ownerId).map((tie): OutlineRow => ({ is: 'tie', key: `${key}/${tie.id}`, tie, ownerId })),
      unfolded,
    );
  }
  return someOf(
    key,
    membersOf(tree, ownerId, group).map((relative): OutlineRow => {
      const { personId } = relative;
      const place = tree.placeOf(personId);
      const isHere = place !== null && place.ownerId === ownerId && place.group === group;
      return isHere
        ? { is: 'person', key: personId, personId, relative }
        : { is: 'reference', key: `${key}/${personId}`, personId, relative, ownerId };
    }),
    unfolded,
  );
}

/** Whoever the owner hangs under is left out: the nesting says it already. */
function membersOf(tree: OutlineTree, ownerId: Id, group: KinGroup): readonly Relative[] {
  const above = tree.placeOf(ownerId);
  return tree.relativesOf(ownerId)[group].filter(({ personId }) => personId !== above?.ownerId);
}

function groupsOf(tree: OutlineTree, ownerId: Id): OutlineRow[] {
  const kin = KIN_GROUPS.map((group) => ({ group, size: membersOf(tree, ownerId, group).length }));
  return [...kin, { group: 'ties' as const, size: tree.tiesOf(ownerId).length }].flatMap(
    ({ group, size }): OutlineRow[] =>
      size === 0 ? [] : [{ is: 'group', key: groupKey(ownerId, group), ownerId, group, size }],
  );
}

function someOf(key: string, rows: OutlineRow[], { shown }: Unfolded): OutlineRow[] {
  const most = shown.get(key) ?? MOST_IN_GROUP;
  if (rows.length <= most) return rows;
  return [...rows.slice(0, most), { is: 'more', key: `${key}/more`, of: key, count: rows.length - most }];
}

/** Opens everything above somebody, and shows enough of long groups, so that their own row can be seen. */
export function unfoldedTo(tree: OutlineTree, personId: Id, unfolded: Unfolded): Unfolded {
  const open = new Map(unfolded.open);
  const shown = new Map(unfolded.shown);
  const showNth = (key: string, nr: number): void => {
    if (nr >= (shown.get(key) ?? MOST_IN_GROUP)) shown.set(key, nr + 1);
  };
  let at = personId;
  for (let place = tree.placeOf(at); place !== null; place = tree.placeOf(at)) {
    const { ownerId, group } = place;
    const key = groupKey(ownerId, group);
    const child = at;
    showNth(
      key,
      membersOf(tree, ownerId, group).findIndex((one) => one.personId === child),
    );
    open.set(key, true);
    open.set(ownerId, true);
    at = ownerId;
  }
  const other = tree.others.indexOf(at);
  if (other >= 0) {
    open.set(OTHERS_KEY, true);
    showNth(OTHERS_KEY, other);
  }
  return { open, shown };
}
