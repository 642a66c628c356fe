// Lays out a part of a family of which nobody has a place yet.
import type { Id } from '../../../base/ids.ts';
import { partly, type Steps } from '../../../base/steps.ts';
import type { Family } from '../family.ts';
import { type Elder, eldersIn, knotted, lineUp, outOfOrder } from './ageOrder.ts';
import { manners, renumber } from './cost.ts';
import { drawnCrossings } from './drawn.ts';
import type { Graph } from './graph.ts';
import { graphOf } from './graphOf.ts';
import { type Order, setOrder } from './moves.ts';
import { orders } from './order.ts';
import { place, placesIn, xOf } from './place.ts';
import { pushApart } from './pushApart.ts';
import type { Spacing } from './spacing.ts';

/** Which length of line counts as much as one crossing, in distances between people. */
const LENGTH_OF_CROSSING = 12;

/** How much of the work is done when the orders are found. */
const ORDERED = 0.9;

/** The x of everybody, for the rows they stand on. */
export function* whole(
  family: Family,
  rowOf: ReadonlyMap<Id, number>,
  spacing: Spacing,
): Steps<ReadonlyMap<Id, number>> {
  const alone = new Set<Id>();
  for (;;) {
    const graph = graphOf(family, rowOf, { alone, lanes: true });
    const elders = eldersIn(family, graph);
    const leaving = knotted(graph, elders);
    if (leaving.length === 0) return placesIn(yield* placed(graph, elders, family, spacing));
    for (const { id } of leaving) alone.add(id);
  }
}

function* placed(graph: Graph, elders: readonly Elder[], { index }: Family, spacing: Spacing): Steps<Graph> {
  const sweeps = graph.blocks.length < 300 ? 48 : graph.blocks.length < 1500 ? 30 : 16;
  const put = (order: Order, times: number): void => {
    setOrder(graph, order);
    renumber(graph);
    place(graph, spacing, times);
    oldestLeft(graph, elders, spacing, times);
  };
  let best: { score: number; order: Order } | null = null;
  const found = yield* partly(orders(graph, index, elders, spacing), 0, ORDERED);
  for (const [i, { order }] of found.entries()) {
    yield ORDERED + (1 - ORDERED) * (i / found.length);
    put(order, sweeps / 4);
    const score = drawnCrossings(graph) + manners(graph) + lengthOf(graph) / (LENGTH_OF_CROSSING * spacing.beside);
    if (!best || score < best.score - 1e-9) best = { score, order };
  }
  if (best) put(best.order, sweeps);
  return graph;
}

/** Brothers and sisters on different rows too. */
function oldestLeft(graph: Graph, elders: readonly Elder[], spacing: Spacing, sweeps: number): void {
  if (!outOfOrder(elders, xOf)) return;
  const before = graph.rows.map((row) => [...row]);
  let line = lineUp(graph, graph.rows, elders, ({ x }) => x);
  if (graph.rows.some((row, r) => row.some((block, i) => block !== before[r]?.[i]))) {
    renumber(graph);
    place(graph, spacing, sweeps);
    line = lineUp(graph, graph.rows, elders, ({ x }) => x);
  }
  pushApart(graph, line, elders, spacing);
}

const lengthOf = (graph: Graph): number =>
  graph.hubs.reduce((sum, hub) => sum + Math.abs(hub.stem - hub.middle) * hub.weight, 0);
