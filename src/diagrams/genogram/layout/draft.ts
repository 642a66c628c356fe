// What hangs together before anybody has a side: people and lanes, the lines between them, and which couples share a row.
import type { Id } from '../../../base/ids.ts';
import { byAge, type Family, type FamilyPerson, type Union } from '../family.ts';
import { type Bond, type Hub, type Node, nobody, OUT_OF_AGE, STRICT } from './graph.ts';

const EXTRA = 0.8;
const WOMAN_LEFT = 0.2;
const WRONG_SIDE = 20;

/** `withLanes`: lines over several rows keep a lane free on the rows between. */
export class Draft {
  private readonly family: Family;
  private readonly withLanes: boolean;
  readonly nodes = new Map<Id, Node>();
  readonly lanes = new Map<string, Node>();
  readonly hubs: Hub[] = [];
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
