// Where on its row everybody stands: parents over their children as well as the distances allow. Row by row an exact
// least-squares fit under minimum distances (pool adjacent violators), rows in turn.
import type { Id } from '../../../base/ids.ts';
import type { Block, Graph, Hub, Node } from './graph.ts';
import type { Spacing } from './spacing.ts';

const EXTRA_PULL = 0.06;
const LANE_PULL = 8;
/** A line that is nearly straight looks like a mistake: an only child counts more, and what is far off counts less. */
const ONLY_CHILD = 3;
const NEARLY = 8;
const GATHER = 0.06;

const half = (node: Node, { beside, lane }: Spacing): number => (node.person ? beside : lane) / 2;

/** The distance from the last of one block to the first of the next. */
export const besides = (a: Block, b: Block, spacing: Spacing): number =>
  half(a.nodes[a.nodes.length - 1] as Node, spacing) + half(b.nodes[0] as Node, spacing);

/** Where everybody stands within their block. */
export function measure(graph: Graph, spacing: Spacing): void {
  for (const block of graph.blocks) {
    let x = 0;
    block.nodes.forEach((node, i) => {
      if (i > 0) x += half(block.nodes[i - 1] as Node, spacing) + half(node, spacing);
      node.offset = x;
    });
    block.width = x;
  }
}

export const xOf = (node: Node): number => node.block.x + node.offset;

/** The x of every block, given the order in the graph. */
export function place(graph: Graph, spacing: Spacing, sweeps: number): void {
  measure(graph, spacing);
  for (const row of graph.rows) {
    let x = 0;
    row.forEach((block, i) => {
      if (i > 0) x += besides(row[i - 1] as Block, block, spacing);
      block.x = x;
      x += block.width;
    });
  }
  for (const hub of graph.hubs) centre(hub);
  settle(graph, spacing, sweeps);
}

/** The same from the places they have. */
export function settle(graph: Graph, spacing: Spacing, sweeps: number): void {
  const back = [...graph.rows].reverse();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (sweep % 4 === 0) weigh(graph.hubs, sweep > sweeps / 3);
    for (const row of graph.rows) fitRow(row, spacing);
    for (const row of back) fitRow(row, spacing);
  }
}

/** How strongly each line pulls. Lines along lanes are drawn straight, but where the first children turn off. */
export function weigh(hubs: readonly Hub[], straighten: boolean): void {
  const turns = new Map<string, number>();
  for (const { net, gap, kids } of hubs) if (kids[0]?.person && gap < (turns.get(net) ?? gap + 1)) turns.set(net, gap);
  for (const hub of hubs) {
    const base = (hub.weight < 1 ? EXTRA_PULL : 1) / Math.sqrt(hub.kids.length);
    const lane =
      !(hub.kids[0]?.person && hub.parents[0]?.person) && hub.parents.length > 0 && turns.get(hub.net) !== hub.gap;
    const only = lane ? LANE_PULL : hub.weight === 1 && hub.kids.length === 1 ? ONLY_CHILD : 1;
    const off = straighten && !lane ? Math.abs(hub.stem - hub.middle) : 0;
    hub.pull = (base * only * NEARLY) / (NEARLY + off);
  }
}

function centreKids(hub: Hub): void {
  let sum = 0;
  for (let i = 0; i < hub.kids.length; i++) sum += xOf(hub.kids[i] as Node);
  hub.middle = sum / hub.kids.length;
  if (hub.parents.length === 0) hub.stem = hub.middle;
}

function centreParents(hub: Hub): void {
  if (hub.parents.length === 0) return;
  let sum = 0;
  for (let i = 0; i < hub.parents.length; i++) sum += xOf(hub.parents[i] as Node);
  hub.stem = sum / hub.parents.length;
}

export function centre(hub: Hub): void {
  centreKids(hub);
  centreParents(hub);
}

export function recentre({ up, down }: Block): void {
  for (let i = 0; i < up.length; i++) centreKids(up[i] as Hub);
  for (let i = 0; i < down.length; i++) centreParents(down[i] as Hub);
}

/** Where a block would like to stand, and how much. */
export interface Wish {
  at: number;
  weight: number;
}

/** Whose pull somebody feels. */
export const PARENTS = 1;
export const CHILDREN = 2;

export function wishOf({ nodes, x }: Block, wish: Wish, of: number): void {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    for (let k = 0; of & PARENTS && k < node.up.length; k++) {
      // All children together below the stem; each by itself only a little towards it.
      const { pull, stem, middle } = node.up[k] as Hub;
      sum += (x + stem - middle) * pull + (stem - node.offset) * pull * GATHER;
      weight += pull * (1 + GATHER);
    }
    for (let k = 0; of & CHILDREN && k < node.down.length; k++) {
      const { pull, stem, middle, kids, parents } = node.down[k] as Hub;
      const by = (pull * kids.length) / parents.length;
      sum += (middle - stem + x) * by;
      weight += by;
    }
  }
  wish.at = weight > 0 ? sum / weight : x;
  wish.weight = weight > 0 ? weight : 0.02;
}

const wish: Wish = { at: 0, weight: 0 };
let sums = new Float64Array(64);
let weights = new Float64Array(64);
let counts = new Int32Array(64);

/** One row: everybody as near to their wish as the distances allow. */
export function fitRow(row: readonly Block[], spacing: Spacing, of = PARENTS | CHILDREN): void {
  if (sums.length < row.length) {
    sums = new Float64Array(row.length * 2);
    weights = new Float64Array(row.length * 2);
    counts = new Int32Array(row.length * 2);
  }
  let pools = 0;
  let before = 0;
  for (let i = 0; i < row.length; i++) {
    const block = row[i] as Block;
    if (i > 0) before += (row[i - 1] as Block).width + besides(row[i - 1] as Block, block, spacing);
    wishOf(block, wish, of);
    let sum = (wish.at - before) * wish.weight;
    let weight = wish.weight;
    let count = 1;
    while (pools > 0 && (sums[pools - 1] as number) / (weights[pools - 1] as number) > sum / weight) {
      pools--;
      sum += sums[pools] as number;
      weight += weights[pools] as number;
      count += counts[pools] as number;
    }
    sums[pools] = sum;
    weights[pools] = weight;
    counts[pools] = count;
    pools++;
  }
  before = 0;
  let i = 0;
  for (let pool = 0; pool < pools; pool++) {
    const at = (sums[pool] as number) / (weights[pool] as number);
    for (let k = counts[pool] as number; k > 0; k--, i++) {
      const block = row[i] as Block;
      if (i > 0) before += (row[i - 1] as Block).width + besides(row[i - 1] as Block, block, spacing);
      const x = at + before;
      if (x === block.x) continue;
      block.x = x;
      recentre(block);
    }
  }
}

export const placesIn = (graph: Graph): Map<Id, number> =>
  new Map([...graph.nodes.values()].map((node) => [node.id, xOf(node)]));
