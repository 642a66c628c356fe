// Where people stood in GenoPro, as places in our drawing: its rows become ours, with room for our labels, and everybody
// keeps the order they were put in by hand. Pages of one file come beside each other.
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { placementId, type ViewPlacement } from '../../model/records/arrangement.ts';
import { childOf, type XmlElement } from './readXml.ts';

export interface Standing {
  readonly id: Id;
  readonly page: string;
  /** In GenoPro's units, y upwards as in the file. */
  readonly at: Point;
}

/** Between the middles of two people beside each other, and of two rows, in px of our drawing. */
const BESIDE = 96;
const ROW = 160;
const BETWEEN_PAGES = 240;
/** GenoPro's rows are about 80 apart; people closer than half of that stand on one row. */
const SAME_ROW = 30;

const PAIR = /(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)/g;

/** Every "x,y" in an element and what it holds. */
export const pointsOf = (element: XmlElement): Point[] => [
  ...[...element.text.matchAll(PAIR)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  ...element.children.flatMap(pointsOf),
];

export function standingOf(element: XmlElement, id: Id): Standing | null {
  const position = childOf(element, 'Position');
  const [at] = position ? pointsOf({ ...position, children: [] }) : [];
  return at ? { id, at, page: position?.attributes.get('GenoMap') ?? '' } : null;
}

/** Places for everybody who stands somewhere; of a person drawn twice the first counts. */
export function placesOf(viewId: Id, standing: readonly Standing[]): ViewPlacement[] {
  const seen = new Set<Id>();
  const first = standing.filter(({ id }) => !seen.has(id) && seen.add(id));
  const places: ViewPlacement[] = [];
  let left = 0;
  for (const page of new Set(first.map((one) => one.page))) {
    const here = first.filter((one) => one.page === page);
    const rows = rowsOf(here);
    const scale = scaleOf(rows);
    const start = Math.min(...here.map(({ at }) => at.x));
    let right = left;
    for (const [index, row] of rows.entries()) {
      let x = Number.NEGATIVE_INFINITY;
      for (const { id, at } of row) {
        x = Math.max(x + BESIDE, left + (at.x - start) * scale);
        places.push({
          ...{ id: placementId(viewId, id), viewId, itemId: id, pinned: true },
          ...{ x: Math.round(x), y: index * ROW },
        });
      }
      right = Math.max(right, x);
    }
    left = right + BETWEEN_PAGES;
  }
  return places;
}

/** Row by row from the top, each from the left. */
function rowsOf(standing: readonly Standing[]): Standing[][] {
  const rows: Standing[][] = [];
  for (const one of [...standing].sort((a, b) => b.at.y - a.at.y)) {
    const row = rows.at(-1);
    const [head] = row ?? [];
    if (row && head && head.at.y - one.at.y < SAME_ROW) row.push(one);
    else rows.push([one]);
  }
  for (const row of rows) row.sort((a, b) => a.at.x - b.at.x);
  return rows;
}

/** So that two people who stood beside each other at the usual distance stand at ours. */
function scaleOf(rows: readonly (readonly Standing[])[]): number {
  const gaps = rows
    .flatMap((row) => row.slice(1).map(({ at }, i) => at.x - (row[i]?.at.x ?? at.x)))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)];
  return usual === undefined ? 1 : Math.max(1, BESIDE / usual);
}
