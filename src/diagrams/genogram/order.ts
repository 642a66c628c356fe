// Who stands left of whom. A walk through the family keeps branches whole; sifting then moves blocks past their
// neighbours as long as fewer lines cross. Effort is counted in steps: the same family gives the same order everywhere.
import type { Id } from '../../base/ids.ts';
import type { Block, Graph, Hub, Node } from './blocks.ts';
import { crossingsOf, innerCost, neighbourCost, recount, renumber, swapped, totalCost } from './orderCost.ts';
import { walk } from './walk.ts';

export interface Effort {
  steps: number;
}

export type Order = readonly (readonly (readonly Node[])[])[];

const ROUNDS = 8;
const NEIGHBOURS = 24;
const MANY_BLOCKS = 400;

/** The few best orders found, best first. */
export function orders(graph: Graph, index: readonly Id[], effort: Effort): Order[] {
  const busiest = [...graph.blocks].sort((a, b) => lines(b) - lines(a));
  const tries = graph.blocks.length < 120 ? 8 : graph.blocks.length < 600 ? 3 : 1;
  const roots = new Set<Block>();
  for (const id of index) {
    const block = graph.nodes.get(id)?.block;
    if (block) roots.add(block);
    for (const hub of block?.up ?? []) if (hub.parents[0]) roots.add(hub.parents[0].block);
  }
  for (const block of busiest) if (roots.size < tries) roots.add(block);
  const native = graph.blocks.map((b) => b.nodes);
  const found: { cost: number; order: Order }[] = [];
  for (const root of [...roots].slice(0, tries)) {
    for (const mirrored of graph.blocks.length < 120 ? [false, true] : [false]) {
      graph.blocks.forEach((b, i) => {
        b.nodes = native[i] as Node[];
      });
      walk(graph, root, mirrored);
      sift(graph, effort);
      found.push({ cost: totalCost(graph), order: orderOf(graph) });
    }
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 4)
    .map((f) => f.order);
}

const lines = (b: Block): number => b.up.length + b.down.length;

export const orderOf = (graph: Graph): Order => graph.rows.map((row) => row.map((block) => block.nodes));

export function setOrder(graph: Graph, order: Order): void {
  order.forEach((row, r) => {
    graph.rows[r] = row.map((nodes) => {
      const block = (nodes[0] as Node).block;
      block.nodes = [...nodes];
      return block;
    });
  });
  renumber(graph);
}

/** Moves each block (or only the new ones) to the place in its row where it costs least. */
export function sift(graph: Graph, effort: Effort, only?: ReadonlySet<Block>): void {
  renumber(graph);
  const reach = only || graph.blocks.length < MANY_BLOCKS ? Number.POSITIVE_INFINITY : NEIGHBOURS;
  for (let round = 0, gain = true; gain && round < ROUNDS && effort.steps > 0; round++) {
    gain = false;
    for (const row of round % 2 ? [...graph.rows].reverse() : graph.rows) {
      for (const block of [...row]) {
        if (only && !only.has(block)) continue;
        if (effort.steps <= 0) return;
        if (siftOne(row, block, reach, effort)) gain = true;
        if (turnAround(block, effort)) gain = true;
      }
    }
  }
}

function siftOne(row: Block[], block: Block, reach: number, effort: Effort): boolean {
  const from = row.indexOf(block);
  let at = from;
  let best = 0;
  let to = from;
  const step = (i: number): number => {
    const [a, b] = [row[i] as Block, row[i + 1] as Block];
    effort.steps -= 1 + (a.up.length + a.down.length) * (b.up.length + b.down.length);
    const before = neighbourCost(a, b);
    swapped(row, i);
    return neighbourCost(b, a) - before;
  };
  for (const direction of [1, -1]) {
    let cost = 0;
    while (Math.abs(at - from) < reach && at + direction >= 0 && at + direction < row.length) {
      cost += step(Math.min(at, at + direction));
      at += direction;
      if (cost < best - 1e-9) {
        best = cost;
        to = at;
      }
    }
    for (; at !== from; at -= direction) swapped(row, direction > 0 ? at - 1 : at);
  }
  for (; at < to; at++) swapped(row, at);
  for (; at > to; at--) swapped(row, at - 1);
  return to !== from;
}

/** Mirrors the partners of a block, or swaps two beside each other, when that costs less. */
function turnAround(block: Block, effort: Effort): boolean {
  if (block.nodes.length < 2) return false;
  const start = block.nodes;
  const first = Math.min(...start.map((n) => n.pos));
  const near = nearby(block);
  const put = (nodes: Node[]): void => {
    block.nodes = nodes;
    nodes.forEach((n, i) => {
      n.pos = first + i;
    });
    for (const hub of [...block.up, ...block.down]) recount(hub);
  };
  const cost = (): number => {
    effort.steps -= near.length + 1;
    return innerCost(block) + near.reduce((sum, [a, b]) => sum + crossingsOf(a, b), 0);
  };
  const tries = [[...start].reverse()];
  for (let i = 0; start.length > 2 && i + 1 < start.length; i++) {
    const next = [...start];
    [next[i], next[i + 1]] = [start[i + 1] as Node, start[i] as Node];
    tries.push(next);
  }
  let best = cost();
  let keep = start;
  for (const nodes of tries) {
    put(nodes);
    const now = cost();
    if (now < best - 1e-9) {
      best = now;
      keep = nodes;
    }
  }
  put(keep);
  return keep !== start;
}

/** Pairs of lines of which one touches the block and the other comes close to it. */
function nearby(block: Block): [Hub, Hub][] {
  const own = new Set([...block.up, ...block.down]);
  const pairs: [Hub, Hub][] = [];
  for (const hub of own) {
    const others = new Set<Hub>();
    for (const n of [...hub.parents, ...hub.kids]) {
      for (const side of [n.block]) for (const o of hub.kids.includes(n) ? side.up : side.down) others.add(o);
    }
    for (const other of others) if (other !== hub && !own.has(other)) pairs.push([hub, other]);
  }
  return pairs;
}
