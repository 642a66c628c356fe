// Gives horizontal lines that would lie on each other a track of their own, in an order that keeps crossings few.

interface Interval {
  readonly x1: number;
  readonly x2: number;
  track: number;
}

/** A sibship line: its stem from above (none without parents) and its drops to the children. */
export interface Bar<Owner> extends Interval {
  readonly owner: Owner;
  readonly children: readonly string[];
  readonly xs: readonly number[];
  readonly stem: number | null;
  readonly extra: boolean;
  y: number;
  rank: number;
}

const SIFTING_PASSES = 12;
const MOST_SIFTED = 1500;
const touch = (a: Interval, b: Interval): boolean => a.x1 < b.x2 + 0.5 && b.x1 < a.x2 + 0.5;

/** Short lines take the first track; answers how many there are. */
export function tracksShortestFirst(list: Interval[]): number {
  list.sort((p, q) => p.x2 - p.x1 - (q.x2 - q.x1) || p.x1 - q.x1);
  const tracks: Interval[][] = [];
  for (const one of list) {
    const free = tracks.findIndex((taken) => taken.every((t) => one.x2 < t.x1 + 0.5 || one.x1 > t.x2 - 0.5));
    one.track = free < 0 ? tracks.length : free;
    if (free < 0) tracks.push([one]);
    else tracks[free]!.push(one);
  }
  return Math.max(1, tracks.length);
}

/** In the order of their ranks, each just below the lowest line it touches; answers how many tracks there are. */
export function tracksInOrder<Owner>(list: readonly Bar<Owner>[]): number {
  const placed: Bar<Owner>[] = [];
  for (const bar of [...list].sort((a, b) => a.rank - b.rank)) {
    bar.track = 0;
    for (const p of placed) if (touch(p, bar) && p.track >= bar.track) bar.track = p.track + 1;
    placed.push(bar);
  }
  return placed.reduce((most, { track }) => Math.max(most, track + 1), 1);
}

/** Ranks the lines from top to bottom: lines that touch each other are sifted to where they cross least. */
export function orderBars<Owner>(list: Bar<Owner>[]): void {
  list.sort((a, b) => a.x1 - b.x1);
  let base = 0;
  for (const cluster of clustersOf(list)) {
    sifted(cluster).forEach((bar, i) => {
      cluster[bar]!.rank = base + i;
    });
    base += cluster.length;
  }
}

function clustersOf<Owner>(list: readonly Bar<Owner>[]): Bar<Owner>[][] {
  const clusters: Bar<Owner>[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const bar of list) {
    if (clusters.length === 0 || bar.x1 > end + 0.5) {
      clusters.push([]);
      end = Number.NEGATIVE_INFINITY;
    }
    clusters.at(-1)!.push(bar);
    end = Math.max(end, bar.x2);
  }
  return clusters;
}

/** Crossings when `a` lies above `b`: the stem of b pierces a, the drops of a pierce b. */
function crossingsAbove<Owner>(a: Bar<Owner>, b: Bar<Owner>): number {
  const pierces = (x: number, bar: Interval): boolean => x > bar.x1 - 0.5 && x < bar.x2 + 0.5;
  const drops = a.xs.filter((x) => pierces(x, b)).length;
  return drops + (b.stem !== null && pierces(b.stem, a) ? 1 : 0);
}

/** The bars of a cluster, by number, from top to bottom. */
function sifted<Owner>(cluster: readonly Bar<Owner>[]): number[] {
  const count = cluster.length;
  const order = cluster.map((_, i) => i);
  if (count < 2) return order;
  /** Per bar, the others that matter and what it costs more to be above than below them. */
  const costs: [number, number][][] = cluster.map(() => []);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count && cluster[j]!.x1 < cluster[i]!.x2 + 0.5; j++) {
      const more = crossingsAbove(cluster[i]!, cluster[j]!) - crossingsAbove(cluster[j]!, cluster[i]!);
      if (more !== 0) {
        costs[i]!.push([j, more]);
        costs[j]!.push([i, -more]);
      }
    }
  }
  const total = costs.map((list) => list.reduce((sum, [, more]) => sum + more, 0));
  order.sort((i, j) => total[i]! - total[j]!);
  if (count > MOST_SIFTED) return order;
  const at = new Int32Array(count);
  const renumber = (): void => {
    order.forEach((bar, i) => {
      at[bar] = i;
    });
  };
  renumber();
  for (let pass = 0, moved = true; moved && pass < SIFTING_PASSES; pass++) {
    moved = false;
    for (let bar = 0; bar < count; bar++) {
      const from = at[bar]!;
      const events = costs[bar]!.map(([other, more]): [number, number] => [at[other]!, more]).sort(
        (p, q) => p[0] - q[0],
      );
      let best = events.reduce((sum, [place, more]) => (place > from ? sum + more : sum), 0);
      let cost = total[bar]!;
      let to = -1;
      if (cost < best) {
        best = cost;
        to = 0;
      }
      for (const [place, more] of events) {
        cost -= more;
        if (cost < best) {
          best = cost;
          to = place + 1;
        }
      }
      if (to < 0) continue;
      order.splice(from, 1);
      order.splice(to > from ? to - 1 : to, 0, bar);
      renumber();
      moved = true;
    }
  }
  return order;
}
