// Moves people aside until every older brother or sister stands left, also of who is on another row.
import type { Elder } from './ageOrder.ts';
import type { Block, Graph } from './graph.ts';
import { besides } from './place.ts';
import type { Spacing } from './spacing.ts';

interface Least {
  readonly left: Block;
  readonly right: Block;
  readonly distance: number;
}

/** `line`: all blocks, each after those that have to stand left of it. Half of the room comes from either side. */
export function pushApart(graph: Graph, line: readonly Block[], elders: readonly Elder[], spacing: Spacing): void {
  const [before, after] = [new Map<Block, Least[]>(), new Map<Block, Least[]>()];
  const note = (least: Least): void => {
    for (const [map, block] of [
      [before, least.right],
      [after, least.left],
    ] as const) {
      const list = map.get(block);
      if (list) list.push(least);
      else map.set(block, [least]);
    }
  };
  for (const row of graph.rows) {
    row.forEach((right, i) => {
      const left = row[i - 1];
      if (left) note({ left, right, distance: left.width + besides(left, right, spacing) });
    });
  }
  for (const [older, younger] of elders) {
    if (older.row !== younger.row)
      note({ left: older.block, right: younger.block, distance: older.offset - younger.offset });
  }
  const [right, left] = [new Map<Block, number>(), new Map<Block, number>()];
  for (const block of line) {
    const least = (before.get(block) ?? []).map((l) => (right.get(l.left) ?? l.left.x) + l.distance);
    right.set(block, Math.max(block.x, ...least));
  }
  for (const block of [...line].reverse()) {
    const most = (after.get(block) ?? []).map((l) => (left.get(l.right) ?? l.right.x) - l.distance);
    left.set(block, Math.min(block.x, ...most));
  }
  // Both are right, so what is halfway between them is too.
  for (const block of line) block.x = ((left.get(block) ?? 0) + (right.get(block) ?? 0)) / 2;
}
