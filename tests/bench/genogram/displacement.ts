// How far the people who stayed moved between two layouts, apart from a shift of the whole.
import { HALF } from './drawLines.ts';
import type { Places } from './family.ts';

export interface Displacement {
  readonly mean: number;
  readonly most: number;
  /** Shares of the people who moved more than half a symbol, and of the pairs on a row who changed sides. */
  readonly moved: number;
  readonly swaps: number;
}

function middleOf(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function displacement(before: Places, after: Places): Displacement | null {
  const kept = [...before.keys()].filter((id) => after.has(id));
  if (kept.length === 0) return null;
  const dx = kept.map((id) => after.get(id)!.x - before.get(id)!.x);
  const dy = kept.map((id) => after.get(id)!.y - before.get(id)!.y);
  const [shiftX, shiftY] = [middleOf(dx), middleOf(dy)];
  const far = kept.map((_, i) => Math.hypot(dx[i]! - shiftX, dy[i]! - shiftY));
  const rows = new Map<number, string[]>();
  for (const id of kept) {
    const row = Math.round(before.get(id)!.y / 24);
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  let pairs = 0;
  let swaps = 0;
  for (const row of rows.values()) {
    row.forEach((a, i) => {
      for (const b of row.slice(i + 1)) {
        pairs++;
        if ((before.get(a)!.x - before.get(b)!.x) * (after.get(a)!.x - after.get(b)!.x) < 0) swaps++;
      }
    });
  }
  return {
    mean: far.reduce((sum, d) => sum + d, 0) / far.length,
    most: Math.max(...far),
    moved: far.filter((d) => d > HALF).length / far.length,
    swaps: pairs > 0 ? swaps / pairs : 0,
  };
}
