// An edit: known people keep their order and place; newcomers look for theirs and push only who must move.
import type { Id } from '../../../base/ids.ts';
import { finished } from '../../../base/steps.ts';
import type { Family } from '../family.ts';
import type { Known } from '../known.ts';
import { innerCost, renumber } from './cost.ts';
import { crossingsWith } from './drawn.ts';
import { type Block, type Graph, mateOf, type Node, STRICT } from './graph.ts';
import { graphOf } from './graphOf.ts';
import { type Held, hold } from './held.ts';
import { sift } from './moves.ts';
import { placesIn, xOf } from './place.ts';
import type { Spacing } from './spacing.ts';
import { whole } from './whole.ts';

/** In parts of the distance between rows: who stands further off their row is not of it; who is nearer is in the way. */
const OFF_ROW = 0.3;
const IN_THE_WAY = 0.67;
/** How many neighbours a newcomer looks past, to either side. */
const SEEK = 6;
/** What it costs, in crossings, to push people one place aside, to stand one place from a partner, or from one's kin. */
const PUSHED = 0.035;
const APART = 2;
const FAR = 0.03;
/** And to stand right of somebody younger among brothers and sisters. */
const OUT_OF_AGE = 0.1;

/** Nobody looks on for less than this. */
const CLEAR = 0.1;
/** How far newcomers push their neighbours aside, in distances between people. */
const PUSHES = [-0.5, 0.5, -1, 1, -2, 2, -3, 3];
/** Who stands nearer to an upright line is in its way, in distances between people. */
const IN_LINE = 0.3;
/** On which side of a partner there is more room, nobody minds beyond this many people. */
const ROOMY = 4;

/** The x of everybody in a part of the family of which somebody is known. `rowYs`: the height of every row. */
export function grown(
  part: Family,
  rows: ReadonlyMap<Id, number>,
  rowYs: readonly number[],
  known: ReadonlyMap<Id, Known>,
  spacing: Spacing,
): ReadonlyMap<Id, number> {
  const here = [...part.people.keys()].filter((id) => known.has(id));
  const places = new Map(here.map((id) => [id, (known.get(id) as Known).x]));
  const pinned = new Set(here.filter((id) => known.get(id)?.pinned));
  if (pinned.size === here.length) {
    // Nobody but those put by hand: lay out the part and bring it to them.
    const fresh = finished(whole(part, rows, spacing));
    const shift = here.reduce((s, id) => s + (places.get(id) ?? 0) - (fresh.get(id) ?? 0), 0) / here.length;
    for (const [id, x] of fresh) if (!places.has(id)) places.set(id, x + shift);
  }
  const graph = graphOf(part, rows, { alone: places, lanes: false });
  const at = new Map<Block, number>();
  for (const block of graph.blocks) {
    const x = places.get(block.nodes[0]?.id ?? '');
    if (x !== undefined) at.set(block, x);
  }
  const fresh = new Set(graph.blocks.filter((block) => !at.has(block)));
  const wanted = wantedPlaces(fresh, at, spacing);
  for (const block of graph.blocks) graph.rows[block.row]?.push(block);
  const key = (block: Block): number => at.get(block) ?? wanted.get(block) ?? 0;
  for (const row of graph.rows) row.sort((a, b) => key(a) - key(b));
  if (fresh.size > 0) {
    renumber(graph);
    sift(graph, { steps: 1e6 }, { reach: Number.POSITIVE_INFINITY, rounds: 8, only: fresh });
  }
  const held = { at, firm: new Map<Block, number>(), ...standing(graph, rowYs, pinned, known, spacing) };
  if (fresh.size > 0) seekRoom(graph, fresh, legsOf(part, graph), spacing, held, wanted);
  hold(graph, spacing, held, wanted, 12);
  return placesIn(graph);
}

/** Tries newcomers at the places nearest to theirs, as they would be drawn, and keeps what is clearest and calmest. */
function seekRoom(
  graph: Graph,
  fresh: ReadonlySet<Block>,
  legs: readonly Leg[],
  spacing: Spacing,
  held: Held,
  wanted: ReadonlyMap<Block, number>,
): void {
  const lines = new Set([...fresh].flatMap((block) => [...block.up, ...block.down]));
  const rows = new Set([...fresh].map((block) => block.row));
  const bonds = new Set([...rows].flatMap((r) => (graph.rows[r] as Block[]).flatMap((block) => block.bonds)));
  const fixed = [...lines].filter(({ disorder }) => disorder === STRICT);
  const aged = [...lines].filter(({ disorder }) => disorder > 0 && disorder < STRICT);
  const score = (): number => {
    hold(graph, spacing, held, wanted, 3);
    let cost = crossingsWith(graph, lines) + legs.filter((leg) => standsOn(leg, graph, rows, spacing)).length;
    for (const { kids } of aged) cost += OUT_OF_AGE * outOfAge(kids);
    for (const [block, x] of held.at) cost += (PUSHED * Math.abs(block.x - x)) / spacing.beside;
    for (const block of fresh) cost += innerCost(block);
    for (const { left, right } of bonds) cost += APART * (Math.abs(left.pos - right.pos) - 1);
    for (const { kids } of fixed)
      for (const [i, kid] of kids.entries()) if (i > 0 && kid.pos < (kids[i - 1] as Node).pos) cost += STRICT;
    for (const { stem, middle } of lines) cost += (FAR * Math.abs(stem - middle)) / spacing.beside;
    return cost;
  };
  let best = score();
  for (const block of fresh) {
    if (best < CLEAR) break;
    const row = graph.rows[block.row] as Block[];
    const start = row.indexOf(block);
    let kept: { at: number; x?: number } = { at: start };
    const attempt = (at: number, x?: number): void => {
      if (x === undefined) held.firm.delete(block);
      else held.firm.set(block, x);
      const cost = score();
      if (cost >= best - 1e-6) return;
      best = cost;
      kept = x === undefined ? { at } : { at, x };
    };
    const put = (at: number): void => {
      row.splice(row.indexOf(block), 1);
      row.splice(at, 0, block);
      renumber(graph);
    };
    for (let step = 0; step <= SEEK && best >= CLEAR; step++) {
      for (const at of step === 0 ? [start] : [start - step, start + step]) {
        if (at < 0 || at >= row.length) continue;
        put(at);
        attempt(at);
        const { x } = block;
        for (const by of PUSHES) attempt(at, x + by * spacing.beside);
      }
    }
    put(kept.at);
    if (kept.x === undefined) held.firm.delete(block);
    else held.firm.set(block, kept.x);
  }
}

/** A line straight down from somebody to a partner on a lower row. */
interface Leg {
  readonly from: Node;
  readonly to: number;
}

const legsOf = ({ unions }: Family, { nodes }: Graph): Leg[] =>
  unions.flatMap(({ partners }) => {
    const [a, b] = partners.map((id) => nodes.get(id));
    if (!a || !b || a.row === b.row) return [];
    return a.row < b.row ? [{ from: a, to: b.row }] : [{ from: b, to: a.row }];
  });

/** Whether somebody on these rows stands on the line. */
const standsOn = ({ from, to }: Leg, graph: Graph, rows: ReadonlySet<number>, { beside }: Spacing): boolean =>
  [...rows].some(
    (r) =>
      r > from.row &&
      r <= to &&
      (graph.rows[r] as Block[]).some(({ nodes }) =>
        nodes.some((node) => Math.abs(xOf(node) - xOf(from)) < IN_LINE * beside),
      ),
  );

const outOfAge = (kids: readonly Node[]): number =>
  kids.reduce((sum, kid, i) => sum + kids.slice(0, i).filter((older) => older.pos > kid.pos).length, 0);

/** Who stands where by hand, which of them off their row, and on which rows they stand in the way. */
function standing(
  graph: Graph,

  rowYs: readonly number[],
  pinnedIds: ReadonlySet<Id>,
  known: ReadonlyMap<Id, Known>,
  spacing: Spacing,
): Omit<Held, 'at' | 'firm'> {
  const [pinned, offRow] = [new Set<Block>(), new Set<Block>()];
  const obstacles = new Map<number, number[]>();
  for (const id of pinnedIds) {
    const { x, y } = known.get(id) as Known;
    const block = graph.nodes.get(id)?.block;
    if (!block) continue;
    pinned.add(block);
    const off = Math.abs(y - (rowYs[block.row] ?? 0)) > OFF_ROW * spacing.row;
    if (off) offRow.add(block);
    rowYs.forEach((rowY, r) => {
      if (Math.abs(y - rowY) >= IN_THE_WAY * spacing.row || (!off && r === block.row)) return;
      obstacles.set(r, [...(obstacles.get(r) ?? []), x]);
    });
  }
  return { pinned, offRow, obstacles };
}

/** Where newcomers would like to stand: beside a partner on the freer side, else over or under their relatives. */
function wantedPlaces(
  fresh: ReadonlySet<Block>,
  at: ReadonlyMap<Block, number>,
  { beside }: Spacing,
): ReadonlyMap<Block, number> {
  const wanted = new Map<Block, number>();
  const rowXs = new Map<number, number[]>();
  for (const [{ row }, x] of at) {
    const xs = rowXs.get(row);
    if (xs) xs.push(x);
    else rowXs.set(row, [x]);
  }
  const xOf = (block: Block): number | undefined => at.get(block) ?? wanted.get(block);
  // Newcomers may hang from newcomers: a few rounds bring everybody near somebody known.
  for (let round = 0; round < 4; round++) {
    for (const block of fresh) {
      if (wanted.has(block)) continue;
      const x = besidePartner(block, at, rowXs.get(block.row) ?? [], beside) ?? amongKin(block, xOf);
      if (x !== undefined) wanted.set(block, x);
    }
  }
  return wanted;
}

function besidePartner(
  block: Block,
  at: ReadonlyMap<Block, number>,
  others: readonly number[],
  beside: number,
): number | undefined {
  for (const node of block.nodes) {
    for (const bond of node.bonds) {
      const x = at.get(mateOf(node, bond).block);
      if (x === undefined) continue;
      const room = (side: 1 | -1): number =>
        Math.min(ROOMY * beside, ...others.map((other) => (other - x) * side).filter((d) => d > 0));
      const likes = bond.cost > 0 && bond.left === node ? -0.6 * beside : 0.6 * beside;
      return x + (room(1) + likes >= room(-1) ? 0.5 : -0.5);
    }
  }
  return undefined;
}

function amongKin(block: Block, xOf: (block: Block) => number | undefined): number | undefined {
  const near: number[] = [];
  const note = (kin: Block): void => {
    const x = xOf(kin);
    if (x !== undefined) near.push(x);
  };
  for (const hub of block.up) for (const parent of hub.parents) note(parent.block);
  for (const hub of block.down) for (const kid of hub.kids) note(kid.block);
  // Brothers and sisters whose parents nobody knows.
  for (const hub of block.up) if (hub.parents.length === 0) for (const kid of hub.kids) note(kid.block);
  return near.length > 0 ? near.reduce((sum, x) => sum + x, 0) / near.length : undefined;
}
