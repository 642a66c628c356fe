// The point halfway along a line, where its bar stands.
import { distance, type Point } from '../../base/geometry.ts';
import type { Stroke } from '../../drawing/scene.ts';

export function lineMiddle(paths: Stroke['paths']): Point {
  const lengths = paths.map(lengthOf);
  const longest = paths[lengths.indexOf(Math.max(...lengths))] ?? [];
  let left = lengthOf(longest) / 2;
  for (let i = 1; i < longest.length; i += 1) {
    const [a, b] = [longest[i - 1] as Point, longest[i] as Point];
    const piece = distance(a, b);
    if (piece >= left && piece > 0) {
      const part = left / piece;
      return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
    }
    left -= piece;
  }
  return longest[0] ?? { x: 0, y: 0 };
}

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => sum + (i === 0 ? 0 : distance(points[i - 1] as Point, point)), 0);
