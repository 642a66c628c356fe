// What an order costs: lines that cross, siblings out of age order, partners and twins apart, women left of men.
import type { Block, Graph, Hub, Node } from './blocks.ts';

const OUT_OF_AGE = 0.6;
const WOMAN_LEFT = 0.25;
const PARTNERS_APART = 3;
const TWINS_APART = 2.5;
const SPREAD = 0.02;

export function renumber(graph: Graph): void {
  for (const row of graph.rows) {
    let pos = 0;
    for (const block of row) for (const node of block.nodes) node.pos = pos++;
  }
  for (const hub of graph.hubs) recount(hub);
}

export function recount(hub: Hub): void {
  const { kids, parents, places } = hub;
  // Insertion sort: the places of few children that are nearly in order, many thousand times.
  for (let i = 0; i < kids.length; i++) {
    const pos = (kids[i] as Node).pos;
    let j = i - 1;
    for (; j >= 0 && (places[j] as number) > pos; j--) places[j + 1] = places[j] as number;
    places[j + 1] = pos;
  }
  let sum = 0;
  for (const parent of parents) sum += parent.pos;
  hub.at = sum / Math.max(1, parents.length);
}

/** Changes places with the right-hand neighbour. */
export function swapped(row: Block[], i: number): void {
  const [a, b] = [row[i] as Block, row[i + 1] as Block];
  let pos = (a.nodes[0] as Node).pos;
  row[i] = b;
  row[i + 1] = a;
  for (const node of b.nodes) node.pos = pos++;
  for (const node of a.nodes) node.pos = pos++;
  for (const block of [a, b]) for (const list of [block.up, block.down]) for (const hub of list) recount(hub);
}

/** Crossings of two sibship lines in one gap: as straight lines, or with one drawn inside the other. */
export function crossingsOf(one: Hub, other: Hub): number {
  const [a, b] = one.at <= other.at ? [one, other] : [other, one];
  const [as, bs] = [a.places, b.places];
  const [aLast, bFirst, bLast] = [as.at(-1) as number, bs[0] as number, bs.at(-1) as number];
  if (aLast < bFirst) return 0;
  let inverted = 0;
  for (let i = 0, j = 0; i < as.length; i++) {
    while (j < bs.length && (bs[j] as number) < (as[i] as number)) j++;
    inverted += j;
  }
  if (inverted === 0) return 0;
  const inside = (places: readonly number[], low: number, high: number): number => {
    let n = 0;
    for (const place of places) if (place > low && place < high) n++;
    return n;
  };
  const nested = Math.min(1 + inside(as, bFirst, bLast), 1 + inside(bs, as[0] as number, aLast));
  return Math.min(inverted, nested) * Math.min(a.weight, b.weight);
}

/** Everything that can change when two neighbours trade places. */
export function neighbourCost(a: Block, b: Block): number {
  let cost = 0;
  for (const mine of a.up) for (const theirs of b.up) if (mine !== theirs) cost += crossingsOf(mine, theirs);
  for (const mine of a.down) for (const theirs of b.down) if (mine !== theirs) cost += crossingsOf(mine, theirs);
  for (const hub of a.up) {
    cost += spread(hub);
    if (hub.weight < 1 || !b.up.includes(hub)) continue;
    for (const x of a.nodes) for (const y of b.nodes) cost += outOfAge(hub, x, y);
  }
  for (const hub of b.up) if (!a.up.includes(hub)) cost += spread(hub);
  for (const block of [a, b]) for (const node of block.nodes) cost += apart(node);
  return cost;
}

/** What a block carries by itself. */
export function innerCost(block: Block): number {
  let cost = 0;
  for (const node of block.nodes) {
    cost += apart(node);
    for (const mate of node.mates) {
      if (node.gender === 'female' && mate.gender === 'male' && node.pos < mate.pos) cost += WOMAN_LEFT;
    }
  }
  for (const list of [block.up, block.down]) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) cost += crossingsOf(a, b);
    });
  }
  for (const hub of block.up) {
    cost += spread(hub);
    if (hub.weight < 1) continue;
    for (const x of block.nodes) for (const y of hub.kids) if (x !== y) cost += outOfAge(hub, x, y);
  }
  return cost;
}

const apart = (node: Node): number => {
  let cost = 0;
  for (const mate of node.mates) cost += (PARTNERS_APART / 2) * (Math.abs(node.pos - mate.pos) - 1);
  return cost;
};

function outOfAge(hub: Hub, x: Node, y: Node): number {
  const [i, j] = [hub.kids.indexOf(x), hub.kids.indexOf(y)];
  return i >= 0 && j >= 0 && (i - j) * (x.pos - y.pos) < 0 ? OUT_OF_AGE : 0;
}

function spread(hub: Hub): number {
  const wide = (hub.places.at(-1) as number) - (hub.places[0] as number) + 1 - hub.places.length;
  let cost = SPREAD * hub.weight * wide;
  for (const k of hub.kids) {
    if (k.twins === null) continue;
    const near = hub.kids.some((o) => o !== k && o.twins === k.twins && Math.abs(o.pos - k.pos) === 1);
    if (!near && hub.kids.some((o) => o !== k && o.twins === k.twins)) cost += TWINS_APART;
  }
  return cost;
}

/** The whole order; lines are compared with those whose children come near theirs. */
export function totalCost(graph: Graph): number {
  let cost = 0;
  const gaps = new Map<number, Hub[]>();
  for (const hub of graph.hubs) {
    const row = hub.parents[0]?.row ?? 0;
    const list = gaps.get(row);
    if (list) list.push(hub);
    else gaps.set(row, [hub]);
  }
  for (const hubs of gaps.values()) {
    const low = (h: Hub): number => Math.min(h.at, h.places[0] as number);
    const high = (h: Hub): number => Math.max(h.at, h.places.at(-1) as number);
    hubs.sort((a, b) => low(a) - low(b));
    hubs.forEach((a, i) => {
      for (let j = i + 1; j < hubs.length && low(hubs[j] as Hub) <= high(a); j++) {
        cost += crossingsOf(a, hubs[j] as Hub);
      }
    });
  }
  for (const block of graph.blocks) {
    for (const node of block.nodes) {
      cost += apart(node);
      for (const mate of node.mates) {
        if (node.gender === 'female' && mate.gender === 'male' && node.pos < mate.pos) cost += WOMAN_LEFT;
      }
    }
  }
  for (const hub of graph.hubs) {
    cost += spread(hub);
    if (hub.weight < 1) continue;
    hub.kids.forEach((x, i) => {
      for (const y of hub.kids.slice(i + 1)) if (x.pos > y.pos) cost += OUT_OF_AGE;
    });
  }
  return cost;
}
