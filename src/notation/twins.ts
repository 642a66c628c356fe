// Children of one birth: legs from one point; one egg joined by a bar, unknown by a question mark (McGoldrick, NSGC).
import type { Point } from '../base/geometry.ts';
import { type Mark, polyline } from '../drawing/mark.ts';
import type { BirthGroup } from '../model/records/facts.ts';

export type TwinKind = BirthGroup['kind'];

/** The bar stands here on the legs, counted from the top. */
const BAR_AT = 0.55;

/** Where on the legs from the apex to the children the bar runs. */
export function twinBar(apex: Point, ends: readonly Point[]): Point[] {
  return ends.map(({ x, y }) => ({ x: apex.x + (x - apex.x) * BAR_AT, y: apex.y + (y - apex.y) * BAR_AT }));
}

/** What joins the legs; the legs themselves are child links. */
export function twinMarks(kind: TwinKind, apex: Point, ends: readonly Point[]): Mark[] {
  const bar = twinBar(apex, ends);
  const [first, last] = [bar[0], bar.at(-1)];
  if (kind === 'fraternal' || !first || !last || bar.length < 2) return [];
  if (kind === 'identical') return [polyline([first, last])];
  // Between the first two legs: the middle one of triplets runs through the middle of the bar.
  const beside = bar[1] ?? last;
  return [
    {
      kind: 'text',
      x: (first.x + beside.x) / 2,
      y: (first.y + beside.y) / 2 + 4,
      text: '?',
      size: 14,
      weight: 600,
      anchor: 'middle',
      halo: true,
    },
  ];
}
