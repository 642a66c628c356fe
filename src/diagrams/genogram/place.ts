// Where on its row everybody stands: parents over their children as well as the distances allow. Row by row an exact
// least-squares fit under minimum distances (pool adjacent violators), rows in turn.
import type { Id } from '../../base/ids.ts';
import type { Block, Graph, Hub, Node } from './blocks.ts';

export const BESIDE = 100;
const EXTRA_PULL = 0.06;
/** A line that is nearly straight looks like a mistake: an only child counts more, and what is far off counts less. */
const ONLY_CHILD = 3;
const NEARLY = 8;
const GATHER = 0.06;
const STAY = 1000;

/** Where known people stand, and which of them may not move at all. */
export interface Held {
  readonly at: ReadonlyMap<Id, number>;
  readonly pinned: ReadonlySet<Id>;
  /** Pinned people who stand outside their row. */
  readonly offRow: ReadonlySet<Id>;
  /** Middles of what stands in the way on a row without being part of it. */
  readonly obstacles: ReadonlyMap<number, readonly number[]>;
}

interface Lot {
  readonly block: Block;
  x: number;
  readonly width: number;
  readonly stays: number | null;
  readonly fixed: boolean;
  readonly offRow: boolean;
}

/** The x of everybody, given the order in the graph. */
export function place(graph: Graph, sweeps: number, held?: Held): ReadonlyMap<Id, number> {
  const lots = new Map<Block, Lot>();
  const offset = new Map<Node, number>();
  for (const row of graph.rows) {
    let x = 0;
    for (const block of row) {
      block.nodes.forEach((n, i) => {
        offset.set(n, i * BESIDE);
      });
      const width = (block.nodes.length - 1) * BESIDE;
      const known = block.nodes.filter((n) => held?.at.has(n.id));
      const stays =
        known.length > 0
          ? known.reduce((sum, n) => sum + (held?.at.get(n.id) ?? 0) - (offset.get(n) ?? 0), 0) / known.length
          : null;
      const fixed = block.nodes.some((n) => held?.pinned.has(n.id));
      const offRow = block.nodes.some((n) => held?.offRow.has(n.id));
      lots.set(block, { block, x: stays ?? x, width, stays, fixed, offRow });
      x = Math.max(x, stays ?? x) + width + BESIDE;
    }
  }
  const lot = (n: Node): Lot => lots.get(n.block) as Lot;
  const x = (n: Node): number => lot(n).x + (offset.get(n) ?? 0);
  const stemOf = (hub: Hub): number => hub.parents.reduce((s, p) => s + x(p), 0) / Math.max(1, hub.parents.length);
  const middleOf = (hub: Hub): number => hub.kids.reduce((s, k) => s + x(k), 0) / hub.kids.length;
  const pulls = new Map<Hub, number>();
  // Only who is not held by a place of their own feels a pull.
  const felt = new Set<Hub>();
  for (const l of lots.values())
    if (l.stays === null) for (const hub of [...l.block.up, ...l.block.down]) felt.add(hub);
  const weigh = (straighten: boolean): void => {
    for (const hub of felt) {
      const base = (hub.weight < 1 ? EXTRA_PULL : 1) / Math.sqrt(hub.kids.length);
      const only = hub.weight === 1 && hub.kids.length === 1 ? ONLY_CHILD : 1;
      const off = straighten ? Math.abs(stemOf(hub) - middleOf(hub)) : 0;
      pulls.set(hub, (base * only * NEARLY) / (NEARLY + off));
    }
  };
  const wish = ({ block, stays, x: now }: Lot): { at: number; weight: number } => {
    if (stays !== null) return { at: stays, weight: STAY };
    let sum = 0;
    let weight = 0;
    const pull = (to: number, by: number): void => {
      sum += to * by;
      weight += by;
    };
    for (const node of block.nodes) {
      const own = offset.get(node) ?? 0;
      for (const hub of node.up) {
        // All children together below the stem; each by itself only a little towards it.
        const by = pulls.get(hub) ?? 0;
        const stem = stemOf(hub);
        pull(now + stem - middleOf(hub), by);
        pull(stem - own, by * GATHER);
      }
      for (const hub of node.down) {
        const by = ((pulls.get(hub) ?? 0) * hub.kids.length) / hub.parents.length;
        pull(middleOf(hub) - (stemOf(hub) - now), by);
      }
      for (const mate of node.mates) if (mate.block !== block) pull(x(mate) - own, 0.5);
    }
    return weight > 0 ? { at: sum / weight, weight } : { at: now, weight: 0.02 };
  };
  const rows = graph.rows.map((row, r) => ({
    lots: row.map((block) => lots.get(block) as Lot),
    obstacles: held?.obstacles.get(r) ?? [],
  }));
  // A row of people who all have a place is fitted once: their wishes do not change.
  const restless = rows.filter((row) => row.lots.some((l) => l.stays === null));
  for (const row of rows) if (!restless.includes(row)) fitRow(row.lots, wish, row.obstacles);
  const back = [...restless].reverse();
  for (let sweep = 0; sweep < sweeps && restless.length > 0; sweep++) {
    weigh(sweep > sweeps / 3);
    for (const row of restless) fitRow(row.lots, wish, row.obstacles);
    for (const row of back) fitRow(row.lots, wish, row.obstacles);
  }
  return new Map([...graph.nodes.values()].map((n) => [n.id, x(n)]));
}

type Wish = (lot: Lot) => { at: number; weight: number };

/** One row: between what is fixed, everybody as near to their wish as the distances allow. */
function fitRow(row: readonly Lot[], wish: Wish, obstacles: readonly number[]): void {
  const fixed = [
    ...row.filter((l) => l.fixed && !l.offRow).map((l) => ({ from: l.stays ?? l.x, to: (l.stays ?? l.x) + l.width })),
    ...obstacles.map((at) => ({ from: at, to: at })),
  ].sort((a, b) => a.from - b.from);
  for (const l of row) if (l.fixed) l.x = l.stays ?? l.x;
  const free = row.filter((l) => !l.fixed);
  if (fixed.length === 0) {
    fitBetween(free, wish, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return;
  }
  // Rooms between the fixed ones; who does not fit in a room goes on to the next.
  const rooms = [...fixed, null].map((next, i) => {
    const low = i === 0 ? Number.NEGATIVE_INFINITY : (fixed[i - 1]?.to ?? 0) + BESIDE;
    const high = next ? next.from - BESIDE : Number.POSITIVE_INFINITY;
    return { low, high, lots: [] as Lot[], used: -BESIDE };
  });
  let at = 0;
  for (const l of free) {
    const want = wish(l).at + l.width / 2;
    const fits = (i: number): boolean => {
      const room = rooms[i];
      return room !== undefined && room.used + l.width + BESIDE <= room.high - room.low + 1e-6;
    };
    let best = -1;
    for (let i = at; i < rooms.length; i++) {
      const room = rooms[i];
      if (!room || !fits(i)) continue;
      const miss = Math.max(room.low - want, want - room.high, 0);
      const old = best < 0 ? Number.POSITIVE_INFINITY : missOf(rooms[best], want);
      if (miss < old) best = i;
    }
    at = best < 0 ? rooms.length - 1 : best;
    const room = rooms[at];
    if (!room) continue;
    room.lots.push(l);
    room.used += l.width + BESIDE;
  }
  for (const room of rooms) fitBetween(room.lots, wish, room.low, room.high);
}

const missOf = (room: { low: number; high: number } | undefined, want: number): number =>
  room ? Math.max(room.low - want, want - room.high, 0) : Number.POSITIVE_INFINITY;

/** Known neighbours may stay as near as they were. */
const between = (a: Lot, b: Lot): number =>
  a.stays === null || b.stays === null ? BESIDE : Math.min(BESIDE, Math.max(0, b.stays - a.stays - a.width));

function fitBetween(row: readonly Lot[], wish: Wish, low: number, high: number): void {
  let before = 0;
  const shift = row.map((l, i) => {
    const last = row[i - 1];
    if (last) before += last.width + between(last, l);
    return before;
  });
  const total = before + (row.at(-1)?.width ?? 0);
  const pools: { sum: number; weight: number; count: number }[] = [];
  row.forEach((l, i) => {
    const { at, weight } = wish(l);
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
    for (let k = 0; k < count; k++, i++) (row[i] as Lot).x = at + (shift[i] as number);
  }
}
