// Sorts whole rows by where their lines pull them: what sifting, one block after the other past its neighbours, does not reach.
import { type Elder, eldersByRow, sortRow } from './ageOrder.ts';
import { renumber, totalCost } from './cost.ts';
import type { Block, Graph } from './graph.ts';
import { orderOf, setOrder, sift } from './moves.ts';
import { CHILDREN, fitRow, PARENTS, place, settle, type Wish, wishOf } from './place.ts';
import type { Spacing } from './spacing.ts';

const ROUNDS = 24;
const IDLE = 5;
const STEPS = 300;
const NEIGHBOURS = 16;

/** Leaves the best order met. */
export function gather(graph: Graph, elders: readonly Elder[], spacing: Spacing): void {
  const onRow = eldersByRow(graph, elders);
  let best = { cost: totalCost(graph), order: orderOf(graph) };
  place(graph, spacing, 6);
  for (let round = 0, idle = 0; round < ROUNDS && idle < IDLE; round++) {
    const down = round % 2 === 0;
    const rows = down ? graph.rows : [...graph.rows].reverse();
    for (const row of rows) {
      if (row.length < 2) continue;
      sortRow(graph, row, onRow[(row[0] as Block).row] as Elder[], (block) => wished(block, down ? PARENTS : CHILDREN));
      fitRow(row, spacing, down ? PARENTS : CHILDREN);
    }
    renumber(graph);
    sift(graph, { steps: 2e5 + STEPS * graph.blocks.length }, { reach: NEIGHBOURS, rounds: 1 });
    const cost = totalCost(graph);
    idle = cost < best.cost - 1e-9 ? 0 : idle + 1;
    if (idle === 0) best = { cost, order: orderOf(graph) };
    settle(graph, spacing, 4);
  }
  setOrder(graph, best.order);
  renumber(graph);
}

const wish: Wish = { at: 0, weight: 0 };

function wished(block: Block, of: number): number {
  wishOf(block, wish, of);
  return wish.at + block.width / 2;
}
