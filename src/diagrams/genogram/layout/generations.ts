// Rows: partners share one, children stand below their parents, foster parents one row above the child where nothing
// else decides. Survives people who are their own ancestors and couples from two generations.
import type { Id } from '../../../base/ids.ts';
import type { Family } from '../family.ts';
import { shorten } from './shorten.ts';

interface Edge {
  readonly up: number;
  readonly down: number;
  readonly extra: boolean;
}

/** The row of everybody, counted from 0 within each part of the family that hangs together. */
export function generations(family: Family): ReadonlyMap<Id, number> {
  const ids = [...family.people.keys()];
  const at = new Map(ids.map((id, i) => [id, i]));
  const number = (id: Id): number => at.get(id) as number;
  const edges: Edge[] = [];
  for (const extra of [false, true]) {
    for (const { partners, children } of family.unions) {
      for (const child of children) {
        if (child.primary === extra) continue;
        for (const parent of partners) edges.push({ up: number(parent), down: number(child.childId), extra });
      }
    }
  }
  const groups = new Groups(ids.length, withoutLoops(ids.length, edges));
  for (const { partners } of family.unions) {
    const [a, b] = partners;
    if (a !== undefined && b !== undefined) groups.join(number(a), number(b));
  }
  for (const [first, ...others] of family.siblings) {
    if (first !== undefined) for (const other of others) groups.join(number(first), number(other));
  }
  const rows = groups.rows([...family.index, ...ids].map(number));
  const unseen = family.unseen.map(([a, b]) => [number(a), number(b)] as const);
  return new Map(normalised(ids.length, rows, edges, family, number, unseen).map((row, i) => [ids[i] as Id, row]));
}

/** The edges in order of trust, leaving out each that would close a circle with those before it. */
function withoutLoops(n: number, edges: readonly Edge[]): Edge[] {
  const down = adjacency(n, edges);
  const state = new Uint8Array(n);
  const back = new Set<Edge>();
  for (let start = 0; start < n; start++) {
    if (state[start]) continue;
    const stack = [{ node: start, next: 0 }];
    state[start] = 1;
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = down[top.node]?.[top.next++];
      if (!edge) {
        state[top.node] = 2;
        stack.pop();
      } else if (state[edge.down] === 1) back.add(edge);
      else if (!state[edge.down]) {
        state[edge.down] = 1;
        stack.push({ node: edge.down, next: 0 });
      }
    }
  }
  return edges.filter((e) => !back.has(e));
}

function adjacency(n: number, edges: readonly Edge[]): Edge[][] {
  const lists: Edge[][] = Array.from({ length: n }, () => []);
  for (const e of edges) lists[e.up]?.push(e);
  return lists;
}

/** People who share a row, joined as long as nobody comes to stand above themselves. */
class Groups {
  private readonly leader: number[];
  private readonly members: number[][];
  private readonly down: Edge[][];
  private readonly edges: readonly Edge[];

  constructor(n: number, edges: readonly Edge[]) {
    this.leader = Array.from({ length: n }, (_, i) => i);
    this.members = this.leader.map((i) => [i]);
    this.edges = edges;
    this.down = adjacency(n, edges);
  }

  private of(i: number): number {
    let root = i;
    while (this.leader[root] !== root) root = this.leader[root] as number;
    for (let k = i; k !== root; ) {
      const next = this.leader[k] as number;
      this.leader[k] = root;
      k = next;
    }
    return root;
  }

  private reaches(from: number, to: number): boolean {
    const seen = new Set([from]);
    for (const group of seen) {
      for (const member of this.members[group] ?? []) {
        for (const edge of this.down[member] ?? []) {
          const next = this.of(edge.down);
          if (next === to) return true;
          seen.add(next);
        }
      }
    }
    return false;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.of(i), this.of(j)].sort((x, y) => x - y) as [number, number];
    if (a === b || this.reaches(a, b) || this.reaches(b, a)) return;
    this.leader[b] = a;
    this.members[a]?.push(...(this.members[b] ?? []));
    this.members[b] = [];
  }

  rows(starts: readonly number[]): number[] {
    const edges = this.edges.map((e) => ({ up: this.of(e.up), down: this.of(e.down), extra: e.extra }));
    const near = new Map<number, { to: number; by: number; extra: boolean }[]>();
    const note = (from: number, to: number, by: number, extra: boolean): void => {
      const list = near.get(from);
      if (list) list.push({ to, by, extra });
      else near.set(from, [{ to, by, extra }]);
    };
    for (const e of edges) {
      note(e.up, e.down, 1, e.extra);
      note(e.down, e.up, -1, e.extra);
    }
    const row = new Map<number, number>();
    for (const start of starts) {
      if (row.has(this.of(start))) continue;
      // Birth and adoption first; foster care attaches whole other families once those are done.
      const later: { to: number; row: number }[] = [{ to: this.of(start), row: 0 }];
      for (let next = later.shift(); next; next = later.shift()) {
        if (row.has(next.to)) continue;
        row.set(next.to, next.row);
        const queue = [next.to];
        for (const group of queue) {
          for (const { to, by, extra } of near.get(group) ?? []) {
            if (row.has(to)) continue;
            const there = (row.get(group) as number) + by;
            if (extra) later.push({ to, row: there });
            else {
              row.set(to, there);
              queue.push(to);
            }
          }
        }
      }
    }
    this.settle(edges, row);
    shorten(row, edges);
    return this.leader.map((_, i) => row.get(this.of(i)) ?? 0);
  }

  /** Pushes children below their parents, then pulls parents down to the children they would stand far above. */
  private settle(edges: readonly Edge[], row: Map<number, number>): void {
    const into = new Map<number, Edge[]>();
    const out = new Map<number, Edge[]>();
    for (const e of edges) {
      into.set(e.down, [...(into.get(e.down) ?? []), e]);
      const list = out.get(e.up);
      if (list) list.push(e);
      else out.set(e.up, [e]);
    }
    const waiting = new Map([...into].map(([group, list]) => [group, list.length]));
    const order = [...row.keys()].filter((group) => !into.has(group));
    for (const group of order) {
      for (const e of out.get(group) ?? []) {
        const left = (waiting.get(e.down) ?? 0) - 1;
        waiting.set(e.down, left);
        if (left === 0) order.push(e.down);
      }
    }
    const rowOf = (group: number): number => row.get(group) ?? 0;
    for (const group of order) {
      row.set(group, Math.max(rowOf(group), ...(into.get(group) ?? []).map((e) => rowOf(e.up) + 1)));
    }
    for (const group of order.reverse()) {
      const own = (out.get(group) ?? []).filter((e) => !e.extra);
      const above = (into.get(group) ?? []).filter((e) => !e.extra).length;
      if (own.length <= above) continue;
      row.set(group, Math.max(rowOf(group), Math.min(...(out.get(group) ?? []).map((e) => rowOf(e.down))) - 1));
    }
  }
}

/** Every connected part starts at row 0. */
function normalised(
  n: number,
  rows: readonly number[],
  edges: readonly Edge[],
  family: Family,
  number: (id: Id) => number,
  unseen: readonly (readonly [number, number])[],
): number[] {
  const near: number[][] = Array.from({ length: n }, () => []);
  const tie = (a: number, b: number): void => {
    near[a]?.push(b);
    near[b]?.push(a);
  };
  for (const e of edges) tie(e.up, e.down);
  for (const [a, b] of unseen) tie(a, b);
  for (const [first, ...others] of [...family.unions.map((u) => u.partners), ...family.siblings]) {
    if (first !== undefined) for (const other of others) tie(number(first), number(other));
  }
  const result = [...rows];
  const seen = new Uint8Array(n);
  for (let start = 0; start < n; start++) {
    if (seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (const i of part) {
      for (const j of near[i] ?? []) {
        if (seen[j]) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    const top = part.reduce((least, i) => Math.min(least, rows[i] ?? 0), Number.POSITIVE_INFINITY);
    for (const i of part) result[i] = (rows[i] ?? 0) - top;
  }
  return result;
}
