// A first order: walks the family as a tree, parents left and right of their children, so that branches stay whole.
import { type Block, type Graph, type Hub, type Node, STRICT } from './graph.ts';

type Side = -1 | 1;

/** What the walk does otherwise than by itself, by number of block and hub. The search of `order` changes it. */
export interface Turns {
  /** 1 or -1: the block stands as it was built, or mirrored, wherever the walk comes from. */
  readonly facing: Int8Array;
  /** How many more children come before their parents than half of them. */
  readonly split: Int8Array;
  readonly kids: (readonly Node[])[];
}

export const noTurns = ({ blocks, hubs }: Graph): Turns => ({
  facing: new Int8Array(blocks.length),
  split: new Int8Array(blocks.length),
  kids: hubs.map((hub) => hub.kids),
});

/** Walks through one graph, again and again. */
export class Walker {
  private readonly graph: Graph;
  /** The people of every block as it was built. */
  private readonly native: readonly (readonly Node[])[];
  private readonly mirrored: readonly (readonly Node[])[];
  private readonly seen: Int32Array;
  /** Who waits for a brother or sister to be put first. */
  private readonly later: Int32Array;
  private round = 0;
  // What is still to do, last first: visit a block coming along a line from one side, or (side 0) put it on its row. A
  // stack instead of calls, for a line of descent can be longer than the call stack.
  private readonly todo: Block[] = [];
  private readonly along: (Hub | null)[] = [];
  private readonly sides: (Side | 0)[] = [];
  private turns: Turns;

  constructor(graph: Graph) {
    this.graph = graph;
    this.native = graph.blocks.map((block) => block.nodes);
    this.mirrored = graph.blocks.map((block) => [...block.nodes].reverse());
    this.seen = new Int32Array(graph.blocks.length);
    this.later = new Int32Array(graph.blocks.length);
    this.turns = noTurns(graph);
  }

  /** Fills the rows, starting from one block; what it does not reach comes after. */
  walk(root: Block, turns: Turns): void {
    this.turns = turns;
    this.round++;
    for (const row of this.graph.rows) row.length = 0;
    this.start(root);
    for (const block of this.graph.blocks) if (!this.done(block)) this.start(block);
  }

  private done({ nr }: Block): boolean {
    return this.seen[nr] === this.round;
  }

  private free({ nr }: Block): boolean {
    return this.seen[nr] !== this.round && this.later[nr] !== this.round;
  }

  private push(block: Block, from: Hub | null, side: Side | 0): void {
    this.todo.push(block);
    this.along.push(from);
    this.sides.push(side);
  }

  private start(block: Block): void {
    this.push(block, null, 1);
    while (this.todo.length > 0) {
      const next = this.todo.pop() as Block;
      const from = this.along.pop() as Hub | null;
      const side = this.sides.pop() as Side | 0;
      if (side === 0) this.graph.rows[next.row]?.push(next);
      else if (!this.done(next)) this.visit(next, from, side);
    }
  }

  private visit(block: Block, from: Hub | null, side: Side): void {
    this.seen[block.nr] = this.round;
    const nodes = this.facing(block, from, side);
    block.nodes = nodes as Node[];
    const entry = from ? entryOf(nodes, from) : -1;
    const cut = entry >= 0 ? entry : (nodes.length - 1) / 2;
    const goesLeft = (i: number): boolean => {
      const pull = i === entry ? 0 : this.pullOfAge(nodes[i] as Node, from);
      return pull === 0 ? i < cut || (i === cut && entry < 0 && side < 0) : pull < 0;
    };
    const hubs = block.down.length > 1 ? fromTheLeft(block.down, nodes) : block.down;
    // Last in, first out: extra lines, parents to the right, children with the block itself among them, parents to the
    // left. Where age decides, the older brothers and sisters of who stands here come before the block, the younger after.
    this.pushKids(hubs, true, 0, null);
    for (let i = nodes.length - 1; i >= 0; i--) if (!goesLeft(i)) this.pushParents(nodes[i] as Node, from, 1);
    for (let i = nodes.length - 1; i >= 0; i--) if (goesLeft(i)) this.pushSiblings(nodes[i] as Node, from, 1);
    let count = 0;
    for (const hub of hubs) if (hub.weight === 1) for (const kid of hub.kids) if (this.free(kid.block)) count++;
    const half = Math.ceil(count / 2) + (this.turns.split[block.nr] as number);
    this.pushKids(hubs, false, count - half, block);
    for (let i = nodes.length - 1; i >= 0; i--) if (!goesLeft(i)) this.pushSiblings(nodes[i] as Node, from, -1);
    for (let i = nodes.length - 1; i >= 0; i--) if (goesLeft(i)) this.pushParents(nodes[i] as Node, from, -1);
  }

  /** `after`: how many children come after the block itself. */
  private pushKids(hubs: readonly Hub[], extra: boolean, after: number, block: Block | null): void {
    let pushed = 0;
    if (block && after <= 0) this.push(block, null, 0);
    for (let h = hubs.length - 1; h >= 0; h--) {
      const hub = hubs[h] as Hub;
      if (hub.weight < 1 !== extra) continue;
      const kids = this.turns.kids[hub.nr] as readonly Node[];
      for (let k = kids.length - 1; k >= 0; k--) {
        const kid = (kids[k] as Node).block;
        if (!this.free(kid)) continue;
        this.push(kid, hub, pushed < after || extra ? 1 : -1);
        pushed++;
        if (block && pushed === after) this.push(block, null, 0);
      }
    }
    if (block && after > pushed) this.push(block, null, 0);
  }

  private pushParents(node: Node, from: Hub | null, side: Side): void {
    for (let i = node.up.length - 1; i >= 0; i--) {
      const hub = node.up[i] as Hub;
      if (hub === from) continue;
      const parent = hub.parents[0];
      if (parent) {
        if (!this.done(parent.block)) this.push(parent.block, null, side);
        continue;
      }
      const kids = this.turns.kids[hub.nr] as readonly Node[];
      for (let k = kids.length - 1; k >= 0; k--) {
        const kid = (kids[k] as Node).block;
        if (this.free(kid)) this.push(kid, hub, side);
      }
    }
  }

  /** On which side most brothers and sisters have to come, where their order is fixed and their parents are still to be visited. */
  private pullOfAge({ home, rank }: Node, from: Hub | null): number {
    if (!home || home === from || home.disorder < STRICT || home.kids.length < 2) return 0;
    const parent = home.parents[0];
    if (parent && this.done(parent.block)) return 0;
    return home.kids.length - 1 - 2 * rank;
  }

  /** The younger or the older brothers and sisters, where their order is fixed and their parents are still to be visited. */
  private pushSiblings({ home, rank }: Node, from: Hub | null, side: Side): void {
    if (!home || home === from || home.disorder < STRICT || home.kids.length < 2) return;
    const parent = home.parents[0];
    if (parent && this.done(parent.block)) return;
    const [first, last] = side > 0 ? [rank + 1, home.kids.length] : [0, rank];
    for (let k = last - 1; k >= first; k--) {
      const kid = (home.kids[k] as Node).block;
      if (!this.free(kid)) continue;
      this.push(kid, home, side);
      if (side > 0) this.later[kid.nr] = this.round;
    }
  }

  /** The partner who brings a family of their own stands outside, seen from where the walk comes from. */
  private facing({ nr }: Block, from: Hub | null, side: Side): readonly Node[] {
    const nodes = this.native[nr] as readonly Node[];
    if (nodes.length < 2) return nodes;
    const mirrored = this.mirrored[nr] as readonly Node[];
    const chosen = this.turns.facing[nr] as number;
    if (chosen !== 0) return chosen > 0 ? nodes : mirrored;
    const entry = from ? entryOf(nodes, from) : -1;
    if (entry < 0) return nodes;
    let pull = 0;
    for (let i = 0; i < nodes.length; i++) pull += Math.sign(i - entry) * this.pullOfAge(nodes[i] as Node, from);
    if (pull !== 0) return pull > 0 ? nodes : mirrored;
    const before = this.families(nodes, 0, entry, from);
    const after = this.families(nodes, entry + 1, nodes.length, from);
    return (side < 0 && after > before) || (side > 0 && before > after) ? mirrored : nodes;
  }

  private families(nodes: readonly Node[], first: number, last: number, from: Hub | null): number {
    let count = 0;
    for (let i = first; i < last; i++) {
      for (const hub of (nodes[i] as Node).up) {
        const parent = hub.parents[0];
        if (hub !== from && hub.weight === 1 && !(parent && this.done(parent.block))) count++;
      }
    }
    return count;
  }
}

function entryOf(nodes: readonly Node[], from: Hub): number {
  for (let i = 0; i < nodes.length; i++) if ((nodes[i] as Node).up.includes(from)) return i;
  return -1;
}

function fromTheLeft(hubs: readonly Hub[], nodes: readonly Node[]): Hub[] {
  const middle = ({ parents }: Hub): number => {
    let sum = 0;
    for (const parent of parents) sum += nodes.indexOf(parent);
    return sum / parents.length;
  };
  return [...hubs].sort((a, b) => middle(a) - middle(b));
}
