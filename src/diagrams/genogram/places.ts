// Where everybody stands: known people where they were, newcomers where they belong, the rest laid out whole.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Block, type Graph, graphOf } from './blocks.ts';
import type { Family } from './family.ts';
import { generations } from './generations.ts';
import type { Known } from './known.ts';
import { orderOf, orders, setOrder, sift } from './order.ts';
import { totalCost } from './orderCost.ts';
import { partsOf } from './parts.ts';
import { type Held, place } from './place.ts';
import { sameItems } from './remember.ts';
import { roomBetween, type ShapeOf } from './roomBetween.ts';

export const ROW = 150;
const OFF_ROW = 45;
const IN_THE_WAY = 100;
const BETWEEN_PARTS = 140;
/** Which length of line counts as much as one crossing. */
const LENGTH_OF_CROSSING = 700;

interface Laid {
  readonly from: readonly unknown[];
  readonly rows: ReadonlyMap<Id, number>;
  readonly ys: readonly number[];
  readonly places: ReadonlyMap<Id, Point>;
}

const remembered = new WeakMap<Family, Laid>();

export function placesOf(family: Family, shapeOf: ShapeOf, known: ReadonlyMap<Id, Known>): ReadonlyMap<Id, Point> {
  // How much room people take does not matter before the rows move apart.
  const from: unknown[] = [];
  for (const [id, { x, y, pinned }] of known) from.push(id, x, y, pinned);
  let laid = remembered.get(family);
  if (!laid || !sameItems(laid.from, from)) {
    laid = { from, ...layOut(family, known) };
    remembered.set(family, laid);
  }
  return roomBetween(family, laid.rows, laid.ys, laid.places, shapeOf, known);
}

function layOut(family: Family, known: ReadonlyMap<Id, Known>): Omit<Laid, 'from'> {
  const parts = partsOf(family)
    .map((part) => ({ part, rows: generations(part), known: [...part.people.keys()].filter((id) => known.has(id)) }))
    .sort((a, b) => Number(b.known.length > 0) - Number(a.known.length > 0));
  const rows = new Map<Id, number>();
  const heights = new Heights();
  for (const p of parts) {
    const shift = heights.fit(p.rows, p.known, known);
    for (const [id, row] of p.rows) rows.set(id, row + shift);
  }
  const top = Math.min(0, ...rows.values());
  if (top < 0) for (const [id, row] of rows) rows.set(id, row - top);
  const ys = heights.all(rows, known);

  const x = new Map<Id, number>();
  let right = Number.NEGATIVE_INFINITY;
  for (const { part, known: here } of parts) {
    const own = new Map([...part.people.keys()].map((id) => [id, rows.get(id) ?? 0]));
    const least = Math.min(...own.values());
    for (const [id, row] of own) own.set(id, row - least);
    const rowYs = ys.slice(least);
    let found: ReadonlyMap<Id, number>;
    if (here.length === 0) {
      const fresh = whole(part, own);
      const left = Math.min(...fresh.values());
      const shift = right === Number.NEGATIVE_INFINITY ? 0 : right + BETWEEN_PARTS - left;
      found = new Map([...fresh].map(([id, at]) => [id, at + shift]));
    } else found = grownFrom(part, own, rowYs, here, known);
    for (const [id, at] of found) {
      x.set(id, at);
      right = Math.max(right, at);
    }
  }
  straighten(family, rows, x, known);
  const pointOf = (id: Id): Point => {
    const before = known.get(id);
    if (before?.pinned) return { x: before.x, y: before.y };
    return { x: Math.round(x.get(id) ?? 0), y: Math.round(ys[rows.get(id) ?? 0] ?? 0) };
  };
  return { rows, ys, places: new Map([...family.people.keys()].map((id) => [id, pointOf(id)])) };
}

const NEARLY = 18;
const CLOSEST = 92;

/** A line to an only child that is nearly straight becomes straight, where the neighbours leave room. */
function straighten(
  family: Family,
  rows: ReadonlyMap<Id, number>,
  x: Map<Id, number>,
  known: ReadonlyMap<Id, Known>,
): void {
  const onRow = new Map<number, number[]>();
  for (const [id, row] of rows) onRow.set(row, [...(onRow.get(row) ?? []), x.get(id) ?? 0]);
  const couples = new Set(family.unions.filter((u) => u.partners.length > 1).flatMap((u) => u.partners));
  for (const { partners, children } of family.unions) {
    const kids = children.filter((c) => c.primary);
    const id = kids[0]?.childId;
    if (id === undefined || kids.length > 1 || known.has(id) || couples.has(id)) continue;
    const stem = partners.reduce((s, p) => s + Math.round(x.get(p) ?? 0), 0) / partners.length;
    const now = x.get(id) ?? 0;
    if (now === stem || Math.abs(now - stem) > NEARLY) continue;
    const others = onRow.get(rows.get(id) ?? 0) ?? [];
    if (others.some((o) => o !== now && Math.abs(o - stem) < CLOSEST)) continue;
    x.set(id, Math.round(stem));
    others[others.indexOf(now)] = Math.round(stem);
  }
}

/** Lays out a part of which nobody has a place yet. */
function whole(part: Family, rows: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  const graph = graphOf(part, rows);
  const effort = { steps: Math.min(1.5e6, 1e5 + part.people.size * 3000) };
  const sweeps = graph.blocks.length < 300 ? 60 : graph.blocks.length < 1500 ? 30 : 16;
  let best: { score: number; x: ReadonlyMap<Id, number> } | null = null;
  for (const order of orders(graph, part.index, effort)) {
    setOrder(graph, order);
    const x = place(graph, sweeps);
    const score = totalCost(graph) + lengthOf(graph, x) / LENGTH_OF_CROSSING;
    if (!best || score < best.score - 1e-9) best = { score, x };
  }
  return best?.x ?? new Map();
}

function lengthOf(graph: Graph, x: ReadonlyMap<Id, number>): number {
  let length = 0;
  for (const hub of graph.hubs) {
    const stem = hub.parents.reduce((s, p) => s + (x.get(p.id) ?? 0), 0) / Math.max(1, hub.parents.length);
    const xs = [stem, ...hub.kids.map((k) => x.get(k.id) ?? 0)];
    length += Math.max(...xs) - Math.min(...xs);
  }
  return length;
}

/** Known people keep their order and place; newcomers look for theirs and push only who must move. */
function grownFrom(
  part: Family,
  rows: ReadonlyMap<Id, number>,
  rowYs: readonly number[],
  here: readonly Id[],
  known: ReadonlyMap<Id, Known>,
): ReadonlyMap<Id, number> {
  const pinned = new Set(here.filter((id) => known.get(id)?.pinned));
  const at = new Map<Id, number>(here.map((id) => [id, known.get(id)?.x ?? 0]));
  if (pinned.size === here.length) {
    // Nobody but those put by hand: lay out the part and bring it to them.
    const fresh = whole(part, rows);
    const shift = here.reduce((s, id) => s + (at.get(id) ?? 0) - (fresh.get(id) ?? 0), 0) / here.length;
    for (const [id, x] of fresh) if (!at.has(id)) at.set(id, x + shift);
  }
  const graph = graphOf(part, rows, new Set(at.keys()));
  const fresh = new Set(graph.blocks.filter((b) => !b.nodes.some((n) => at.has(n.id))));
  const wanted = wantedPlaces(graph, fresh, at);
  for (const block of graph.blocks) graph.rows[block.row]?.push(block);
  const key = (b: Block): number => at.get(b.nodes[0]?.id ?? '') ?? wanted.get(b) ?? 0;
  for (const row of graph.rows) row.sort((a, b) => key(a) - key(b));
  if (fresh.size > 0) {
    sift(graph, { steps: 1e6 }, fresh);
    setOrder(graph, orderOf(graph));
  }
  return place(graph, 12, { at, pinned, ...standing(rows, rowYs, pinned, known) });
}

/** Which of the pinned stand off their row, and on which rows they stand in the way. */
function standing(
  rows: ReadonlyMap<Id, number>,
  rowYs: readonly number[],
  pinned: ReadonlySet<Id>,
  known: ReadonlyMap<Id, Known>,
): Pick<Held, 'offRow' | 'obstacles'> {
  const offRow = new Set<Id>();
  const obstacles = new Map<number, number[]>();
  for (const id of pinned) {
    const { x, y } = known.get(id) as Known;
    const own = rowYs[rows.get(id) ?? 0] ?? 0;
    const off = Math.abs(y - own) > OFF_ROW;
    if (off) offRow.add(id);
    rowYs.forEach((rowY, r) => {
      if (Math.abs(y - rowY) >= IN_THE_WAY || (!off && r === rows.get(id))) return;
      obstacles.set(r, [...(obstacles.get(r) ?? []), x]);
    });
  }
  return { offRow, obstacles };
}

/** Where newcomers would like to stand: beside a partner on the freer side, else over or under their relatives. */
function wantedPlaces(
  graph: Graph,
  fresh: ReadonlySet<Block>,
  at: ReadonlyMap<Id, number>,
): ReadonlyMap<Block, number> {
  const wanted = new Map<Block, number>();
  const rowXs = new Map<number, number[]>();
  for (const [id, x] of at) {
    const row = graph.nodes.get(id)?.row ?? 0;
    rowXs.set(row, [...(rowXs.get(row) ?? []), x]);
  }
  const mean = (xs: readonly number[]): number => xs.reduce((s, v) => s + v, 0) / xs.length;
  const xOf = (id: Id, block: Block): number | undefined => at.get(id) ?? wanted.get(block);
  // Newcomers may hang from newcomers: a few rounds bring everybody near somebody known.
  for (let round = 0; round < 4; round++) {
    for (const block of fresh) {
      if (wanted.has(block)) continue;
      const mates = block.nodes.flatMap((n) => n.mates.filter((m) => at.has(m.id)).map((m) => ({ n, m })));
      const first = mates[0];
      if (first) {
        const x = at.get(first.m.id) ?? 0;
        const others = (rowXs.get(block.row) ?? []).filter((o) => o !== x);
        const room = (side: 1 | -1): number => Math.min(400, ...others.map((o) => (o - x) * side).filter((d) => d > 0));
        const likes = first.n.gender === 'male' && first.m.gender === 'female' ? -60 : 60;
        wanted.set(block, x + (room(1) + likes >= room(-1) ? 0.5 : -0.5));
        continue;
      }
      const near: number[] = [];
      for (const hub of [...block.up, ...block.down]) {
        const kin = block.up.includes(hub) ? hub.parents : hub.kids;
        for (const n of kin) {
          const x = xOf(n.id, n.block);
          if (x !== undefined) near.push(x);
        }
      }
      if (near.length > 0) wanted.set(block, mean(near));
    }
  }
  return wanted;
}

/** Which height each row has. */
class Heights {
  private grid: { row: number; y: number }[] = [];

  /** How many rows a part moves so that its known people stand on the rows they stood on. */
  fit(rows: ReadonlyMap<Id, number>, here: readonly Id[], known: ReadonlyMap<Id, Known>): number {
    const own = here.filter((id) => !known.get(id)?.pinned);
    const ids = own.length > 0 ? own : here;
    if (ids.length === 0) return 0;
    const places = ids.map((id) => ({ row: rows.get(id) ?? 0, y: known.get(id)?.y ?? 0 }));
    if (this.grid.length === 0) {
      this.grid = places;
      return 0;
    }
    const votes = new Map<number, number>();
    for (const { row, y } of places) {
      const nearest = this.grid.reduce((a, b) => (Math.abs(b.y - y) < Math.abs(a.y - y) ? b : a));
      const shift = nearest.row + Math.round((y - nearest.y) / ROW) - row;
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  }

  /** The height of every row from 0 down: where its people stood, else one row from its neighbours. */
  all(rows: ReadonlyMap<Id, number>, known: ReadonlyMap<Id, Known>): number[] {
    const found = new Map<number, number[]>();
    const pins = new Map<number, number[]>();
    for (const [id, row] of rows) {
      const k = known.get(id);
      if (!k) continue;
      const into = k.pinned ? pins : found;
      into.set(row, [...(into.get(row) ?? []), k.y]);
    }
    const from = found.size > 0 ? found : pins;
    const middle = (ys: number[] | undefined): number | undefined => ys?.sort((a, b) => a - b)[ys.length >> 1];
    const count = 1 + Math.max(0, ...rows.values());
    const anchor = Math.min(...from.keys());
    if (!Number.isFinite(anchor)) return Array.from({ length: count }, (_, r) => r * ROW);
    const ys: number[] = [];
    ys[anchor] = middle(from.get(anchor)) ?? 0;
    for (let r = anchor - 1; r >= 0; r--) ys[r] = (ys[r + 1] ?? 0) - ROW;
    for (let r = anchor + 1; r < count; r++) {
      const above = ys[r - 1] ?? 0;
      ys[r] = Math.max(middle(from.get(r)) ?? above + ROW, above + ROW);
    }
    return ys;
  }
}
