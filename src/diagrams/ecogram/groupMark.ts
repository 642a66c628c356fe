// Behind the symbol: which group somebody belongs to, by shape and by colour.
import { assertNever } from '../../base/assertNever.ts';
import { type Mark, polygon } from '../../drawing/mark.ts';
import type { Group } from '../../model/facts/ecogram.ts';

const FAINT = 0.2;

export function groupMark(group: Group, r: number): Mark {
  const paint = { fill: group, stroke: 'none', opacity: FAINT } as const;
  switch (group) {
    case 'family':
      return { kind: 'circle', cx: 0, cy: 0, r, ...paint };
    case 'social':
      return { kind: 'rect', x: -r * 0.9, y: -r * 0.9, w: r * 1.8, h: r * 1.8, radius: 5, ...paint };
    case 'professional':
      return polygon(
        [
          { x: 0, y: -r * 1.2 },
          { x: r * 1.2, y: 0 },
          { x: 0, y: r * 1.2 },
          { x: -r * 1.2, y: 0 },
        ],
        paint,
      );
    default:
      return assertNever(group);
  }
}
