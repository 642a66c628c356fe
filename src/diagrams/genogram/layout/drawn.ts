// How confusing an order is once everybody has a place: lines that cross as they will be drawn.
import type { Graph, Hub } from './graph.ts';
import { xOf } from './place.ts';

/** An extra line reaches a child beside the first. */
const ASIDE = 5;

interface Bar {
  readonly left: number;
  readonly right: number;
  readonly stem: number | null;
  readonly drops: readonly number[];
  readonly weight: number;
  readonly net: string;
}

/** Crossings of the lines from parents to children, each counted by its weight. */
export function drawnCrossings(graph: Graph): number {
  let crossings = 0;
  for (const hubs of graph.gaps) {
    const bars = hubs.map(barOf).sort((a, b) => a.left - b.left);
    for (let i = 0; i < bars.length; i++) {
      const a = bars[i] as Bar;
      for (let j = i + 1; j < bars.length && (bars[j] as Bar).left < a.right; j++) {
        const b = bars[j] as Bar;
        crossings += Math.min(above(a, b), above(b, a)) * Math.min(a.weight, b.weight);
      }
    }
  }
  return crossings;
}

function barOf(hub: Hub): Bar {
  const aside = hub.weight < 1 ? ASIDE : 0;
  const drops = hub.kids.map((kid) => xOf(kid) + aside);
  const stem = hub.parents.length > 0 ? stemOf(hub) + aside : null;
  const all = stem === null ? drops : [...drops, stem];
  return { left: Math.min(...all), right: Math.max(...all), stem, drops, weight: hub.weight, net: hub.net };
}

/** Between two partners, as near to over the children as that goes. */
function stemOf(hub: Hub): number {
  const { parents, stem, kids } = hub;
  if (parents.length < 2) return stem;
  const xs = parents.map(xOf);
  const [low, high] = [Math.min(...xs) + 27, Math.max(...xs) - 27];
  if (low > high) return stem;
  const below = kids.map(xOf);
  return Math.min(high, Math.max(low, (Math.min(...below) + Math.max(...below)) / 2));
}

/** What crosses when one bar runs above another: the stem of the lower, and the drops of the upper. */
function above(upper: Bar, lower: Bar): number {
  let count = lower.stem !== null && lower.stem > upper.left && lower.stem < upper.right ? 1 : 0;
  for (const x of upper.drops) if (x > lower.left && x < lower.right) count++;
  return count;
}

/** Crossings of some of the lines with all others, none counted for less. */
export function crossingsWith(graph: Graph, lines: ReadonlySet<Hub>): number {
  let crossings = 0;
  for (const hubs of graph.gaps) {
    const mine = hubs.filter((hub) => lines.has(hub)).map(barOf);
    if (mine.length === 0) continue;
    for (const hub of hubs) {
      const other = barOf(hub);
      for (const bar of mine) {
        if (bar.net === other.net || other.left >= bar.right || bar.left >= other.right) continue;
        crossings += Math.min(above(bar, other), above(other, bar)) / (lines.has(hub) ? 2 : 1);
      }
    }
  }
  return crossings;
}
