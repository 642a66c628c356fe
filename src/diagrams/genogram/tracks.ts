// Between two rows, lines that run level get a track each, so that they cross little and never run on each other.

/** A level line between two rows, with what comes down to it and what goes on down from it. */
export interface Net {
  readonly gap: number;
  readonly key: string;
  readonly ups: number[];
  readonly downs: number[];
  /** Has to lie above this one. */
  after: Net | null;
  track: number;
  y: number;
}

export const newNet = (gap: number, key: string): Net => ({
  gap,
  key,
  ups: [],
  downs: [],
  after: null,
  track: 0,
  y: 0,
});

const SAME_X = 4;
/** A net no wider than this runs straight down and needs no track. */
const LEVEL = 0.5;
const AIR = 6;
const RUNS_ON = 100;
const FORBIDDEN = 10_000;
const PASSES = 6;

interface Span {
  readonly net: Net;
  readonly low: number;
  readonly high: number;
  rank: number;
  readonly near: { readonly other: Span; readonly above: number; readonly below: number; readonly clash: boolean }[];
}

/** Gives each net of one gap its track, counted from 0 at the top; answers how many there are. */
export function assignTracks(nets: readonly Net[]): number {
  const spans = nets
    .map((net): Span => {
      const xs = [...net.ups, ...net.downs];
      return { net, low: Math.min(...xs), high: Math.max(...xs), rank: 0, near: [] };
    })
    .filter((s) => s.high - s.low > LEVEL)
    .sort((a, b) => a.low - b.low || a.high - b.high || (a.net.key < b.net.key ? -1 : 1));
  spans.forEach((a, i) => {
    a.rank = i;
    for (let j = i + 1; j < spans.length; j++) {
      const b = spans[j] as Span;
      if (b.low > a.high + AIR) break;
      const [above, below] = [cost(a, b), cost(b, a)];
      a.near.push({ other: b, above, below, clash: true });
      b.near.push({ other: a, above: below, below: above, clash: true });
    }
  });
  for (let pass = 0, gain = true; gain && pass < PASSES; pass++) {
    gain = false;
    for (const span of spans) if (settle(span)) gain = true;
    [...spans]
      .sort((a, b) => a.rank - b.rank)
      .forEach((s, i) => {
        s.rank = i;
      });
  }
  let count = 0;
  for (const span of [...spans].sort((a, b) => a.rank - b.rank)) {
    span.net.track = Math.max(
      0,
      ...span.near.filter(({ other }) => other.rank < span.rank).map(({ other }) => other.net.track + 1),
    );
    count = Math.max(count, span.net.track + 1);
  }
  for (const net of nets)
    if (net.after && Math.max(...net.ups, ...net.downs) - Math.min(...net.ups, ...net.downs) <= LEVEL)
      net.track = net.after.track;
  return count;
}

/** What it costs when `a` lies above `b`. */
function cost(a: Span, b: Span): number {
  let sum = a.net.after === b.net ? FORBIDDEN : 0;
  for (const up of b.net.ups) {
    if (up > a.low && up < a.high) sum += 1;
    if (a.net.downs.some((down) => Math.abs(down - up) < SAME_X)) sum += RUNS_ON;
  }
  for (const down of a.net.downs) if (down > b.low && down < b.high) sum += 1;
  return sum;
}

/** Moves one net to where it costs least among those it touches. */
function settle(span: Span): boolean {
  if (span.near.length === 0) return false;
  const near = [...span.near].sort((a, b) => a.other.rank - b.other.rank);
  // Starts above everybody and moves down past one after the other.
  let now = near.reduce((sum, n) => sum + n.above, 0);
  let here = now;
  let best = now;
  let to = 0;
  near.forEach((n, i) => {
    now += n.below - n.above;
    if (n.other.rank < span.rank) here = now;
    if (now < best - 1e-9) {
      best = now;
      to = i + 1;
    }
  });
  if (best > here - 1e-9) return false;
  const before = near[to - 1]?.other.rank ?? (near[0] as (typeof near)[number]).other.rank - 1;
  const after = near[to]?.other.rank ?? before + 1;
  span.rank = (before + after) / 2;
  return true;
}
