// Which way every family line runs: out of a couple, through the free room between people, down to each child.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { type Column, type Rows, sideAt, topAt } from './columns.ts';
import type { ChildLine, Family, Union } from './family.ts';
import { assignTracks, type Net, newNet } from './tracks.ts';

/** A corner whose height may still depend on the track of a net. */
export interface Corner {
  readonly x: number;
  readonly y: number | { readonly net: Net; readonly least?: number };
}

export interface Drop {
  readonly line: ChildLine;
  readonly path: readonly Corner[];
  /** Stem and bar of a line that is drawn in this child's own way. */
  readonly trunk: readonly (readonly Corner[])[];
  readonly aside: number;
  /** How many words stand below its own, on the same side of the child. */
  readonly lift: number;
  /** Twins from one egg: the bar between their legs belongs to this drop. */
  readonly twinOf: Id | null;
}

export interface Route {
  readonly union: Union;
  /** From partner to partner; empty for a parent alone. */
  readonly line: readonly Corner[];
  /** Stem and bar shared by the children who stand here. */
  readonly trunk: readonly (readonly Corner[])[];
  readonly drops: readonly Drop[];
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many tracks each gap needs. */
  readonly tracks: readonly number[];
  /** Room that gaps need above the children: for the legs of twins, and for words beside a line. */
  readonly above: ReadonlyMap<number, number>;
  /** Room that gaps need above their tracks: for the words of a union line that runs there. */
  readonly below: ReadonlyMap<number, number>;
}

const BESIDE = 50;
/** How far below the middle the first, second, third line leaves the side of a person. */
const LOWER = [0, 10, 15, 6, -8, -14];
const PORT = 10;
const TWIN_LEGS = 30;
const BELOW_WORDS = 3;
/** Words beside the lines to a child: the first, and what each next one takes. */
const WORDS_HIGH = 24;
const WORDS_LEAD = 13;
const UNION_WORDS = 12;

export const heightOf = (corner: Corner): number =>
  typeof corner.y === 'number' ? corner.y : Math.max(corner.y.net.y, corner.y.least ?? Number.NEGATIVE_INFINITY);

export const pointOf = (corner: Corner): Point => ({ x: corner.x, y: heightOf(corner) });

export function routesOf(family: Family, rows: Rows): Routes {
  return new Router(family, rows).run();
}

interface Junction {
  readonly x: number;
  readonly y: Corner['y'];
  readonly row: number;
  /** How far a stem may move to either side. */
  readonly low: number;
  readonly high: number;
  readonly after: Net | null;
}

class Router {
  private readonly family: Family;
  private readonly rows: Rows;
  private readonly nets: Net[] = [];
  private readonly ports = new Map<Id, number>();
  /** Sides of people where a partner is tied on directly. */
  private readonly busy = new Map<string, number>();
  private readonly above = new Map<number, number>();
  private readonly below = new Map<number, number>();

  constructor(family: Family, rows: Rows) {
    this.family = family;
    this.rows = rows;
  }

  run(): Routes {
    const { rows } = this;
    for (const { partners } of this.family.unions) {
      const [a, b] = this.leftFirst(partners);
      if (!a || !b || !rows.beside(a.id, b.id)) continue;
      this.busy.set(`${a.id}>`, 1);
      this.busy.set(`${b.id}<`, 1);
    }
    // Straight lines claim their way first.
    const beside = (u: Union): boolean =>
      u.partners.length === 2 && rows.beside(u.partners[0] as Id, u.partners[1] as Id);
    const ordered = [...this.family.unions].sort((a, b) => Number(beside(b)) - Number(beside(a)));
    const stems = new Map(ordered.map((u) => [u, this.unionLine(u)]));
    const routes = ordered.map((u): Route => {
      const { line, junction } = stems.get(u) as { line: Corner[]; junction: Junction };
      const { trunk, drops } = this.children(u, junction);
      return { union: u, line, trunk, drops };
    });
    const gaps = new Map<number, Net[]>();
    for (const net of this.nets) {
      const list = gaps.get(net.gap);
      if (list) list.push(net);
      else gaps.set(net.gap, [net]);
    }
    const give = (r: number): number => {
      const nets = gaps.get(r) ?? [];
      const count = assignTracks(nets);
      this.spread(r, nets, count);
      return count;
    };
    give(-1);
    const tracks = rows.rows.map((_, r) => give(r));
    return { routes, tracks, above: this.above, below: this.below };
  }

  /** Heights of the tracks of one gap. */
  private spread(r: number, nets: readonly Net[], count: number): void {
    const next = this.rows.top(r + 1);
    const top = r < 0 ? next - 14 - Math.max(1, count) * 10 : this.rows.bottom(r) + 6 + (this.below.get(r) ?? 0);
    const bottom = next === Number.POSITIVE_INFINITY ? top + Math.max(1, count) * 10 : next - (this.above.get(r) ?? 14);
    const room = Math.max(bottom - top, count * 3);
    const step = Math.min(14, room / Math.max(1, count));
    const first = top + (room - step * (count - 1)) / 2;
    for (const net of nets) net.y = first + step * net.track;
  }

  private leftFirst(ids: readonly Id[]): (Column | undefined)[] {
    return ids.map((id) => this.rows.column(id)).sort((a, b) => a.x - b.x || a.y - b.y);
  }

  private raise(gap: number, by: number): void {
    this.above.set(gap, Math.max(this.above.get(gap) ?? 0, by));
  }

  private net(gap: number, key: string): Net {
    const net = newNet(gap, key);
    this.nets.push(net);
    return net;
  }

  private unionLine(union: Union): { line: Corner[]; junction: Junction } {
    const { rows } = this;
    const [a, b] = this.leftFirst(union.partners);
    if (!a) throw new Error('A union without people');
    if (!b) return { line: [], junction: this.alone(a) };
    if (rows.beside(a.id, b.id) && b.x - a.x > a.reach.x + b.reach.x) return this.sideBySide(union, a, b);
    return rows.row(a.id) === rows.row(b.id) ? this.around(union, a, b) : this.acrossRows(union, a, b);
  }

  private alone(c: Column): Junction {
    return {
      x: c.x,
      y: c.y + c.below + BELOW_WORDS,
      row: this.rows.row(c.id),
      low: c.x - 18,
      high: c.x + 18,
      after: null,
    };
  }

  private sideBySide(union: Union, a: Column, b: Column): { line: Corner[]; junction: Junction } {
    const [from, to] = [sideAt(a, 1, 0), sideAt(b, -1, 0)];
    const [low, high] = [a.x + a.half + 3, b.x - b.half - 3];
    const middle = (a.x + b.x) / 2;
    const kids = union.children.filter((c) => c.primary).map((c) => this.rows.column(c.childId).x);
    const wanted = kids.length > 0 ? kids.reduce((s, x) => s + x, 0) / kids.length : middle;
    const x = b.x - a.x > 130 ? Math.min(Math.max(wanted, a.x + 55), b.x - 55) : middle;
    const line: Corner[] =
      a.y === b.y
        ? [
            { x: from, y: a.y },
            { x: to, y: b.y },
          ]
        : [
            { x: from, y: a.y },
            { x, y: a.y },
            { x, y: b.y },
            { x: to, y: b.y },
          ];
    const row = this.rows.row(a.id);
    return { line, junction: { x, y: Math.max(a.y, b.y), row, low: Math.min(low, x), high: Math.max(high, x), after: null } };
  }

  /** Out of the side of a person to a free way beside them. */
  private exit(c: Column, side: 1 | -1): { lower: number; x: number; from: number } {
    const key = `${c.id}${side > 0 ? '>' : '<'}`;
    const before = this.busy.get(key) ?? 0;
    this.busy.set(key, before + 1);
    const lower = LOWER[before] ?? LOWER[LOWER.length - 1] ?? 0;
    const wanted = c.x + side * BESIDE - (lower ? side * 6 : 0);
    const [low, high] = side > 0 ? [c.x + c.reach.x, Infinity] : [-Infinity, c.x - c.reach.x];
    return { lower, x: this.rows.claim(this.rows.row(c.id), wanted, low, high), from: sideAt(c, side, lower) };
  }

  private around(union: Union, a: Column, b: Column): { line: Corner[]; junction: Junction } {
    const row = this.rows.row(a.id);
    const [out, into] = [this.exit(a, 1), this.exit(b, -1)];
    const net = this.net(row, `${union.key}~`);
    this.below.set(row, UNION_WORDS);
    net.ups.push(out.x, into.x);
    const line: Corner[] = [
      { x: out.from, y: a.y + out.lower },
      { x: out.x, y: a.y + out.lower },
      { x: out.x, y: { net } },
      { x: into.x, y: { net } },
      { x: into.x, y: b.y + into.lower },
      { x: into.from, y: b.y + into.lower },
    ];
    const [low, high] = [Math.min(out.x, into.x) + 8, Math.max(out.x, into.x) - 8];
    const kids = union.children.filter((c) => c.primary).map((c) => this.rows.column(c.childId).x);
    const wanted = kids.length > 0 ? kids.reduce((s, x) => s + x, 0) / kids.length : (low + high) / 2;
    const x = low < high ? Math.min(Math.max(wanted, low), high) : (low + high) / 2;
    return { line, junction: { x, y: { net }, row, low, high, after: net } };
  }

  private acrossRows(union: Union, a: Column, b: Column): { line: Corner[]; junction: Junction } {
    const { rows } = this;
    const [upper, lower] = rows.row(a.id) < rows.row(b.id) ? [a, b] : [b, a];
    const side = upper.x <= lower.x ? 1 : -1;
    const out = this.exit(upper, side);
    const into = this.exit(lower, side > 0 ? -1 : 1);
    const line: Corner[] = [
      { x: out.from, y: upper.y + out.lower },
      { x: out.x, y: upper.y + out.lower },
    ];
    let x = out.x;
    const last = rows.row(lower.id);
    for (let gap = rows.row(upper.id); gap < last; gap++) {
      const net = this.net(gap, `${union.key}~${gap}`);
      const next = gap + 1 === last ? into.x : rows.claim(gap + 1, into.x);
      net.ups.push(x);
      net.downs.push(next);
      line.push({ x, y: { net } }, { x: next, y: { net } });
      x = next;
    }
    const y = lower.y + into.lower;
    line.push({ x, y }, { x: into.from, y });
    return { line, junction: { x, y, row: last, low: x, high: x, after: null } };
  }

  private children(union: Union, junction: Junction): { trunk: Corner[][]; drops: Drop[] } {
    const groups = new Map<string, ChildLine[]>();
    for (const line of union.children) {
      const key = line.primary ? '' : `${line.kind}${line.ended ? '.' : ''}`;
      const list = groups.get(key);
      if (list) list.push(line);
      else groups.set(key, [line]);
    }
    const trunk: Corner[][] = [];
    const drops: Drop[] = [];
    for (const [key, lines] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const ways = this.descend(`${union.key}/${key}`, lines, junction);
      if (key === '') {
        trunk.push(...ways.trunk);
        drops.push(...ways.drops);
      } else drops.push(...ways.drops.map((d, i) => (i === 0 ? { ...d, trunk: ways.trunk } : d)));
    }
    return { trunk, drops };
  }

  /** Stem, bars and drops of children who hang from one line. */
  private descend(key: string, lines: readonly ChildLine[], j: Junction): { trunk: Corner[][]; drops: Drop[] } {
    const { rows } = this;
    const trunk: Corner[][] = [];
    const drops: Drop[] = [];
    const below = lines.filter((l) => rows.row(l.childId) > j.row).sort((a, b) => rows.row(a.childId) - rows.row(b.childId));
    const own = new Set(lines.map((l) => l.childId));
    const mean = (list: readonly ChildLine[]): number =>
      list.reduce((s, l) => s + rows.column(l.childId).x, 0) / Math.max(1, list.length);
    let x = rows.claimOwn(
      j.row,
      j.x + (lines[0]?.primary ? 0 : Math.sign(mean(lines) - j.x) * 7),
      (at) => at < j.low || at > j.high || rows.anybodyAt(j.row + 1, at, 4, own),
    );
    let from: Corner['y'] = j.y;
    let todo = below;
    for (let gap = j.row; todo.length > 0; gap++) {
      const here = todo.filter((l) => rows.row(l.childId) === gap + 1);
      todo = todo.filter((l) => rows.row(l.childId) > gap + 1);
      const net = this.net(gap, `${key}${gap}`);
      net.ups.push(x);
      if (gap === j.row) net.after = j.after;
      trunk.push([
        { x, y: from },
        { x, y: { net } },
      ]);
      drops.push(...this.drops(net, here, x, trunk));
      if (todo.length > 0) {
        const next = rows.claim(gap + 1, mean(todo));
        net.downs.push(next);
        from = { net };
        trunk.push([
          { x: next, y: { net } },
          { x: next, y: { net } },
        ]);
        x = next;
      }
      trunk.push(barOf(net));
    }
    for (const line of lines) {
      if (rows.row(line.childId) <= j.row) drops.push(this.climb(key, line, { ...j, x }));
    }
    return { trunk: trunk.filter((p) => p.length > 1 && !samePlace(p)), drops };
  }

  private drops(net: Net, lines: readonly ChildLine[], from: number, trunk: Corner[][]): Drop[] {
    const { rows } = this;
    const twins = new Map<Id, ChildLine[]>();
    for (const l of lines) {
      const group = this.family.people.get(l.childId)?.twins;
      if (group) twins.set(group, [...(twins.get(group) ?? []), l]);
    }
    return lines.map((line): Drop => {
      const child = rows.column(line.childId);
      const group = this.family.people.get(line.childId)?.twins ?? null;
      const born = group ? (twins.get(group) ?? []) : [];
      if (born.length > 1 && line.primary) {
        const apex = born.reduce((s, l) => s + rows.column(l.childId).x, 0) / born.length;
        const least = Math.min(...born.map((l) => rows.column(l.childId)).map((c) => c.y - c.reach.y)) - TWIN_LEGS;
        this.raise(net.gap, TWIN_LEGS - 4);
        if (born[0] === line) {
          net.downs.push(apex);
          trunk.push([
            { x: apex, y: { net } },
            { x: apex, y: { net, least } },
          ]);
        }
        return {
          line,
          path: [
            { x: apex, y: { net, least } },
            { x: child.x, y: topAt(child, 0) },
          ],
          trunk: [],
          aside: 0,
          lift: 0,
          twinOf: born[0] === line ? group : null,
        };
      }
      const { aside, lift } = line.primary ? { aside: 0, lift: 0 } : this.port(child, from);
      if (!line.primary || line.kind !== 'biological') this.raise(net.gap, WORDS_HIGH + lift * WORDS_LEAD);
      net.downs.push(child.x + aside);
      return {
        line,
        path: [
          { x: child.x + aside, y: { net } },
          { x: child.x + aside, y: topAt(child, aside) },
        ],
        trunk: [],
        aside,
        lift,
        twinOf: null,
      };
    });
  }

  /** Beside the middle of the child's top, on the side the line comes from, further out for each next one. */
  private port(child: Column, from: number): { aside: number; lift: number } {
    const side = from < child.x ? -1 : 1;
    const key = (s: number): string => `${child.id}${s}`;
    const used = (s: number): number => this.ports.get(key(s)) ?? 0;
    const pick = used(side) <= used(-side) ? side : -side;
    this.ports.set(key(pick), used(pick) + 1);
    const lift = used(pick) - 1;
    return { aside: pick * Math.min(PORT + 5 * lift, child.reach.x - 2), lift };
  }

  /** To a child who stands no lower than the parent: down, up a free way, and down again. */
  private climb(key: string, line: ChildLine, j: Junction): Drop {
    const { rows } = this;
    const child = rows.column(line.childId);
    const row = rows.row(line.childId);
    const low = this.net(j.row, `${key}^`);
    low.after = j.after;
    const { aside, lift } = this.port(child, j.x);
    const path: Corner[] = [{ x: j.x, y: j.y }, { x: j.x, y: { net: low } }];
    low.ups.push(j.x);
    let x = j.x;
    let from = low;
    for (let r = j.row; r >= row; r--) {
      const way = rows.claim(r, child.x + (j.x < child.x ? -BESIDE : BESIDE));
      const above = this.net(r - 1, `${key}^${r}`);
      from.ups.push(way);
      above.downs.push(way);
      path.push({ x: way, y: { net: from } }, { x: way, y: { net: above } });
      x = way;
      from = above;
    }
    from.downs.push(child.x + aside);
    path.push({ x: child.x + aside, y: { net: from } }, { x: child.x + aside, y: topAt(child, aside) });
    return { line, path, trunk: [], aside: x === child.x ? 0 : aside, lift, twinOf: null };
  }
}

const barOf = (net: Net): Corner[] => {
  const xs = [...net.ups, ...net.downs];
  return [
    { x: Math.min(...xs), y: { net } },
    { x: Math.max(...xs), y: { net } },
  ];
};

const samePlace = (path: readonly Corner[]): boolean =>
  path.every((c) => c.x === path[0]?.x && c.y === path[0]?.y) ||
  (path.length === 2 &&
    path[0]?.x === path[1]?.x &&
    typeof path[0]?.y === 'object' &&
    typeof path[1]?.y === 'object' &&
    path[0].y.net === path[1].y.net &&
    path[0].y.least === path[1].y.least);
