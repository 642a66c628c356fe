// People who stand in more than one network: that of the mother, of the father, of the foster parents. Through them the
// networks can become one.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID } from '../records/arrangement.ts';
import type { TieCode } from '../records/perception.ts';
import type { Tables } from '../records/registry.ts';

export interface Network {
  /** Whose it is: a parent, or the foster parents together. */
  readonly ofIds: readonly Id[];
  readonly memberIds: ReadonlySet<Id>;
}

/** Such a tie does not lead from one to the other now. */
const CLOSED: ReadonlySet<TieCode> = new Set<TieCode>(['conflict', 'broken', 'Cutoff', 'NeverMet', 'Hostile', 'Hate']);
const PARENT_KINDS: ReadonlySet<string> = new Set(['biological', 'legal', 'adoptive']);

/** The networks around the child it is about, each from the ties of the people it belongs to. */
export function networksAround(tables: Tables): Network[] {
  const index = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds);
  const links = recordsOf(tables.parentLink).filter(({ childId, to }) => index.has(childId) && to === undefined);
  const parents = new Set(links.flatMap(({ kind, parentId }) => (PARENT_KINDS.has(kind) ? [parentId] : [])));
  const foster = new Set(links.flatMap(({ kind, parentId }) => (kind === 'foster' ? [parentId] : [])));
  const owners = [...[...parents].map((id) => [id]), ...(foster.size > 0 ? [[...foster]] : [])];
  return owners.map((ofIds) => ({ ofIds, memberIds: membersOf(tables, new Set(ofIds)) }));
}

function membersOf(tables: Tables, owners: ReadonlySet<Id>): ReadonlySet<Id> {
  const members = new Set<Id>();
  for (const { aId, bId, code, period } of Object.values(tables.tie)) {
    if (period !== 'now' || CLOSED.has(code)) continue;
    if (owners.has(aId) && !owners.has(bId)) members.add(bId);
    if (owners.has(bId) && !owners.has(aId)) members.add(aId);
  }
  return members;
}

/** Who stands in two or more of them. Professionals do so by their work, and those whose networks they are by nature. */
export function bridgesOf(tables: Tables): ReadonlyMap<Id, readonly Network[]> {
  const networks = networksAround(tables);
  const owners = new Set(networks.flatMap(({ ofIds }) => ofIds));
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const bridges = new Map<Id, readonly Network[]>();
  for (const { id, defaultGroup } of recordsOf(tables.person)) {
    if (defaultGroup === 'professional' || owners.has(id) || index.includes(id)) continue;
    const both = networks.filter(({ memberIds }) => memberIds.has(id));
    if (both.length > 1) bridges.set(id, both);
  }
  return bridges;
}
