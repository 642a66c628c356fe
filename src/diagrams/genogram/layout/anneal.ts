// Gets out of the orders that sifting cannot leave: takes steps at random, and at first also ones that make it worse.
// The numbers are seeded and the bar falls with the count of steps, so that a family always gives the same order.
import { type Rng, rngFrom } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { crossings, innerCost } from './cost.ts';
import type { Block, Graph, Hub, Node } from './graph.ts';
import { reorder, swap, swappedAt, trade } from './moves.ts';

/** Where the bar ends, as part of where it began. */
const COLD = 0.05;
/** How often a step begins where something is wrong. */
const FIRST_THE_TROUBLED = 0.5;
/** After how many steps per block that is looked up again. */
const TROUBLE_LASTS = 4;
const FURTHEST = 10;
const FARTHER = 0.4;
/** So many steps lie between two reports of how far it is. */
const TELL_EVERY = 4096;
/** Nobody goes on who costs so much more on the way. */
const HOPELESS = 0.7;

/** `tries` random steps from the order of the graph, at first `hot`; leaves the best order met. Needs `renumber` before. */
export function* anneal(graph: Graph, tries: number, hot: number, seed: number): Steps<void> {
  const random = rngFrom(seed);
  const pool = graph.rows.flatMap((row) => row.filter((block) => row.length > 1 || block.nodes.length > 1));
  if (pool.length === 0) return;
  const cooling = COLD ** (1 / tries);
  let bar = hot;
  let trouble: Block[] = [];
  let [cost, best] = [0, 0];
  // The steps since the best order, to go back along: which block stood where, and how its people stood.
  const since = { steps: 0, blocks: [] as Block[], ats: [] as number[], nodes: [] as Node[][] };
  for (let i = 0; i < tries; i++) {
    bar *= cooling;
    if (i % TELL_EVERY === 0) yield i / tries;
    if (i % (TROUBLE_LASTS * pool.length) === 0) trouble = troubled(graph, pool);
    const among = trouble.length > 0 && random() < FIRST_THE_TROUBLED ? trouble : pool;
    const block = among[Math.floor(random() * among.length)] as Block;
    const row = graph.rows[block.row] as Block[];
    const turns = block.nodes.length > 1 && (row.length < 2 || random() < 0.2);
    const { at, nodes } = block;
    const allowed = bar * threshold(random());
    const gain = turns ? turn(block, random) : shift(row, block, random, allowed + HOPELESS);
    if (gain > allowed) {
      if (turns) reorder(block, nodes);
      else putBack(row, block, at);
      continue;
    }
    cost += gain;
    if (cost < best - 1e-9) {
      best = cost;
      since.steps = 0;
    } else if (block.at !== at || turns) {
      since.blocks[since.steps] = block;
      since.ats[since.steps] = at;
      since.nodes[since.steps++] = nodes;
    }
  }
  for (let i = since.steps - 1; i >= 0; i--) {
    const block = since.blocks[i] as Block;
    const nodes = since.nodes[i] as Node[];
    putBack(graph.rows[block.row] as Block[], block, since.ats[i] as number);
    if (block.nodes !== nodes) reorder(block, nodes);
  }
}

/** Blocks at lines that cross, with children out of order or with partners apart. */
function troubled(graph: Graph, pool: readonly Block[]): Block[] {
  const marked = new Uint8Array(graph.blocks.length);
  const mark = (hub: Hub): void => {
    for (const parent of hub.parents) marked[parent.block.nr] = 1;
    for (const kid of hub.kids) marked[kid.block.nr] = 1;
  };
  crossings(graph, (a, b) => {
    mark(a);
    mark(b);
  });
  for (const hub of graph.hubs) {
    const { kids, disorder } = hub;
    if (disorder > 0 && kids.some((kid, i) => i > 0 && kid.pos < (kids[i - 1] as Node).pos)) mark(hub);
  }
  return pool.filter((block) => marked[block.nr] || block.bonds.some((b) => Math.abs(b.left.pos - b.right.pos) > 1));
}

/** How much worse a step may be, in bars: seldom much. Plain arithmetic, for logarithms differ between machines. */
const threshold = (chance: number): number => (chance * chance) / (1.05 - chance);

function putBack(row: Block[], block: Block, at: number): void {
  while (block.at < at) swap(row, block.at);
  while (block.at > at) swap(row, block.at - 1);
}

function turn(block: Block, random: Rng): number {
  const old = block.nodes;
  const next =
    old.length > 2 && random() < 0.5 ? swappedAt(old, Math.floor(random() * (old.length - 1))) : [...old].reverse();
  const before = innerCost(block);
  reorder(block, next);
  return innerCost(block) - before;
}

function shift(row: Block[], block: Block, random: Rng, most: number): number {
  const direction = random() < 0.5 ? -1 : 1;
  let far = 1;
  while (far < FURTHEST && random() < FARTHER) far++;
  let gain = 0;
  for (; far > 0 && gain <= most; far--) {
    const i = direction > 0 ? block.at : block.at - 1;
    if (i < 0 || i + 1 >= row.length) break;
    gain += trade(row, i);
  }
  return gain;
}
