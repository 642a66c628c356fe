// Lays out a part of a family of which nobody has a place yet.
import type { Id } from '../../../base/ids.ts';
import type { Family } from '../family.ts';
import { manners, renumber } from './cost.ts';
import { drawnCrossings } from './drawn.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Order, setOrder } from './moves.ts';
import { orders } from './order.ts';
import { place, placesIn } from './place.ts';
import type { Spacing } from './spacing.ts';

/** Which length of line counts as much as one crossing, in distances between people. */
const LENGTH_OF_CROSSING = 12;

/** How often couples are taken apart to get brothers and sisters in order. */
const PARTINGS = 4;

/** The x of everybody, for the rows they stand on. */
export function whole(family: Family, rowOf: ReadonlyMap<Id, number>, spacing: Spacing): ReadonlyMap<Id, number> {
  let graph = placed(graphOf(family, rowOf), family, spacing);
  const apart = new Map<Id, true>();
  for (let i = 0; family.strictAge && i < PARTINGS && takeApart(graph, apart); i++) {
    graph = placed(graphOf(family, rowOf, apart), family, spacing);
  }
  return placesIn(graph);
}

/** Adds who has to leave their partners, for otherwise the oldest cannot stand left; false when nobody has. */
function takeApart({ hubs }: Graph, apart: Map<Id, true>): boolean {
  const before = apart.size;
  for (const { kids, disorder } of hubs) {
    if (disorder === 0) continue;
    kids.forEach((kid, i) => {
      for (const older of kids.slice(0, i)) {
        if (older.pos < kid.pos) continue;
        const [most, least] = older.block.nodes.length > kid.block.nodes.length ? [older, kid] : [kid, older];
        apart.set(most.block.nodes.length > 1 ? most.id : least.id, true);
      }
    });
  }
  return apart.size > before;
}

function placed(graph: Graph, { index }: Family, spacing: Spacing): Graph {
  const sweeps = graph.blocks.length < 300 ? 48 : graph.blocks.length < 1500 ? 30 : 16;
  const put = (order: Order, times: number): void => {
    setOrder(graph, order);
    renumber(graph);
    place(graph, spacing, times);
  };
  let best: { score: number; order: Order } | null = null;
  for (const { order } of orders(graph, index)) {
    put(order, sweeps / 4);
    const score = drawnCrossings(graph) + manners(graph) + lengthOf(graph) / (LENGTH_OF_CROSSING * spacing.beside);
    if (!best || score < best.score - 1e-9) best = { score, order };
  }
  if (best) put(best.order, sweeps);
  return graph;
}

const lengthOf = (graph: Graph): number =>
  graph.hubs.reduce((sum, hub) => sum + Math.abs(hub.stem - hub.middle) * hub.weight, 0);
