// From parents down to their children: stem, bar and drops, twins from one point, extra lines beside the first.
import type { Id } from '../../base/ids.ts';
import { type Column, topAt } from './columns.ts';
import type { ChildLine, Union } from './family.ts';
import { BESIDE, type Board, type Corner, type Drop, type Junction } from './route.ts';
import type { Net } from './tracks.ts';

const PORT = 10;
const TWIN_LEGS = 30;
/** How many more lines come down on the outer side of a twin. */
const BESIDE_A_TWIN = 2;
const SAME = 1;
/** Words beside the lines to a child: the first, and what each next one takes. */
const WORDS_HIGH = 24;
const WORDS_LEAD = 13;

export class Descents {
  private readonly board: Board;
  private readonly ports = new Map<string, number>();
  private readonly stems = new Map<Union, number>();

  constructor(board: Board) {
    this.board = board;
  }

  /** Claims the way down from a couple before lines of others run there. */
  hold(union: Union, junction: Junction): void {
    const [first] = groupsOf(union);
    if (first) this.stems.set(union, junction.isCorner ? junction.x : this.stem(first[1], junction));
  }

  children(union: Union, junction: Junction): { trunk: Corner[][]; drops: Drop[] } {
    const trunk: Corner[][] = [];
    const drops: Drop[] = [];
    for (const [i, [key, lines]] of groupsOf(union).entries()) {
      const held = i === 0 ? this.stems.get(union) : undefined;
      const x = held ?? this.stem(lines, junction);
      const ways = this.descend(`${union.key}/${key}`, lines, { ...junction, x });
      if (key === '') {
        trunk.push(...ways.trunk);
        drops.push(...ways.drops);
      } else drops.push(...ways.drops.map((d, nth) => (nth === 0 ? { ...d, trunk: ways.trunk } : d)));
    }
    return { trunk, drops };
  }

  /** Where the way down to these children begins. */
  private stem(lines: readonly ChildLine[], j: Junction): number {
    const { rows } = this.board;
    const own = new Set(lines.map((l) => l.childId));
    return rows.claimOwn(
      j.row,
      j.x + (lines[0]?.primary ? 0 : Math.sign(this.middle(lines) - j.x) * 7),
      (at) => at < j.low || at > j.high || rows.anybodyAt(j.row + 1, at, 4, own),
    );
  }

  private middle(lines: readonly ChildLine[]): number {
    const xs = lines.map((l) => this.board.rows.column(l.childId).x);
    return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
  }

  /** Stem, bars and drops of children who hang from one line. */
  private descend(key: string, lines: readonly ChildLine[], j: Junction): { trunk: Corner[][]; drops: Drop[] } {
    const { rows } = this.board;
    const trunk: Corner[][] = [];
    const drops: Drop[] = [];
    const below = lines
      .filter((l) => rows.row(l.childId) > j.row)
      .sort((a, b) => rows.row(a.childId) - rows.row(b.childId));
    let { x } = j;
    let from: Corner['y'] = j.y;
    let todo = below;
    for (let gap = j.row; todo.length > 0; gap++) {
      const here = todo.filter((l) => rows.row(l.childId) === gap + 1);
      todo = todo.filter((l) => rows.row(l.childId) > gap + 1);
      const net = this.board.net(gap, `${key}${gap}`);
      net.ups.push(x);
      if (gap === j.row) net.after = j.after;
      trunk.push([
        { x, y: from },
        { x, y: { net } },
      ]);
      drops.push(...this.drops(net, here, x, trunk));
      if (todo.length > 0) {
        const next = rows.claim(gap + 1, this.middle(todo));
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
    const { rows } = this.board;
    const twins = new Map<Id, ChildLine[]>();
    for (const l of lines) {
      const group = this.board.family.people.get(l.childId)?.twins;
      if (group) twins.set(group, [...(twins.get(group) ?? []), l]);
    }
    return lines.map((line): Drop => {
      const child = rows.column(line.childId);
      const group = this.board.family.people.get(line.childId)?.twins ?? null;
      const born = group ? (twins.get(group) ?? []) : [];
      if (born.length > 1 && line.primary) {
        const apex = born.reduce((s, l) => s + rows.column(l.childId).x, 0) / born.length;
        const least = Math.min(...born.map((l) => rows.column(l.childId)).map((c) => c.y - c.reach.y)) - TWIN_LEGS;
        this.board.raise(net.gap, TWIN_LEGS - 4);
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
      if (!line.primary || line.kind !== 'biological') this.board.raise(net.gap, WORDS_HIGH + lift * WORDS_LEAD);
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
    const apex = this.apexOf(child);
    const side = apex === null ? (from < child.x ? -1 : 1) : apex < child.x ? 1 : -1;
    const key = (s: number): string => `${child.id}${s}`;
    const used = (s: number): number => this.ports.get(key(s)) ?? 0;
    const pick = used(side) <= used(-side) + (apex === null ? 0 : BESIDE_A_TWIN) ? side : -side;
    this.ports.set(key(pick), used(pick) + 1);
    const lift = used(pick) - 1;
    return { aside: pick * Math.min(PORT + 5 * lift, child.reach.x - 2), lift };
  }

  /** Where the legs of twins come from: other lines to one of them come down on the other side. */
  private apexOf(child: Column): number | null {
    const { family, rows } = this.board;
    const group = family.people.get(child.id)?.twins ?? null;
    if (group === null) return null;
    const born = [...family.people.values()].filter(({ id, twins }) => twins === group && rows.has(id));
    const middle = born.reduce((sum, { id }) => sum + rows.column(id).x, 0) / born.length;
    return Math.abs(middle - child.x) < SAME ? null : middle;
  }

  /** To a child who stands no lower than the parent: down, up a free way, and down again. */
  private climb(key: string, line: ChildLine, j: Junction): Drop {
    const { rows } = this.board;
    const child = rows.column(line.childId);
    const row = rows.row(line.childId);
    const low = this.board.net(j.row, `${key}^`);
    low.after = j.after;
    const { aside, lift } = this.port(child, j.x);
    const path: Corner[] = [
      { x: j.x, y: j.y },
      { x: j.x, y: { net: low } },
    ];
    low.ups.push(j.x);
    let x = j.x;
    let from = low;
    for (let r = j.row; r >= row; r--) {
      const way = rows.claim(r, child.x + (j.x < child.x ? -BESIDE : BESIDE));
      const above = this.board.net(r - 1, `${key}^${r}`);
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

/** Children of one couple by the way in which they hang from it, those who stand here first. */
function groupsOf(union: Union): [string, ChildLine[]][] {
  const groups = new Map<string, ChildLine[]>();
  for (const line of union.children) {
    const key = line.primary ? '' : `${line.kind}${line.ended ? '.' : ''}`;
    const list = groups.get(key);
    if (list) list.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
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
