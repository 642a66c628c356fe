// The graph of a family: its lines, its blocks, and the rows and the gaps between rows they lie in.
import type { Id } from '../../../base/ids.ts';
import { byAge, type Family } from '../family.ts';
import { blocksOf } from './blocks.ts';
import { Draft } from './draft.ts';
import type { Graph, Hub } from './graph.ts';

export interface Building {
  /** People with a block of their own, whoever their partners are. */
  readonly alone: { readonly has: (id: Id) => boolean };
  /** Do lines over several rows keep a lane free on the rows between? */
  readonly lanes: boolean;
}

export function graphOf(family: Family, rowOf: ReadonlyMap<Id, number>, { alone, lanes }: Building): Graph {
  const draft = new Draft(family, rowOf, lanes);
  for (const union of [...family.unions].sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1))) {
    draft.add(union);
  }
  for (const siblings of family.siblings) draft.addSiblings(siblings);
  const all = [...draft.nodes.values(), ...draft.lanes.values()];
  const height = all.reduce((most, n) => Math.max(most, n.row + 1), 1);
  const gaps: Hub[][] = Array.from({ length: height }, () => []);
  for (const hub of draft.hubs) gaps[hub.gap]?.push(hub);
  return {
    nodes: draft.nodes,
    hubs: draft.hubs,
    blocks: blocksOf(all, alone, byAge(family.people)),
    rows: Array.from({ length: height }, () => []),
    gaps,
  };
}
