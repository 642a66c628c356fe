// The oldest left without exception: which brothers and sisters stand left of which, and who has to leave a partner for that.
import type { Id } from '../../../base/ids.ts';
import type { Family } from '../family.ts';
import type { Block, Graph, Node } from './graph.ts';

/** The older one stands left of the younger one, on whichever rows they are. */
export type Elder = readonly [older: Node, younger: Node];

/** Every two who follow each other among the children of one couple, where their order is not to be changed. */
export function eldersIn(family: Family, { nodes }: Graph): Elder[] {
  const fixed = (ids: readonly Id[]): boolean =>
    family.strictAge || ids.some((id) => family.people.get(id)?.order !== null);
  const rows = [
    ...family.unions.map(({ children }) => children.filter((c) => c.primary).map((c) => c.childId)),
    ...family.siblings,
  ];
  return rows
    .filter(fixed)
    .flatMap((ids) => ids.slice(1).map((id, i): Elder => [nodes.get(ids[i] as Id) as Node, nodes.get(id) as Node]));
}

/** Of each knot of couples in which everybody should stand left of everybody, the one with most ties; mostly there are none. */
export function knotted({ blocks }: Graph, elders: readonly Elder[]): Node[] {
  const after: number[][] = blocks.map(() => []);
  for (const [older, younger] of elders) {
    if (older.block !== younger.block) after[older.block.nr]?.push(younger.block.nr);
  }
  const knot = knotsOf(after);
  const leaving = new Map<number, Node>();
  const consider = (nr: number, nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.block.nodes.length < 2) continue;
      const best = leaving.get(nr);
      if (!best || ties(node) > ties(best)) leaving.set(nr, node);
    }
  };
  for (const [older, younger] of elders) {
    const [a, b] = [knot[older.block.nr] as number, knot[younger.block.nr] as number];
    if (older.block !== younger.block && a === b) consider(a, [older, younger]);
  }
  return [...leaving.values()];
}

const ties = ({ bonds, down }: Node): number => bonds.length + down.reduce((sum, hub) => sum + hub.kids.length, 0);

/** Per block the number of its strongly connected component, by Tarjan's walk without calls. */
function knotsOf(after: readonly (readonly number[])[]): Int32Array {
  const count = after.length;
  const knot = new Int32Array(count).fill(-1);
  const found = new Int32Array(count);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  let [clock, knots] = [0, 0];
  for (let start = 0; start < count; start++) {
    if (found[start]) continue;
    const path = [start];
    while (path.length > 0) {
      const at = path[path.length - 1] as number;
      if (!found[at]) {
        found[at] = low[at] = ++clock;
        open.push(at);
      }
      const to = after[at]?.[(next[at] as number)++];
      if (to !== undefined) {
        if (!found[to]) path.push(to);
        else if (knot[to] === -1) low[at] = Math.min(low[at] as number, found[to] as number);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[at] as number);
      if (low[at] !== found[at]) continue;
      for (let member = -1; member !== at; ) {
        member = open.pop() as number;
        knot[member] = knots;
      }
      knots++;
    }
  }
  return knot;
}

/** Whether anybody stands right of somebody younger whom they should stand left of, by `at`. */
export const outOfOrder = (elders: readonly Elder[], at: (node: Node) => number): boolean =>
  elders.some(([older, younger]) => at(older) > at(younger) + 1e-6);

/**
 * Brings the rows in an order in which nobody stands on the wrong side, changing as little as it can, and answers the
 * blocks of all rows in one order in which they can be put from left to right. `key`: where a block would be by itself.
 */
export function lineUp(
  { blocks }: Graph,
  rows: readonly Block[][],
  elders: readonly Elder[],
  key: (block: Block) => number,
): Block[] {
  const before = new Map<Block, Block[]>();
  for (const [older, younger] of elders) {
    if (older.block === younger.block) continue;
    const list = before.get(younger.block);
    if (list) list.push(older.block);
    else before.set(younger.block, [older.block]);
  }
  const done = new Uint8Array(blocks.length);
  const waitsFor = (block: Block): Block | undefined => before.get(block)?.find(({ nr }) => !done[nr]);
  const heads = rows.map(() => 0);
  const line: Block[] = [];
  for (let left = rows.reduce((sum, row) => sum + row.length, 0); left > 0; left--) {
    let free: Block | null = null;
    let stuck: Block | null = null;
    rows.forEach((row, r) => {
      while (heads[r] !== row.length && done[(row[heads[r] as number] as Block).nr])
        heads[r] = (heads[r] as number) + 1;
      const head = row[heads[r] as number];
      if (!head) return;
      if (waitsFor(head)) {
        if (!stuck || key(head) < key(stuck)) stuck = head;
      } else if (!free || key(head) < key(free)) free = head;
    });
    let next = (free ?? stuck) as unknown as Block;
    // Orders by hand may contradict each other: whoever waits for themselves goes first.
    const waiting = new Set([next]);
    for (let first = waitsFor(next); first && !waiting.has(first); first = waitsFor(next)) {
      next = first;
      waiting.add(next);
    }
    done[next.nr] = 1;
    line.push(next);
  }
  for (const row of rows) {
    const at = row[0]?.row;
    row.splice(0, row.length, ...line.filter((block) => block.row === at));
  }
  return line;
}

/** How often brothers and sisters who would stand the wrong way around meet halfway. */
const MEETINGS = 4;

/** Sorts a row by where its blocks would like to be, but for those who have to stand left of others. */
export function sortRow(graph: Graph, row: Block[], elders: readonly Elder[], wish: (block: Block) => number): void {
  const wanted = new Map(row.map((block) => [block, wish(block)]));
  const at = (block: Block): number => wanted.get(block) as number;
  for (let i = 0; i < MEETINGS; i++) {
    for (const [older, younger] of elders) {
      const [left, right] = [at(older.block), at(younger.block)];
      if (left <= right) continue;
      wanted.set(older.block, (left + right) / 2);
      wanted.set(younger.block, (left + right) / 2);
    }
  }
  row.sort((a, b) => at(a) - at(b));
  if (elders.length > 0) lineUp(graph, [row], elders, at);
}

/** Those of them who stand on one row, by row, each in a block of their own. */
export function eldersByRow({ rows }: Graph, elders: readonly Elder[]): Elder[][] {
  const onRow: Elder[][] = rows.map(() => []);
  for (const elder of elders) {
    const [{ row, block }, younger] = elder;
    if (row === younger.row && block !== younger.block) onRow[row]?.push(elder);
  }
  return onRow;
}

/** Turns partners around among whom a brother and sister stand the wrong way; where that does not help, those two trade places. */
export function turnedByAge(elders: readonly Elder[]): void {
  const inside = elders.filter(([older, younger]) => older.block === younger.block);
  for (let round = 0; round <= inside.length; round++) {
    for (const [older, younger] of inside) {
      const { block } = older;
      const [right, left] = [block.nodes.indexOf(older), block.nodes.indexOf(younger)];
      if (right < left) continue;
      const nodes = [...block.nodes];
      if (round === 0) nodes.reverse();
      else [nodes[left], nodes[right]] = [older, younger];
      block.nodes = nodes;
    }
  }
}
