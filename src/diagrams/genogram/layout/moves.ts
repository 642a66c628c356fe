// The small changes an order is improved with: two neighbours trade places, a block turns around. Each tells what it gains.
import { innerCost, neighbourCost, recount } from './cost.ts';
import type { Block, Graph, Node } from './graph.ts';

/** How much work may still be done. Counted in steps: the same family gives the same drawing on every machine. */
export interface Effort {
  steps: number;
}

export type Order = readonly (readonly (readonly Node[])[])[];

export const orderOf = (graph: Graph): Order => graph.rows.map((row) => row.map((block) => block.nodes));

export function setOrder(graph: Graph, order: Order): void {
  order.forEach((row, r) => {
    graph.rows[r] = row.map((nodes) => {
      const { block } = nodes[0] as Node;
      block.nodes = nodes as Node[];
      return block;
    });
  });
}

/** Changes places with the right-hand neighbour. */
export function swap(row: Block[], i: number): void {
  const a = row[i] as Block;
  const b = row[i + 1] as Block;
  let pos = (a.nodes[0] as Node).pos;
  row[i] = b;
  row[i + 1] = a;
  b.at = i;
  a.at = i + 1;
  for (let k = 0; k < b.nodes.length; k++) (b.nodes[k] as Node).pos = pos++;
  for (let k = 0; k < a.nodes.length; k++) (a.nodes[k] as Node).pos = pos++;
  recount(a);
  recount(b);
}

/** Changes places with the right-hand neighbour; answers what that costs more. */
export function trade(row: Block[], i: number): number {
  const a = row[i] as Block;
  const b = row[i + 1] as Block;
  const before = neighbourCost(a, b);
  swap(row, i);
  return neighbourCost(b, a) - before;
}

/** Puts the people of a block in another order. */
export function reorder(block: Block, nodes: Node[]): void {
  let pos = Number.POSITIVE_INFINITY;
  for (const node of nodes) if (node.pos < pos) pos = node.pos;
  block.nodes = nodes;
  for (const node of nodes) node.pos = pos++;
  recount(block);
}

/** Mirrors the partners of a block, or swaps two beside each other, when that costs less. */
export function turnAround(block: Block, effort: Effort): boolean {
  const start = block.nodes;
  if (start.length < 2) return false;
  let best = innerCost(block);
  let keep = start;
  const attempt = (nodes: Node[]): void => {
    reorder(block, nodes);
    effort.steps -= 1 + block.up.length + block.down.length;
    const now = innerCost(block);
    if (now >= best - 1e-9) return;
    best = now;
    keep = nodes;
  };
  attempt([...start].reverse());
  for (let i = 0; start.length > 2 && i + 1 < start.length; i++) attempt(swappedAt(start, i));
  reorder(block, keep);
  return keep !== start;
}

export function swappedAt(nodes: readonly Node[], i: number): Node[] {
  const next = [...nodes];
  [next[i], next[i + 1]] = [nodes[i + 1] as Node, nodes[i] as Node];
  return next;
}

/** Walks a block past its neighbours and leaves it where that costs least. */
function siftOne(row: Block[], block: Block, reach: number, effort: Effort): boolean {
  const from = block.at;
  let best = -1e-9;
  let to = from;
  for (const direction of [1, -1]) {
    let cost = 0;
    let at = from;
    while (Math.abs(at - from) < reach && at + direction >= 0 && at + direction < row.length) {
      const i = direction > 0 ? at : at - 1;
      effort.steps -= 1 + linesOf(row[i] as Block) * linesOf(row[i + 1] as Block);
      cost += trade(row, i);
      at += direction;
      if (cost >= best) continue;
      best = cost - 1e-9;
      to = at;
    }
    for (; at !== from; at -= direction) swap(row, direction > 0 ? at - 1 : at);
  }
  for (; block.at < to; ) swap(row, block.at);
  for (; block.at > to; ) swap(row, block.at - 1);
  return to !== from;
}

export interface Sifting {
  /** How many neighbours a block is walked past, to either side. */
  readonly reach: number;
  readonly rounds: number;
  /** Only these blocks look for a place. */
  readonly only?: ReadonlySet<Block>;
}

/** Moves each block to the place in its row where it costs least, until nothing gains. Needs `renumber` before. */
export function sift(graph: Graph, effort: Effort, { reach, rounds, only }: Sifting): void {
  for (let round = 0, gain = true; gain && round < rounds; round++) {
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

export const linesOf = ({ up, down }: Block): number => up.length + down.length;
