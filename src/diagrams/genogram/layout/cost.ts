// What an order costs: lines that cross, siblings out of order, partners and twins apart, people on the wrong side.
import type { Block, Graph, Hub, Node } from './graph.ts';

const PARTNERS_APART = 3;
const TWINS_APART = 1.5;
const SPREAD = 0.1;

/** Gives everybody their place on the row and every line the places of its people. */
export function renumber(graph: Graph): void {
  for (const row of graph.rows) {
    let pos = 0;
    for (let i = 0; i < row.length; i++) {
      const block = row[i] as Block;
      block.at = i;
      for (const node of block.nodes) node.pos = pos++;
    }
  }
  for (const hub of graph.hubs) {
    recountKids(hub);
    recountParents(hub);
  }
  // A line without parents hangs over its children.
  for (const hub of graph.hubs) if (hub.parents.length === 0) hub.mean = mean(hub.places);
}

const mean = (list: readonly number[]): number => list.reduce((sum, at) => sum + at, 0) / Math.max(1, list.length);

/** Insertion sort: the places of few children that are nearly in order, many thousand times. */
export function recountKids({ kids, places }: Hub): void {
  if (kids.length === 1) {
    places[0] = (kids[0] as Node).pos;
    return;
  }
  for (let i = 0; i < kids.length; i++) {
    const pos = (kids[i] as Node).pos;
    let j = i - 1;
    for (; j >= 0 && (places[j] as number) > pos; j--) places[j + 1] = places[j] as number;
    places[j + 1] = pos;
  }
}

function recountParents(hub: Hub): void {
  const { parents } = hub;
  if (parents.length === 0) return;
  let sum = 0;
  for (let i = 0; i < parents.length; i++) sum += (parents[i] as Node).pos;
  hub.mean = sum / parents.length;
}

/** The places of the people of one block have changed. */
export function recount({ up, down }: Block): void {
  for (let i = 0; i < up.length; i++) recountKids(up[i] as Hub);
  for (let i = 0; i < down.length; i++) recountParents(down[i] as Hub);
}

/** Crossings of two sibship lines in one gap: as slanting lines, or with one drawn inside the other. */
export function crossingsOf(one: Hub, other: Hub): number {
  if (one.net === other.net) return 0;
  const a = one.mean <= other.mean ? one : other;
  const b = a === one ? other : one;
  const as = a.places;
  const bs = b.places;
  const m = as.length;
  const n = bs.length;
  if (m === 0 || n === 0) return 0;
  const weight = a.weight < b.weight ? a.weight : b.weight;
  const aFirst = as[0] as number;
  if (m === 1 && n === 1) return (bs[0] as number) < aFirst ? weight : 0;
  const aLast = as[m - 1] as number;
  const bFirst = bs[0] as number;
  const bLast = bs[n - 1] as number;
  if (aLast < bFirst) return 0;
  let inverted = 0;
  for (let i = 0, j = 0; i < m; i++) {
    while (j < n && (bs[j] as number) < (as[i] as number)) j++;
    inverted += j;
  }
  if (inverted === 0) return 0;
  if (inverted === 1) return weight;
  let aInB = b.parents.length > 0 ? 1 : 0;
  for (let i = 0; i < m; i++) if ((as[i] as number) > bFirst && (as[i] as number) < bLast) aInB++;
  let bInA = a.parents.length > 0 ? 1 : 0;
  for (let i = 0; i < n; i++) if ((bs[i] as number) > aFirst && (bs[i] as number) < aLast) bInA++;
  return Math.min(inverted, aInB, bInA) * weight;
}

/** Children far apart, and twins with somebody between them. */
function spread(hub: Hub): number {
  const { places, twins } = hub;
  const last = places.length - 1;
  let cost = SPREAD * hub.weight * ((places[last] as number) - (places[0] as number) - last);
  for (let i = 0; i < twins.length; i++) {
    const group = twins[i] as readonly Node[];
    let least = (group[0] as Node).pos;
    let most = least;
    for (let k = 1; k < group.length; k++) {
      const { pos } = group[k] as Node;
      if (pos < least) least = pos;
      if (pos > most) most = pos;
    }
    cost += TWINS_APART * (most - least + 1 - group.length);
  }
  return cost;
}

/** Everything that changes when two neighbours trade places. */
export function neighbourCost(a: Block, b: Block): number {
  const au = a.up;
  const bu = b.up;
  let cost = linesCost(a.down, b.down) + linesCost(au, bu) + looseCost(a, b);
  for (let i = 0; i < au.length; i++) {
    const hub = au[i] as Hub;
    if (hub.kids.length === 1) continue;
    cost += spread(hub);
    if (hub.disorder > 0) for (let j = 0; j < bu.length; j++) if (bu[j] === hub) cost += disorderBetween(a, b, hub);
  }
  for (let i = 0; i < bu.length; i++) {
    const hub = bu[i] as Hub;
    if (hub.kids.length === 1) continue;
    let shared = false;
    for (let j = 0; j < au.length; j++) if (au[j] === hub) shared = true;
    if (!shared) cost += spread(hub);
  }
  return cost;
}

function linesCost(mine: readonly Hub[], theirs: readonly Hub[]): number {
  let cost = 0;
  for (let i = 0; i < mine.length; i++) {
    const a = mine[i] as Hub;
    for (let j = 0; j < theirs.length; j++) {
      const b = theirs[j] as Hub;
      if (a.net === b.net) continue;
      if (a.places.length > 1 || b.places.length > 1) cost += crossingsOf(a, b);
      // Two only children: as the parents stand, or crossed.
      else if (a.mean <= b.mean === (a.places[0] as number) > (b.places[0] as number)) {
        cost += a.weight < b.weight ? a.weight : b.weight;
      }
    }
  }
  return cost;
}

/** Partners in blocks of their own who do not stand beside each other. Inside a block there are fewer couples than people. */
function looseCost(a: Block, b: Block): number {
  let cost = 0;
  for (let side = 0; side < 2; side++) {
    const { bonds, nodes } = side === 0 ? a : b;
    if (bonds.length < nodes.length) continue;
    for (const { left, right } of bonds) if (left.block !== right.block) cost += apart(left, right);
  }
  return cost;
}

function disorderBetween(a: Block, b: Block, hub: Hub): number {
  let cost = 0;
  for (let i = 0; i < a.nodes.length; i++) {
    const x = a.nodes[i] as Node;
    if (x.home !== hub) continue;
    for (let j = 0; j < b.nodes.length; j++) {
      const y = b.nodes[j] as Node;
      if (y.home === hub && (x.rank - y.rank) * (x.pos - y.pos) < 0) cost += hub.disorder;
    }
  }
  return cost;
}

const apart = (left: Node, right: Node): number => PARTNERS_APART * (Math.abs(left.pos - right.pos) - 1);

/** What the order within a block changes: nobody outside it minds. */
export function innerCost({ nodes, up, down, bonds }: Block): number {
  let cost = 0;
  for (let i = 0; i < bonds.length; i++) {
    const { left, right, cost: wrong } = bonds[i] as Block['bonds'][number];
    cost += apart(left, right);
    if (left.pos > right.pos) cost += wrong;
  }
  for (let i = 0; i < up.length; i++) {
    const hub = up[i] as Hub;
    for (let j = i + 1; j < up.length; j++) cost += crossingsOf(hub, up[j] as Hub);
    if (hub.kids.length > 1) cost += spread(hub);
    if (hub.disorder === 0) continue;
    for (let x = 0; x < nodes.length; x++) {
      for (let y = x + 1; y < nodes.length; y++) {
        const p = nodes[x] as Node;
        const q = nodes[y] as Node;
        if (p.home === hub && q.home === hub && (p.rank - q.rank) * (p.pos - q.pos) < 0) cost += hub.disorder;
      }
    }
  }
  for (let i = 0; i < down.length; i++) {
    for (let j = i + 1; j < down.length; j++) cost += crossingsOf(down[i] as Hub, down[j] as Hub);
  }
  return cost;
}

const low = (hub: Hub): number => Math.min(hub.mean, hub.places[0] as number);
const high = (hub: Hub): number => Math.max(hub.mean, hub.places[hub.places.length - 1] as number);

/** Lines that cross, in the whole order; `meet` hears of each pair. Lines are compared with those that come near theirs. */
export function crossings(graph: Graph, meet?: (a: Hub, b: Hub) => void): number {
  let cost = 0;
  for (const hubs of graph.gaps) {
    sortByPlace(hubs);
    for (let i = 0; i < hubs.length; i++) {
      const hub = hubs[i] as Hub;
      const end = high(hub);
      for (let j = i + 1; j < hubs.length && (hubs[j] as Hub).first <= end; j++) {
        const both = crossingsOf(hub, hubs[j] as Hub);
        if (both > 0 && meet) meet(hub, hubs[j] as Hub);
        cost += both;
      }
    }
  }
  return cost;
}

let starts = new Int32Array(64);

/** By the first place they touch; counted out, for a walk begun otherwise changes the order of half of them. */
function sortByPlace(hubs: Hub[]): void {
  let most = 0;
  for (let i = 0; i < hubs.length; i++) {
    const hub = hubs[i] as Hub;
    hub.first = low(hub) | 0;
    if (hub.first > most) most = hub.first;
  }
  if (starts.length < most + 2) starts = new Int32Array(2 * most + 2);
  starts.fill(0, 0, most + 2);
  for (let i = 0; i < hubs.length; i++) {
    const at = (hubs[i] as Hub).first + 1;
    starts[at] = (starts[at] as number) + 1;
  }
  for (let at = 1; at <= most; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const before = hubs.slice();
  for (let i = 0; i < before.length; i++) {
    const hub = before[i] as Hub;
    const at = starts[hub.first] as number;
    hubs[at] = hub;
    starts[hub.first] = at + 1;
  }
}

/** Everything an order costs but its crossings. */
export function manners(graph: Graph): number {
  let cost = 0;
  for (const hub of graph.hubs) {
    const { kids, disorder } = hub;
    if (kids.length < 2) continue;
    cost += spread(hub);
    if (disorder === 0) continue;
    for (let i = 0; i < kids.length; i++) {
      for (let j = i + 1; j < kids.length; j++) if ((kids[i] as Node).pos > (kids[j] as Node).pos) cost += disorder;
    }
  }
  for (const { bonds } of graph.blocks) {
    for (const { left, right, cost: wrong } of bonds) cost += apart(left, right) + (left.pos > right.pos ? wrong : 0);
  }
  return cost;
}

export const totalCost = (graph: Graph): number => crossings(graph) + manners(graph);
