// The outline of a set of rectangles taken together: closed loops of right angles.
import type { Box, Point } from '../../base/geometry.ts';

export function outlinesOf(boxes: readonly Box[]): Point[][] {
  const xs = sorted(boxes.flatMap((b) => [b.x, b.x + b.width]));
  const ys = sorted(boxes.flatMap((b) => [b.y, b.y + b.height]));
  const filled = (i: number, j: number): boolean => {
    const [x, y] = [((xs[i] ?? 0) + (xs[i + 1] ?? 0)) / 2, ((ys[j] ?? 0) + (ys[j + 1] ?? 0)) / 2];
    if (i < 0 || j < 0 || i + 1 >= xs.length || j + 1 >= ys.length) return false;
    return boxes.some((b) => x > b.x && x < b.x + b.width && y > b.y && y < b.y + b.height);
  };
  // Every side between inside and outside, walked with the inside on the right.
  const next = new Map<string, [number, number][]>();
  const side = (i: number, j: number, to: [number, number]): void => {
    const key = `${i},${j}`;
    next.set(key, [...(next.get(key) ?? []), to]);
  };
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < ys.length; j++) {
      if (!filled(i, j)) continue;
      if (!filled(i, j - 1)) side(i, j, [i + 1, j]);
      if (!filled(i + 1, j)) side(i + 1, j, [i + 1, j + 1]);
      if (!filled(i, j + 1)) side(i + 1, j + 1, [i, j + 1]);
      if (!filled(i - 1, j)) side(i, j + 1, [i, j]);
    }
  }
  const loops: Point[][] = [];
  for (const key of [...next.keys()]) {
    while ((next.get(key)?.length ?? 0) > 0) {
      const loop: [number, number][] = [];
      let at = key.split(',').map(Number) as [number, number];
      for (;;) {
        const options = next.get(`${at[0]},${at[1]}`) ?? [];
        const before = loop.at(-1);
        const pick = options.length < 2 || !before ? 0 : rightmost(before, at, options);
        const [to] = options.splice(pick, 1);
        if (!to) break;
        loop.push(at);
        at = to;
      }
      loops.push(corners(loop.map(([i, j]) => ({ x: xs[i] ?? 0, y: ys[j] ?? 0 }))));
    }
  }
  return loops.filter((l) => l.length > 2);
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Where two corners touch, the turn to the right keeps the loops apart. */
function rightmost(before: [number, number], at: [number, number], options: readonly [number, number][]): number {
  const [dx, dy] = [at[0] - before[0], at[1] - before[1]];
  const turn = ([i, j]: [number, number]): number => dx * (j - at[1]) - dy * (i - at[0]);
  return options.reduce((best, option, k) => (turn(option) > turn(options[best] as [number, number]) ? k : best), 0);
}

function corners(loop: readonly Point[]): Point[] {
  return loop.filter((p, i) => {
    const [a, b] = [loop.at(i - 1) ?? p, loop[(i + 1) % loop.length] ?? p];
    return Math.abs((p.x - a.x) * (b.y - p.y) - (p.y - a.y) * (b.x - p.x)) > 1e-6;
  });
}
