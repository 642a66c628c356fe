// Which way every family line runs: out of a couple, through the free room between people, down to each child.
import type { Id } from '../../base/ids.ts';
import { type Column, type Rows, sideAt } from './columns.ts';
import { Descents } from './descents.ts';
import type { Family, Union } from './family.ts';
import { BESIDE, Board, type Corner, type Junction, type Route, type Routes } from './route.ts';
import { assignTracks, type Net } from './tracks.ts';

/** How far below the middle the first, second, third line leaves the side of a person. */
const LOWER = [0, 13, 17, 7, -8, -14];
const BELOW_WORDS = 3;
const UNION_WORDS = 12;

export function routesOf(family: Family, rows: Rows): Routes {
  return new Router(family, rows).run();
}

class Router {
  private readonly board: Board;
  private readonly rows: Rows;
  private readonly descents: Descents;
  /** How many lines use the room beside somebody, by the person left of it. */
  private readonly busy = new Map<string, number>();

  constructor(family: Family, rows: Rows) {
    this.board = new Board(family, rows);
    this.rows = rows;
    this.descents = new Descents(this.board);
  }

  run(): Routes {
    const { rows } = this;
    for (const { partners } of this.board.family.unions) {
      const [a, b] = this.leftFirst(partners);
      if (!a || !b || !rows.beside(a.id, b.id)) continue;
      this.busy.set(`${rows.row(a.id)}/${a.id}`, 1);
    }
    // Straight lines claim their way first.
    const beside = (u: Union): boolean =>
      u.partners.length === 2 && rows.beside(u.partners[0] as Id, u.partners[1] as Id);
    const ordered = [...this.board.family.unions].sort((a, b) => Number(beside(b)) - Number(beside(a)));
    const stems = new Map(
      ordered.map((u) => {
        const made = this.unionLine(u);
        this.descents.hold(u, made.junction);
        return [u, made];
      }),
    );
    const routes = ordered.map((u): Route => {
      const { line, junction } = stems.get(u) as { line: Corner[]; junction: Junction };
      const { trunk, drops } = this.descents.children(u, junction);
      return { union: u, line, trunk, drops };
    });
    const gaps = new Map<number, Net[]>();
    for (const net of this.board.nets) {
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
    return { routes, tracks, above: this.board.above, below: this.board.below };
  }

  /** Heights of the tracks of one gap. */
  private spread(r: number, nets: readonly Net[], count: number): void {
    const next = this.rows.top(r + 1);
    const top = r < 0 ? next - 14 - Math.max(1, count) * 10 : this.rows.bottom(r) + 6 + (this.board.below.get(r) ?? 0);
    const bottom =
      next === Number.POSITIVE_INFINITY ? top + Math.max(1, count) * 10 : next - (this.board.above.get(r) ?? 14);
    const room = Math.max(bottom - top, count * 3);
    const step = Math.min(14, room / Math.max(1, count));
    const first = top + (room - step * (count - 1)) / 2;
    for (const net of nets) net.y = first + step * net.track;
  }

  private leftFirst(ids: readonly Id[]): (Column | undefined)[] {
    return ids.map((id) => this.rows.column(id)).sort((a, b) => a.x - b.x || a.y - b.y);
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
    return {
      line,
      junction: { x, y: Math.max(a.y, b.y), row, low: Math.min(low, x), high: Math.max(high, x), after: null },
    };
  }

  /** Out of the side of a person to a free way beside them. */
  private exit(c: Column, side: 1 | -1): { lower: number; x: number; from: number } {
    const key = `${this.rows.row(c.id)}/${this.rows.leftOfRoom(c.id, side)}`;
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
    const net = this.board.net(row, `${union.key}~`);
    this.board.below.set(row, UNION_WORDS);
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
      const net = this.board.net(gap, `${union.key}~${gap}`);
      const next = gap + 1 === last ? into.x : rows.claim(gap + 1, into.x);
      net.ups.push(x);
      net.downs.push(next);
      line.push({ x, y: { net } }, { x: next, y: { net } });
      x = next;
    }
    const y = lower.y + into.lower;
    line.push({ x, y }, { x: into.from, y });
    return { line, junction: { x, y, row: last, low: x, high: x, after: null, isCorner: true } };
  }
}
