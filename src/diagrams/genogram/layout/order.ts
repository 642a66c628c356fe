// Who stands left of whom. A walk through the family keeps branches whole; the walk itself is searched, then blocks are
// sifted past their neighbours and shaken. Effort is counted in steps: the same family gives the same order everywhere.
import type { Id } from '../../../base/ids.ts';
import { type Rng, rngFrom } from '../../../base/rng.ts';
import { partly, type Steps } from '../../../base/steps.ts';
import { type Elder, eldersByRow, sortRow, turnedByAge } from './ageOrder.ts';
import { anneal } from './anneal.ts';
import { renumber, totalCost } from './cost.ts';
import { gather } from './gather.ts';
import { type Block, type Graph, type Hub, type Node, OUT_OF_AGE, STRICT } from './graph.ts';
import { type Effort, linesOf, type Order, orderOf, setOrder, sift } from './moves.ts';
import { place } from './place.ts';
import type { Spacing } from './spacing.ts';
import { noTurns, type Turns, Walker } from './walk.ts';

export interface Found {
  readonly cost: number;
  readonly order: Order;
}

/** Walks tried, per block; the whole is O(blocks²) up to the limit and O(blocks) above it. */
const WALKS = 5;
const WORK_OF_WALKS = 6e5;
/** The same where rows are long: a line there runs past many others. */
const WORK_IN_CROWD = 4e7;
/** So many walks lie between two reports of how far it is. */
const TELL_EVERY = 16;
const SHAKES = 180;
const SHAKES_OF_ONE = 560;
const MOST_SHAKES = 400_000;
const SHAKES_IN_CROWD = 3e7;
/** How far shaking may go, in a row of one: the longer the rows, the less, for a line gone wrong crosses more. */
const HEAT = 18;
const HOTTEST = 0.8;
const SMALL = 60;
/** Between these many blocks the first walk is often not the best, and there is time for more. */
const FEW = 200;
const MANY = 500;
const STARTS = 16;
const STEPS = 2000;
const NEIGHBOURS = 16;
const KEPT = 6;
/** Above so many blocks whole rows are sorted too, where age decides. */
const CROWDED = 150;

/** The few best orders found, best first. `elders` stand left of each other in all of them. */
export function* orders(
  graph: Graph,
  index: readonly Id[],
  elders: readonly Elder[],
  spacing: Spacing,
): Steps<Found[]> {
  if (elders.length === 0) return kept(yield* soughtFromWalks(graph, index));
  // First as if age were only a wish: putting brothers and sisters right in a good order spoils little of it.
  const fixed = graph.hubs.filter((hub) => hub.disorder === STRICT);
  for (const hub of fixed) hub.disorder = OUT_OF_AGE;
  const free = kept(yield* partly(soughtFromWalks(graph, index), 0, 0.4)).map(({ order }) => order);
  for (const hub of fixed) hub.disorder = STRICT;
  const strict = yield* partly(walked(graph, index), 0.4, 0.6);
  const starts = [...strict, ...free].map((order) => byAge(graph, order, elders, spacing));
  return kept(yield* partly(sought(graph, starts), 0.6, 1));
}

function* soughtFromWalks(graph: Graph, index: readonly Id[]): Steps<Found[]> {
  const starts = yield* partly(walked(graph, index), 0, 0.5);
  return yield* partly(sought(graph, starts), 0.5, 1);
}

const kept = (found: readonly Found[]): Found[] => [...found].sort((a, b) => a.cost - b.cost).slice(0, KEPT);

/** What sifting and shaking make of some orders. */
function* sought(graph: Graph, starts: readonly Order[]): Steps<Found[]> {
  const many = graph.blocks.length;
  const found: Found[] = [];
  const effort: Effort = { steps: 2e5 + many * STEPS };
  const begin = (order: Order): void => {
    setOrder(graph, order);
    renumber(graph);
  };
  const finish = (): void => {
    sift(graph, effort, { reach: NEIGHBOURS, rounds: 8 });
    found.push({ cost: totalCost(graph), order: orderOf(graph) });
  };
  for (const order of starts) {
    yield 0;
    begin(order);
    finish();
  }
  const best = kept(found).slice(0, many < SMALL ? 2 : 1);
  for (const [seed, { order }] of best.entries()) {
    begin(order);
    const shakes = Math.min(
      MOST_SHAKES,
      (many < SMALL ? SHAKES : SHAKES_OF_ONE) * many,
      SHAKES_IN_CROWD / crowd(graph),
    );
    const shaking = anneal(graph, shakes, Math.min(HOTTEST, HEAT / crowd(graph)), seed + 1);
    yield* partly(shaking, seed / best.length, (seed + 1) / best.length);
    finish();
  }
  return found;
}

/** The order with everybody who stands left of somebody older on their row put right. */
function byAge(graph: Graph, order: Order, elders: readonly Elder[], spacing: Spacing): Order {
  setOrder(graph, order);
  turnedByAge(elders);
  renumber(graph);
  place(graph, spacing, 8);
  const here = eldersByRow(graph, elders);
  graph.rows.forEach((row, r) => {
    sortRow(graph, row, here[r] as Elder[], ({ x, width }) => x + width / 2);
  });
  renumber(graph);
  if (graph.blocks.length > CROWDED) gather(graph, elders, spacing);
  return orderOf(graph);
}

const crowd = ({ blocks, rows }: Graph): number => blocks.length / rows.length;

/** The best walks from a few starting points, each improved by turning couples and branches around. */
function* walked(graph: Graph, index: readonly Id[]): Steps<Order[]> {
  const walker = new Walker(graph);
  const many = graph.blocks.length;
  const tries = Math.min(WALKS * many, WORK_OF_WALKS / many, WORK_IN_CROWD / many / crowd(graph));
  const plain = startsOf(graph, index).map((root) => {
    walker.walk(root, noTurns(graph));
    renumber(graph);
    return { root, cost: totalCost(graph), order: orderOf(graph) };
  });
  plain.sort((a, b) => a.cost - b.cost);
  const best = plain.slice(0, many < SMALL || (many > FEW && many < MANY) ? 3 : 1);
  const orders: Order[] = [];
  for (const [seed, start] of best.entries()) {
    const searching = searched(graph, walker, start.root, start, tries, rngFrom(seed + 1));
    orders.push(yield* partly(searching, seed / best.length, (seed + 1) / best.length));
  }
  return orders;
}

/** The blocks of the index persons and of their parents, then those with most lines. */
function startsOf(graph: Graph, index: readonly Id[]): Block[] {
  const starts = new Set<Block>();
  for (const id of index) {
    const block = graph.nodes.get(id)?.block;
    if (!block) continue;
    starts.add(block);
    for (const hub of block.up) if (hub.parents[0]) starts.add(hub.parents[0].block);
  }
  const eldest = graph.blocks.find((block) => block.row === 0);
  if (eldest) starts.add(eldest);
  for (const block of [...graph.blocks].sort((a, b) => linesOf(b) - linesOf(a))) {
    if (starts.size >= STARTS) break;
    starts.add(block);
  }
  return [...starts].slice(0, STARTS);
}

/** Changes the walk at random, keeping what costs no more. */
function* searched(graph: Graph, walker: Walker, root: Block, start: Found, tries: number, random: Rng): Steps<Order> {
  const turns = noTurns(graph);
  const pairs = graph.blocks.filter((block) => block.nodes.length > 1);
  const parents = graph.blocks.filter(
    (block) => block.down.some((hub) => hub.kids.length > 1) || block.down.length > 1,
  );
  const sibships = graph.hubs.filter((hub) => hub.kids.length > 1 && hub.disorder < STRICT);
  const choices = [pairs, parents, sibships].filter((list) => list.length > 0).length;
  if (choices === 0) return start.order;
  const total = pairs.length + parents.length + sibships.length;
  let { cost, order } = start;
  let bar = 0.5;
  let now = cost;
  for (let i = 0; i < tries; i++) {
    bar = 0.5 * (1 - i / tries) ** 2;
    if (i % TELL_EVERY === 0) yield i / tries;
    const pick = Math.floor(random() * total);
    const undo =
      pick < pairs.length
        ? turnPair(turns, pairs[pick] as Block)
        : pick < pairs.length + parents.length
          ? moveSplit(turns, parents[pick - pairs.length] as Block, random)
          : moveChild(turns, sibships[pick - pairs.length - parents.length] as Hub, random);
    walker.walk(root, turns);
    renumber(graph);
    const next = totalCost(graph);
    if (next > now + bar * random()) {
      undo();
      continue;
    }
    now = next;
    if (next >= cost - 1e-9) continue;
    cost = next;
    order = orderOf(graph);
  }
  return order;
}

function turnPair({ facing }: Turns, { nr }: Block): () => void {
  const old = facing[nr] as number;
  facing[nr] = old === 1 ? -1 : 1;
  return () => {
    facing[nr] = old;
  };
}

function moveSplit({ split }: Turns, { nr }: Block, random: Rng): () => void {
  const old = split[nr] as number;
  split[nr] = old + (random() < 0.5 ? -1 : 1);
  return () => {
    split[nr] = old;
  };
}

function moveChild({ kids }: Turns, { nr }: Hub, random: Rng): () => void {
  const old = kids[nr] as readonly Node[];
  const order = [...old];
  const [child] = order.splice(Math.floor(random() * order.length), 1) as [Node];
  const to = random() < 0.5 ? 0 : random() < 0.5 ? order.length : Math.floor(random() * order.length);
  order.splice(to, 0, child);
  kids[nr] = order;
  return () => {
    kids[nr] = old;
  };
}
