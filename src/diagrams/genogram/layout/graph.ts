// What the layout works on: blocks of partners who stay side by side on a row, and hubs, the lines from parents to their
// children that should cross as little as possible. Lines over several rows get a lane of their own on each row between.
import type { Id } from '../../../base/ids.ts';
import { byAge, type Family, type FamilyPerson, type Union } from '../family.ts';

export interface Node {
  /** Empty for a lane. */
  readonly id: Id;
  readonly person: FamilyPerson | null;
  readonly row: number;
  block: Block;
  /** Place on the row, counted from the left. */
  pos: number;
  /** Distance from the first of the block, in px. */
  offset: number;
  /** Lines from above, the one of the union the person stands under first. */
  readonly up: Hub[];
  readonly down: Hub[];
  readonly bonds: Bond[];
  /** The line under which the person stands, and their place among the children there. */
  home: Hub | null;
  rank: number;
}

/** A couple on one row; `cost` is paid when `left` does not stand left of `right`. */
export interface Bond {
  readonly left: Node;
  readonly right: Node;
  readonly cost: number;
}

export interface Block {
  /** Which of the blocks it is. */
  readonly nr: number;
  readonly row: number;
  /** Place among the blocks of the row. */
  at: number;
  nodes: Node[];
  readonly up: Hub[];
  readonly down: Hub[];
  readonly bonds: Bond[];
  /** Middle of the first node, in px. */
  x: number;
  width: number;
}

export interface Hub {
  /** Which of the hubs it is. */
  readonly nr: number;
  /** The same for lines that begin as one: they do not cross each other. */
  readonly net: string;
  readonly parents: Node[];
  /** In the order in which they should stand: the oldest first, unless somebody changed that by hand. */
  readonly kids: Node[];
  /** 1 for the union a child stands under, less for an extra line. */
  readonly weight: number;
  /** What every pair of children out of order costs. */
  readonly disorder: number;
  readonly twins: readonly (readonly Node[])[];
  /** Between which rows: that of the parents. */
  readonly gap: number;
  /** Mean place of the parents. */
  mean: number;
  /** The first place it touches. */
  first: number;
  /** Places of the children, ascending. */
  readonly places: number[];
  /** In px: the middle of the parents and of the children, and how strongly the two pull at each other. */
  stem: number;
  middle: number;
  pull: number;
}

export interface Graph {
  /** The people, in the order of the family. */
  readonly nodes: ReadonlyMap<Id, Node>;
  readonly hubs: readonly Hub[];
  readonly blocks: readonly Block[];
  /** Per row, from left to right. */
  readonly rows: Block[][];
  readonly gaps: readonly Hub[][];
}

const EXTRA = 0.8;
const OUT_OF_AGE = 0.45;
/** By hand, or when age always decides. */
const STRICT = 50;
const WOMAN_LEFT = 0.2;
const WRONG_SIDE = 20;

/** `given`: people whose place is given make a block of their own, whoever their partners are; there are no lanes then. */
export function graphOf(family: Family, rowOf: ReadonlyMap<Id, number>, given?: ReadonlyMap<Id, unknown>): Graph {
  const draft = new Draft(family, rowOf, given === undefined);
  for (const union of [...family.unions].sort((a, b) => a.since - b.since || (a.key < b.key ? -1 : 1))) {
    draft.add(union);
  }
  for (const siblings of family.siblings) draft.addSiblings(siblings);
  return draft.graph(given);
}

const nobody: Block = { nr: -1, row: 0, at: 0, nodes: [], up: [], down: [], bonds: [], x: 0, width: 0 };

class Draft {
  private readonly family: Family;
  private readonly withLanes: boolean;
  private readonly nodes = new Map<Id, Node>();
  private readonly lanes = new Map<string, Node>();
  private readonly hubs: Hub[] = [];
  private readonly older: (a: Id, b: Id) => number;

  constructor(family: Family, rowOf: ReadonlyMap<Id, number>, withLanes: boolean) {
    this.family = family;
    this.withLanes = withLanes;
    this.older = byAge(family.people);
    for (const person of family.people.values()) {
      this.nodes.set(person.id, newNode(person.id, person, rowOf.get(person.id) ?? 0));
    }
  }

  private node(id: Id): Node {
    return this.nodes.get(id) as Node;
  }

  add(union: Union): void {
    const parents = union.partners.map((id) => this.node(id));
    const row = Math.max(-1, ...parents.map((p) => p.row));
    // A partner on a higher row comes down along lanes.
    const level = this.withLanes ? parents.map((p) => this.down(p, row)) : parents;
    const [a, b] = level;
    if (a && b) this.bond(a, b, union);
    for (const primary of [true, false]) {
      const kids = union.children.filter((c) => c.primary === primary).map((c) => this.node(c.childId));
      if (kids.length > 0) this.descend(union, level, row, kids, primary ? 1 : EXTRA);
    }
  }

  addSiblings(ids: readonly Id[]): void {
    const [first, ...others] = ids.map((id) => this.node(id));
    if (!first) return;
    const kids = [first, ...others.filter((kid) => kid.row === first.row)];
    this.hub(`siblings/${ids.join('/')}`, [], kids, 1, first.row - 1, this.disorder(kids));
  }

  private down(from: Node, to: number): Node {
    let node = from;
    for (let row = from.row + 1; row <= to; row++) {
      const lane = this.lane(`${from.id}/${row}`, row);
      if (lane.up.length === 0) this.hub(from.id, [node], [lane], 1, row - 1, 0);
      node = lane;
    }
    return node;
  }

  private lane(key: string, row: number): Node {
    const lane = this.lanes.get(key) ?? newNode('', null, row);
    this.lanes.set(key, lane);
    return lane;
  }

  /** Children on rows further down hang from lanes that lead on from the row above them. */
  private descend(union: Union, parents: Node[], row: number, kids: readonly Node[], weight: number): void {
    if (!this.withLanes) {
      const below = kids.filter((k) => k.row > row);
      if (below.length > 0) this.hub(union.key, parents, below, weight, row, this.disorder(below));
      return;
    }
    const deepest = Math.max(...kids.map((k) => k.row));
    let from = parents;
    for (let gap = row; gap < deepest; gap++) {
      const here = kids.filter((k) => k.row === gap + 1);
      const on = gap + 1 < deepest ? this.lane(`${union.key}/${weight}/${gap + 1}`, gap + 1) : null;
      const net = `${union.key}/${weight}`;
      if (here.length > 0) this.hub(net, from, here, weight, gap, this.disorder(here));
      if (!on) continue;
      this.hub(net, from, [on], weight, gap, 0);
      from = [on];
    }
  }

  private disorder(kids: readonly Node[]): number {
    if (kids.length < 2) return 0;
    return this.family.strictAge || kids.some((k) => k.person?.order !== null) ? STRICT : OUT_OF_AGE;
  }

  private hub(net: string, parents: Node[], kids: Node[], weight: number, gap: number, disorder: number): void {
    const hub: Hub = {
      nr: this.hubs.length,
      net,
      parents,
      kids,
      weight,
      disorder: weight === 1 ? disorder : 0,
      twins: weight === 1 ? twinsAmong(kids) : [],
      gap: Math.max(0, gap),
      mean: 0,
      first: 0,
      places: kids.map(() => 0),
      stem: 0,
      middle: 0,
      pull: 0,
    };
    this.hubs.push(hub);
    for (const parent of parents) parent.down.push(hub);
    kids.forEach((kid, rank) => {
      if (weight < 1) kid.up.push(hub);
      else {
        kid.up.unshift(hub);
        kid.home = hub;
        kid.rank = rank;
      }
    });
  }

  private bond(a: Node, b: Node, { partners }: Union): void {
    if (a.row !== b.row || a === b) return;
    const [one, other] = partners.map((id) => this.node(id)) as [Node, Node];
    const side = sideOf(one) ?? (sideOf(other) ? -(sideOf(other) as number) : null);
    const sexes =
      (one.person?.gender === 'female' ? 1 : one.person?.gender === 'male' ? -1 : 0) -
      (other.person?.gender === 'female' ? 1 : other.person?.gender === 'male' ? -1 : 0);
    const firstLeft = side !== null ? side < 0 : sexes !== 0 ? sexes < 0 : this.older(one.id, other.id) <= 0;
    const cost = side !== null ? WRONG_SIDE : Math.abs(sexes) === 2 ? WOMAN_LEFT : 0;
    const bond: Bond = firstLeft ? { left: a, right: b, cost } : { left: b, right: a, cost };
    a.bonds.push(bond);
    b.bonds.push(bond);
  }

  graph(given: ReadonlyMap<Id, unknown> = new Map()): Graph {
    const blocks: Block[] = [];
    const all = [...this.nodes.values(), ...this.lanes.values()];
    for (const start of all) {
      if (start.block !== nobody) continue;
      const members = [start];
      const block: Block = {
        ...nobody,
        nr: blocks.length,
        row: start.row,
        nodes: members,
        up: [],
        down: [],
        bonds: [],
      };
      start.block = block;
      for (const member of members) {
        if (given.has(member.id)) continue;
        for (const bond of member.bonds) {
          const mate = mateOf(member, bond);
          if (mate.block !== nobody || given.has(mate.id)) continue;
          mate.block = block;
          members.push(mate);
        }
      }
      block.nodes = sideBySide(members, this.older);
      for (const [list, lines] of [
        [block.up, 'up'],
        [block.down, 'down'],
        [block.bonds, 'bonds'],
      ] as const) {
        for (const member of members) {
          for (const line of member[lines]) if (!(list as unknown[]).includes(line)) (list as unknown[]).push(line);
        }
      }
      blocks.push(block);
    }
    const height = all.reduce((most, n) => Math.max(most, n.row + 1), 1);
    const gaps: Hub[][] = Array.from({ length: height }, () => []);
    for (const hub of this.hubs) gaps[hub.gap]?.push(hub);
    return { nodes: this.nodes, hubs: this.hubs, blocks, rows: Array.from({ length: height }, () => []), gaps };
  }
}

const newNode = (id: Id, person: FamilyPerson | null, row: number): Node => ({
  id,
  person,
  row,
  block: nobody,
  pos: 0,
  offset: 0,
  up: [],
  down: [],
  bonds: [],
  home: null,
  rank: 0,
});

/** -1 for left of the partner, 1 for right, when somebody chose so. */
const sideOf = ({ person }: Node): number | null =>
  person?.side === 'left' ? -1 : person?.side === 'right' ? 1 : null;

export const mateOf = (node: Node, { left, right }: Bond): Node => (left === node ? right : left);

function twinsAmong(kids: readonly Node[]): Node[][] {
  const groups = new Map<Id, Node[]>();
  for (const kid of kids) {
    const group = kid.person?.twins;
    if (!group) continue;
    const list = groups.get(group);
    if (list) list.push(kid);
    else groups.set(group, [kid]);
  }
  return [...groups.values()].filter((list) => list.length > 1);
}

/** Partners in a row: the one with most partners in the middle, the first partner nearest, then turn by turn. */
function sideBySide(members: readonly Node[], older: (a: Id, b: Id) => number): Node[] {
  if (members.length === 1) return [...members];
  const inside = new Set(members);
  const [middle] = [...members].sort((a, b) => b.bonds.length - a.bonds.length || older(a.id, b.id)) as [Node];
  const seen = new Set([middle]);
  const outward = (node: Node): Node[] => {
    const run = [node];
    for (const bond of node.bonds) {
      const mate = mateOf(node, bond);
      if (!inside.has(mate) || seen.has(mate)) continue;
      seen.add(mate);
      run.push(...outward(mate));
    }
    return run;
  };
  const sides: [Node[], Node[]] = [[], []];
  let toRight = middle.bonds[0]?.left === middle;
  for (const bond of middle.bonds) {
    const mate = mateOf(middle, bond);
    if (!inside.has(mate) || seen.has(mate)) continue;
    seen.add(mate);
    sides[toRight ? 1 : 0].push(...outward(mate));
    toRight = !toRight;
  }
  return [...sides[0].reverse(), middle, ...sides[1]];
}
