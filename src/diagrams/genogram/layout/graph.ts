// What the layout works on: blocks of partners who stay side by side on a row, and hubs, the lines from parents to their
// children that should cross as little as possible. Lines over several rows get a lane of their own on each row between.
import type { Id } from '../../../base/ids.ts';
import type { FamilyPerson } from '../family.ts';

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
  disorder: number;
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

/** What two children in the wrong order cost. */
export const OUT_OF_AGE = 0.45;
/** The same when it is by hand, or when age always decides: more than anything else. */
export const STRICT = 1e6;

export const nobody: Block = { nr: -1, row: 0, at: 0, nodes: [], up: [], down: [], bonds: [], x: 0, width: 0 };

export const mateOf = (node: Node, { left, right }: Bond): Node => (left === node ? right : left);
