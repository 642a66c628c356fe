// The places on a row when some people keep theirs: known people hardly give way, people put by hand not at all.
import type { Block, Graph } from './graph.ts';
import { besides, CHILDREN, centre, measure, PARENTS, recentre, type Wish, weigh, wishOf } from './place.ts';
import type { Spacing } from './spacing.ts';

/** How much more than by a line somebody is held by where they stood. */
const STAY = 1000;
const FIRM = 1e6;

/** What is known of a row before newcomers look for their places. */
export interface Held {
  /** Where the first of each known block stood. */
  readonly at: ReadonlyMap<Block, number>;
  /** Blocks put by hand. */
  readonly pinned: ReadonlySet<Block>;
  /** Those of them who stand outside their row. */
  readonly offRow: ReadonlySet<Block>;
  /** Middles of what stands in the way on a row without being part of it. */
  readonly obstacles: ReadonlyMap<number, readonly number[]>;
  /** Where a newcomer stands whoever has to give way. */
  readonly firm: Map<Block, number>;
}

/** Gives everybody a place in the order of the graph; newcomers start from `wanted`. */
export function hold(
  graph: Graph,
  spacing: Spacing,
  held: Held,
  wanted: ReadonlyMap<Block, number>,
  sweeps: number,
): void {
  measure(graph, spacing);
  for (const block of graph.blocks) block.x = held.at.get(block) ?? wanted.get(block) ?? 0;
  for (const hub of graph.hubs) centre(hub);
  // A row of people who all have a place is fitted once: their wishes do not change.
  const restless = graph.rows.filter((row) => row.some((block) => !held.at.has(block)));
  for (const row of graph.rows) if (!restless.includes(row)) fitRow(row, spacing, held);
  const felt = graph.hubs.filter(({ parents, kids }) => [...parents, ...kids].some((n) => !held.at.has(n.block)));
  const back = [...restless].reverse();
  for (let sweep = 0; sweep < sweeps && restless.length > 0; sweep++) {
    if (sweep % 4 === 0) weigh(felt, sweep > sweeps / 3);
    for (const row of restless) fitRow(row, spacing, held);
    for (const row of back) fitRow(row, spacing, held);
  }
}

const wish: Wish = { at: 0, weight: 0 };

function wishHeld(block: Block, { at, firm }: Held): Wish {
  const stays = at.get(block);
  const stands = firm.get(block);
  if (stands !== undefined) {
    wish.at = stands;
    wish.weight = FIRM;
  } else if (stays === undefined) wishOf(block, wish, PARENTS | CHILDREN);
  else {
    wish.at = stays;
    wish.weight = STAY;
  }
  return wish;
}

interface Room {
  readonly low: number;
  readonly high: number;
  readonly blocks: Block[];
  used: number;
}

/** One row: between those put by hand, everybody as near to their wish as the distances allow. */
function fitRow(row: readonly Block[], spacing: Spacing, held: Held): void {
  const { beside } = spacing;
  const walls = [
    ...row.filter((b) => held.pinned.has(b) && !held.offRow.has(b)).map((b) => ({ from: b.x, to: b.x + b.width })),
    ...(held.obstacles.get(row[0]?.row ?? -1) ?? []).map((at) => ({ from: at, to: at })),
  ].sort((a, b) => a.from - b.from);
  const free = row.filter((block) => !held.pinned.has(block));
  const rooms = [...walls, null].map((next, i): Room => {
    const low = i === 0 ? Number.NEGATIVE_INFINITY : (walls[i - 1]?.to ?? 0) + beside;
    return { low, high: next ? next.from - beside : Number.POSITIVE_INFINITY, blocks: [], used: -beside };
  });
  // Who does not fit in a room goes on to the next.
  let at = 0;
  for (const block of free) {
    at = roomFor(block, rooms, at, wishHeld(block, held).at + block.width / 2, beside);
    const room = rooms[at] as Room;
    room.blocks.push(block);
    room.used += block.width + beside;
  }
  for (const room of rooms) fitRoom(room, spacing, held);
}

function roomFor({ width }: Block, rooms: readonly Room[], from: number, want: number, beside: number): number {
  let best = rooms.length - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < rooms.length; i++) {
    const { low, high, used } = rooms[i] as Room;
    const miss = Math.max(low - want, want - high, 0);
    if (used + width + beside > high - low + 1e-6 || miss >= least) continue;
    best = i;
    least = miss;
  }
  return best;
}

/** Known neighbours may stay as near as they were. */
function distance(a: Block, b: Block, spacing: Spacing, { at }: Held): number {
  const [here, there] = [at.get(a), at.get(b)];
  const usual = besides(a, b, spacing);
  return here === undefined || there === undefined ? usual : Math.min(usual, Math.max(0, there - here - a.width));
}

function fitRoom({ blocks, low, high }: Room, spacing: Spacing, held: Held): void {
  let before = 0;
  const shift = blocks.map((block, i) => {
    const last = blocks[i - 1];
    if (last) before += last.width + distance(last, block, spacing, held);
    return before;
  });
  const total = before + (blocks.at(-1)?.width ?? 0);
  const pools: { sum: number; weight: number; count: number }[] = [];
  blocks.forEach((block, i) => {
    const { at, weight } = wishHeld(block, held);
    let pool = { sum: (at - (shift[i] as number)) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  let i = 0;
  for (const { sum, weight, count } of pools) {
    const at = Math.min(Math.max(sum / weight, low), high - total);
    for (let k = 0; k < count; k++, i++) {
      const block = blocks[i] as Block;
      const x = at + (shift[i] as number);
      if (x === block.x) continue;
      block.x = x;
      recentre(block);
    }
  }
}
