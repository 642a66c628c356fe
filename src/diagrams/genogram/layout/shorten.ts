// Rows that make the lines from parents to children as short as they can be: a network simplex. Of the lines that span just
// one row a forest is kept; the branch below (or above) one of them moves as a whole when that shortens more than it lengthens.
interface Span {
  readonly up: number;
  readonly down: number;
  readonly extra: boolean;
}

const EXTRA = 0.1;
/** How often something moves, at most. */
const MOST_MOVES = 400;

/** Changes `row`, in which every `down` already stands below its `up`. */
export function shorten(row: Map<number, number>, spans: readonly Span[]): void {
  const forest = new Forest(row, spans);
  for (let move = 0; move < MOST_MOVES && forest.improve(); move++);
}

class Forest {
  private readonly row: Map<number, number>;
  private readonly spans: readonly Span[];
  private readonly touching = new Map<number, Span[]>();
  /** How much shorter the lines become when the group alone moves a row down. */
  private readonly pull = new Map<number, number>();
  private readonly tree = new Set<Span>();

  constructor(row: Map<number, number>, spans: readonly Span[]) {
    this.row = row;
    this.spans = spans.filter((span) => span.up !== span.down);
    for (const group of row.keys()) {
      this.touching.set(group, []);
      this.pull.set(group, 0);
    }
    for (const span of this.spans) {
      const weight = span.extra ? EXTRA : 1;
      this.touching.get(span.up)?.push(span);
      this.touching.get(span.down)?.push(span);
      this.pull.set(span.up, (this.pull.get(span.up) ?? 0) + weight);
      this.pull.set(span.down, (this.pull.get(span.down) ?? 0) - weight);
    }
    const seen = new Set<number>();
    for (const root of row.keys()) {
      if (seen.has(root)) continue;
      const queue = [root];
      seen.add(root);
      for (const group of queue) {
        for (const span of this.touching.get(group) ?? []) {
          const other = span.up === group ? span.down : span.up;
          if (seen.has(other) || this.slack(span) > 0) continue;
          seen.add(other);
          queue.push(other);
          this.tree.add(span);
        }
      }
    }
  }

  private slack({ up, down }: Span): number {
    return (this.row.get(down) ?? 0) - (this.row.get(up) ?? 0) - 1;
  }

  /** Moves the branch that gains most; false when none gains. */
  improve(): boolean {
    const by = new Map<number, Span | null>();
    const order: number[] = [];
    for (const root of this.row.keys()) {
      if (by.has(root)) continue;
      by.set(root, null);
      const first = order.length;
      order.push(root);
      for (let i = first; i < order.length; i++) {
        const group = order[i] as number;
        for (const span of this.touching.get(group) ?? []) {
          const other = span.up === group ? span.down : span.up;
          if (!this.tree.has(span) || by.has(other)) continue;
          by.set(other, span);
          order.push(other);
        }
      }
    }
    // From the leaves: what each branch pulls as a whole. Its line to the rest keeps it from one of the two directions.
    const pulls = new Map(this.pull);
    let best = { gain: 1e-6, root: -1 };
    for (let i = order.length - 1; i >= 0; i--) {
      const group = order[i] as number;
      const span = by.get(group) ?? null;
      const pull = pulls.get(group) ?? 0;
      const gain = span === null ? Math.abs(pull) : span.down === group ? pull : -pull;
      if (gain > best.gain) best = { gain, root: group };
      if (span === null) continue;
      const parent = span.down === group ? span.up : span.down;
      pulls.set(parent, (pulls.get(parent) ?? 0) + pull);
    }
    if (best.root < 0) return false;
    this.move(best.root, by, (pulls.get(best.root) ?? 0) > 0 ? 1 : -1);
    return true;
  }

  private move(root: number, by: ReadonlyMap<number, Span | null>, direction: 1 | -1): void {
    const branch = new Set([root]);
    for (const group of branch) {
      for (const span of this.touching.get(group) ?? []) {
        const other = span.up === group ? span.down : span.up;
        if (by.get(other) === span) branch.add(other);
      }
    }
    let tight: Span | null = null;
    for (const span of this.spans) {
      const [inner, outer] = direction > 0 ? [span.up, span.down] : [span.down, span.up];
      if (!branch.has(inner) || branch.has(outer)) continue;
      if (tight === null || this.slack(span) < this.slack(tight)) tight = span;
    }
    if (tight === null) return;
    const far = direction * this.slack(tight);
    for (const group of branch) this.row.set(group, (this.row.get(group) ?? 0) + far);
    const old = by.get(root);
    if (old) this.tree.delete(old);
    this.tree.add(tight);
  }
}
