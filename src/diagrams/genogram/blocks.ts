// What the order works on: blocks of partners that stay side by side on a row, and hubs, the lines from parents to their
// children that should cross as little as possible.
import type { Id } from '../../base/ids.ts';
import type { Gender } from '../../model/records/facts.ts';
import { byAge, type Family, type Union } from './family.ts';

export interface Node {
  readonly id: Id;
  readonly row: number;
  readonly gender: Gender;
  readonly twins: Id | null;
  block: Block;
  /** Place from the left on the row. */
  pos: number;
  readonly up: Hub[];
  readonly down: Hub[];
  readonly mates: Node[];
}

export interface Block {
  readonly row: number;
  nodes: Node[];
  up: Hub[];
  down: Hub[];
}

export interface Hub {
  readonly parents: readonly Node[];
  /** Oldest first. */
  readonly kids: readonly Node[];
  /** 1 for the union a child stands under, less for an extra line. */
  readonly weight: number;
  /** Mean place of the parents. */
  at: number;
  /** Places of the children, ascending. */
  readonly places: number[];
}

export interface Graph {
  readonly nodes: ReadonlyMap<Id, Node>;
  readonly hubs: readonly Hub[];
  /** Per row, from left to right. */
  readonly rows: Block[][];
  readonly blocks: Block[];
}

const EXTRA_WEIGHT = 0.5;

/** `alone` people make a block of their own, whoever their partners are: their place is given. */
export function graphOf(family: Family, rowOf: ReadonlyMap<Id, number>, alone: ReadonlySet<Id> = new Set()): Graph {
  const nodes = new Map<Id, Node>();
  const nobody: Block = { row: 0, nodes: [], up: [], down: [] };
  for (const p of family.people.values()) {
    const row = rowOf.get(p.id) ?? 0;
    const { id, gender, twins } = p;
    nodes.set(id, { id, row, gender, twins, block: nobody, pos: 0, up: [], down: [], mates: [] });
  }
  const node = (id: Id): Node => nodes.get(id) as Node;
  const hubs: Hub[] = [];
  for (const union of family.unions) {
    const parents = union.partners.map(node);
    for (const primary of [true, false]) {
      const kids = union.children.filter((c) => c.primary === primary).map((c) => node(c.childId));
      if (kids.length === 0) continue;
      const hub: Hub = { parents, kids, weight: primary ? 1 : EXTRA_WEIGHT, at: 0, places: [] };
      hubs.push(hub);
      for (const p of parents) p.down.push(hub);
      for (const k of kids) k.up.push(hub);
    }
  }
  for (const union of inTime(family)) {
    const [a, b] = union.partners.map(node);
    if (!a || !b || a.row !== b.row) continue;
    a.mates.push(b);
    b.mates.push(a);
  }
  const blocks: Block[] = [];
  const older = byAge(family.people);
  const rows: Block[][] = Array.from({ length: 1 + Math.max(0, ...rowOf.values()) }, () => []);
  for (const start of nodes.values()) {
    if (start.block !== nobody) continue;
    const block: Block = { row: start.row, nodes: [], up: [], down: [] };
    const members = [start];
    start.block = block;
    if (!alone.has(start.id)) {
      for (const member of members) {
        for (const mate of member.mates) {
          if (mate.block !== nobody || alone.has(mate.id)) continue;
          mate.block = block;
          members.push(mate);
        }
      }
    }
    block.nodes = sideBySide(members, older);
    block.up = [...new Set(members.flatMap((m) => m.up))];
    block.down = [...new Set(members.flatMap((m) => m.down))];
    blocks.push(block);
  }
  return { nodes, hubs, rows, blocks };
}

const inTime = (family: Family): Union[] =>
  [...family.unions].sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1));

/** Partners in a row: the one with most partners in the middle, the first partner nearest, then turn by turn. */
function sideBySide(members: readonly Node[], older: (a: Id, b: Id) => number): Node[] {
  const ranked = [...members].sort((a, b) => b.mates.length - a.mates.length || older(a.id, b.id));
  const middle = ranked[0];
  if (!middle || members.length === 1) return [...members];
  const inside = new Set(members);
  const seen = new Set([middle]);
  const outward = (node: Node): Node[] => {
    const run = [node];
    for (const mate of node.mates) {
      if (!inside.has(mate) || seen.has(mate)) continue;
      seen.add(mate);
      run.push(...outward(mate));
    }
    return run;
  };
  const left: Node[] = [];
  const right: Node[] = [];
  let toRight = leftOf(middle, middle.mates.find((m) => inside.has(m)) ?? middle, older);
  for (const mate of middle.mates) {
    if (!inside.has(mate) || seen.has(mate)) continue;
    seen.add(mate);
    if (toRight) right.push(...outward(mate));
    else left.unshift(...outward(mate).reverse());
    toRight = !toRight;
  }
  return [...left, middle, ...right];
}

/** Should `a` stand left of partner `b`? The man left; of two of the same sex the older. */
export function leftOf(a: Node, b: Node, older: (a: Id, b: Id) => number): boolean {
  if (a.gender !== b.gender && (a.gender === 'male' || b.gender === 'female')) return true;
  if (a.gender !== b.gender && (b.gender === 'male' || a.gender === 'female')) return false;
  return older(a.id, b.id) <= 0;
}
