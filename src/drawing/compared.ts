// A scene of two moments at once: who is new has a ring and a plus, who is gone is dashed and lighter, what is otherwise
// now has a dotted ring and a wave. Every sign differs in shape, so that it survives black and white.
import { grown } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import { ghosted } from './ghosted.ts';
import type { Mark, PathStep } from './mark.ts';
import type { LegendEntry, Scene, Stand, Stroke } from './scene.ts';

export interface Changes {
  readonly added: ReadonlySet<Id>;
  readonly gone: ReadonlySet<Id>;
  readonly changed: ReadonlySet<Id>;
}

export interface ChangeWords {
  readonly added: string;
  readonly gone: string;
  readonly changed: string;
}

type Sign = 'added' | 'changed';

/** Air between a symbol and its ring, and the ring's half width. */
const RING = 6;
const BADGE = 7;

export function compared(scene: Scene, { added, gone, changed }: Changes, words: ChangeWords): Scene {
  const signOf = (id: Id): Sign | null => (added.has(id) ? 'added' : changed.has(id) ? 'changed' : null);
  const { bounds, ...shown } = ghosted(scene, gone);
  const strokes = shown.strokes.map((stroke) => {
    const sign = stroke.records.map(({ id }) => signOf(id)).find((one) => one !== null);
    return sign ? { ...stroke, marks: [...stroke.marks, ...lineBadge(stroke, sign)] } : stroke;
  });
  const stands = shown.stands.map((stand) => {
    const sign = signOf(stand.id);
    return sign ? { ...stand, marks: [...ringOf(stand, sign), ...stand.marks] } : stand;
  });
  const found = (ids: ReadonlySet<Id>): boolean =>
    stands.some(({ id }) => ids.has(id)) || strokes.some(({ records }) => records.some(({ id }) => ids.has(id)));
  const legend: LegendEntry[] = [
    ...(found(added) ? [{ key: 'compared.added', label: words.added, marks: badge(0, 0, 'added') }] : []),
    ...(found(gone) ? [{ key: 'compared.gone', label: words.gone, marks: GONE_SAMPLE }] : []),
    ...(found(changed) ? [{ key: 'compared.changed', label: words.changed, marks: badge(0, 0, 'changed') }] : []),
  ];
  return { ...shown, bounds: grown(bounds, RING + BADGE), strokes, stands, legend: [...shown.legend, ...legend] };
}

const GONE_SAMPLE: readonly Mark[] = [
  { kind: 'rect', x: -9, y: -9, w: 18, h: 18, fill: 'paper', stroke: 'ink', dash: [5, 4] },
];

function ringOf({ reach }: Stand, sign: Sign): Mark[] {
  const [x, y] = [reach.x + RING, reach.y + RING];
  return [
    {
      ...{ kind: 'rect', x: -x, y: -y, w: 2 * x, h: 2 * y, radius: Math.min(x, y), fill: 'none', stroke: 'action' },
      ...{ width: 2.5, ...(sign === 'changed' ? { dash: [1, 4], roundCaps: true } : {}) },
    },
    ...badge(x * 0.72, -y * 0.72, sign),
  ];
}

/** Halfway along the longest piece of the line. */
function lineBadge({ paths }: Stroke, sign: Sign): Mark[] {
  let best = { length: -1, x: 0, y: 0 };
  for (const points of paths) {
    for (const [i, b] of points.entries()) {
      const a = points[i - 1];
      const length = a ? Math.hypot(b.x - a.x, b.y - a.y) : -1;
      if (a && length > best.length) best = { length, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return best.length < 0 ? [] : badge(best.x, best.y, sign);
}

function badge(x: number, y: number, sign: Sign): Mark[] {
  const r = BADGE * 0.55;
  const steps: PathStep[] =
    sign === 'added'
      ? [
          { to: 'move', x: x - r, y },
          { to: 'line', x: x + r, y },
          { to: 'move', x, y: y - r },
          { to: 'line', x, y: y + r },
        ]
      : [
          { to: 'move', x: x - r, y },
          { to: 'curve', x1: x - r / 3, y1: y - r * 1.4, x2: x + r / 3, y2: y + r * 1.4, x: x + r, y },
        ];
  return [
    { kind: 'circle', cx: x, cy: y, r: BADGE, fill: 'paper', stroke: 'action', width: 1.5 },
    { kind: 'path', steps, fill: 'none', stroke: 'action', width: 2, roundCaps: true },
  ];
}
